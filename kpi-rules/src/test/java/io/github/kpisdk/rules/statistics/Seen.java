package io.github.kpisdk.rules.statistics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.rules.testing.RuleCheck.Judged;
import io.github.kpisdk.rules.verdict.Fact;
import java.math.BigDecimal;

/** What a verdict rests on, for tests. */
final class Seen {
    private Seen() {}

    static Fact fact(Judged<?> judged, String name) {
        return judged.verdict().evidence().fact(name).orElseThrow();
    }

    static Known value(Judged<?> judged, String name) {
        return fact(judged, name).value().orElseThrow();
    }

    static double number(Judged<?> judged, String name) {
        return value(judged, name).value().doubleValue();
    }

    static double p(Judged<?> judged) {
        return judged.verdict().evidence().p().orElseThrow();
    }

    static Known stake(Judged<?> judged) {
        return judged.verdict().evidence().stake().orElseThrow();
    }

    static Known fraction(String numerator, String denominator) {
        return Known.of(new BigDecimal(numerator), new BigDecimal(denominator));
    }
}
