package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.CLICKS;
import static io.github.kpisdk.core.catalog.Quantities.IMPRESSIONS;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.QUALIFIED_LEADS;
import static io.github.kpisdk.core.catalog.Quantities.WON_LEADS;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;

/** KPIs of traffic and leads: diagnostics. None of them is a result by itself. */
public final class TrafficKpis {
    /** Clicks per impression. */
    public static final Kpi CTR =
            Kpi.named("ctr", "CTR", "CTR")
                    .asks(
                            "What share of impressions is clicked?",
                            "Какая доля показов заканчивается кликом?")
                    .decides(
                            "Change the creative or the audience where few click.",
                            "Менять креатив или аудиторию там, где кликают редко.")
                    .formula(CLICKS.per(IMPRESSIONS))
                    .unit(Unit.of(Entity.CLICK).per(Entity.IMPRESSION))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source(Sources.GOOGLE_ADS)
                    .build();

    /** Ad spend per click. */
    public static final Kpi CPC =
            Kpi.named("cpc", "CPC", "CPC")
                    .asks("What does one click cost?", "Сколько стоит один клик?")
                    .decides(
                            "Lower bids or leave placements where clicks are expensive and do not sell.",
                            "Снижать ставки или уходить с площадок, где клики дорогие, а продаж не дают.")
                    .formula(AD_SPEND.per(CLICKS))
                    .unit(Unit.MONEY.per(Entity.CLICK))
                    .better(Better.LOWER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.VISIT)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GOOGLE_ADS)
                    .build();

    /** Ad spend per thousand impressions. */
    public static final Kpi CPM =
            Kpi.named("cpm", "CPM", "CPM")
                    .asks("What do a thousand impressions cost?", "Сколько стоит тысяча показов?")
                    .decides(
                            "Buy reach where it is cheaper for the same audience.",
                            "Покупать охват там, где он дешевле при той же аудитории.")
                    .formula(AD_SPEND.per(1000, IMPRESSIONS))
                    .unit(Unit.MONEY.per(Unit.of(Entity.IMPRESSION).times(1000)))
                    .better(Better.LOWER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GOOGLE_ADS)
                    .build();

    /** Leads per click. */
    public static final Kpi CLICK_TO_LEAD =
            Kpi.named("click-to-lead", "Click-to-lead rate", "Конверсия из клика в лид")
                    .asks(
                            "What share of clicks becomes a lead?",
                            "Какая доля кликов превращается в лиды?")
                    .decides(
                            "Fix the page or the offer where clicks come to nothing.",
                            "Дорабатывать страницу или предложение там, где клики не превращаются в лиды.")
                    .formula(LEADS.per(CLICKS))
                    .unit(Unit.of(Entity.LEAD).per(Entity.CLICK))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.LEAD)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source(Sources.GUIDE)
                    .build();

    /** Marketing cost per lead. */
    public static final Kpi CPL =
            Kpi.named("cpl", "Cost per lead", "Стоимость лида")
                    .asks(
                            "What does marketing spend to get one lead?",
                            "Сколько маркетинг тратит на один лид?")
                    .decides(
                            "Look for cheaper leads only where their cost per sale is good, too.",
                            "Искать лиды подешевле только там, где и стоимость продажи хорошая.")
                    .formula(MARKETING_COST.per(LEADS))
                    .unit(Unit.MONEY.per(Entity.LEAD))
                    .better(Better.LOWER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.LEAD)
                    .movedBy(Role.MARKETING)
                    .note(
                            "Every lead counts; sales cost is left out. A cheap lead is not yet a cheap sale.",
                            "Считается каждый лид; затраты на продажи не входят. Дешёвый лид — ещё не дешёвая продажа.")
                    .source(Sources.GUIDE)
                    .build();

    /** Qualified leads per lead. */
    public static final Kpi QUALIFIED_SHARE =
            Kpi.named("qualified-share", "Qualified share", "Доля квалифицированных лидов")
                    .asks(
                            "What share of leads is worth the time of the sales team?",
                            "Какая доля лидов стоит времени отдела продаж?")
                    .decides(
                            "Change targeting and promises where leads are not the right people.",
                            "Менять таргетинг и обещания там, где приходят не те люди.")
                    .formula(QUALIFIED_LEADS.per(LEADS))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.LEAD)
                    .movedBy(Role.MARKETING, Role.SALES)
                    .shownAs(Display.PERCENT)
                    .source(Sources.BY_ROLE)
                    .build();

    /** Won leads per lead, whenever they were won. */
    public static final Kpi CLOSE_RATE =
            Kpi.named("close-rate", "Close rate", "Конверсия из лида в продажу")
                    .asks(
                            "What share of the leads of the period became a sale?",
                            "Какая доля лидов периода дошла до продажи?")
                    .decides(
                            "Improve the work with leads, or stop paying for leads that do not buy.",
                            "Улучшать работу с лидами или перестать платить за лиды, которые не покупают.")
                    .formula(WON_LEADS.per(LEADS))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.SALES, Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .note(
                            "By the date of the lead. Leads still open count as not won, so the latest periods will rise.",
                            "По дате лида. Незакрытые лиды пока считаются без продажи, поэтому последние периоды ещё подрастут.")
                    .source(Sources.BY_ROLE)
                    .build();

    private TrafficKpis() {}
}
