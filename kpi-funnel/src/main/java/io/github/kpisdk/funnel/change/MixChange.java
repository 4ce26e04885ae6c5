package io.github.kpisdk.funnel.change;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The change of a rate of the whole: what the rates of its segments did, and what their mix did.
 *
 * <p>After Kitagawa (Journal of the American Statistical Association 50, 1955), with w the share of
 * a segment in the size, r its rate and R that of the whole: the rate part of a segment is {@code
 * (r1 − r0)(w0 + w1) / 2}, its mix part {@code (w1 − w0)((r0 + r1) / 2 − (R0 + R1) / 2)}. A segment
 * that grew and is better than the whole has a mix part above zero. All parts add up to the change
 * exactly. A segment that is there in one period only is all mix.
 *
 * <p>Everything is undefined if the whole has no size in one of the periods.
 */
public final class MixChange {
    private final Outcome before;
    private final Outcome after;
    private final Outcome change;
    private final List<Part> parts;

    private MixChange(List<Segment> segments) {
        checkNames(segments);
        Pair sizes = sum(segments, side -> Fractions.of(side.size()));
        if (sizes.before().signum() == 0 || sizes.after().signum() == 0) {
            Undefined none = Undefined.because(Reason.ZERO_DIVISOR, "size");
            before = none;
            after = none;
            change = none;
            parts = segments.stream().map(s -> new Part(s.name(), none, none)).toList();
            return;
        }
        Pair amounts = sum(segments, side -> Fractions.of(side.amount()));
        Pair whole =
                new Pair(
                        amounts.before().divide(sizes.before()),
                        amounts.after().divide(sizes.after()));
        before = Fractions.known(whole.before());
        after = Fractions.known(whole.after());
        change = Fractions.known(whole.change());
        parts = segments.stream().map(segment -> part(segment, sizes, whole)).toList();
    }

    /**
     * The change of a whole that is made of these segments.
     *
     * @throws IllegalArgumentException if there are none, or two have one name
     */
    public static MixChange of(List<Segment> segments) {
        return new MixChange(segments);
    }

    /**
     * The change of a whole that is made of these segments.
     *
     * @throws IllegalArgumentException if there are none, or two have one name
     */
    public static MixChange of(Segment... segments) {
        return of(List.of(segments));
    }

    /** The rate of the whole as it was. */
    public Outcome before() {
        return before;
    }

    /** The rate of the whole as it became. */
    public Outcome after() {
        return after;
    }

    /** The difference; a share, not percentage points. */
    public Outcome change() {
        return change;
    }

    /** What the rates of the segments did together. */
    public Outcome rate() {
        return total(Part::rate);
    }

    /** What the mix of the segments did. */
    public Outcome mix() {
        return total(Part::mix);
    }

    /** Two parts for each segment, in the given order. */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Whether the rates of the segments say something else than the whole, as in Simpson's paradox:
     * they rose together while the whole fell, or the other way round, or one of the two did not
     * move. False if the change is undefined.
     */
    public boolean isSimpson() {
        return change instanceof Known whole
                && rate() instanceof Known rates
                && whole.signum() != rates.signum();
    }

    /** Change and parts. */
    @Override
    public String toString() {
        return "%s = %s".formatted(change, parts);
    }

    private Outcome total(Function<Part, Outcome> side) {
        return parts.stream()
                .map(side)
                .reduce(
                        (sum, part) ->
                                sum instanceof Known known && part instanceof Known more
                                        ? Fractions.known(
                                                Fractions.of(known).add(Fractions.of(more)))
                                        : sum)
                .orElseThrow();
    }

    private static Part part(Segment segment, Pair sizes, Pair whole) {
        Pair weights =
                new Pair(
                        Fractions.of(segment.before().size()).divide(sizes.before()),
                        Fractions.of(segment.after().size()).divide(sizes.after()));
        Pair rates = segment.rates();
        return new Part(
                segment.name(),
                Fractions.known(rates.change().multiply(weights.mean())),
                Fractions.known(weights.change().multiply(rates.mean().subtract(whole.mean()))));
    }

    private static Pair sum(List<Segment> segments, Function<Segment.Side, BigFraction> of) {
        return new Pair(
                segments.stream()
                        .map(s -> of.apply(s.before()))
                        .reduce(BigFraction.ZERO, BigFraction::add),
                segments.stream()
                        .map(s -> of.apply(s.after()))
                        .reduce(BigFraction.ZERO, BigFraction::add));
    }

    private static void checkNames(List<Segment> segments) {
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("A whole needs a segment");
        }
        Set<String> names = new HashSet<>();
        for (Segment segment : segments) {
            if (!names.add(segment.name())) {
                throw new IllegalArgumentException("Two segments are called " + segment.name());
            }
        }
    }

    /**
     * What one segment did to the whole.
     *
     * @param name the name of the segment
     * @param rate what its rate did, or the reason why that is not known
     * @param mix what its share in the whole did, or the reason why that is not known
     */
    public record Part(String name, Outcome rate, Outcome mix) {}
}
