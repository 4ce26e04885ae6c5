package io.github.kpisdk.core.json;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Traffic;
import io.github.kpisdk.core.scorecard.Benchmark;
import io.github.kpisdk.core.scorecard.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No number is too large to be refused at once, by the name of its property. */
class HostileNumbersJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1e1000000000\"",
                "1e1000000000",
                "-1e1000000000",
                "\"1e-1000000000\"",
                "1e-1000000000",
                "1E5",
                "\"NaN\"",
                "\"Infinity\"",
                "\"0x10\"",
                "\"1,5\"",
                "\"１\"",
                "\"\"",
                "true"
            })
    void hostile_numbers_are_refused_at_once_by_name(String number) {
        atOnce(
                () -> {
                    Both.refuse(plan(number), Plan.class, "value: Not an amount");
                    Both.refuse(benchmark(number, "1"), Benchmark.class, "value: Not an amount");
                    Both.refuse(benchmark("1", number), Benchmark.class, "year: Not a whole");
                    Both.refuse(known(number, "1"), Outcome.class, "numerator must be a plain");
                    Both.refuse(known("1", number), Outcome.class, "denominator must be a plain");
                    Both.refuse(clicks(number), Traffic.class, "clicks: Not a whole number");
                    Both.refuse(cost(number), Cost.class, "Cost[\"amount\"]");
                    Both.refuse(money(number.replace("\"", "")), Money.class, "amount");
                });
    }

    @Test
    void endless_digits_are_refused_at_once() {
        String digits = "9".repeat(1_000_000);
        String text = '"' + digits + '"';
        atOnce(
                () -> {
                    Both.refuse(plan(text), Plan.class, "value: Not an amount", "9…\"");
                    Both.refuse(known(text, "1"), Outcome.class, "numerator must be", "9…\"");
                    Both.refuse(clicks(text), Traffic.class, "clicks: Not a whole", "9…\"");
                    Both.refuse(money(digits), Money.class, "Not an amount", "9…\"");
                    Both.refuse(plan(digits), Plan.class, "Number value length (1000000)");
                });
    }

    private static void atOnce(Runnable work) {
        assertTimeoutPreemptively(ofSeconds(10), work::run);
    }

    private static String plan(String value) {
        return "{\"kpi\":\"cac\",\"value\":" + value + "}";
    }

    private static String benchmark(String value, String year) {
        return "{\"kpi\":\"cac\",\"value\":%s,\"segment\":\"a\",\"source\":\"b\",\"year\":%s}"
                .formatted(value, year);
    }

    private static String known(String numerator, String denominator) {
        return "{\"status\":\"KNOWN\",\"numerator\":%s,\"denominator\":%s}"
                .formatted(numerator, denominator);
    }

    private static String clicks(String clicks) {
        return "{\"date\":\"2026-01-31\",\"clicks\":" + clicks + "}";
    }

    private static String money(String amount) {
        return "\"RUB " + amount + "\"";
    }

    private static String cost(String amount) {
        return "{\"date\":\"2026-01-31\",\"kind\":\"TOOLS\",\"amount\":" + amount + "}";
    }
}
