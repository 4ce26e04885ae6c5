package io.github.kpisdk.funnel.experiment;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.ChiSquaredTest;
import io.github.kpisdk.funnel.stats.Statistic;
import java.util.List;
import java.util.Optional;

/**
 * What may be concluded from an experiment, and why.
 *
 * @param decision what may be concluded
 * @param better the variants that are better than the control; empty unless one is
 * @param comparisons every variant that can be compared; empty where nothing may be concluded from
 *     them
 * @param split whether the users were split as planned
 * @param explanation why, for the owner of the business
 */
public record Verdict(
        Decision decision,
        List<String> better,
        List<Comparison> comparisons,
        Statistic<ChiSquaredTest> split,
        Text explanation) {

    /** Keeps the lists in their order. */
    public Verdict {
        better = List.copyOf(better);
        comparisons = List.copyOf(comparisons);
        if (better.isEmpty() == (decision == Decision.VARIANT_BETTER)) {
            throw new IllegalArgumentException(
                    "Decision %s does not go with better variants %s".formatted(decision, better));
        }
    }

    /**
     * The only variant that is better than the control. Empty where several are: each beats the
     * control, and which of them is the best was not shown.
     */
    public Optional<String> winner() {
        return better.size() == 1 ? Optional.of(better.get(0)) : Optional.empty();
    }
}
