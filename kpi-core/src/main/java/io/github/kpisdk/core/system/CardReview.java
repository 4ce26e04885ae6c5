package io.github.kpisdk.core.system;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Changes;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.scorecard.Comparison;
import io.github.kpisdk.core.scorecard.Trend;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figure of a card against its aim, and the verdict. */
@ExplicitJson
@JsonPropertyOrder({
    "card",
    "verdict",
    "reason",
    "plan",
    "favourable",
    "attainment",
    "linear_attainment"
})
public final class CardReview {
    private final KpiCard card;
    private final Comparison plan;
    private final CardVerdict verdict;

    private CardReview(KpiCard card, Comparison plan, CardVerdict verdict) {
        this.card = card;
        this.plan = plan;
        this.verdict = verdict;
    }

    /**
     * Judges a card.
     *
     * <p>Whether a figure is good enough does not depend on its sign: a loss of 80 is better than a
     * planned loss of 100. Nothing is reached while the period runs, since the figure can still
     * change.
     *
     * @param kpi the KPI of the card
     * @param actual its figure
     * @param days the days that the figure is about
     * @param asOf the day on which is judged; a deadline that falls on it is not over yet
     * @throws IllegalArgumentException naming both if the KPI is not that of the card
     */
    public static CardReview of(
            KpiCard card, Kpi kpi, Outcome actual, DateRange days, LocalDate asOf) {
        if (!card.kpi().equals(kpi.id())) {
            throw new IllegalArgumentException(
                    "%s is a card of %s, not of %s".formatted(card.id(), card.kpi(), kpi.id()));
        }
        Comparison plan = Comparison.withPlan(kpi, actual, card.aim().figure());
        return new CardReview(card, plan, verdict(card.aim(), plan, days, asOf));
    }

    private static CardVerdict verdict(Aim aim, Comparison plan, DateRange days, LocalDate asOf) {
        if (plan.trend() == Trend.UNKNOWN) {
            return CardVerdict.NOT_JUDGED;
        }
        if (asOf.isBefore(days.end())) {
            return CardVerdict.OPEN;
        }
        if (plan.trend() != Trend.WORSE) {
            return CardVerdict.REACHED;
        }
        boolean hasTime = aim.deadline().filter(last -> !asOf.isAfter(last)).isPresent();
        return hasTime ? CardVerdict.OPEN : CardVerdict.MISSED;
    }

    /** The card. */
    public KpiCard card() {
        return card;
    }

    /** The figure against the figure to reach. */
    @JsonProperty("plan")
    public Comparison plan() {
        return plan;
    }

    /** The verdict. */
    @JsonProperty("verdict")
    public CardVerdict verdict() {
        return verdict;
    }

    /**
     * Why it was not judged: what is missing of the figure, or else of the aim. Empty if it was.
     */
    public Optional<Undefined> reason() {
        return verdict == CardVerdict.NOT_JUDGED
                ? undefined(plan.actual()).or(() -> undefined(plan.reference()))
                : Optional.empty();
    }

    private static Optional<Undefined> undefined(Outcome outcome) {
        return outcome.fold(known -> Optional.empty(), Optional::of);
    }

    /**
     * How much of the target was reached, 1 being all of it: the figure as a part of the target,
     * and where less is better the target as a part of the figure; see {@link
     * Comparison#attainment}. Undefined unless the target is above zero, and where less is better
     * the figure, too; {@link #favourable} is defined then as well.
     */
    @JsonProperty("attainment")
    public Outcome attainment() {
        return plan.attainment();
    }

    /**
     * The other attainment in use where less is better: 2 less the figure as a part of the target,
     * so that a figure at half of its target gives 1.5 and not 2. Where more is better it is the
     * figure as a part of the target. Undefined unless the target is above zero; the figure may be
     * anything. Never set it beside {@link #attainment}: they agree only at 1.
     */
    @JsonProperty("linear_attainment")
    public Outcome linearAttainment() {
        Outcome change = Changes.relative(plan.actual(), plan.reference());
        return change.fold(this::linear, undefined -> undefined);
    }

    private Outcome linear(Known change) {
        BigDecimal gain =
                plan.better() == Better.LOWER ? change.numerator().negate() : change.numerator();
        return Known.of(change.denominator().add(gain), change.denominator());
    }

    /**
     * How far the figure is beyond its target: above zero is good, whichever way is better. In
     * percentage points where the figure is a percentage; see {@link Comparison#differenceUnit}.
     */
    @JsonProperty("favourable")
    public Outcome favourable() {
        Outcome difference = plan.difference();
        return plan.better() == Better.LOWER
                ? difference.fold(CardReview::negative, undefined -> undefined)
                : difference;
    }

    private static Outcome negative(Known difference) {
        return Known.of(difference.numerator().negate(), difference.denominator());
    }

    @JsonProperty("card")
    private String cardId() {
        return card.id();
    }

    @JsonProperty("reason")
    private @Nullable Undefined reasonOrNull() {
        return reason().orElse(null);
    }

    /** Card, verdict and what it was compared with. */
    @Override
    public String toString() {
        return card.id() + " " + verdict + ": " + plan;
    }
}
