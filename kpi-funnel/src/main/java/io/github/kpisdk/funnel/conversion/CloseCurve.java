package io.github.kpisdk.funnel.conversion;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How the share of leads that are won grows with the days since they came, where not all have had
 * the time.
 *
 * <p>By Kaplan and Meier (Journal of the American Statistical Association 53, 1958): a lead counts
 * as long as it was looked at, so that young leads are not taken for failures. Days are whole days;
 * a win on the day of the lead is on day 0. Leads of all ages are taken to be alike: {@link
 * #agreement} says whether they are.
 *
 * <p>The share of all leads that has been won so far is not offered: it has no horizon, and falls
 * whenever many new leads come.
 */
public final class CloseCurve {
    /** How many leads must be at risk on the last day of a horizon, unless said otherwise. */
    public static final int LEADS_NEEDED = 30;

    /** A product of fractions that is one half may miss it by its last digits. */
    private static final double HALF = 0.5 + 1e-12;

    private final LocalDate outcomesObservedFrom;
    private final LeadCheck check;
    private final RiskSet risk;
    private final KaplanMeier estimate;
    private final int needed;
    private final double confidence;

    private CloseCurve(
            LocalDate outcomesObservedFrom, LeadCheck check, int needed, double confidence) {
        if (needed < 1) {
            throw new IllegalArgumentException("At least one lead must be at risk, not " + needed);
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(
                    "Confidence must be between 0 and 1, not " + confidence);
        }
        this.outcomesObservedFrom = outcomesObservedFrom;
        this.check = check;
        this.risk = new RiskSet(check.used());
        this.estimate = new KaplanMeier(risk);
        this.needed = needed;
        this.confidence = confidence;
    }

    /**
     * The curve of some leads, with limits at 95 %.
     *
     * @param leads in any order; rows that contradict themselves are counted in {@link #issues}
     * @param outcomesObservedFrom the first day from which on every win was recorded; leads that
     *     came before are set aside
     * @throws IllegalArgumentException if two rows about one lead differ
     */
    public static CloseCurve of(Collection<FollowedLead> leads, LocalDate outcomesObservedFrom) {
        return new CloseCurve(
                outcomesObservedFrom,
                new LeadCheck(leads, outcomesObservedFrom),
                LEADS_NEEDED,
                0.95);
    }

    /**
     * The same, asking for another number of leads at risk at the end of a horizon.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public CloseCurve withLeadsNeeded(int leads) {
        return new CloseCurve(outcomesObservedFrom, check, leads, confidence);
    }

    /**
     * The same with limits of another confidence, such as 0.9.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public CloseCurve withConfidence(double level) {
        return new CloseCurve(outcomesObservedFrom, check, needed, level);
    }

    /** How many leads are used. */
    public long size() {
        return risk.size();
    }

    /** The entities whose dates are wrong, by what is wrong; only what occurs. */
    public Map<LeadIssue, List<String>> issues() {
        return check.issues();
    }

    /** The longest horizon in days with enough leads at risk; empty if there are too few leads. */
    public OptionalLong followUp() {
        return risk.size() < needed
                ? OptionalLong.empty()
                : OptionalLong.of(risk.followedByAtLeast(needed));
    }

    /**
     * The share that is won within some days, or that it is too early to tell.
     *
     * @param horizon whole days after the start, the last included
     * @throws IllegalArgumentException if the horizon is below 0
     */
    public CloseRate rateAt(long horizon) {
        checkHorizon(horizon);
        return isFollowed(horizon) ? shareAt(horizon) : new TooEarly(horizon, needed, followUp());
    }

    /** The share on each day on which a lead was won, as far as there is one. */
    public List<CloseShare> steps() {
        return Arrays.stream(estimate.days())
                .filter(this::isFollowed)
                .mapToObj(this::shareAt)
                .toList();
    }

    /**
     * The day by whose end half of all leads are won; empty if that is not reached while enough
     * leads are at risk. It is the first such day, also where the curve stays at one half.
     */
    public OptionalLong medianDays() {
        return Arrays.stream(estimate.days())
                .filter(day -> estimate.open(day) <= HALF && isFollowed(day))
                .findFirst();
    }

    /**
     * Leads won within a horizon, per lead that was looked at for at least as long; undefined if
     * there is no such lead.
     *
     * @param horizon whole days after the start, the last included
     * @throws IllegalArgumentException if the horizon is below 0
     */
    public Outcome matureRate(long horizon) {
        checkHorizon(horizon);
        return rate(check.used(), horizon);
    }

    /**
     * Whether the rate of the mature leads lies within the limits of the estimate for all.
     *
     * @throws IllegalArgumentException if the horizon is below 0
     */
    public Agreement agreement(long horizon) {
        return matureRate(horizon) instanceof Known mature
                        && rateAt(horizon) instanceof CloseShare share
                        && share.limits().isPresent()
                ? share.limits().get().contains(mature.value().doubleValue())
                        ? Agreement.AGREE
                        : Agreement.DIFFER
                : Agreement.NOT_JUDGED;
    }

    /**
     * The leads that came in a span of days, and whether they have had the time.
     *
     * @throws IllegalArgumentException if the horizon is below 0
     */
    public Cohort cohort(DateRange came, long horizon) {
        checkHorizon(horizon);
        return new Cohort(
                came,
                horizon,
                came.start().isBefore(outcomesObservedFrom),
                check.used().stream().filter(lead -> came.contains(lead.start())).toList(),
                isFollowed(horizon) ? estimate : null);
    }

    static Outcome rate(List<FollowedLead> leads, long horizon) {
        List<FollowedLead> mature = leads.stream().filter(l -> l.age() >= horizon).toList();
        return mature.isEmpty()
                ? Undefined.because(Reason.IMMATURE, "close-rate")
                : Known.of(
                        BigDecimal.valueOf(
                                mature.stream().filter(l -> l.isWonWithin(horizon)).count()),
                        BigDecimal.valueOf(mature.size()));
    }

    List<FollowedLead> leads() {
        return check.used();
    }

    RiskSet risk() {
        return risk;
    }

    private CloseShare shareAt(long horizon) {
        return CloseShare.of(estimate, risk, horizon, confidence);
    }

    private boolean isFollowed(long horizon) {
        return risk.atRisk(horizon) >= needed;
    }

    private static void checkHorizon(long horizon) {
        if (horizon < 0) {
            throw new IllegalArgumentException("A horizon is 0 days or more, not " + horizon);
        }
    }
}
