package io.github.kpisdk.rules.guard;

import io.github.kpisdk.funnel.stats.Effect;
import io.github.kpisdk.funnel.stats.Sample;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;

/**
 * What single customers are worth, and whether those of another group are worth something else.
 *
 * @param values how many customers, their mean lifetime value and its variance
 */
public record CustomerWorth(Sample values) {

    /**
     * The customers of a channel, or of all others.
     *
     * @throws IllegalStateException if {@link Figure#LTV}, {@link Figure#LTV_DEVIATION} or {@link
     *     Figure#VALUED_CUSTOMERS} is not known
     */
    public static CustomerWorth of(Figures figures) {
        double deviation = figures.number(Figure.LTV_DEVIATION);
        return new CustomerWorth(
                new Sample(
                        figures.count(Figure.VALUED_CUSTOMERS),
                        figures.number(Figure.LTV),
                        deviation * deviation));
    }

    /**
     * How often chance alone makes two means at least as unlike: Welch's test (Welch 1947), both
     * sides; 1 where values do not vary or there are fewer than two customers.
     */
    public double pAgainst(CustomerWorth other) {
        return Effect.absolute(other.values, values).fold(Effect::p, reason -> 1.0);
    }
}
