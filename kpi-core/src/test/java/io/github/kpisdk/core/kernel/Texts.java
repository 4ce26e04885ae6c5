package io.github.kpisdk.core.kernel;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Ids that are hard to keep apart, and spaces that are empty, in use, or full of patterns. */
final class Texts extends DomainContextBase {
    private static final int MOST_PATTERNS = 4096;

    @Provide
    Arbitrary<String> ids() {
        Arbitrary<String> prefixes =
                Arbitraries.of(
                        "",
                        "D-",
                        "d-",
                        "D",
                        "0",
                        "00",
                        "1",
                        "é",
                        "\uFF11",
                        "😀",
                        "\u0006",
                        "x".repeat(185));
        Arbitrary<String> digits =
                Arbitraries.oneOf(
                        Arbitraries.strings().withChars("019").ofMaxLength(4),
                        Arbitraries.strings().withChars("0129").ofMinLength(13).ofMaxLength(20),
                        Arbitraries.of(
                                "999999999999999999",
                                "1000000000000000000",
                                "9223372036854775807",
                                "9223372036854775808",
                                "99999999999999",
                                "999999999999999"));
        return Combinators.combine(prefixes, digits)
                .as(String::concat)
                .filter(id -> !id.isEmpty())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<KeySpace> spaces() {
        return Arbitraries.frequency(
                        Tuple.of(30, 0),
                        Tuple.of(10, 3),
                        Tuple.of(1, MOST_PATTERNS - 1),
                        Tuple.of(1, MOST_PATTERNS))
                .map(Texts::withPatterns)
                .withoutEdgeCases();
    }

    /** A space that holds a text and so many patterns. */
    static KeySpace withPatterns(int patterns) {
        KeySpace space = new KeySpace();
        space.key("a text");
        for (int i = 0; i < patterns; i++) {
            space.key("p" + Integer.toString(i, 36) + "-1");
        }
        return space;
    }
}
