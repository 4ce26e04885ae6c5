package io.github.kpisdk.core.laws.oracle;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a formula with the usual precedence: brackets, then × and ÷, then + and −. */
final class FormulaReader {
    private final Deque<String> tokens;
    private final Function<String, Term> word;

    FormulaReader(String formula, Function<String, Term> word) {
        tokens =
                new ArrayDeque<>(
                        Stream.of(formula.replaceAll("[()]", " $0 ").strip().split(" +")).toList());
        this.word = word;
    }

    Term read() {
        Term term = sum();
        if (!tokens.isEmpty()) {
            throw new IllegalArgumentException("Left over: " + tokens);
        }
        return term;
    }

    private Term sum() {
        Term term = product();
        while (isNext("+", "−")) {
            term = new Term.Binary(tokens.pop().charAt(0), term, product());
        }
        return term;
    }

    private Term product() {
        Term term = factor();
        while (isNext("×", "÷")) {
            term = new Term.Binary(tokens.pop().charAt(0), term, factor());
        }
        return term;
    }

    private Term factor() {
        String token = tokens.pop();
        if (token.equals("(")) {
            Term inner = sum();
            tokens.pop();
            return inner;
        }
        return Character.isDigit(token.charAt(0))
                ? new Term.Number(new BigDecimal(token.replace(',', '.')))
                : word.apply(token);
    }

    private boolean isNext(String... signs) {
        return !tokens.isEmpty() && List.of(signs).contains(tokens.peek());
    }
}
