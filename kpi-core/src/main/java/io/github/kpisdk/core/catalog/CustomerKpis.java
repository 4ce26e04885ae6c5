package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Quantities.COHORT_CONTRIBUTION;
import static io.github.kpisdk.core.catalog.Quantities.DISCOUNTS;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.LIST_VALUE;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.REFUNDS;
import static io.github.kpisdk.core.catalog.Quantities.REPEAT_SALES;
import static io.github.kpisdk.core.catalog.Quantities.SALES;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;

/**
 * KPIs of the quality of customers: do they bring money, return, demand discounts, want it back.
 */
public final class CustomerKpis {
    /** Contribution of the new customers of the period to the end of the data, per customer. */
    public static final Kpi LTV =
            Kpi.named("ltv", "LTV", "LTV")
                    .asks(
                            "How much contribution has a new customer of the period brought so far?",
                            "Сколько маржинальной прибыли уже принёс новый клиент периода?")
                    .decides(
                            "Pay more for customers who bring more.",
                            "Платить больше за клиентов, которые приносят больше.")
                    .formula(COHORT_CONTRIBUTION.per(NEW_CUSTOMERS))
                    .unit(Unit.MONEY.per(Entity.CUSTOMER))
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.LOYALTY)
                    .movedBy(Role.OWNER, Role.PRODUCT, Role.SERVICE)
                    .note(
                            "Observed, not forecast, to the end of the data: younger customers have had less time.",
                            "Наблюдаемый, не прогноз, до конца данных: у молодых клиентов было меньше времени.")
                    .build();

    /** LTV per unit of CAC. */
    public static final Kpi LTV_CAC =
            Kpi.named("ltv-cac", "LTV:CAC", "LTV:CAC")
                    .asks(
                            "How many times over does a customer pay for being won?",
                            "Во сколько раз клиент окупает своё привлечение?")
                    .decides(
                            "Buy more customers above 3, repair the channel below 3, stop below 1.",
                            "Выше 3 покупать больше, ниже 3 чинить канал, ниже 1 останавливать.")
                    .formula(LTV.per(AcquisitionKpis.CAC))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.MARKETING, Role.OWNER, Role.SALES)
                    .note(
                            "At least 3 is a convention, not a law.",
                            "Не меньше 3 — договорённость, а не закон.")
                    .build();

    /** Repeat sales as a share of sales. */
    public static final Kpi REPEAT_SHARE =
            Kpi.named("repeat-share", "Repeat share", "Доля повторных продаж")
                    .asks(
                            "How many sales are to customers who came back?",
                            "Какая доля продаж приходится на вернувшихся клиентов?")
                    .decides(
                            "Work on what brings customers back.",
                            "Работать над тем, что возвращает клиентов.")
                    .formula(REPEAT_SALES.per(SALES))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.LOYALTY)
                    .movedBy(Role.SERVICE, Role.MARKETING, Role.PRODUCT)
                    .shownAs(Display.PERCENT)
                    .build();

    /** Different customers who bought. Not additive over channels or periods. */
    public static final Kpi BUYERS =
            Kpi.named("buyers", "Buyers", "Покупатели")
                    .asks("How many different customers bought?", "Сколько разных клиентов купило?")
                    .decides(
                            "See whether growth comes from more people or from more per person.",
                            "Понять, растём числом людей или покупками каждого.")
                    .formula(Quantities.BUYERS)
                    .unit(Unit.of(Entity.CUSTOMER))
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.MARKETING, Role.SALES)
                    .build();

    /** Discounts as a share of the value before discounts. */
    public static final Kpi DISCOUNT_SHARE =
            Kpi.named("discount-share", "Discount share", "Доля скидок")
                    .asks(
                            "How much of the list price is given away?",
                            "Какая часть цены уходит в скидки?")
                    .decides(
                            "Limit discounts where customers would buy without.",
                            "Ограничивать скидки там, где купят и без них.")
                    .formula(DISCOUNTS.per(LIST_VALUE))
                    .unit(Unit.RATIO)
                    .better(Better.LOWER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.LOYALTY)
                    .movedBy(Role.SALES, Role.OWNER)
                    .shownAs(Display.PERCENT)
                    .build();

    /** Refunds booked in the period as a share of its gross revenue. */
    public static final Kpi REFUND_RATE =
            Kpi.named("refund-rate", "Refund rate", "Доля возвратов")
                    .asks("How much of the revenue goes back?", "Какая часть выручки возвращается?")
                    .decides(
                            "Stop promising what the product does not keep; leave channels that bring such customers.",
                            "Не обещать лишнего; уходить из каналов, которые приводят таких клиентов.")
                    .formula(REFUNDS.per(GROSS_REVENUE))
                    .unit(Unit.RATIO)
                    .better(Better.LOWER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.LOYALTY)
                    .movedBy(Role.PRODUCT, Role.SERVICE, Role.SALES)
                    .shownAs(Display.PERCENT)
                    .note(
                            "Booked: refunds of the period, whenever the deal was won.",
                            "По дате возврата: возвраты периода, когда бы ни была продажа.")
                    .build();

    private CustomerKpis() {}
}
