package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.CONTRIBUTION;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;

/** KPIs of what the money brings back. */
public final class ReturnKpis {
    /** Gross revenue per won deal. */
    public static final Kpi AOV =
            Kpi.named("aov", "Average order value", "Средний чек")
                    .asks("What is the average sale worth?", "На какую сумму в среднем покупают?")
                    .decides(
                            "Change prices, bundles and discounts.",
                            "Менять цены, комплекты и скидки.")
                    .formula(GROSS_REVENUE.per(SALES))
                    .unit(Unit.MONEY.per(Entity.SALE))
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.SALES, Role.OWNER)
                    .note("After discounts, before refunds.", "После скидок, до возвратов.")
                    .source("Shopify, average order value")
                    .build();

    /** Revenue per unit of ad spend. */
    public static final Kpi ROAS =
            Kpi.named("roas", "ROAS", "ROAS")
                    .asks(
                            "How much revenue does each unit of ad spend bring?",
                            "Сколько выручки приносит рубль рекламы?")
                    .decides(
                            "Raise the budget where advertising brings more than it needs to pay for itself, cut it where it brings less.",
                            "Увеличивать бюджет там, где реклама приносит больше, чем нужно для окупаемости, и сокращать там, где меньше.")
                    .formula(REVENUE.per(AD_SPEND))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.MARKETING)
                    .note(
                            "Revenue net of refunds, not profit: some texts call profit per rouble by this name.",
                            "По выручке за вычетом возвратов, а не по прибыли; иногда так называют прибыль на рубль рекламы.")
                    .source(Sources.GOOGLE_ADS)
                    .build();

    /** Contribution as a share of revenue. */
    public static final Kpi CONTRIBUTION_MARGIN =
            Kpi.named("contribution-margin", "Contribution margin", "Маржинальность")
                    .asks(
                            "What share of revenue is left after the goods and their delivery?",
                            "Какая доля выручки остаётся после оплаты товара и доставки?")
                    .decides(
                            "Change prices, purchasing and range.",
                            "Менять цены, закупку и ассортимент.")
                    .formula(CONTRIBUTION.per(REVENUE))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.OWNER, Role.PRODUCT)
                    .shownAs(Display.PERCENT)
                    .source("Dema, contribution margin 2")
                    .build();

    /** Revenue per unit of contribution. */
    public static final Kpi BREAK_EVEN_ROAS =
            Kpi.named("break-even-roas", "Break-even ROAS", "Безубыточный ROAS")
                    .asks(
                            "How much revenue must each unit of ad spend bring so that advertising pays for itself?",
                            "Сколько выручки должен приносить рубль рекламы, чтобы она окупалась?")
                    .decides(
                            "Stop advertising that stays below it.",
                            "Останавливать рекламу, которая до него не дотягивает.")
                    .formula(REVENUE.per(CONTRIBUTION))
                    .unit(Unit.RATIO)
                    .better(Better.LOWER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.OWNER, Role.PRODUCT)
                    .note(
                            "Negative where the channel loses money before advertising: no advertising pays there.",
                            "Отрицателен, если канал убыточен ещё до рекламы: там не окупится никакая реклама.")
                    .source("OrphexTech, break-even ROAS")
                    .build();

    /** Contribution per unit of ad spend. */
    public static final Kpi POAS =
            Kpi.named("poas", "POAS", "POAS")
                    .asks(
                            "How much contribution does each unit of ad spend bring?",
                            "Сколько маржинальной прибыли приносит рубль рекламы?")
                    .decides(
                            "Raise budgets above 1, cut them below.",
                            "Выше 1 — увеличивать бюджет, ниже 1 — сокращать.")
                    .formula(CONTRIBUTION.per(AD_SPEND))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.MARKETING)
                    .source("eleniq, profit on ad spend")
                    .build();

    /** Contribution less marketing cost, per unit of marketing cost. */
    public static final Kpi ROMI =
            Kpi.named("romi", "ROMI", "ROMI")
                    .asks(
                            "How much does each unit of marketing cost earn on top of itself?",
                            "Сколько прибыли сверх вложенного приносит рубль маркетинга?")
                    .decides(
                            "Put more into what is above zero; fix or stop what is below.",
                            "Вкладывать туда, где выше нуля; исправлять или закрывать то, где ниже.")
                    .formula(CONTRIBUTION.minus(MARKETING_COST).per(MARKETING_COST))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.MARKETING, Role.OWNER)
                    .shownAs(Display.PERCENT)
                    .note(
                            "On contribution, as the Marketing Accountability Standards Board defines it; on revenue it would look too good.",
                            "По маржинальной прибыли, как у Marketing Accountability Standards Board; ROMI по выручке завышен.")
                    .source(Sources.MASB)
                    .build();

    /** Ad spend as a share of revenue. */
    public static final Kpi AD_SPEND_SHARE =
            Kpi.named("ad-spend-share", "Ad-spend share", "ДРР")
                    .asks(
                            "What share of revenue goes to advertising?",
                            "Какая доля выручки уходит на рекламу?")
                    .decides(
                            "Hold back advertising that grows faster than revenue.",
                            "Сдерживать рекламу, которая растёт быстрее выручки.")
                    .formula(AD_SPEND.per(REVENUE))
                    .unit(Unit.RATIO)
                    .better(Better.LOWER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.MARKETING, Role.OWNER)
                    .shownAs(Display.PERCENT)
                    .source(Sources.OWNERS_ARTICLE)
                    .build();

    /** Revenue per unit of marketing cost. */
    public static final Kpi MARKETING_EFFICIENCY =
            Kpi.named(
                            "marketing-efficiency",
                            "Marketing efficiency ratio",
                            "Эффективность маркетинга (MER)")
                    .asks(
                            "How much revenue does each unit of marketing cost bring?",
                            "Сколько выручки приносит рубль всех затрат на маркетинг?")
                    .decides(
                            "Set the whole marketing budget.",
                            "Определять общий бюджет маркетинга.")
                    .formula(REVENUE.per(MARKETING_COST))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.MARKETING)
                    .source("Northbeam, marketing efficiency ratio")
                    .build();

    /** Contribution less marketing and sales cost. */
    public static final Kpi CHANNEL_PROFIT =
            Kpi.named("channel-profit", "Profit", "Прибыль")
                    .asks(
                            "What is left after goods, marketing and sales?",
                            "Что остаётся после оплаты товара, маркетинга и продаж?")
                    .decides(
                            "Grow channels that earn; fix or close those that lose.",
                            "Развивать каналы, которые зарабатывают; исправлять или закрывать убыточные.")
                    .formula(CONTRIBUTION.minus(MARKETING_COST).minus(SALES_COST))
                    .unit(Unit.MONEY)
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.OWNER, Role.MARKETING, Role.SALES)
                    .note(
                            "Shared costs and sales without a channel count for the business only: the channels do not add up to it.",
                            "Общие затраты и продажи без канала учтены только по бизнесу в целом: сумма каналов его не даёт.")
                    .source(Sources.OWNERS_ARTICLE)
                    .build();

    private ReturnKpis() {}
}
