package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.DealQuantities.FIRST_REVENUE;
import static io.github.kpisdk.core.catalog.DealQuantities.FULL_COST;
import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.CONTRIBUTION;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.REVENUE;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import java.util.List;

/** Variants of what the money brings back, by which money counts on either side. */
public final class SpendKpis {
    /** Gross revenue per unit of ad spend. */
    public static final Kpi ROAS_GROSS =
            Kpi.named("roas/gross", "ROAS, gross", "ROAS до возвратов")
                    .asks(
                            "How much is sold per unit of advertising, refunds not taken off?",
                            "Сколько продано на рубль рекламы, без вычета возвратов?")
                    .decides(
                            "Compare with what platforms report; for budgets take the figure net of refunds.",
                            "Сверять с отчётами площадок; бюджет решать по выручке за вычетом возвратов.")
                    .formula(GROSS_REVENUE.per(AD_SPEND))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GOOGLE_ADS)
                    .note(
                            "Before refunds, so never below the default.",
                            "До возвратов, поэтому не меньше основного показателя.")
                    .build();

    /** Value of first deals per unit of ad spend. */
    public static final Kpi ROAS_NEW_CUSTOMERS =
            Kpi.named("roas/new-customers", "ROAS, new customers", "ROAS новых клиентов")
                    .asks(
                            "How much do first purchases bring per unit of advertising?",
                            "Сколько приносят первые покупки на рубль рекламы?")
                    .decides(
                            "Stop advertising that only reaches those who would buy again anyway.",
                            "Останавливать рекламу, которая лишь догоняет тех, кто и так купит снова.")
                    .formula(FIRST_REVENUE.per(AD_SPEND))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.MARKETING)
                    .source("Triple Whale, new customer ROAS")
                    .note(
                            "First deals of customers only, before refunds; the default counts repeat sales too.",
                            "Только первые сделки клиентов, до возвратов; в основном показателе есть и повторные.")
                    .build();

    /** Contribution less ad spend, per unit of ad spend. */
    public static final Kpi POAS_NET =
            Kpi.named("poas/net", "POAS, net", "POAS, чистый")
                    .asks(
                            "What does each unit of advertising earn on top of itself?",
                            "Сколько рубль рекламы зарабатывает сверх себя?")
                    .decides(
                            "Above zero advertising earns, below zero it costs.",
                            "Выше нуля реклама зарабатывает, ниже — теряет деньги.")
                    .formula(CONTRIBUTION.minus(AD_SPEND).per(AD_SPEND))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.MARKETING)
                    .source("magnity, net profit on ad spend")
                    .note(
                            "Net of the spend itself: one less than the default.",
                            "За вычетом самих расходов: на единицу меньше основного показателя.")
                    .build();

    /** Contribution per unit of marketing cost. */
    public static final Kpi POAS_MARKETING =
            Kpi.named("poas/marketing", "POAS on all marketing", "POAS на весь маркетинг")
                    .asks(
                            "How much margin does each unit of marketing bring?",
                            "Сколько маржи приносит рубль маркетинга?")
                    .decides(
                            "Above 1 marketing pays for itself, below 1 it does not.",
                            "Выше 1 маркетинг окупается, ниже 1 — нет.")
                    .formula(CONTRIBUTION.per(MARKETING_COST))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.MARKETING, Role.OWNER)
                    .source(Sources.OWN)
                    .note(
                            "Over all marketing cost, not ad spend alone; one more than return on marketing.",
                            "По всем затратам на маркетинг, а не только на рекламу; на единицу больше ROMI.")
                    .build();

    /** Revenue less marketing cost, per unit of marketing cost. */
    public static final Kpi ROMI_REVENUE =
            Kpi.named("romi/revenue", "ROMI on revenue", "ROMI по выручке")
                    .asks(
                            "How much revenue comes back on top of marketing money?",
                            "Сколько выручки возвращается сверх затрат на маркетинг?")
                    .decides(
                            "Compare with reports that use revenue; decide by the figure on margin.",
                            "Сверять с отчётами по выручке; решать по показателю на марже.")
                    .formula(REVENUE.minus(MARKETING_COST).per(MARKETING_COST))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source("adesk.ru, bi-data.ru")
                    .note(
                            "On revenue, which flatters: the goods are not paid for. The default is on margin.",
                            "По выручке, поэтому завышен: товар не оплачен. Основной показатель — по марже.")
                    .build();

    /** Contribution less marketing and sales cost, per unit of both. */
    public static final Kpi ROI =
            Kpi.named("roi", "ROI", "ROI")
                    .asks(
                            "What does every unit spent on marketing and sales earn on top?",
                            "Сколько зарабатывает сверху рубль, вложенный в маркетинг и продажи?")
                    .decides(
                            "Put more into what is above zero; fix or close what is below.",
                            "Вкладывать туда, где выше нуля; исправлять или закрывать то, где ниже.")
                    .formula(CONTRIBUTION.minus(FULL_COST).per(FULL_COST))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.OWNER, Role.MARKETING, Role.SALES)
                    .shownAs(Display.PERCENT)
                    .source(Sources.OWN)
                    .note(
                            "On all that was invested in winning customers. Where it all came back and no more, it is zero.",
                            "По всем вложениям в привлечение. Если вернулось ровно вложенное, это ноль.")
                    .build();

    /** Revenue less marketing and sales cost, per unit of both. */
    public static final Kpi ROI_REVENUE =
            Kpi.named("roi/revenue", "ROI on revenue", "ROI по выручке")
                    .asks(
                            "How much revenue comes back on top of all spending on marketing and sales?",
                            "Сколько выручки возвращается сверх всех затрат на маркетинг и продажи?")
                    .decides(
                            "Compare with tools that use revenue; decide by the figure on margin.",
                            "Сверять с сервисами, которые считают по выручке; решать по марже.")
                    .formula(REVENUE.minus(FULL_COST).per(FULL_COST))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.MARKETING, Role.SALES)
                    .shownAs(Display.PERCENT)
                    .source("HubSpot, return on investment")
                    .note(
                            "On revenue, which flatters: the goods are not paid for. The default is on margin.",
                            "По выручке, поэтому завышен: товар не оплачен. Основной показатель — по марже.")
                    .build();

    static final List<Kpi> ALL =
            List.of(
                    ROAS_GROSS,
                    ROAS_NEW_CUSTOMERS,
                    POAS_NET,
                    POAS_MARKETING,
                    ROMI_REVENUE,
                    ROI,
                    ROI_REVENUE);

    private SpendKpis() {}
}
