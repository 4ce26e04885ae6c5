package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.DealQuantities.COGS;
import static io.github.kpisdk.core.catalog.Quantities.BUYERS;
import static io.github.kpisdk.core.catalog.Quantities.CONTRIBUTION;
import static io.github.kpisdk.core.catalog.Quantities.LIST_VALUE;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.SALES;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import java.util.List;

/** What sales and buyers bring and leave, besides the figures of {@link ReturnKpis}. */
public final class RevenueKpis {
    /** Revenue less the cost of goods. */
    public static final Kpi CM1 =
            Kpi.named("cm1", "Contribution after goods", "Прибыль после товара")
                    .asks(
                            "What is left after the goods alone?",
                            "Что остаётся после оплаты одного товара?")
                    .decides(
                            "Raise prices or buy cheaper where the goods leave too little for all the rest.",
                            "Поднимать цены или закупать дешевле там, где товар оставляет слишком мало на всё прочее.")
                    .formula(REVENUE.minus(COGS))
                    .unit(Unit.MONEY)
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.PRODUCT, Role.OWNER)
                    .source("Klar, contribution margin 1")
                    .note(
                            "Before delivery and other variable cost, which contribution takes off as well.",
                            "До доставки и прочих переменных затрат: в маржинальной прибыли вычтены и они.")
                    .build();

    /** Contribution less marketing cost. */
    public static final Kpi CM3 =
            Kpi.named("cm3", "Contribution after marketing", "Прибыль после маркетинга")
                    .asks(
                            "What is left after goods and marketing?",
                            "Что остаётся после оплаты товара и маркетинга?")
                    .decides(
                            "Grow channels that leave something before sales are paid.",
                            "Развивать каналы, которые оставляют деньги ещё до оплаты отдела продаж.")
                    .formula(CONTRIBUTION.minus(MARKETING_COST))
                    .unit(Unit.MONEY)
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.MARKETING, Role.OWNER)
                    .source("Klar and Dema, contribution margin 3")
                    .note(
                            "Before sales cost, which profit takes off as well.",
                            "До затрат на продажи: в прибыли вычтены и они.")
                    .build();

    /** List value per won deal. */
    public static final Kpi AOV_LIST =
            Kpi.named("aov/list", "Average order value before discounts", "Средний чек до скидок")
                    .asks(
                            "What would an average purchase cost without discounts?",
                            "Сколько стоила бы средняя покупка без скидок?")
                    .decides(
                            "See how much discounts take off an average purchase.",
                            "Видеть, сколько скидки снимают со средней покупки.")
                    .formula(LIST_VALUE.per(SALES))
                    .unit(Unit.MONEY.per(Entity.SALE))
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.SALES, Role.OWNER)
                    .source(Sources.OWN)
                    .note(
                            "Before discounts and refunds; the default is after discounts.",
                            "До скидок и возвратов; основной показатель — после скидок.")
                    .build();

    /** Revenue per won deal. */
    public static final Kpi AOV_AFTER_REFUNDS =
            Kpi.named(
                            "aov/after-refunds",
                            "Average order value after refunds",
                            "Средний чек после возвратов")
                    .asks(
                            "How much of an average purchase stays with us?",
                            "Сколько от средней покупки остаётся у нас?")
                    .decides(
                            "Sell what customers keep.",
                            "Продавать то, что покупатели не возвращают.")
                    .formula(REVENUE.per(SALES))
                    .unit(Unit.MONEY.per(Entity.SALE))
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.PRODUCT, Role.SALES)
                    .source(Sources.OWN)
                    .note(
                            "Refunds of the period taken off; the default is before refunds.",
                            "За вычетом возвратов периода; основной показатель — до возвратов.")
                    .build();

    /** Revenue per buyer. */
    public static final Kpi ARPPU =
            Kpi.named("arppu", "Revenue per paying customer", "Выручка на купившего клиента")
                    .asks(
                            "How much does each buying customer bring?",
                            "Сколько приносит каждый купивший клиент?")
                    .decides(
                            "Offer more to those who buy, or look for buyers of larger sums.",
                            "Предлагать больше тем, кто покупает, или искать тех, кто покупает крупнее.")
                    .formula(REVENUE.per(BUYERS))
                    .unit(Unit.MONEY.per(Entity.CUSTOMER))
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.LOYALTY)
                    .movedBy(Role.PRODUCT, Role.MARKETING)
                    .source("GameAnalytics, ARPPU")
                    .note(
                            "All who bought in the period; some divide by new customers only. Not additive.",
                            "Все купившие за период; иногда делят только на новых. Не складывается.")
                    .build();

    /** Buyers who had bought before as a share of buyers. */
    public static final Kpi COME_BACK_RATE =
            Kpi.named("come-back-rate", "Come-back rate", "Доля вернувшихся клиентов")
                    .asks(
                            "What share of buyers had bought before?",
                            "Какая доля покупателей покупала раньше?")
                    .decides(
                            "Win new customers where it is high, keep the old ones where it is low.",
                            "Если высока — привлекать новых, если низка — удерживать старых.")
                    .formula(BUYERS.minus(NEW_CUSTOMERS).per(BUYERS))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.LOYALTY)
                    .movedBy(Role.SERVICE, Role.MARKETING, Role.PRODUCT)
                    .shownAs(Display.PERCENT)
                    .source(Sources.OWNERS_ARTICLE)
                    .note(
                            "Counts customers; the repeat share counts sales. In a channel a customer won elsewhere has come back.",
                            "Считает клиентов, а доля повторных продаж — продажи. Клиент другого канала здесь — вернувшийся.")
                    .build();

    static final List<Kpi> ALL =
            List.of(CM1, CM3, AOV_LIST, AOV_AFTER_REFUNDS, ARPPU, COME_BACK_RATE);

    private RevenueKpis() {}
}
