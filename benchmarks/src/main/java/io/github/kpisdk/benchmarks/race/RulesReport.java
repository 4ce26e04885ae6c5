package io.github.kpisdk.benchmarks.race;

import io.github.kpisdk.benchmarks.rules.RuleSubjects;
import io.github.kpisdk.rules.lint.LintContext;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.lint.RuleSet;
import io.github.kpisdk.rules.rule.Rule;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Prints how long all rules take on channels over 36 months, and which of them take it. */
public final class RulesReport {
    private static final int MONTHS = 36;
    private static final int LEAST = 10;
    private static final int SHOWN = 15;
    private static final double BOUND_MILLIS = 1000;
    private static final LintOptions OPTIONS = LintOptions.on(LocalDate.of(2026, 7, 1));

    private final PrintStream out;

    /** A report that is printed. */
    public RulesReport(PrintStream out) {
        this.out = out;
    }

    /**
     * Measures and prints. One thread does all of it.
     *
     * @throws IllegalArgumentException if there are fewer than 10 channels
     * @throws IllegalStateException if a rule fails, or two rounds do not say the same
     */
    public void run(int channels, int warmUp, int rounds) {
        if (channels < LEAST) {
            throw new IllegalArgumentException(
                    "rules needs %s channels or more, not %s".formatted(LEAST, channels));
        }
        LintContext context = LintContext.of("RUB", RuleSubjects.of(channels, MONTHS));
        LintReport first = judge(RuleSet.strict(), context);
        Result all = measure(RuleSet.strict(), context, first, warmUp, rounds);
        out.printf(
                "%s channels, %s months: %s subjects, %s judgements, %s findings%n",
                channels,
                MONTHS,
                context.size(),
                TextTable.number(0, first.judgements().size()),
                TextTable.number(0, first.findings().size()));
        out.printf(
                "All rules: median %s ms, least %s ms, cpu %s ms; at most %s ms: %s%n%n",
                TextTable.number(0, all.millis()),
                TextTable.number(0, all.leastMillis()),
                TextTable.number(0, all.cpuMillis()),
                TextTable.number(0, BOUND_MILLIS),
                all.millis() <= BOUND_MILLIS ? "reached" : "missed");
        shares(context);
    }

    private void shares(LintContext context) {
        List<Result> each = new ArrayList<>();
        for (Rule<?> rule : RuleSet.strict().rules()) {
            RuleSet alone = RuleSet.of(rule);
            LintReport first = judge(alone, context);
            if (!first.judgements().isEmpty()) {
                each.add(measure(alone, context, first, 1, 1));
            }
        }
        each.sort(Comparator.comparing(Result::millis).reversed());
        double sum = each.stream().mapToDouble(Result::millis).sum();
        TextTable table = new TextTable("rule by itself", "ms", "share of all", "ns a judgement");
        each.stream()
                .limit(SHOWN)
                .forEach(
                        one ->
                                table.row(
                                        one.name(),
                                        TextTable.number(1, one.millis()),
                                        TextTable.number(1, 100 * one.millis() / sum) + " %",
                                        TextTable.number(0, one.nanosPerDeal())));
        out.println(table);
    }

    private static Result measure(
            RuleSet rules, LintContext context, LintReport first, int warmUp, int rounds) {
        String name = rules.rules().get(0).getClass().getSimpleName();
        Lane lane = new Lane(name, 0, rounds, () -> same(first, judge(rules, context)));
        for (int round = -warmUp; round < rounds; round++) {
            lane.run(round);
        }
        return lane.result(Math.max(1, first.judgements().size()));
    }

    private static LintReport judge(RuleSet rules, LintContext context) {
        LintReport report = rules.judge(context, OPTIONS);
        if (!report.faults().isEmpty()) {
            throw new IllegalStateException(report.faults().get(0).toString());
        }
        return report;
    }

    private static void same(LintReport one, LintReport other) {
        if (one.judgements().size() != other.judgements().size()
                || !one.findings().equals(other.findings())) {
            throw new IllegalStateException("Two rounds did not say the same");
        }
    }
}
