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
                            "How much contribution has a new customer of the period brought so far, on average?",
                            "Сколько маржинальной прибыли в среднем уже принёс новый клиент периода?")
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
                            "Observed to the end of the data, not forecast: recent customers have had less time.",
                            "По факту на конец данных, это не прогноз: у недавних клиентов было меньше времени.")
                    .source(Sources.CONTRACT)
                    .build();

    /** LTV per unit of CAC. */
    public static final Kpi LTV_CAC =
            Kpi.named("ltv-cac", "LTV:CAC", "LTV:CAC")
                    .asks(
                            "How many times over does a customer pay for being won?",
                            "Во сколько раз клиент окупает своё привлечение?")
                    .decides(
                            "Above 3 buy more customers, below 3 fix the channel, below 1 stop.",
                            "Выше 3 — привлекать больше, ниже 3 — исправлять канал, ниже 1 — останавливать.")
                    .formula(LTV.per(AcquisitionKpis.CAC))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.MARKETING, Role.OWNER, Role.SALES)
                    .note(
                            "The threshold of 3 is a convention, not a law.",
                            "Порог 3 — общепринятая условность, а не закон.")
                    .source(Sources.BY_ROLE)
                    .build();

    /** Repeat sales as a share of sales. */
    public static final Kpi REPEAT_SHARE =
            Kpi.named("repeat-share", "Repeat share", "Доля повторных продаж")
                    .asks(
                            "What share of sales goes to customers who came back?",
                            "Какая доля продаж приходится на вернувшихся клиентов?")
                    .decides(
                            "Do more of what brings customers back.",
                            "Усиливать то, что возвращает клиентов.")
                    .formula(REPEAT_SALES.per(SALES))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.LOYALTY)
                    .movedBy(Role.SERVICE, Role.MARKETING, Role.PRODUCT)
                    .shownAs(Display.PERCENT)
                    .source(Sources.CONTRACT)
                    .build();

    /** Different customers who bought. Not additive over channels or periods. */
    public static final Kpi BUYERS =
            Kpi.named("buyers", "Buyers", "Покупатели")
                    .asks("How many different customers bought?", "Сколько разных клиентов купило?")
                    .decides(
                            "See whether growth comes from more customers or from more purchases by each.",
                            "Понимать, за счёт чего рост: больше клиентов или больше покупок у каждого.")
                    .formula(Quantities.BUYERS)
                    .unit(Unit.of(Entity.CUSTOMER))
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.MARKETING, Role.SALES)
                    .note(
                            "A customer of two channels counts in both, but once for the business.",
                            "Клиент двух каналов считается в каждом из них, а по бизнесу в целом — один раз.")
                    .source(Sources.CONTRACT)
                    .build();

    /** Discounts as a share of the value before discounts. */
    public static final Kpi DISCOUNT_SHARE =
            Kpi.named("discount-share", "Discount share", "Доля скидок")
                    .asks(
                            "What share of the list price is given away in discounts?",
                            "Какая доля цены уходит на скидки?")
                    .decides(
                            "Limit discounts where customers would buy without them.",
                            "Ограничивать скидки там, где купят и без них.")
                    .formula(DISCOUNTS.per(LIST_VALUE))
                    .unit(Unit.RATIO)
                    .better(Better.LOWER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.LOYALTY)
                    .movedBy(Role.SALES, Role.OWNER)
                    .shownAs(Display.PERCENT)
                    .source(Sources.OWNERS_ARTICLE)
                    .build();

    /** Refunds booked in the period as a share of its gross revenue. */
    public static final Kpi REFUND_RATE =
            Kpi.named("refund-rate", "Refund rate", "Доля возвратов")
                    .asks(
                            "What share of revenue goes back to customers?",
                            "Какая доля выручки возвращается покупателям?")
                    .decides(
                            "Promise only what the product delivers; leave channels whose customers want their money back.",
                            "Не обещать лишнего; уходить из каналов, клиенты которых требуют деньги назад.")
                    .formula(REFUNDS.per(GROSS_REVENUE))
                    .unit(Unit.RATIO)
                    .better(Better.LOWER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.LOYALTY)
                    .movedBy(Role.PRODUCT, Role.SERVICE, Role.SALES)
                    .shownAs(Display.PERCENT)
                    .note(
                            "By the date of the refund, whenever the deal was won.",
                            "По дате возврата, когда бы ни состоялась продажа.")
                    .source("Triple Whale, returns as a share of revenue")
                    .build();

    private CustomerKpis() {}
}
