package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Named.named;

import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.scorecard.Benchmark;
import io.github.kpisdk.core.scorecard.Plan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers that are no amounts, or cost a machine its evening, are refused at once, everywhere. */
class HostileNumbersTest {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    static Stream<Named<String>> texts() {
        return Stream.of(
                        "",
                        " ",
                        "-",
                        "+1",
                        " 1",
                        "1 ",
                        "1\n",
                        "\uFEFF1",
                        ".5",
                        "5.",
                        "-.5",
                        "1..2",
                        "1.2.3",
                        "--1",
                        "1e5",
                        "1E5",
                        "1e1000000000",
                        "1e-1000000000",
                        "0x10",
                        "0b1",
                        "1_000",
                        "1,5",
                        "1 000",
                        "1\u00a0000",
                        "NaN",
                        "Infinity",
                        "-Infinity",
                        "∞",
                        "１２",
                        "٣",
                        "Ⅳ",
                        "½",
                        "−1",
                        "1.0000001",
                        "0.0000000",
                        "1234567890123456789",
                        "0000000000000000001",
                        "1".repeat(1_000_000),
                        "0." + "0".repeat(1_000_000))
                .map(text -> named(Excerpt.of(text), text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_that_is_no_amount_is_refused_at_once_with_a_short_message(String text) {
        refused(() -> Decimals.parse(text));
        refused(() -> Decimals.parseCount(text));
        refused(() -> Money.of(Facts.CURRENCY, text));
        refused(() -> Money.parse(Facts.CURRENCY + " " + text));
        refused(() -> Totals.builder(Facts.CURRENCY).put(Quantities.AD_SPEND, text));
    }

    static Stream<Named<BigDecimal>> decimals() {
        BigInteger digits = BigInteger.ONE.shiftLeft(20_000_000);
        return Stream.of(
                named("1e1000000000", new BigDecimal("1e1000000000")),
                named("1e-1000000000", new BigDecimal("1e-1000000000")),
                named("1e50000000", new BigDecimal("1e50000000")),
                named("the largest exponent", new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE)),
                named("the smallest exponent", new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE)),
                named("six million digits", new BigDecimal(digits)),
                named("six million decimals", new BigDecimal(digits, 6_000_000)));
    }

    @ParameterizedTest
    @MethodSource("decimals")
    void a_decimal_of_monstrous_size_is_refused_at_once_by_every_door(BigDecimal monster) {
        refused(() -> Decimals.check(monster));
        refused(() -> new Money(Facts.CURRENCY, monster));
        refused(() -> Money.of(Facts.CURRENCY, "1").convert("USD", monster, 2));
        refused(() -> Known.of(monster));
        refused(() -> Known.of(BigDecimal.ONE, monster));
        refused(() -> Known.of(BigDecimal.ONE).isAbove(monster));
        refused(() -> new Plan("ltv", monster));
        refused(
                () ->
                        new Benchmark(
                                "ltv", monster, "shops", "somebody", 2026, OptionalInt.empty()));
    }

    private static void refused(Executable door) {
        IllegalArgumentException refusal =
                assertTimeoutPreemptively(
                        LIMIT, () -> assertThrows(IllegalArgumentException.class, door));
        assertThat(refusal.getMessage()).hasSizeLessThan(400);
    }
}
