package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.CohortQuantities.COHORT_REFUNDS;
import static io.github.kpisdk.core.catalog.CohortQuantities.COHORT_REVENUE;
import static io.github.kpisdk.core.catalog.CohortQuantities.COHORT_VARIABLE_COST;
import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.COHORT_CONTRIBUTION;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static io.github.kpisdk.core.catalog.Quantities.VARIABLE_COST;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.SUBSCRIBER_MONTHS;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What new customers bring over their life, as it was observed. */
public final class LifetimeKpis {
    private static final Unit PER_CUSTOMER = Unit.MONEY.per(Entity.CUSTOMER);

    /** Contribution per new customer within 30 days. */
    public static final Kpi LTV_30_DAYS = ltvObserved(30);

    /** Contribution per new customer within 90 days. */
    public static final Kpi LTV_90_DAYS = ltvObserved(90);

    /** Contribution per new customer within 180 days. */
    public static final Kpi LTV_180_DAYS = ltvObserved(180);

    /** Contribution per new customer within 365 days. */
    public static final Kpi LTV_365_DAYS = ltvObserved(365);

    /** Revenue of the new customers so far, per customer. */
    public static final Kpi LTV_REVENUE =
            Kpi.named("ltv/revenue", "LTV on revenue", "LTV по выручке")
                    .asks(
                            "How much has a new customer paid us so far?",
                            "Сколько новый клиент уже заплатил нам?")
                    .decides(
                            "See which customers buy much; do not set it against costs.",
                            "Видеть, какие клиенты покупают много; с затратами не сравнивать.")
                    .formula(COHORT_REVENUE.minus(COHORT_REFUNDS).per(NEW_CUSTOMERS))
                    .unit(PER_CUSTOMER)
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.LOYALTY)
                    .movedBy(Role.PRODUCT, Role.SERVICE)
                    .source("Stripe, basic customer lifetime value")
                    .note(
                            "On revenue after refunds, to the end of the data; goods are not taken off, as they are in the default.",
                            "По выручке после возвратов, на конец данных; товар не вычтен, а в основном показателе вычтен.")
                    .build();

    /** Contribution within 365 days per new customer, per unit of CAC. */
    public static final Kpi LTV_CAC_365_DAYS = ltvCac(LTV_365_DAYS, AcquisitionKpis.CAC);

    /** Revenue of the new customers within 90 days per unit of ad spend. */
    public static final Kpi ROAS_COHORT_90_DAYS = roasCohort(90);

    static final List<Kpi> ALL =
            List.of(
                    LTV_30_DAYS,
                    LTV_90_DAYS,
                    LTV_180_DAYS,
                    LTV_365_DAYS,
                    LTV_REVENUE,
                    LTV_CAC_365_DAYS,
                    ROAS_COHORT_90_DAYS);

    private LifetimeKpis() {}

    /**
     * What a new customer brings from the first purchase up to an age, without any model: {@code
     * ltv/observed-365d}.
     *
     * @param days 0 to 36500; 0 is the first day alone
     * @throws IllegalArgumentException if it is another number
     */
    public static Kpi ltvObserved(int days) {
        Text within = CohortQuantities.within(days);
        return Kpi.named(
                        "ltv/observed-%sd".formatted(days),
                        "LTV " + within.en(),
                        "LTV " + within.ru())
                .asks(
                        "How much contribution does a new customer bring %s?"
                                .formatted(within.en()),
                        "Сколько маржинальной прибыли приносит новый клиент %s?"
                                .formatted(within.ru()))
                .decides(
                        "Compare customers of different months, all after the same time.",
                        "Сравнивать клиентов разных месяцев через одно и то же время.")
                .formula(
                        COHORT_REVENUE
                                .byAge(days)
                                .minus(COHORT_VARIABLE_COST.byAge(days))
                                .minus(COHORT_REFUNDS.byAge(days))
                                .per(NEW_CUSTOMERS))
                .unit(PER_CUSTOMER)
                .better(Better.HIGHER)
                .level(Level.BUSINESS)
                .stage(FunnelStage.LOYALTY)
                .movedBy(Role.OWNER, Role.PRODUCT, Role.SERVICE)
                .source(Sources.OWN)
                .note(
                        "Observed %s of the first purchase; the default counts to the end of the data."
                                .formatted(within.en()),
                        "По факту %s с первой покупки; основной показатель считает до конца данных."
                                .formatted(within.ru()))
                .build();
    }

    /**
     * What the new customers of a period pay up to an age, after refunds, per unit of the ad spend
     * of that period: {@code roas/cohort-90d}.
     *
     * @param days 0 to 36500
     * @throws IllegalArgumentException if it is another number
     */
    public static Kpi roasCohort(int days) {
        Text within = CohortQuantities.within(days);
        return Kpi.named(
                        "roas/cohort-%sd".formatted(days),
                        "ROAS of new customers " + within.en(),
                        "ROAS новых клиентов " + within.ru())
                .asks(
                        "How much do the new customers of the period pay %s for each unit of advertising?"
                                .formatted(within.en()),
                        "Сколько новые клиенты периода платят %s на рубль рекламы?"
                                .formatted(within.ru()))
                .decides(
                        "Keep advertising that pays off later; stop what does not pay off by then.",
                        "Сохранять рекламу, которая окупается позже; останавливать ту, что к сроку не окупилась.")
                .formula(COHORT_REVENUE.byAge(days).minus(COHORT_REFUNDS.byAge(days)).per(AD_SPEND))
                .unit(Unit.RATIO)
                .better(Better.HIGHER)
                .level(Level.MARKETING)
                .stage(FunnelStage.WHOLE)
                .movedBy(Role.MARKETING)
                .source(Sources.OWN)
                .note(
                        "New customers only, %s of their first purchase; the default counts the sales of the period."
                                .formatted(within.en()),
                        "Только новые клиенты, %s с первой покупки; основной показатель считает продажи периода."
                                .formatted(within.ru()))
                .build();
    }

    /**
     * How many times over a customer pays for being won, by some variants of both: {@code
     * ltv-cac/observed-365d}.
     *
     * @param ltv one that counts contribution, per new customer or, by formula, per customer who
     *     pays regularly
     * @param cac one that counts all costs of marketing and sales, per new customer
     * @throws IllegalArgumentException naming both and what they count if they do not count so, or
     *     if neither is a variant
     */
    public static Kpi ltvCac(Kpi ltv, Kpi cac) {
        requireLike(ltv, cac);
        return ltvCac(ltv, cac, "", "");
    }

    /**
     * The same of figures that may count unlike things, such as contribution over the cost of
     * marketing alone; the note of the KPI says why.
     *
     * @param ltv an amount of money per customer
     * @param cac an amount of money per customer
     * @param why why these two are set against each other, a whole sentence
     * @throws IllegalArgumentException if one is no money per customer, or neither is a variant
     */
    public static Kpi ltvCac(Kpi ltv, Kpi cac, Text why) {
        requirePerCustomer(ltv);
        requirePerCustomer(cac);
        return ltvCac(
                ltv, cac, " Why these two: " + why.en(), " Почему именно эти два: " + why.ru());
    }

    private static Kpi ltvCac(Kpi ltv, Kpi cac, String why, String whyInRussian) {
        String variant = variant(ltv, cac);
        return Kpi.named(
                        "ltv-cac/" + variant,
                        "%s : %s".formatted(ltv.title().en(), cac.title().en()),
                        "%s : %s".formatted(ltv.title().ru(), cac.title().ru()))
                .asks(
                        "How many times over has a customer paid for being won, %s?"
                                .formatted(time(ltv).en()),
                        "Во сколько раз клиент окупил своё привлечение, %s?"
                                .formatted(time(ltv).ru()))
                .decides(
                        "Buy more customers where it is high, fix or stop where it stays below 1.",
                        "Привлекать больше там, где он высок; исправлять или останавливать там, где он ниже 1.")
                .formula(ltv.per(cac))
                .unit(Unit.RATIO)
                .better(Better.HIGHER)
                .level(Level.BUSINESS)
                .stage(FunnelStage.WHOLE)
                .movedBy(Role.MARKETING, Role.OWNER, Role.SALES)
                .source(Sources.BY_ROLE)
                .note(
                        "Of %s and %s; the threshold of 3 is a convention, not a law.%s"
                                .formatted(ltv.title().en(), cac.title().en(), why),
                        "По показателям «%s» и «%s»; порог 3 — условность, а не закон.%s"
                                .formatted(ltv.title().ru(), cac.title().ru(), whyInRussian))
                .build();
    }

    private static void requirePerCustomer(Kpi kpi) {
        if (!kpi.unit().equals(PER_CUSTOMER)) {
            throw new IllegalArgumentException(
                    "%s is in %s, not in %s".formatted(kpi.id(), kpi.unit(), PER_CUSTOMER));
        }
    }

    private static void requireLike(Kpi ltv, Kpi cac) {
        Set<Quantity> brought = bases(ltv);
        Set<Quantity> spent = bases(cac);
        boolean byFormula = brought.contains(SUBSCRIBER_MONTHS);
        boolean contribution =
                brought.contains(COHORT_CONTRIBUTION)
                        || brought.contains(COHORT_VARIABLE_COST)
                        || byFormula && brought.contains(VARIABLE_COST);
        boolean allCosts = spent.contains(MARKETING_COST) && spent.contains(SALES_COST);
        boolean perNewCustomer =
                (byFormula || brought.contains(NEW_CUSTOMERS)) && spent.contains(NEW_CUSTOMERS);
        if (!contribution || !allCosts || !perNewCustomer) {
            throw new IllegalArgumentException(
                    "%s counts %s and %s counts %s: unlike bases"
                            .formatted(ltv.id(), words(brought), cac.id(), words(spent)));
        }
    }

    /** How much time customers had. */
    private static Text time(Kpi ltv) {
        if (ltv.quantities().contains(SUBSCRIBER_MONTHS)) {
            return Text.of("if nothing ever changes", "если ничего не изменится");
        }
        return ltv.quantities().stream().anyMatch(one -> one.age().isPresent())
                ? Text.of("after the same time for all", "если всем дать одинаковое время")
                : Text.of("up to the end of the data", "если считать до конца данных");
    }

    private static Set<Quantity> bases(Kpi kpi) {
        return kpi.quantities().stream()
                .map(Quantity::base)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String words(Set<Quantity> quantities) {
        return quantities.stream().map(Quantity::id).collect(Collectors.joining(", "));
    }

    private static String variant(Kpi ltv, Kpi cac) {
        String variant =
                List.of(ltv, cac).stream()
                        .map(Kpi::id)
                        .filter(id -> id.indexOf('/') >= 0)
                        .map(id -> id.substring(id.indexOf('/') + 1))
                        .collect(Collectors.joining("-"));
        if (variant.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s and %s are no variants: their quotient is ltv-cac"
                            .formatted(ltv.id(), cac.id()));
        }
        return variant;
    }
}
