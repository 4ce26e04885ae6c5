package io.github.kpisdk.rules.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Fact;
import java.math.BigDecimal;

/** What a verdict rests on, held against figures that were computed elsewhere. */
record Seen(RuleCheck.Judged<?> judged) {

    static Seen of(RuleCheck.Judged<?> judged) {
        return new Seen(judged);
    }

    /** A p, to nine digits of its size. */
    Seen p(double expected) {
        assertThat(judged.verdict().evidence().p().orElseThrow())
                .isCloseTo(expected, within(Math.max(1e-30, expected * 1e-9)));
        return this;
    }

    Seen stake(String exact) {
        assertThat(judged.verdict().evidence().stake().map(Known::value).orElseThrow())
                .isEqualByComparingTo(new BigDecimal(exact));
        return this;
    }

    Seen value(String fact, String exact) {
        assertThat(fact(fact).value().orElseThrow())
                .isEqualByComparingTo(Known.of(new BigDecimal(exact)));
        return this;
    }

    Seen between(String fact, double lower, double upper) {
        Interval interval = fact(fact).interval().orElseThrow();
        assertThat(interval.lower()).isCloseTo(lower, within(Math.abs(lower) * 1e-9));
        assertThat(interval.upper()).isCloseTo(upper, within(Math.abs(upper) * 1e-9));
        return this;
    }

    Fact fact(String name) {
        return judged.verdict().evidence().fact(name).orElseThrow();
    }
}
