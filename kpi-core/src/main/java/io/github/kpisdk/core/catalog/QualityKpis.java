package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.CohortQuantities.DEPENDENT_CUSTOMERS;
import static io.github.kpisdk.core.catalog.CohortQuantities.REFUNDS_OF_SALES;
import static io.github.kpisdk.core.catalog.CohortQuantities.REPEAT_CUSTOMERS;
import static io.github.kpisdk.core.catalog.DealQuantities.BUYERS_WHO_REPEAT;
import static io.github.kpisdk.core.catalog.DealQuantities.COMPLAINTS;
import static io.github.kpisdk.core.catalog.DealQuantities.DISCOUNTED_SALES;
import static io.github.kpisdk.core.catalog.DealQuantities.REFUNDED_SALES;
import static io.github.kpisdk.core.catalog.Quantities.BUYERS;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.SALES;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Text;
import java.util.List;

/** KPIs of what became of customers and sales: do they return, give back, wait for discounts. */
public final class QualityKpis {
    /** New customers who bought again within 90 days, per new customer. */
    public static final Kpi REPEAT_RATE_90_DAYS = repeatRate(90);

    /** New customers who bought again within 365 days, per new customer. */
    public static final Kpi REPEAT_RATE_365_DAYS = repeatRate(365);

    /** Buyers of the period with more than one purchase ever, per buyer. */
    public static final Kpi REPEAT_RATE_EVER =
            Kpi.named("repeat-rate/ever", "Repeat rate, ever", "Доля повторных покупателей")
                    .asks(
                            "What share of buyers has bought more than once so far?",
                            "Какая доля покупателей уже покупала не раз?")
                    .decides(
                            "See how much business rests on people who know you.",
                            "Видеть, насколько продажи держатся на тех, кто вас уже знает.")
                    .formula(BUYERS_WHO_REPEAT.per(BUYERS))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.LOYALTY)
                    .movedBy(Role.PRODUCT, Role.SERVICE)
                    .shownAs(Display.PERCENT)
                    .source("Shopify, returning customer rate")
                    .note(
                            "Of all buyers of the period, by all they ever bought; past periods change when new orders come.",
                            "От всех покупателей периода, по всем их покупкам; прошлые периоды меняются с новыми заказами.")
                    .build();

    /** What went back so far of the sales of the period, as a share of them. */
    public static final Kpi REFUND_RATE_COHORT =
            Kpi.named("refund-rate/cohort", "Refund rate of sales", "Доля возвратов по продажам")
                    .asks(
                            "What share of the sales of the period was given back so far?",
                            "Какая доля продаж периода уже возвращена?")
                    .decides(
                            "Find what was sold when money goes back; fix that offer.",
                            "Искать, что продали, когда деньги возвращают; исправлять это предложение.")
                    .formula(REFUNDS_OF_SALES.per(GROSS_REVENUE))
                    .unit(Unit.RATIO)
                    .better(Better.LOWER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.LOYALTY)
                    .movedBy(Role.PRODUCT, Role.SALES, Role.SERVICE)
                    .shownAs(Display.PERCENT)
                    .source("nuira, refund rate by day of sale")
                    .note(
                            "By the day of the sale, so past periods still change; the default goes by the day of the refund.",
                            "По дню продажи, поэтому прошлые периоды ещё меняются; основной показатель — по дню возврата.")
                    .build();

    /** What went back within 30 days of the sale, as a share of the sales of the period. */
    public static final Kpi REFUND_RATE_30_DAYS = refundRate(30);

    /** Sales of which some money went back, per sale. */
    public static final Kpi REFUND_RATE_COUNT =
            Kpi.named("refund-rate/count", "Refunded sales", "Доля продаж с возвратом")
                    .asks(
                            "For what share of sales did money go back?",
                            "По какой доле продаж вернули деньги?")
                    .decides(
                            "Talk to those who ask for money back: how many there are counts here, not how much.",
                            "Говорить с теми, кто просит деньги назад: здесь важно их число, а не суммы.")
                    .formula(REFUNDED_SALES.per(SALES))
                    .unit(Unit.RATIO)
                    .better(Better.LOWER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.LOYALTY)
                    .movedBy(Role.PRODUCT, Role.SALES, Role.SERVICE)
                    .shownAs(Display.PERCENT)
                    .source(Sources.OWN)
                    .note(
                            "Counts sales, by the day of the sale and whatever part went back; the default weighs money.",
                            "Считает продажи, по дню продажи и при любой сумме возврата; основной показатель — по деньгам.")
                    .build();

    /** Sales whose customer complained, per sale. */
    public static final Kpi PROBLEM_RATE =
            Kpi.named("problem-rate", "Problem rate", "Доля проблемных продаж")
                    .asks(
                            "What share of sales ends in a complaint?",
                            "По какой доле продаж жалуются?")
                    .decides(
                            "See which channels bring customers who are trouble; change what is promised there.",
                            "Видеть, какие каналы приводят проблемных клиентов, и менять то, что там обещают.")
                    .formula(COMPLAINTS.per(SALES))
                    .unit(Unit.RATIO)
                    .better(Better.LOWER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.LOYALTY)
                    .movedBy(Role.PRODUCT, Role.SALES, Role.SERVICE)
                    .shownAs(Display.PERCENT)
                    .source(Sources.OWNERS_ARTICLE)
                    .note(
                            "By the day of the sale, so past periods change when complaints come; one sale counts once.",
                            "По дню продажи, поэтому прошлые периоды меняются с новыми жалобами; продажа считается один раз.")
                    .build();

    /** Sales at a discount, per sale. */
    public static final Kpi DISCOUNT_SHARE_SALES =
            Kpi.named("discount-share/sales", "Sales at a discount", "Доля продаж со скидкой")
                    .asks(
                            "What share of sales needs a discount?",
                            "Какая доля продаж требует скидки?")
                    .decides(
                            "Take discounts away where people would buy without.",
                            "Убирать скидки там, где купили бы и без них.")
                    .formula(DISCOUNTED_SALES.per(SALES))
                    .unit(Unit.RATIO)
                    .better(Better.LOWER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.SALES, Role.OWNER)
                    .shownAs(Display.PERCENT)
                    .source(Sources.OWNERS_ARTICLE)
                    .note(
                            "Counts sales with any discount; the default weighs how much was taken off.",
                            "Считает продажи с любой скидкой; основной показатель — по сумме скидок.")
                    .build();

    /** New customers who have always bought at a discount, per new customer. */
    public static final Kpi DISCOUNT_DEPENDENCE =
            Kpi.named("discount-dependence", "Discount dependence", "Зависимость от скидок")
                    .asks(
                            "What share of new customers has never paid the full price?",
                            "Какая доля новых клиентов ни разу не платила полную цену?")
                    .decides(
                            "Stop buying customers who only come for discounts.",
                            "Перестать привлекать тех, кто приходит только за скидкой.")
                    .formula(DEPENDENT_CUSTOMERS.per(NEW_CUSTOMERS))
                    .unit(Unit.RATIO)
                    .better(Better.LOWER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.LOYALTY)
                    .movedBy(Role.MARKETING, Role.SALES, Role.OWNER)
                    .shownAs(Display.PERCENT)
                    .source(Sources.OWNERS_ARTICLE)
                    .note(
                            "By all their purchases so far: one at the full price ends the dependence.",
                            "По всем их покупкам на конец данных: одна по полной цене — и зависимости нет.")
                    .build();

    static final List<Kpi> ALL =
            List.of(
                    REPEAT_RATE_90_DAYS,
                    REPEAT_RATE_365_DAYS,
                    REPEAT_RATE_EVER,
                    REFUND_RATE_COHORT,
                    REFUND_RATE_30_DAYS,
                    REFUND_RATE_COUNT,
                    PROBLEM_RATE,
                    DISCOUNT_SHARE_SALES,
                    DISCOUNT_DEPENDENCE);

    private QualityKpis() {}

    /**
     * The share of new customers who buy a second time up to an age: {@code
     * repeat-rate/within-90d}.
     *
     * @param days 0 to 36500
     * @throws IllegalArgumentException if it is another number
     */
    public static Kpi repeatRate(int days) {
        Text within = CohortQuantities.within(days);
        return Kpi.named(
                        "repeat-rate/within-%sd".formatted(days),
                        "Repeat rate " + within.en(),
                        "Доля повторных покупателей " + within.ru())
                .asks(
                        "What share of new customers buys again %s?".formatted(within.en()),
                        "Какая доля новых клиентов покупает снова %s?".formatted(within.ru()))
                .decides(
                        "Remind customers before that time is over; do more of what brings them back.",
                        "Напоминать о себе до этого срока; усиливать то, что возвращает клиентов.")
                .formula(REPEAT_CUSTOMERS.byAge(days).per(NEW_CUSTOMERS))
                .unit(Unit.RATIO)
                .better(Better.HIGHER)
                .level(Level.BUSINESS)
                .stage(FunnelStage.LOYALTY)
                .movedBy(Role.PRODUCT, Role.SERVICE)
                .shownAs(Display.PERCENT)
                .source("tresl, repeat purchase rate by cohort")
                .note(
                        "Of the new customers of the period, the second purchase %s of the first."
                                .formatted(within.en()),
                        "От новых клиентов периода, вторая покупка — %s после первой."
                                .formatted(within.ru()))
                .build();
    }

    /**
     * What goes back up to some days after the sale, as a share of the sales of the period: {@code
     * refund-rate/cohort-30d}.
     *
     * @param days 0 to 36500
     * @throws IllegalArgumentException if it is another number
     */
    public static Kpi refundRate(int days) {
        Text within = CohortQuantities.within(days);
        return Kpi.named(
                        "refund-rate/cohort-%sd".formatted(days),
                        "Refund rate " + within.en(),
                        "Доля возвратов " + within.ru())
                .asks(
                        "What share of sales is given back %s?".formatted(within.en()),
                        "Какая доля продаж возвращается %s?".formatted(within.ru()))
                .decides(
                        "Compare offers and months, all after the same time.",
                        "Сравнивать предложения и месяцы через одно и то же время.")
                .formula(REFUNDS_OF_SALES.byAge(days).per(GROSS_REVENUE))
                .unit(Unit.RATIO)
                .better(Better.LOWER)
                .level(Level.BUSINESS)
                .stage(FunnelStage.LOYALTY)
                .movedBy(Role.PRODUCT, Role.SALES, Role.SERVICE)
                .shownAs(Display.PERCENT)
                .source("nuira, refund rate by day of sale")
                .note(
                        "By the day of the sale, refunds %s of it; the default goes by the day of the refund."
                                .formatted(within.en()),
                        "По дню продажи, возвраты %s после неё; основной показатель — по дню возврата."
                                .formatted(within.ru()))
                .build();
    }
}
