package io.github.kpisdk.rules.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.rules.lint.LintContext;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.lint.RuleSet;
import io.github.kpisdk.rules.source.LedgerSubjects;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * A report on a whole business in which nothing is wrong has any finding in one of twenty cases at
 * most. The short form is part of every build; {@code -Dkpi.calibration=long} draws twenty times as
 * many.
 */
class NullReportTest {
    private static final long[] SEEDS = {20260101, 4711, 31337, 8128, 65537};
    private static final LintOptions USUAL = LintOptions.on(LocalDate.of(2026, 6, 1));
    private static final int LONG = 20;

    /** By all core rules with their usual thresholds, as the subjects are drawn. */
    @Test
    void a_report_on_a_null_business_is_seldom_other_than_empty() {
        RuleSet rules = RuleSet.core();
        ReportTally all = new ReportTally();
        for (long seed : SEEDS) {
            StatisticsDraws random = new StatisticsDraws(seed);
            ReportTally own = new ReportTally();
            for (int i = 0; i < many(60); i++) {
                NullBusiness business = NullBusiness.drawn(random);
                LintContext context = LintContext.of("RUB", business.subjects(random));
                LintReport report = rules.judge(context, USUAL);
                own.add(report);
                all.add(report);
            }
            own.print("Null business, seed " + seed);
        }
        assertThat(all.judging()).as("rules that could have spoken").hasSizeGreaterThan(20);
        all.staysUnderTheBar("Null business");
    }

    /** The same of rows, by way of the adapter. */
    @Test
    void a_report_on_a_null_ledger_is_seldom_other_than_empty() {
        RuleSet rules = RuleSet.core();
        ReportTally all = new ReportTally();
        for (long seed : SEEDS) {
            StatisticsDraws random = new StatisticsDraws(seed);
            for (int i = 0; i < many(12); i++) {
                LedgerSubjects subjects =
                        LedgerSubjects.of(
                                NullLedger.drawn(random), NullLedger.YEAR, NullLedger.YEAR.end());
                all.add(rules.judge(LintContext.of("RUB", subjects.all()), USUAL));
            }
        }
        assertThat(all.judging()).as("rules that could have spoken").hasSizeGreaterThan(12);
        all.staysUnderTheBar("Null ledger");
    }

    private static int many(int inShort) {
        return DrawnCase.isLong() ? LONG * inShort : inShort;
    }
}
