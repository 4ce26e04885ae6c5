package io.github.kpisdk.core.catalog;

import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Measured;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import java.util.List;

/**
 * What is measured of search, the site, and what is published there. Nothing measured is no data,
 * not zero.
 */
public final class SiteQuantities {
    /** Visits from search engines that nobody paid for. */
    public static final Quantity ORGANIC_VISITS =
            Measured.sum(
                    "organic-visits",
                    "visits from search without advertising",
                    "визиты из поиска без рекламы",
                    Unit.of(Entity.VISIT));

    /** Visits of people who typed the address. */
    public static final Quantity DIRECT_VISITS =
            Measured.sum("direct-visits", "direct visits", "прямые визиты", Unit.of(Entity.VISIT));

    /** Searches for the name of the business. */
    public static final Quantity BRAND_SEARCHES =
            Measured.sum(
                    "brand-searches",
                    "searches for the brand",
                    "запросы о марке",
                    Unit.of(Entity.SEARCH));

    /** Pages that search engines know. */
    public static final Quantity PAGES_INDEXED =
            Measured.latest(
                    "pages-indexed",
                    "pages that search engines know",
                    "страницы в поиске",
                    Unit.of(Entity.PAGE));

    /** Links from other sites. */
    public static final Quantity BACKLINKS =
            Measured.latest(
                    "backlinks", "links to the site", "ссылки на сайт", Unit.of(Entity.LINK));

    /** The positions in search results, of all queries looked up. */
    public static final Quantity POSITION_SUM =
            Measured.sum(
                    "position-sum",
                    "positions added up",
                    "сумма позиций",
                    Unit.of(Entity.POSITION));

    /** How many queries were looked up. */
    public static final Quantity POSITIONS_CHECKED =
            Measured.sum(
                    "positions-checked",
                    "queries looked up",
                    "проверенные запросы",
                    Unit.of(Entity.SEARCH));

    /** Sessions on the site. */
    public static final Quantity SESSIONS =
            Measured.sum("sessions", "sessions", "сеансы", Unit.of(Entity.SESSION));

    /** Sessions that ended on their first page. */
    public static final Quantity BOUNCED_SESSIONS =
            Measured.sum(
                    "bounced-sessions",
                    "sessions of one page",
                    "сеансы в одну страницу",
                    Unit.of(Entity.SESSION));

    /** Pages shown. */
    public static final Quantity PAGE_VIEWS =
            Measured.sum("page-views", "page views", "просмотры страниц", Unit.of(Entity.PAGE));

    /** How long all of them were looked at. */
    public static final Quantity SECONDS_ON_PAGES =
            Measured.sum(
                    "seconds-on-pages",
                    "seconds on pages",
                    "секунды на страницах",
                    Unit.of(Entity.SECOND));

    /** Views of articles, guides and the like. */
    public static final Quantity CONTENT_VIEWS =
            Measured.sum(
                    "content-views",
                    "views of content",
                    "просмотры материалов",
                    Unit.of(Entity.VIEW));

    /** People who left a contact there: for a guide, a webinar, a form. */
    public static final Quantity CONTENT_LEADS =
            Measured.sum(
                    "content-leads",
                    "leads from content",
                    "лиды из материалов",
                    Unit.of(Entity.LEAD));

    /** Files taken. */
    public static final Quantity DOWNLOADS =
            Measured.sum("downloads", "downloads", "скачивания", Unit.of(Entity.DOWNLOAD));

    /** Views of videos. */
    public static final Quantity VIDEO_VIEWS =
            Measured.sum("video-views", "video views", "просмотры видео", Unit.of(Entity.VIEW));

    /** How long all videos were watched. */
    public static final Quantity VIDEO_SECONDS =
            Measured.sum(
                    "video-seconds",
                    "seconds of video watched",
                    "секунды просмотра видео",
                    Unit.of(Entity.SECOND));

    /** People who subscribed to what is published. */
    public static final Quantity CONTENT_SIGN_UPS =
            Measured.sum(
                    "content-sign-ups",
                    "sign-ups",
                    "подписки на материалы",
                    Unit.of(Entity.PERSON));

    static final List<Formula> ALL =
            List.of(
                    ORGANIC_VISITS,
                    DIRECT_VISITS,
                    BRAND_SEARCHES,
                    PAGES_INDEXED,
                    BACKLINKS,
                    POSITION_SUM,
                    POSITIONS_CHECKED,
                    SESSIONS,
                    BOUNCED_SESSIONS,
                    PAGE_VIEWS,
                    SECONDS_ON_PAGES,
                    CONTENT_VIEWS,
                    CONTENT_LEADS,
                    DOWNLOADS,
                    VIDEO_VIEWS,
                    VIDEO_SECONDS,
                    CONTENT_SIGN_UPS);

    private SiteQuantities() {}
}
