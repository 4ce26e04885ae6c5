package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Known;
import java.util.Optional;

/** What one of many is worth: the contribution margin of a period by a count of it. */
public final class Worth {
    private Worth() {}

    /**
     * Revenue times margin by a count, such as the margin of a lead; exact. Empty where one of the
     * three is not known, or there is none of what is counted, or nothing was earned.
     */
    public static Optional<Known> of(Figures figures, Figure count) {
        if (!figures.has(Figure.REVENUE, Figure.MARGIN, count)
                || figures.get(count).signum() <= 0) {
            return Optional.empty();
        }
        Known margin = figures.get(Figure.REVENUE).times(figures.get(Figure.MARGIN));
        return margin.signum() > 0 ? Optional.of(margin.per(figures.get(count))) : Optional.empty();
    }
}
