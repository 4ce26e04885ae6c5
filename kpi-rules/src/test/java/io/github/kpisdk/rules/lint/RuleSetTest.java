package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.design.KpiCountOutOfRange;
import io.github.kpisdk.rules.quality.ProblemCustomers;
import io.github.kpisdk.rules.quality.RefundErosion;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    /**
     * A rule of a class of its own, which another of the same class replaces.
     *
     * @param info what it is
     * @param limit what it is set to
     */
    private record Other(RuleInfo info, int limit) implements ChannelRule {
        @Override
        public Verdict judge(ChannelSubject channel) {
            return Verdict.clear();
        }
    }

    @Test
    void rules_are_in_the_order_of_evaluation_and_then_of_codes() {
        RuleSet rules =
                RuleSet.of(
                        rule("XX105", Category.DESIGN),
                        rule("XX104", Category.ECONOMICS),
                        rule("XX103", Category.ECONOMICS),
                        rule("XX102", Category.STATISTICS),
                        rule("XX109", Category.COMPLETENESS));

        assertThat(rules.infos().stream().map(RuleInfo::code))
                .containsExactly("XX109", "XX102", "XX103", "XX104", "XX105");
    }

    @Test
    void two_rules_of_one_code_need_one_description() {
        RuleInfo shared = Channels.info("XX101");

        assertThat(RuleSet.of(new Other(shared, 1), new Channels.Says(shared, one -> null)).infos())
                .containsExactly(shared);
        assertThatThrownBy(() -> RuleSet.of(Channels.always("XX101"), Channels.always("XX101")))
                .hasMessage("Two rules have the code XX101: a-rule and a-rule");
    }

    @Test
    void a_rule_of_the_same_class_takes_the_place_of_the_old_one() {
        RuleInfo info = Channels.info("XX101");
        RuleSet rules = RuleSet.of(new Other(info, 1), Channels.always("XX102"));

        assertThat(rules.with(new Other(info, 2)).rules())
                .contains(new Other(info, 2))
                .doesNotContain(new Other(info, 1))
                .hasSize(2);
    }

    @Test
    void a_rule_can_be_left_out_by_its_code() {
        RuleSet rules = RuleSet.of(Channels.always("XX101"), rule("XX102", Category.DESIGN));

        assertThat(rules.without("XX101").infos().stream().map(RuleInfo::code))
                .containsExactly("XX102");
        assertThat(rules.info("XX102")).isPresent();
        assertThat(rules.without("XX101").info("XX101")).isEmpty();
        assertThatThrownBy(() -> rules.without("XX101", "XX999"))
                .hasMessage("No rule has the code XX999");
    }

    @Test
    void strict_is_core_and_more_in_its_strict_form() {
        assertThat(RuleSet.strict().infos()).containsAll(RuleSet.core().infos());
        assertThat(RuleSet.core().info("KD117")).isEmpty();
        assertThat(RuleSet.strict().info("KD117")).isPresent();
        assertThat(RuleSet.core().rules()).contains(KpiCountOutOfRange.USUAL);
        assertThat(RuleSet.strict().rules())
                .contains(KpiCountOutOfRange.STRICT)
                .doesNotContain(KpiCountOutOfRange.USUAL);
    }

    @Test
    void a_rule_of_the_library_has_all_that_its_page_needs() {
        for (RuleInfo info : RuleSet.strict().infos()) {
            assertThat(info.title().ru()).isNotBlank();
            assertThat(info.explanation().ru()).isNotBlank();
            assertThat(info.remedy().ru()).isNotBlank();
            assertThat(info.question().ru()).isNotBlank();
            assertThat(info.sources()).isNotEmpty();
            assertThat(info.code()).startsWith("K");
        }
    }

    @Test
    void a_rule_of_another_class_stays_although_the_code_is_the_same() {
        RuleSet rules = RuleSet.core().with(new ProblemCustomers(new BigDecimal("3")));

        assertThat(rules.rules())
                .contains(RefundErosion.USUAL, new ProblemCustomers(new BigDecimal("3")))
                .doesNotContain(ProblemCustomers.USUAL);
    }

    @Test
    void a_rule_explains_itself_in_both_languages() {
        RuleSet rules = RuleSet.core();

        assertThat(rules.explain("KE201", Language.EN))
                .startsWith("# KE201 ltv-below-3-cac\n")
                .contains("## When it speaks", "## Examples", "| `minRatio` | 3 |");
        assertThat(rules.explain("KE201", Language.RU)).contains("## Когда срабатывает");
        // both classes of KS508 are on one page
        assertThat(rules.explain("KS508", Language.EN))
                .contains("24 sales of 50,000", "100,000 of 1,000,000");
        assertThatThrownBy(() -> rules.explain("KD117", Language.EN))
                .hasMessage("No rule has the code KD117");
    }

    @Test
    void a_rule_of_ones_own_explains_itself_without_examples() {
        assertThat(RuleSet.of(Channels.always("XX101")).explain("XX101", Language.EN))
                .startsWith("# XX101 a-rule\n")
                .doesNotContain("## Examples")
                .doesNotContain("## Settings");
    }

    private static Rule<?> rule(String code, Category category) {
        return new Channels.Says(Channels.draft(code, category).build(), one -> Verdict.clear());
    }
}
