package io.github.kpisdk.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.lint.LintContext;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.RuleSet;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RuleCheckTest {

    /**
     * A rule of a user: one sale may cost so much and no more.
     *
     * @param most the most
     */
    private record DearSale(BigDecimal most) implements ChannelRule {
        private static final RuleInfo INFO =
                RuleInfo.of("XX101", "dear-sale")
                        .title("A sale is too dear", "Продажа слишком дорога")
                        .about(Category.ECONOMICS, Confidence.CERTAIN, Tier.CORE)
                        .explanation("Speaks above the limit.", "Срабатывает выше предела.")
                        .message(
                                "dear",
                                Severity.WARNING,
                                Text.of(
                                        "{channel}: a sale costs {each}, not {most}.",
                                        "{channel}: продажа стоит {each}, а не {most}."),
                                Text.of("Silent up to {most}.", "Молчит до {most}."))
                        .remedy("Pay less.", "Платите меньше.")
                        .question("Who will ask for less?", "Кто попросит меньше?")
                        .source("our own budget")
                        .build();

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public Verdict judge(ChannelSubject channel) {
            Figures now = channel.now();
            return Needs.none()
                    .figures(now, Figure.COST, Figure.SALES)
                    .atLeast(now, Figure.SALES, 10)
                    .judge(
                            () -> {
                                Known each = now.get(Figure.COST).per(now.get(Figure.SALES));
                                return each.isAbove(most)
                                        ? Verdict.flagged(
                                                "dear",
                                                Evidence.of(
                                                        Fact.money("each", each),
                                                        Fact.money("most", Known.of(most))))
                                        : Verdict.clear();
                            });
        }
    }

    private static final DearSale RULE = new DearSale(new BigDecimal("800"));

    private static ChannelSubject sales(long sales) {
        return ChannelSubject.of("search", Period.month(2026, 5))
                .now(Figures.NONE.with(Figure.COST, "9000").with(Figure.SALES, sales));
    }

    @Test
    void a_rule_of_ones_own_is_tested_in_its_own_words() {
        // 9,000 / 10 = 900; 9,000 / 12 = 750
        RuleCheck.of(RULE)
                .given(sales(10))
                .flags("dear")
                .says(Language.EN, "search: a sale costs 900\u00a0RUB, not 800\u00a0RUB.")
                .says(Language.RU, "search: продажа стоит 900\u00a0RUB, а не 800\u00a0RUB.");
        RuleCheck.of(RULE).given(sales(12)).clears();
        RuleCheck.of(RULE).given(sales(9)).doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(RULE)
                .given(ChannelSubject.of("search", Period.month(2026, 5)))
                .doesNotJudge(Cause.MISSING);
    }

    @Test
    void a_rule_of_ones_own_runs_with_those_of_the_library() {
        LintContext context = LintContext.of("RUB", List.of(sales(10)));

        assertThat(
                        RuleSet.core()
                                .with(RULE)
                                .judge(context, LintOptions.on(LocalDate.of(2026, 6, 1)))
                                .findings())
                .extracting(finding -> finding.rule().code())
                .contains("XX101");
    }

    @Test
    void another_verdict_than_the_expected_one_fails() {
        var judged = RuleCheck.of(RULE).given(sales(12));

        assertThatThrownBy(() -> judged.flags("dear"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "XX101 dear-sale of channel=search, period=2026-05: expected flagged dear,"
                                + " got clear");
        assertThatThrownBy(() -> judged.doesNotJudge(Cause.MISSING))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> judged.isInconclusive("dear")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> RuleCheck.of(RULE).given(sales(10)).clears())
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void other_words_than_the_expected_ones_fail() {
        assertThatThrownBy(
                        () -> RuleCheck.of(RULE).given(sales(10)).says(Language.EN, "It is dear."))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("It is dear.")
                .hasMessageContaining("search: a sale costs");
    }

    @Test
    void a_rule_that_changes_its_mind_fails() {
        AtomicInteger asked = new AtomicInteger();
        ChannelRule fickle =
                new ChannelRule() {
                    @Override
                    public RuleInfo info() {
                        return RULE.info();
                    }

                    @Override
                    public Verdict judge(ChannelSubject channel) {
                        return Verdict.clear(Fact.count("asked", asked.incrementAndGet()));
                    }
                };

        assertThatThrownBy(() -> RuleCheck.of(fickle).given(sales(10)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("XX101 dear-sale is no pure function: of channel=search");
    }
}
