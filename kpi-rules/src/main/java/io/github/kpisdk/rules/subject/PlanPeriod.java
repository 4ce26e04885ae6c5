package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Required;
import java.util.Optional;

/**
 * What was planned for one period, and what came of it.
 *
 * @param period the period
 * @param plan the target as it stood when the period began
 * @param fact what came of it; empty while the period is open
 * @param explanation a short tag of the reason that was given, such as {@code season}; equal
 *     reasons have equal tags; empty where none was given
 */
public record PlanPeriod(
        Period period, Known plan, Optional<Known> fact, Optional<String> explanation) {

    /** Checks that all is there. */
    public PlanPeriod {
        Required.field("period", period);
        Required.field("plan", plan);
        Required.field("fact", fact);
        if (Required.field("explanation", explanation).filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("An explanation must not be blank");
        }
    }

    /** A closed period in plain decimals; {@link Decimals#parse}. */
    public static PlanPeriod of(Period period, String plan, String fact) {
        return new PlanPeriod(
                period,
                Known.of(Decimals.parse(plan)),
                Optional.of(Known.of(Decimals.parse(fact))),
                Optional.empty());
    }

    /** The same, with the tag of the reason that was given. */
    public PlanPeriod explained(String tag) {
        return new PlanPeriod(period, plan, fact, Optional.of(tag));
    }

    /** Whether it is over and known. */
    public boolean isClosed() {
        return fact.isPresent();
    }
}
