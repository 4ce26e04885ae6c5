package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.CohortQuantities.KEPT_CUSTOMERS;
import static io.github.kpisdk.core.catalog.CohortQuantities.LEAD_CUSTOMERS;
import static io.github.kpisdk.core.catalog.DealQuantities.FULL_COST;
import static io.github.kpisdk.core.catalog.DealQuantities.KEPT_SALES;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import java.util.List;

/** Variants of what customers and sales cost, by when the money was spent and by who stays. */
public final class CustomerCostKpis {
    /** Marketing and sales cost of the period before per new customer. */
    public static final Kpi CAC_LAGGED_1 = cacLagged(1);

    /** Marketing and sales cost of two periods before per new customer. */
    public static final Kpi CAC_LAGGED_2 = cacLagged(2);

    /** Marketing and sales cost per new customer among those who asked in the period. */
    public static final Kpi CAC_LEAD_COHORT =
            Kpi.named("cac/lead-cohort", "CAC of the lead cohort", "CAC по обратившимся")
                    .asks(
                            "What did each new customer cost among those who asked in the period?",
                            "Во сколько обошёлся каждый новый клиент из обратившихся в этом периоде?")
                    .decides(
                            "Judge the money of a period by the people whom it brought.",
                            "Оценивать деньги периода по тем людям, которых они привели.")
                    .formula(FULL_COST.per(LEAD_CUSTOMERS))
                    .unit(Unit.MONEY.per(Entity.CUSTOMER))
                    .better(Better.LOWER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.MARKETING, Role.SALES)
                    .source(Sources.OWN)
                    .note(
                            "By the day of the lead, so it falls while leads are still won; the default counts who bought in the period.",
                            "По дню обращения, поэтому снижается, пока лиды ещё покупают; основной показатель — по дню покупки.")
                    .build();

    /** Marketing and sales cost per new customer who did not give everything back. */
    public static final Kpi CAC_KEPT =
            Kpi.named("cac/kept", "CAC per kept customer", "CAC оставшегося клиента")
                    .asks(
                            "What does a customer cost who does not give everything back?",
                            "Сколько стоит клиент, который не вернул всё купленное?")
                    .decides(
                            "Leave channels whose customers ask for their money back.",
                            "Уходить из каналов, клиенты которых просят деньги назад.")
                    .formula(FULL_COST.per(KEPT_CUSTOMERS))
                    .unit(Unit.MONEY.per(Entity.CUSTOMER))
                    .better(Better.LOWER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.MARKETING, Role.SALES, Role.SERVICE)
                    .source(Sources.OWN)
                    .note(
                            "Customers with full refunds of all they bought are left out; the default counts them.",
                            "Без клиентов, вернувших всё купленное; в основном показателе они есть.")
                    .build();

    /** Marketing and sales cost per won deal that was not fully refunded. */
    public static final Kpi COST_PER_SALE_KEPT =
            Kpi.named("cost-per-sale/kept", "Cost per kept sale", "Стоимость продажи без возвратов")
                    .asks(
                            "What does a sale cost that is not paid back?",
                            "Сколько стоит продажа, по которой не вернули все деньги?")
                    .decides(
                            "Compare channels by the sales that last.",
                            "Сравнивать каналы по продажам, которые состоялись.")
                    .formula(FULL_COST.per(KEPT_SALES))
                    .unit(Unit.MONEY.per(Entity.SALE))
                    .better(Better.LOWER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.MARKETING, Role.SALES, Role.SERVICE)
                    .source(Sources.OWN)
                    .note(
                            "Without sales of which all the money went back; the default counts them.",
                            "Без продаж, по которым вернули все деньги; в основном показателе они есть.")
                    .build();

    static final List<Kpi> ALL =
            List.of(CAC_LAGGED_1, CAC_LAGGED_2, CAC_LEAD_COHORT, CAC_KEPT, COST_PER_SALE_KEPT);

    private CustomerCostKpis() {}

    /**
     * What was spent some periods before per new customer of now, where a sale takes that long:
     * {@code cac/lagged-1}.
     *
     * @param periods how many, 1 to 120
     * @throws IllegalArgumentException if it is another number
     */
    public static Kpi cacLagged(int periods) {
        String earlier = periods == 1 ? "1 period earlier" : periods + " periods earlier";
        return Kpi.named(
                        "cac/lagged-" + periods,
                        "CAC, costs %s".formatted(earlier),
                        "CAC по прежним затратам (периодов назад: %s)".formatted(periods))
                .asks(
                        "What did we spend %s for each new customer of today?".formatted(earlier),
                        "Сколько мы потратили в расчёте на сегодняшнего нового клиента (периодов назад: %s)?"
                                .formatted(periods))
                .decides(
                        "Use it where customers need that long to decide and the budget is changing.",
                        "Применять, если клиент решает столько времени, а бюджет меняется.")
                .formula(
                        MARKETING_COST
                                .shifted(periods)
                                .plus(SALES_COST.shifted(periods))
                                .per(NEW_CUSTOMERS))
                .unit(Unit.MONEY.per(Entity.CUSTOMER))
                .better(Better.LOWER)
                .level(Level.BUSINESS)
                .stage(FunnelStage.SALE)
                .movedBy(Role.MARKETING, Role.SALES)
                .source("dataroomhq, CAC with a lag")
                .note(
                        "Costs %s; the default takes costs and customers of one period."
                                .formatted(earlier),
                        "Затраты прежнего периода (назад: %s); в основном показателе затраты и клиенты одного периода."
                                .formatted(periods))
                .build();
    }
}
