package io.github.kpisdk.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.lint.LintContext;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.lint.RuleSet;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.ChannelSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClearTest {
    private static final Evidence FIVE = Evidence.of(Fact.count("sales", 5));

    /** Counts how often somebody asks on what it rests. */
    private record Counting(AtomicInteger asked) implements ChannelRule {
        private static final RuleInfo INFO =
                RuleInfo.of("XX101", "never")
                        .title("Nothing is wrong", "Всё в порядке")
                        .about(Category.ECONOMICS, Confidence.CERTAIN, Tier.CORE)
                        .explanation("Never speaks.", "Никогда не срабатывает.")
                        .message(
                                "never",
                                Severity.INFO,
                                Text.of("Never.", "Никогда."),
                                Text.of("Always silent.", "Всегда молчит."))
                        .remedy("Nothing to do.", "Ничего не делать.")
                        .question("What is to be done?", "Что делать?")
                        .source("this test")
                        .build();

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public Verdict judge(ChannelSubject channel) {
            return Verdict.clear(
                    () -> {
                        asked.incrementAndGet();
                        return FIVE;
                    });
        }

        @Override
        public List<Example<ChannelSubject>> examples() {
            return List.of();
        }
    }

    @Test
    void a_run_does_not_ask_on_what_it_rests_and_who_explains_it_does() {
        Counting rule = new Counting(new AtomicInteger());
        ChannelSubject search = ChannelSubject.of("search", Period.month(2026, 5));
        LintReport report =
                RuleSet.of(rule)
                        .judge(
                                LintContext.of("RUB", List.of(search)),
                                LintOptions.on(LocalDate.of(2026, 6, 1)));

        assertThat(report.judgements()).hasSize(1);
        assertThat(rule.asked).hasValue(0);
        assertThat(report.explainSilence("XX101", search.key(), Language.EN))
                .containsExactly(search.key() + ": judged, nothing is wrong (sales 5)");
        assertThat(rule.asked).hasValue(1);
    }

    @Test
    void what_is_worked_out_later_is_the_same_as_what_is_there() {
        Clear later = Verdict.clear(() -> FIVE);

        assertThat(later)
                .isEqualTo(new Clear(FIVE))
                .hasSameHashCodeAs(new Clear(FIVE))
                .hasToString(new Clear(FIVE).toString())
                .isEqualTo(Verdict.clear(Fact.count("sales", 5)))
                .isNotEqualTo(Verdict.clear());
        assertThat(Verdict.clear().evidence()).isEqualTo(Evidence.NONE);
    }
}
