package io.github.kpisdk.funnel.bottleneck;

import java.math.BigDecimal;

/**
 * What came into a stage and left it over a period, and how long what was still open had been
 * waiting. All rows of the period are counted, so there is nothing to be estimated.
 *
 * @param arrived how many came in during the period
 * @param departed how many left during the period, whether they went on or were lost
 * @param ageAtStart median days in the stage of what was open at the start of the period
 * @param ageAtEnd median days in the stage of what was open at the end of the period
 */
public record StageQueue(long arrived, long departed, BigDecimal ageAtStart, BigDecimal ageAtEnd) {

    /** Checks that nothing is negative. */
    public StageQueue {
        notNegative("arrived", BigDecimal.valueOf(arrived));
        notNegative("departed", BigDecimal.valueOf(departed));
        notNegative("ageAtStart", ageAtStart);
        notNegative("ageAtEnd", ageAtEnd);
    }

    /**
     * Whether work piles up: more came than left, and what is open has been waiting for longer.
     * More coming than leaving alone is what a growing business looks like.
     */
    public boolean isGrowing() {
        return arrived > departed && ageAtEnd.compareTo(ageAtStart) > 0;
    }

    private static void notNegative(String name, BigDecimal value) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException(
                    "%s is negative: %s".formatted(name, value.toPlainString()));
        }
    }
}
