package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Required;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The lifetime value of the customers of one segment, and how it came about.
 *
 * <pre>{@code
 * LtvSubject.of("subscribers", "40000").basis(LtvBasis.REVENUE).margin("0.35").cac("10000")
 * }</pre>
 *
 * <p>What nobody said is not known, which is something else than zero.
 */
public final class LtvSubject implements Subject {
    /** The oldest cohort there can be, in months. */
    public static final int MOST_MONTHS = 1200;

    private final String segment;
    private final Known ltv;
    private Optional<LtvBasis> basis = Optional.empty();
    private Optional<Known> margin = Optional.empty();
    private Optional<Known> cac = Optional.empty();
    private OptionalLong newCustomers = OptionalLong.empty();
    private Optional<BigDecimal> churn = Optional.empty();
    private List<Known> curve = List.of();
    private OptionalInt oldestCohort = OptionalInt.empty();

    private LtvSubject(String segment, Known ltv) {
        this.segment = Required.field("segment", segment);
        this.ltv = Required.field("ltv", ltv);
    }

    private LtvSubject copy() {
        LtvSubject same = new LtvSubject(segment, ltv);
        same.basis = basis;
        same.margin = margin;
        same.cac = cac;
        same.newCustomers = newCustomers;
        same.churn = churn;
        same.curve = curve;
        same.oldestCohort = oldestCohort;
        return same;
    }

    /**
     * A lifetime value of which nothing else is known yet.
     *
     * @param segment whose it is, such as {@code subscribers}
     */
    public static LtvSubject of(String segment, Known ltv) {
        return new LtvSubject(segment, ltv);
    }

    /** The same with a plain decimal; {@link Decimals#parse}. */
    public static LtvSubject of(String segment, String ltv) {
        return of(segment, Known.of(Decimals.parse(ltv)));
    }

    /** The same, with what it counts. */
    public LtvSubject basis(LtvBasis counted) {
        LtvSubject more = copy();
        more.basis = Optional.of(counted);
        return more;
    }

    /** The same, with what is left of a unit of revenue after variable costs: 0.35 is 35 %. */
    public LtvSubject margin(Known left) {
        LtvSubject more = copy();
        more.margin = Optional.of(left);
        return more;
    }

    /** The same, with the margin as a plain decimal. */
    public LtvSubject margin(String left) {
        return margin(Known.of(Decimals.parse(left)));
    }

    /** The same, with what it costs to win one customer. */
    public LtvSubject cac(Known cost) {
        LtvSubject more = copy();
        more.cac = Optional.of(cost);
        return more;
    }

    /** The same, with the cost of winning a customer as a plain decimal. */
    public LtvSubject cac(String cost) {
        return cac(Known.of(Decimals.parse(cost)));
    }

    /**
     * The same, with how many customers were won.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public LtvSubject newCustomers(long customers) {
        LtvSubject more = copy();
        more.newCustomers = OptionalLong.of(Decimals.checkCount(customers));
        return more;
    }

    /**
     * The same, reckoned with one share of customers lost every month: 0.02 is 2 %. It takes the
     * place of a curve.
     *
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public LtvSubject churn(String monthly) {
        BigDecimal share = Decimals.parse(monthly);
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "Churn must be from 0 to 1, not " + share.toPlainString());
        }
        LtvSubject more = copy();
        more.churn = Optional.of(share);
        more.curve = List.of();
        return more;
    }

    /**
     * The same, reckoned with what a customer brings in month 1, 2, 3 and so on up to the horizon.
     * It takes the place of a churn.
     *
     * @throws IllegalArgumentException if there is no month
     */
    public LtvSubject curve(List<Known> months) {
        if (months.isEmpty()) {
            throw new IllegalArgumentException("A curve needs at least one month");
        }
        LtvSubject more = copy();
        more.churn = Optional.empty();
        more.curve = List.copyOf(months);
        return more;
    }

    /**
     * The same, with the age of the oldest cohort that was followed, in whole months.
     *
     * @throws IllegalArgumentException if it is not from 0 to {@link #MOST_MONTHS}
     */
    public LtvSubject oldestCohort(int months) {
        if (months < 0 || months > MOST_MONTHS) {
            throw new IllegalArgumentException(
                    "The age of a cohort must be from 0 to %d months, not %d"
                            .formatted(MOST_MONTHS, months));
        }
        LtvSubject more = copy();
        more.oldestCohort = OptionalInt.of(months);
        return more;
    }

    /** Whose it is. */
    public String segment() {
        return segment;
    }

    /** What a customer brings over the whole time. */
    public Known ltv() {
        return ltv;
    }

    /** What it counts; empty where nobody knows. */
    public Optional<LtvBasis> basis() {
        return basis;
    }

    /** What is left of a unit of revenue; empty where nobody knows. */
    public Optional<Known> margin() {
        return margin;
    }

    /** What it costs to win one customer; empty where nobody knows. */
    public Optional<Known> cac() {
        return cac;
    }

    /** How many customers were won; empty where nobody knows. */
    public OptionalLong newCustomers() {
        return newCustomers;
    }

    /** The share of customers lost every month; empty where a curve or nothing is known. */
    public Optional<BigDecimal> churn() {
        return churn;
    }

    /** What a customer brings by month; no month where a churn or nothing is known. */
    public List<Known> curve() {
        return curve;
    }

    /** The age of the oldest cohort in months; empty where nobody knows. */
    public OptionalInt oldestCohort() {
        return oldestCohort;
    }

    @Override
    public SubjectKey key() {
        return SubjectKey.of("segment", segment);
    }

    /** Segment. */
    @Override
    public String toString() {
        return key().toString();
    }
}
