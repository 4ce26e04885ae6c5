package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.funnel.stats.Proportion;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One part of a total ratio, now and before.
 *
 * @param name of the part
 * @param now what is divided now, and by what
 * @param before the same in the period before; empty where nobody knows
 */
public record RatioSegment(String name, Parts now, Optional<Parts> before) {

    /** Checks the name. */
    public RatioSegment {
        if (Required.field("name", name).isBlank()) {
            throw new IllegalArgumentException("A segment needs a name");
        }
    }

    /**
     * What is divided, and by what.
     *
     * @param numerator such as sales, or money
     * @param denominator such as leads
     */
    public record Parts(Known numerator, Known denominator) {

        /** The ratio; empty where it would be divided by zero. */
        public Optional<Known> ratio() {
            return denominator.signum() == 0
                    ? Optional.empty()
                    : Optional.of(numerator.per(denominator));
        }

        /** So many of so many; empty where it is no share of whole numbers. */
        public Optional<Proportion> proportion() {
            boolean counts =
                    isCount(numerator)
                            && isCount(denominator)
                            && numerator.compareTo(denominator) <= 0;
            return counts
                    ? Optional.of(
                            Proportion.of(
                                    numerator.value().longValueExact(),
                                    denominator.value().longValueExact()))
                    : Optional.empty();
        }

        private static boolean isCount(Known number) {
            BigDecimal value = number.value();
            return value.signum() >= 0
                    && value.stripTrailingZeros().scale() <= 0
                    && value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
        }
    }

    /** A part with what is divided, and by what. */
    public static RatioSegment of(String name, Known numerator, Known denominator) {
        return new RatioSegment(name, new Parts(numerator, denominator), Optional.empty());
    }

    /** A part with so many of so many. */
    public static RatioSegment of(String name, long of, long all) {
        return of(name, whole(of), whole(all));
    }

    /** The same, with so many of so many in the period before. */
    public RatioSegment before(long of, long all) {
        return before(new Parts(whole(of), whole(all)));
    }

    /** The same, with the period before. */
    public RatioSegment before(Parts earlier) {
        return new RatioSegment(name, now, Optional.of(earlier));
    }

    private static Known whole(long count) {
        return Known.of(BigDecimal.valueOf(count));
    }
}
