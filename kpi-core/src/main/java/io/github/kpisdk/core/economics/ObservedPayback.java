package io.github.kpisdk.core.economics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * After how many months the customers of a cohort had paid for being won, as it was observed.
 *
 * <pre>{@code
 * ObservedPayback january =
 *         ObservedPayback.of(ledger, covered, Period.month(2026, 1), Scope.BUSINESS, 12);
 * Outcome months = january.months(); // 3, or NOT_REACHED:12 months
 * }</pre>
 *
 * <p>A cohort is made of those who first bought in a period; each counts for the channel of that
 * purchase. What they paid, less variable cost and refunds, is added up from the first purchase of
 * each and set against what the cohort cost. Both are compared per new customer, as exact
 * fractions: the average has paid back, not every one.
 *
 * <p>A month has 30 days, so that all cohorts are given the same time, and ages are inclusive: the
 * third month ends with the 90th day after the first purchase, and the day of the purchase belongs
 * to the first month; see {@link io.github.kpisdk.core.metric.Quantity#byAge}.
 *
 * <p>Edge cases: the first month by whose end the cost is covered counts, even if later refunds
 * undo that, which {@link #curve} shows. What cost nothing is paid back in the first month, unless
 * the cohort lost money until then.
 */
@ExplicitJson
@JsonPropertyOrder({
    "cohort",
    "channel",
    "cac",
    "days_per_month",
    "horizon_months",
    "cost",
    "months",
    "why",
    "curve"
})
public final class ObservedPayback {
    /** How many days make a month of a payback. */
    public static final int DAYS_PER_MONTH = 30;

    /** The longest horizon, in months. */
    static final int FARTHEST = 120;

    private final Period cohort;
    private final Scope channel;
    private final String cac;
    private final Outcome cost;
    private final List<PaybackMonth> curve;
    private final Outcome months;
    private final @Nullable Text why;

    /** Made of what is known; the months follow. */
    ObservedPayback(
            Period cohort,
            Scope channel,
            String cac,
            Outcome cost,
            List<PaybackMonth> curve,
            @Nullable Text why) {
        this.cohort = cohort;
        this.channel = channel;
        this.cac = cac;
        this.cost = cost;
        this.curve = List.copyOf(curve);
        this.months = months(cost, this.curve);
        this.why = why;
    }

    @JsonCreator
    private static ObservedPayback read(
            @JsonProperty("cohort") @Nullable Period cohort,
            @JsonProperty("channel") @Nullable Scope channel,
            @JsonProperty("cac") @Nullable String cac,
            @JsonProperty("cost") @Nullable Outcome cost,
            @JsonProperty("why") @Nullable Text why,
            @JsonProperty("curve") @Nullable List<@Nullable PaybackMonth> curve) {
        List<PaybackMonth> given = Required.list("curve", curve);
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).month() != i + 1) {
                throw new IllegalArgumentException(
                        "curve must have month %s in place %s, not month %s"
                                .formatted(i + 1, i + 1, given.get(i).month()));
            }
        }
        return new ObservedPayback(
                Required.field("cohort", cohort),
                Required.field("channel", channel),
                Required.field("cac", cac),
                Required.field("cost", cost),
                given,
                why);
    }

    /**
     * The payback of a cohort by the fully loaded {@link AcquisitionKpis#CAC}.
     *
     * @param covered the days for which the ledger is complete
     * @param cohort when its customers first bought
     * @param channel the channel that won them, or the business
     * @param horizonMonths how many months of 30 days are looked at, 1 to 120
     * @throws IllegalArgumentException if the horizon is another number
     */
    public static ObservedPayback of(
            Ledger ledger, DateRange covered, Period cohort, Scope channel, int horizonMonths) {
        return of(ledger, covered, cohort, channel, AcquisitionKpis.CAC, horizonMonths);
    }

    /**
     * The payback of a cohort.
     *
     * @param covered the days for which the ledger is complete
     * @param cohort when its customers first bought
     * @param channel the channel that won them, or the business
     * @param cac what one new customer cost: some costs per new customer, such as {@link
     *     AcquisitionKpis#CAC_MARKETING_ONLY}
     * @param horizonMonths how many months of 30 days are looked at, 1 to 120
     * @throws IllegalArgumentException if the horizon is another number, or the KPI is not costs
     *     per new customer
     */
    public static ObservedPayback of(
            Ledger ledger,
            DateRange covered,
            Period cohort,
            Scope channel,
            Kpi cac,
            int horizonMonths) {
        return of(ledger, covered, List.of(cohort), List.of(channel), cac, horizonMonths).get(0);
    }

    /**
     * The paybacks of many cohorts, counted together.
     *
     * @param covered the days for which the ledger is complete
     * @param cohorts when their customers first bought; in order, without overlap
     * @param channels the channels that won them; the business may be among them
     * @param cac what one new customer cost: some costs per new customer
     * @param horizonMonths how many months of 30 days are looked at, 1 to 120
     * @return for each cohort in turn one of each channel, as they were given
     * @throws IllegalArgumentException if the horizon is another number, the KPI is not costs per
     *     new customer, or the cohorts overlap
     */
    public static List<ObservedPayback> of(
            Ledger ledger,
            DateRange covered,
            List<Period> cohorts,
            List<Scope> channels,
            Kpi cac,
            int horizonMonths) {
        return new PaybackCohorts(ledger, covered, cac, horizonMonths).of(cohorts, channels);
    }

    /** The first month by whose end the cost is covered; else why there is none. */
    static Outcome months(Outcome cost, List<PaybackMonth> curve) {
        if (!(cost instanceof Known each)) {
            return cost;
        }
        for (PaybackMonth point : curve) {
            if (!(point.contribution() instanceof Known known)) {
                return point.contribution();
            }
            if (known.compareTo(each) >= 0) {
                return Known.of(BigDecimal.valueOf(point.month()));
            }
        }
        return Undefined.because(Reason.NOT_REACHED, PaybackCohorts.months(curve.size()).en());
    }

    /** When the customers of the cohort first bought. */
    @JsonProperty("cohort")
    public Period cohort() {
        return cohort;
    }

    /** The channel that won them, or {@code *} for the business. */
    @JsonProperty("channel")
    public Scope channel() {
        return channel;
    }

    /** The id of the KPI that says what one new customer cost. */
    @JsonProperty("cac")
    public String cac() {
        return cac;
    }

    /** How many months of 30 days were looked at. */
    @JsonProperty("horizon_months")
    public int horizonMonths() {
        return curve.size();
    }

    /** What one new customer of the cohort cost, or why that is not known; an amount of money. */
    @JsonProperty("cost")
    public Outcome cost() {
        return cost;
    }

    /**
     * The smallest number of months of 30 days after which the cohort had brought what it cost.
     *
     * <p>{@code NOT_REACHED} if it had not within the horizon; {@code IMMATURE} if it had not yet
     * and is too young for the horizon; the reason of {@link #cost} if that is not known, such as
     * {@code ZERO_DIVISOR:new-customers} of a cohort without customers; {@code BEFORE_DATA} if it
     * began before the data.
     */
    @JsonProperty("months")
    public Outcome months() {
        return months;
    }

    /** Why there is no number of months, in words; empty if there is one. */
    public Optional<Text> why() {
        return Optional.ofNullable(why);
    }

    /** What the cohort had brought per new customer after each month of the horizon. */
    @JsonProperty("curve")
    public List<PaybackMonth> curve() {
        return curve;
    }

    @JsonProperty("days_per_month")
    private int daysPerMonth() {
        return DAYS_PER_MONTH;
    }

    @JsonProperty("why")
    private @Nullable Text whyOrNull() {
        return why;
    }

    private List<Object> fields() {
        return List.of(cohort, channel, cac, cost, curve, why());
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof ObservedPayback other && fields().equals(other.fields());
    }

    @Override
    public int hashCode() {
        return Objects.hash(cohort, channel, cac, cost, curve, why);
    }

    /** Channel, cohort, cost and months. */
    @Override
    public String toString() {
        return "%s of %s at %s %s: %s (months of %s days)"
                .formatted(channel, cohort, cac, cost, months, DAYS_PER_MONTH);
    }
}
