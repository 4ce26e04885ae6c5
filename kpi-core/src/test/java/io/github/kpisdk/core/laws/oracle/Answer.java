package io.github.kpisdk.core.laws.oracle;

import io.github.kpisdk.core.metric.Outcome;
import java.util.Optional;

/**
 * What a figure is worth, or the code of the reason why there is none.
 *
 * @param value the exact number, if there is one
 * @param reason reason and quantity, if there is no number
 */
public record Answer(Optional<Fraction> value, Optional<String> reason) {

    /** A number. */
    public static Answer of(Fraction value) {
        return new Answer(Optional.of(value), Optional.empty());
    }

    /** No number. */
    public static Answer because(String reason) {
        return new Answer(Optional.empty(), Optional.of(reason));
    }

    /** What the library gave. */
    public static Answer of(Outcome outcome) {
        return outcome.fold(
                known -> of(Fraction.of(known)), undefined -> because(undefined.code()));
    }

    /** The number or the reason. */
    @Override
    public String toString() {
        return value.map(Fraction::toString).or(() -> reason).orElseThrow();
    }
}
