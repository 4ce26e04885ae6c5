package io.github.kpisdk.rules.statistics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.funnel.change.MixChange;
import io.github.kpisdk.funnel.change.Segment;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.funnel.stats.TwoProportions;
import io.github.kpisdk.rules.subject.RatioSegment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shares of counts before and now, by segment and in total, with the parts of the change.
 *
 * @param segments before and now of each
 * @param total before and now of all together
 * @param parts what the rates did and what the mix did
 */
record MixSplit(List<TwoProportions> segments, TwoProportions total, MixChange parts) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Empty where a segment has no period before, or is no share of counts. */
    static Optional<MixSplit> of(List<RatioSegment> given) {
        List<TwoProportions> segments = new ArrayList<>();
        List<Segment> named = new ArrayList<>();
        TwoProportions total = TwoProportions.of(Proportion.of(0, 0), Proportion.of(0, 0));
        for (RatioSegment segment : given) {
            Optional<Proportion> before = segment.before().flatMap(RatioSegment.Parts::proportion);
            Optional<Proportion> now = segment.now().proportion();
            if (before.isEmpty() || now.isEmpty()) {
                return Optional.empty();
            }
            segments.add(TwoProportions.of(before.get(), now.get()));
            named.add(
                    Segment.named("segment-" + named.size())
                            .before(before.get().successes(), before.get().trials())
                            .after(now.get().successes(), now.get().trials()));
            total =
                    TwoProportions.of(
                            total.base().plus(before.get()), total.variant().plus(now.get()));
        }
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new MixSplit(segments, total, MixChange.of(named)));
    }

    /** Whether there is somebody in both periods. */
    boolean isCounted() {
        return total.base().trials() > 0 && total.variant().trials() > 0;
    }

    /** The change of the total; asked only where it is counted. */
    Known change() {
        return known(parts.change());
    }

    /** What the rates did; asked only where it is counted. */
    Known rate() {
        return known(parts.rate());
    }

    /** What the mix did; asked only where it is counted. */
    Known mix() {
        return known(parts.mix());
    }

    /** Whether every segment of some weight went against the total; one without people did not. */
    boolean isReversed(BigDecimal least) {
        int direction = change().signum();
        int voting = 0;
        for (int i = 0; i < segments.size(); i++) {
            if (meanWeight(segments.get(i)).isBelow(least)) {
                continue;
            }
            voting++;
            if (known(parts.parts().get(i).rate()).signum() * direction >= 0) {
                return false;
            }
        }
        return voting > 0;
    }

    private Known meanWeight(TwoProportions segment) {
        return part(segment.base(), total.base())
                .plus(part(segment.variant(), total.variant()))
                .times(HALF);
    }

    private static Known part(Proportion of, Proportion all) {
        return Known.of(BigDecimal.valueOf(of.trials()), BigDecimal.valueOf(all.trials()));
    }

    private static Known known(Outcome outcome) {
        return outcome.fold(
                known -> known,
                undefined -> {
                    throw new IllegalStateException("Not counted: " + undefined);
                });
    }
}
