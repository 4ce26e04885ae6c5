package io.github.kpisdk.core.laws.oracle;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A formula that was read from its text. */
sealed interface Term {

    /** The quantities, from left to right. */
    Stream<String> leaves();

    /** The figure where all quantities are there. */
    Answer at(Function<String, BigDecimal> quantities);

    /** What a reason calls it. */
    String name();

    record Number(BigDecimal value) implements Term {
        @Override
        public Stream<String> leaves() {
            return Stream.empty();
        }

        @Override
        public Answer at(Function<String, BigDecimal> quantities) {
            return Answer.of(Fraction.of(value));
        }

        @Override
        public String name() {
            return value.toPlainString();
        }
    }

    record Leaf(String name) implements Term {
        @Override
        public Stream<String> leaves() {
            return Stream.of(name);
        }

        @Override
        public Answer at(Function<String, BigDecimal> quantities) {
            return Answer.of(Fraction.of(quantities.apply(name)));
        }
    }

    record Named(String name, Term term) implements Term {
        @Override
        public Stream<String> leaves() {
            return term.leaves();
        }

        @Override
        public Answer at(Function<String, BigDecimal> quantities) {
            return term.at(quantities);
        }
    }

    record Binary(char sign, Term left, Term right) implements Term {
        @Override
        public Stream<String> leaves() {
            return Stream.concat(left.leaves(), right.leaves());
        }

        @Override
        public Answer at(Function<String, BigDecimal> quantities) {
            Answer a = left.at(quantities);
            Answer b = right.at(quantities);
            Optional<Answer> undefined =
                    Stream.of(a, b).filter(answer -> answer.reason().isPresent()).findFirst();
            return undefined.orElseGet(
                    () -> apply(a.value().orElseThrow(), b.value().orElseThrow()));
        }

        private Answer apply(Fraction a, Fraction b) {
            return switch (sign) {
                case '+' -> Answer.of(a.plus(b));
                case '−' -> Answer.of(a.minus(b));
                case '×' -> Answer.of(a.times(b));
                default ->
                        b.signum() == 0
                                ? Answer.because("ZERO_DIVISOR:" + right.name())
                                : Answer.of(a.per(b));
            };
        }

        @Override
        public String name() {
            return "(" + left.name() + " " + sign + " " + right.name() + ")";
        }
    }
}
