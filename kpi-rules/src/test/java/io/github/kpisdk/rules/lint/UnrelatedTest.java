package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.ChannelPair;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.CohortSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.SeriesSubject;
import io.github.kpisdk.rules.subject.StageSubject;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.verdict.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * In a run in which every subject is judged by itself, another channel with findings of its own,
 * some of which make other rules wait, changes no verdict of any rule on any of its examples.
 */
class UnrelatedTest {
    private static final Period THEN = Period.month(2024, 2);
    private static final LintOptions BY_ITSELF =
            LintOptions.on(LocalDate.of(2026, 6, 3)).falseDiscoveries(1).materiality("0");

    private static final ChannelSubject OTHER =
            ChannelSubject.of("unrelated", THEN)
                    .now(
                            Figures.NONE
                                    .with(Figure.COST, "1200000")
                                    .with(Figure.NEW_CUSTOMERS, 100)
                                    .with(Figure.LTV, "9000")
                                    .with(Figure.CLICKS, 180)
                                    .with(Figure.LEADS, 240));

    /** A step of the tracking, a cohort that is too young, a calendar that explains a change. */
    private static final List<Subject> OTHERS =
            List.of(
                    OTHER,
                    new ChannelPair(OTHER, ChannelSubject.of("unrelated too", THEN)),
                    StageSubject.of("unrelated", THEN, Figure.VISITS)
                            .between(Figure.CLICKS, Figure.SALES)
                            .before(stages(10_000))
                            .now(stages(5000)),
                    CohortSubject.of("close-rate", THEN, THEN.range().end())
                            .ofChannel("unrelated")
                            .value(Kind.SHARE, Known.of(new BigDecimal("0.05")))
                            .lag(new CohortSubject.SaleLag(162, 842)),
                    SeriesSubject.counts("unrelated", THEN, 310, 280)
                            .comparedWithBefore()
                            .volume());

    private static Figures stages(long visits) {
        return Figures.NONE
                .with(Figure.CLICKS, 8000)
                .with(Figure.VISITS, visits)
                .with(Figure.SALES, 90);
    }

    @Test
    void the_other_channel_has_findings_that_make_rules_wait() {
        assertThat(RuleSet.strict().judge(LintContext.of("RUB", OTHERS), BY_ITSELF).findings())
                .extracting(found -> found.rule().code())
                .contains("KE201", "KC607", "KC605", "KS504", "KS505");
    }

    @TestFactory
    Stream<DynamicTest> another_channel_changes_no_verdict() {
        return RuleSet.strict().rules().stream()
                .filter(rule -> !rule.info().code().startsWith("KX"))
                .flatMap(UnrelatedTest::examplesOf);
    }

    /** The rules that others wait for, and two that find something of the other channel. */
    private static Stream<Rule<?>> waitedFor() {
        Set<String> codes = new HashSet<>(Set.of("KE201", "KC607"));
        RuleSet.strict().infos().forEach(info -> codes.addAll(info.blockedBy()));
        return RuleSet.strict().rules().stream()
                .filter(rule -> codes.contains(rule.info().code()))
                .map(rule -> rule);
    }

    private static <S extends Subject> Stream<DynamicTest> examplesOf(Rule<S> rule) {
        RuleSet rules = RuleSet.of(Stream.concat(waitedFor(), Stream.of(rule)).distinct().toList());
        return rule.examples().stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        rule.info() + ": " + example.story().en(),
                                        () -> {
                                            List<Subject> all = new ArrayList<>(OTHERS);
                                            all.add(2, example.subject());
                                            assertThat(outcomes(rules, example.subject(), all))
                                                    .contains(
                                                            rule.info().code()
                                                                    + " "
                                                                    + example.expected())
                                                    .isEqualTo(
                                                            outcomes(
                                                                    rules,
                                                                    example.subject(),
                                                                    List.of(example.subject())));
                                        }));
    }

    private static List<String> outcomes(RuleSet rules, Subject subject, List<Subject> all) {
        LintReport report = rules.judge(LintContext.of("RUB", all), BY_ITSELF);
        assertThat(report.faults()).isEmpty();
        return report.judgements().stream()
                .filter(one -> one.key().equals(subject.key()))
                .map(one -> one.rule().code() + " " + Example.outcome(one.verdict()))
                .toList();
    }
}
