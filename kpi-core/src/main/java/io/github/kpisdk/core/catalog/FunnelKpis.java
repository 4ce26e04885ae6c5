package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Quantities.CLICKS;
import static io.github.kpisdk.core.catalog.Quantities.IMPRESSIONS;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.catalog.Quantities.VISITS;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import java.util.List;

/** KPIs of the way from an impression to a lead, besides those of {@link TrafficKpis}. */
public final class FunnelKpis {
    /** Visits per click. */
    public static final Kpi CLICK_TO_VISIT =
            Kpi.named("click-to-visit", "Click-to-visit rate", "Конверсия из клика в визит")
                    .asks(
                            "What share of clicks arrives on the site?",
                            "Какая доля кликов доходит до сайта?")
                    .decides(
                            "Mend the page or the counter where clicks get lost on the way.",
                            "Чинить страницу или счётчик там, где клики теряются по дороге.")
                    .formula(VISITS.per(CLICKS))
                    .unit(Unit.of(Entity.VISIT).per(Entity.CLICK))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.VISIT)
                    .movedBy(Role.MARKETING, Role.PRODUCT)
                    .shownAs(Display.PERCENT)
                    .source(Sources.GOOGLE_ANALYTICS)
                    .note(
                            "Above 100 % where people come back by themselves.",
                            "Больше 100 % бывает там, где люди возвращаются сами.")
                    .build();

    /** Leads per visit. */
    public static final Kpi VISIT_TO_LEAD =
            Kpi.named("visit-to-lead", "Visit-to-lead rate", "Конверсия из визита в лид")
                    .asks(
                            "What share of visits becomes an enquiry?",
                            "Какая доля визитов становится обращением?")
                    .decides(
                            "Improve the page or the offer where visitors leave without asking.",
                            "Дорабатывать страницу или предложение там, где уходят, не спросив.")
                    .formula(LEADS.per(VISITS))
                    .unit(Unit.of(Entity.LEAD).per(Entity.VISIT))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.LEAD)
                    .movedBy(Role.MARKETING, Role.PRODUCT)
                    .shownAs(Display.PERCENT)
                    .source(Sources.GUIDE)
                    .note(
                            "Per visit; per click it is another figure.",
                            "На визит; на клик — это другой показатель.")
                    .build();

    /** Leads per impression. */
    public static final Kpi IMPRESSION_TO_LEAD =
            Kpi.named("impression-to-lead", "Impression-to-lead rate", "Конверсия из показа в лид")
                    .asks(
                            "What share of impressions becomes an enquiry?",
                            "Какая доля показов становится обращением?")
                    .decides(
                            "Show to other people, or say something else, where nobody asks.",
                            "Показывать другим людям или говорить о другом там, где никто не обращается.")
                    .formula(LEADS.per(IMPRESSIONS))
                    .unit(Unit.of(Entity.LEAD).per(Entity.IMPRESSION))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.LEAD)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source(Sources.GUIDE)
                    .note(
                            "The clicks per impression times the leads per click.",
                            "Клики на показ, умноженные на лиды с клика.")
                    .build();

    static final List<Kpi> ALL = List.of(CLICK_TO_VISIT, VISIT_TO_LEAD, IMPRESSION_TO_LEAD);

    private FunnelKpis() {}
}
