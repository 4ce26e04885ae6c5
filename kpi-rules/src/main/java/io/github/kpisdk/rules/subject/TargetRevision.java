package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Required;
import java.time.LocalDate;

/**
 * A target was changed.
 *
 * @param period the period that the target is for
 * @param on the day of the change
 * @param before the target until then
 * @param after the target from then on, another value
 */
public record TargetRevision(Period period, LocalDate on, Known before, Known after) {

    /** Checks that something changed. */
    public TargetRevision {
        Required.field("period", period);
        Required.field("on", on);
        if (Required.field("before", before).compareTo(Required.field("after", after)) == 0) {
            throw new IllegalArgumentException(
                    "The target for %s was %s before and after".formatted(period, before));
        }
    }

    /** A change in plain decimals; {@link Decimals#parse}. */
    public static TargetRevision of(Period period, LocalDate on, String before, String after) {
        return new TargetRevision(
                period, on, Known.of(Decimals.parse(before)), Known.of(Decimals.parse(after)));
    }

    /** Whether it was made when the period was over. */
    public boolean isAfterTheFact() {
        return !on.isBefore(period.range().end());
    }
}
