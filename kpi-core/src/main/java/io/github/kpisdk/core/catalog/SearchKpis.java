package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.SiteQuantities.POSITIONS_CHECKED;
import static io.github.kpisdk.core.catalog.SiteQuantities.POSITION_SUM;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import java.util.List;

/** KPIs of search and fame: are we found, are we looked for. */
public final class SearchKpis {
    /** Visits from search without advertising. */
    public static final Kpi ORGANIC_VISITS =
            Kpi.named("organic-visits", "Visits from search", "Визиты из поиска")
                    .asks(
                            "How many people come from search without advertising?",
                            "Сколько людей приходит из поиска без рекламы?")
                    .decides(
                            "Keep up the work on search where it brings visits that nobody pays for.",
                            "Продолжать работу над поиском там, где она приводит людей без оплаты.")
                    .formula(SiteQuantities.ORGANIC_VISITS)
                    .unit(Unit.of(Entity.VISIT))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.VISIT)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GUIDE)
                    .note(
                            "By search engine where each is a channel of its own.",
                            "По поисковым системам, если каждая — отдельный канал.")
                    .build();

    /** Visits of people who typed the address. */
    public static final Kpi DIRECT_VISITS =
            Kpi.named("direct-visits", "Direct visits", "Прямые визиты")
                    .asks("How many people come by themselves?", "Сколько людей приходит сами?")
                    .decides(
                            "Judge by it whether people remember you after a campaign.",
                            "Судить по нему, помнят ли вас после рекламы.")
                    .formula(SiteQuantities.DIRECT_VISITS)
                    .unit(Unit.of(Entity.VISIT))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.VISIT)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GUIDE)
                    .note(
                            "Counters also call visits direct whose origin they do not know.",
                            "Счётчики называют прямыми и визиты, источник которых им неизвестен.")
                    .build();

    /** Searches for the name of the business. */
    public static final Kpi BRAND_SEARCHES =
            Kpi.named("brand-searches", "Searches for the brand", "Запросы о марке")
                    .asks(
                            "How often do people look for us by name?",
                            "Как часто нас ищут по имени?")
                    .decides(
                            "Hold it against the weeks of a campaign to see who remembers it.",
                            "Сопоставлять с неделями рекламы и видеть, запомнили ли её.")
                    .formula(SiteQuantities.BRAND_SEARCHES)
                    .unit(Unit.of(Entity.SEARCH))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GUIDE)
                    .build();

    /** How often others spoke of the business. */
    public static final Kpi MENTIONS =
            Kpi.named("mentions", "Mentions", "Упоминания")
                    .asks("How often do others speak of us?", "Как часто о нас говорят другие?")
                    .decides(
                            "Answer what is said, and do more of what people pass on.",
                            "Отвечать на сказанное и делать больше того, о чём рассказывают.")
                    .formula(AudienceQuantities.MENTIONS)
                    .unit(Unit.of(Entity.MENTION))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GUIDE)
                    .note("Praise and blame alike.", "И похвала, и брань.")
                    .build();

    /** Pages that search engines know. */
    public static final Kpi PAGES_INDEXED =
            Kpi.named("pages-indexed", "Pages in search", "Страницы в поиске")
                    .asks(
                            "How many of our pages do search engines know?",
                            "Сколько наших страниц знают поисковые системы?")
                    .decides(
                            "Find out why pages are missing there.",
                            "Выяснять, почему страниц там нет.")
                    .formula(SiteQuantities.PAGES_INDEXED)
                    .unit(Unit.of(Entity.PAGE))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GUIDE)
                    .note(
                            "When it was last looked up in the period.",
                            "На день последней проверки в периоде.")
                    .build();

    /** Links from other sites. */
    public static final Kpi BACKLINKS =
            Kpi.named("backlinks", "Links to the site", "Ссылки на сайт")
                    .asks(
                            "How many links on other sites lead to us?",
                            "Сколько ссылок ведёт к нам с других сайтов?")
                    .decides(
                            "Write what others want to link to.",
                            "Писать то, на что хочется сослаться.")
                    .formula(SiteQuantities.BACKLINKS)
                    .unit(Unit.of(Entity.LINK))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GUIDE)
                    .note(
                            "When it was last looked up in the period.",
                            "На день последней проверки в периоде.")
                    .build();

    /** The mean place in search results. */
    public static final Kpi SEARCH_POSITION =
            Kpi.named("search-position", "Search position", "Позиция в поиске")
                    .asks(
                            "How far down in search are we found?",
                            "На каком месте нас находят в поиске?")
                    .decides(
                            "Work on the queries that are close to the first places.",
                            "Работать над запросами, которые близки к первым местам.")
                    .formula(POSITION_SUM.averagedOver(POSITIONS_CHECKED))
                    .unit(Unit.of(Entity.POSITION))
                    .better(Better.LOWER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.DECIMAL)
                    .source(Sources.GUIDE)
                    .note(
                            "A mean over the queries looked up; queries where the site is not found are left out, so keep the list the same.",
                            "Среднее по проверенным запросам; запросы, где сайта нет, не входят, поэтому список должен быть одним и тем же.")
                    .build();

    static final List<Kpi> ALL =
            List.of(
                    ORGANIC_VISITS,
                    DIRECT_VISITS,
                    BRAND_SEARCHES,
                    MENTIONS,
                    PAGES_INDEXED,
                    BACKLINKS,
                    SEARCH_POSITION);

    private SearchKpis() {}
}
