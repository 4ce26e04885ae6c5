package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.SiteQuantities.BOUNCED_SESSIONS;
import static io.github.kpisdk.core.catalog.SiteQuantities.CONTENT_LEADS;
import static io.github.kpisdk.core.catalog.SiteQuantities.CONTENT_VIEWS;
import static io.github.kpisdk.core.catalog.SiteQuantities.PAGE_VIEWS;
import static io.github.kpisdk.core.catalog.SiteQuantities.SECONDS_ON_PAGES;
import static io.github.kpisdk.core.catalog.SiteQuantities.SESSIONS;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import java.util.List;

/** KPIs of the site and of what is published: is it read, does it bring people. */
public final class ContentKpis {
    /** Sessions of one page per session. */
    public static final Kpi SITE_BOUNCE_RATE =
            Kpi.named("site-bounce-rate", "Site bounce rate", "Доля отказов на сайте")
                    .asks(
                            "What share of visits ends on the first page?",
                            "Какая доля визитов заканчивается на первой странице?")
                    .decides(
                            "Mend the pages that people leave at once.",
                            "Чинить страницы, с которых сразу уходят.")
                    .formula(BOUNCED_SESSIONS.per(SESSIONS))
                    .unit(Unit.RATIO)
                    .better(Better.LOWER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.VISIT)
                    .movedBy(Role.MARKETING, Role.PRODUCT)
                    .shownAs(Display.PERCENT)
                    .source(Sources.SOMA)
                    .note(
                            "Sessions of one page; some counters ask for a shortest time as well.",
                            "Сеансы в одну страницу; некоторые счётчики учитывают ещё и время.")
                    .build();

    /** Seconds per page view. */
    public static final Kpi TIME_ON_PAGE =
            Kpi.named("time-on-page", "Time on page", "Время на странице")
                    .asks("How long is a page read?", "Сколько времени читают страницу?")
                    .decides(
                            "Shorten or rewrite what nobody reads to its end.",
                            "Сокращать или переписывать то, что не дочитывают.")
                    .formula(SECONDS_ON_PAGES.averagedOver(PAGE_VIEWS))
                    .unit(Unit.of(Entity.SECOND))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.VISIT)
                    .movedBy(Role.MARKETING, Role.PRODUCT)
                    .shownAs(Display.DECIMAL)
                    .source(Sources.GUIDE)
                    .note(
                            "Long may also mean that people search in vain.",
                            "Долго бывает и оттого, что люди ищут и не находят.")
                    .build();

    /** Pages per session. */
    public static final Kpi PAGE_DEPTH =
            Kpi.named("page-depth", "Page depth", "Глубина просмотра")
                    .asks(
                            "How many pages does a visitor see?",
                            "Сколько страниц смотрит посетитель?")
                    .decides(
                            "Show the next step where visitors stop at the first.",
                            "Показывать следующий шаг там, где останавливаются на первом.")
                    .formula(PAGE_VIEWS.averagedOver(SESSIONS))
                    .unit(Unit.of(Entity.PAGE))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.VISIT)
                    .movedBy(Role.MARKETING, Role.PRODUCT)
                    .shownAs(Display.DECIMAL)
                    .source(Sources.GUIDE)
                    .build();

    /** Leads per view of content. */
    public static final Kpi CONTENT_LEAD_RATE =
            Kpi.named("content-lead-rate", "Content lead rate", "Контакты с материалов")
                    .asks(
                            "What share of readers leaves a contact?",
                            "Какая доля читателей оставляет контакт?")
                    .decides(
                            "Make more of what brings contacts, and offer something at its end.",
                            "Делать больше того, что приводит контакты, и предлагать что-то в конце.")
                    .formula(CONTENT_LEADS.per(CONTENT_VIEWS))
                    .unit(Unit.of(Entity.LEAD).per(Entity.VIEW))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.LEAD)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source(Sources.GUIDE)
                    .note(
                            "Per view: who reads twice counts twice.",
                            "На просмотр: кто прочёл дважды, считается дважды.")
                    .build();

    /** Files taken. */
    public static final Kpi DOWNLOADS =
            Kpi.named("downloads", "Downloads", "Скачивания")
                    .asks(
                            "How often is what we made taken?",
                            "Как часто скачивают то, что мы сделали?")
                    .decides(
                            "Make more of what people take home.",
                            "Делать больше того, что забирают с собой.")
                    .formula(SiteQuantities.DOWNLOADS)
                    .unit(Unit.of(Entity.DOWNLOAD))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.LEAD)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GUIDE)
                    .build();

    /** Views of videos. */
    public static final Kpi VIDEO_VIEWS =
            Kpi.named("video-views", "Video views", "Просмотры видео")
                    .asks("How often are our videos watched?", "Сколько раз смотрят наши видео?")
                    .decides(
                            "Film more of what is watched by those who buy.",
                            "Снимать больше того, что смотрят покупатели.")
                    .formula(SiteQuantities.VIDEO_VIEWS)
                    .unit(Unit.of(Entity.VIEW))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GUIDE)
                    .note(
                            "What counts as a view is up to the platform; see the method.",
                            "Что считать просмотром, решает площадка; смотрите способ измерения.")
                    .build();

    /** Seconds per view of a video. */
    public static final Kpi VIEW_TIME =
            Kpi.named("view-time", "Time per video view", "Время просмотра видео")
                    .asks("How long is a video watched?", "Сколько времени смотрят видео?")
                    .decides(
                            "Film less of what people leave in the first seconds.",
                            "Снимать меньше того, что бросают в первые секунды.")
                    .formula(SiteQuantities.VIDEO_SECONDS.averagedOver(SiteQuantities.VIDEO_VIEWS))
                    .unit(Unit.of(Entity.SECOND))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.DECIMAL)
                    .source(Sources.GUIDE)
                    .note(
                            "What counts as a view is up to the platform; a short video cannot be"
                                    + " watched for long.",
                            "Что считать просмотром, решает площадка; короткое видео долго не"
                                    + " посмотришь.")
                    .build();

    /** People who subscribed. */
    public static final Kpi CONTENT_SIGN_UPS =
            Kpi.named("content-sign-ups", "Sign-ups", "Подписки на материалы")
                    .asks(
                            "How many people want to hear from us again?",
                            "Сколько людей хочет читать нас дальше?")
                    .decides(
                            "Offer to subscribe where people read to the end.",
                            "Предлагать подписку там, где дочитывают до конца.")
                    .formula(SiteQuantities.CONTENT_SIGN_UPS)
                    .unit(Unit.of(Entity.PERSON))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.LEAD)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GUIDE)
                    .build();

    static final List<Kpi> ALL =
            List.of(
                    SITE_BOUNCE_RATE,
                    TIME_ON_PAGE,
                    PAGE_DEPTH,
                    CONTENT_LEAD_RATE,
                    DOWNLOADS,
                    VIDEO_VIEWS,
                    VIEW_TIME,
                    CONTENT_SIGN_UPS);

    private ContentKpis() {}
}
