package io.github.kpisdk.connect.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.rules.lint.Judgement;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.verdict.NotJudged;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said changes nothing but what is said of it. */
class StatementsProperties {
    private static final List<String> STATEMENTS = statements();
    private static final LintReport SILENT = StatedFolder.judge();
    private static final LintReport ALL = StatedFolder.judge(STATEMENTS.toArray(new String[0]));

    /** Those of the folder, and one about the season of the last month, as rules on money mind. */
    private static List<String> statements() {
        List<String> all = new ArrayList<>(ofFolder());
        all.add(
                "{\"id\": \"january\", \"kind\": \"CHANGE\", \"kpi\": \"downloads\","
                        + " \"period\": \"2026-01\", \"than\": \"2025-12\"}");
        return List.copyOf(all);
    }

    private static List<String> ofFolder() {
        return Pattern.compile("\\{\"id\"[^}]*}")
                .matcher(StatedFolder.own())
                .results()
                .map(found -> found.group())
                .toList();
    }

    @Provide
    static Arbitrary<List<String>> some() {
        return Arbitraries.shuffle(STATEMENTS)
                .flatMap(
                        all ->
                                Arbitraries.integers()
                                        .between(0, all.size())
                                        .map(size -> all.subList(0, size)));
    }

    @Property(tries = 12)
    void a_statement_changes_no_verdict_on_anything_else(@ForAll("some") List<String> said) {
        LintReport report = StatedFolder.judge(said.toArray(new String[0]));

        assertThat(verdicts(report, false)).isEqualTo(verdicts(SILENT, false));
        assertThat(report.faults()).isEmpty();
    }

    /** Their p are so small that it does not matter how many of them are looked at. */
    @Property(tries = 12)
    void each_is_judged_alike_in_any_order_and_company(@ForAll("some") List<String> said) {
        LintReport report = StatedFolder.judge(said.toArray(new String[0]));
        Set<String> ids =
                said.stream()
                        .map(one -> one.replaceAll("(?s).\"id\": \"([^\"]*)\".*", "$1"))
                        .collect(Collectors.toSet());

        assertThat(verdicts(report, true))
                .isEqualTo(
                        verdicts(ALL, true).stream()
                                .filter(
                                        one ->
                                                ids.stream()
                                                        .anyMatch(
                                                                id -> one.contains("<" + id + ">")))
                                .collect(Collectors.toSet()));
    }

    private static Set<String> verdicts(LintReport report, boolean stated) {
        return report.judgements().stream()
                .filter(one -> isStated(one) == stated)
                .map(
                        one ->
                                "%s %s <%s> %s"
                                        .formatted(
                                                one.rule().code(), one.key(), id(one), words(one)))
                .collect(Collectors.toSet());
    }

    private static String words(Judgement one) {
        return one.verdict() instanceof NotJudged why
                ? why.toString()
                : one.verdict().getClass().getSimpleName() + one.verdict().evidence();
    }

    private static boolean isStated(Judgement one) {
        return one.key().parts().containsKey("statement")
                || one.key().parts().containsKey("segment");
    }

    private static String id(Judgement one) {
        return one.key()
                .parts()
                .getOrDefault("statement", one.key().parts().getOrDefault("segment", ""));
    }
}
