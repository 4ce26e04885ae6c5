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
        Measured all = measure(RuleSet.strict(), context, warmUp, rounds);
        out.printf(
                "%s channels, %s months: %s subjects, %s judgements, %s findings%n",
                channels,
                MONTHS,
                context.size(),
                TextTable.number(0, all.judgements()),
                TextTable.number(0, all.first.findings().size()));
        out.printf(
                "All rules: median %s ms, least %s ms, all threads %s ms; at most %s ms: %s%n",
                TextTable.number(0, all.time.millis()),
                TextTable.number(0, all.time.leastMillis()),
                TextTable.number(0, all.time.cpuMillis()),
                TextTable.number(0, BOUND_MILLIS),
                all.time.millis() <= BOUND_MILLIS ? "reached" : "missed");
        out.printf(
                "The one thread alone: median %s ms, least %s ms, %s judgements a second,"
                        + " %s bytes a judgement%n%n",
                TextTable.number(0, all.use.medianMillis()),
                TextTable.number(0, all.use.leastMillis()),
                TextTable.number(0, 1000 * all.judgements() / all.use.medianMillis()),
                TextTable.number(0, all.use.bytes() / all.judgements()));
        shares(context);
    }

    private void shares(LintContext context) {
        List<Measured> each = new ArrayList<>();
        for (Rule<?> rule : RuleSet.strict().rules()) {
            if (!context.subjects(rule.subjectType()).isEmpty()) {
                each.add(measure(RuleSet.of(rule), context, 1, 1));
            }
        }
        each.sort(Comparator.comparing((Measured one) -> one.use.medianMillis()).reversed());
        double sum = each.stream().mapToDouble(one -> one.use.medianMillis()).sum();
        TextTable table =
                new TextTable(
                        "rule by itself",
                        "cpu ms",
                        "share of all",
                        "ns a judgement",
                        "bytes a judgement");
        each.stream()
                .limit(SHOWN)
                .forEach(
                        one ->
                                table.row(
                                        one.time.name(),
                                        TextTable.number(1, one.use.medianMillis()),
                                        TextTable.number(1, 100 * one.use.medianMillis() / sum)
                                                + " %",
                                        TextTable.number(
                                                0, 1e6 * one.use.medianMillis() / one.judgements()),
                                        TextTable.number(0, one.use.bytes() / one.judgements())));
        out.println(table);
    }

    /** What one round said, the times of the others, and what the thread used in them. */
    private record Measured(LintReport first, Result time, ThreadUse use) {
        int judgements() {
            return first.judgements().size();
        }
    }

    private static Measured measure(RuleSet rules, LintContext context, int warmUp, int rounds) {
        LintReport first = judge(rules, context);
        List<LintReport> last = new ArrayList<>();
        ThreadUse use = new ThreadUse();
        Lane lane =
                new Lane(
                        rules.rules().get(0).getClass().getSimpleName(),
                        0,
                        rounds,
                        () -> use.during(() -> last.add(judge(rules, context))));
        for (int round = -warmUp; round < rounds; round++) {
            if (round == 0) {
                use.forget();
            }
            lane.run(round);
            same(first, last.remove(0));
        }
        return new Measured(first, lane.result(first.judgements().size()), use);
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
