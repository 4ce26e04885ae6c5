package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Flagged;
import io.github.kpisdk.rules.verdict.Inconclusive;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule is run; every message of every rule is said by one of them. */
class ExamplesTest {

    @TestFactory
    Stream<DynamicTest> every_example_holds() {
        return RuleSet.strict().rules().stream().flatMap(ExamplesTest::examplesOf);
    }

    @TestFactory
    Stream<DynamicTest> every_message_has_an_example_and_every_rule_a_silent_one() {
        return RuleSet.strict().infos().stream()
                .map(
                        info ->
                                DynamicTest.dynamicTest(
                                        info.toString(),
                                        () -> {
                                            Set<String> said = outcomes(info.code());
                                            info.messages()
                                                    .forEach(
                                                            message ->
                                                                    assertThat(said)
                                                                            .contains(
                                                                                    "flagged "
                                                                                            + message
                                                                                                    .id()));
                                            assertThat(said)
                                                    .anyMatch(one -> !one.startsWith("flagged"));
                                        }));
    }

    private static Set<String> outcomes(String code) {
        return RuleSet.strict().rules().stream()
                .filter(rule -> rule.info().code().equals(code))
                .flatMap(rule -> rule.examples().stream())
                .map(Example::expected)
                .collect(Collectors.toSet());
    }

    private static <S extends Subject> Stream<DynamicTest> examplesOf(Rule<S> rule) {
        return rule.examples().stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        rule.info() + ": " + example.story().en(),
                                        () -> holds(rule, example)));
    }

    private static <S extends Subject> void holds(Rule<S> rule, Example<S> example) {
        Verdict verdict = RuleCheck.of(rule).given(example.subject()).verdict();
        assertThat(Example.outcome(verdict)).isEqualTo(example.expected());
        if (verdict instanceof Flagged || verdict instanceof Inconclusive) {
            Finding finding = Finding.of(rule.info(), example.subject().key(), verdict);
            for (Language language : List.of(Language.EN, Language.RU)) {
                assertThat(finding.text(language, "RUB")).doesNotContain("{");
                assertThat(finding.silentIf(language, "RUB")).doesNotContain("{");
            }
        }
    }
}
