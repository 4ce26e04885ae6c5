package io.github.kpisdk.rules.rule;

import io.github.kpisdk.core.model.Decimals;
import java.math.BigDecimal;

/**
 * A number that a rule can be set to.
 *
 * @param name the component of the rule
 * @param usual what it is unless set
 * @param least the least that makes sense
 * @param most the most that makes sense
 * @param source whose number it is; {@code judgement} where nobody's
 */
public record Threshold(
        String name, BigDecimal usual, BigDecimal least, BigDecimal most, String source) {
    /** The source of a number that is nobody's. */
    public static final String JUDGEMENT = "judgement";

    /** Checks that the usual value is in its range. */
    public Threshold {
        inRange(name, usual, least, most);
    }

    /** A threshold in plain decimals. */
    public static Threshold of(
            String name, String usual, String least, String most, String source) {
        return new Threshold(
                name, Decimals.parse(usual), Decimals.parse(least), Decimals.parse(most), source);
    }

    /**
     * A value that it may be set to.
     *
     * @throws IllegalArgumentException naming it, the value and the range if it is outside
     */
    public BigDecimal check(BigDecimal value) {
        inRange(name, value, least, most);
        return value;
    }

    private static void inRange(String name, BigDecimal value, BigDecimal least, BigDecimal most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "%s must be from %s to %s, not %s"
                            .formatted(
                                    name,
                                    least.toPlainString(),
                                    most.toPlainString(),
                                    value.toPlainString()));
        }
    }
}
