package io.github.kpisdk.rules.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.rules.lint.Finding;
import io.github.kpisdk.rules.lint.Judgement;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.verdict.NotJudged;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many reports on businesses in which nothing is wrong had a finding, and of which rules. */
final class ReportTally {
    private static final int MANY = 1000;

    /** The most reports that may have any finding. */
    static final double BAR = 0.05;

    private final Map<String, Integer> reports = new TreeMap<>();
    private final Map<String, Integer> judged = new TreeMap<>();
    private int looks;
    private int spoken;
    private int breached;

    void add(LintReport report) {
        assertThat(report.faults()).isEmpty();
        looks++;
        spoken += report.findings().isEmpty() ? 0 : 1;
        breached += report.findings().isEmpty() && report.inconclusive().isEmpty() ? 0 : 1;
        Set<String> codes = new HashSet<>();
        for (Finding finding : report.findings()) {
            codes.add(finding.rule().code() + " " + finding.message().id());
        }
        codes.forEach(code -> reports.merge(code, 1, Integer::sum));
        for (Judgement one : report.judgements()) {
            judged.merge(
                    one.rule().code(), one.verdict() instanceof NotJudged ? 0 : 1, Integer::sum);
        }
    }

    double share() {
        return (double) spoken / looks;
    }

    /** The rules that judged at least once. */
    Set<String> judging() {
        Set<String> codes = new TreeSet<>();
        judged.forEach((code, times) -> codes.addAll(times > 0 ? Set.of(code) : Set.of()));
        return codes;
    }

    void print(String what) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d reports, any breach %.1f %%, any finding %.2f %%; reports by rule %s%n",
                what,
                looks,
                100.0 * breached / looks,
                100 * share(),
                reports);
    }

    /**
     * Of few reports the share may be above the bar by chance, by two standard errors; of the many
     * of the long form it may not.
     */
    void staysUnderTheBar(String what) {
        print(what);
        double reach = looks < MANY ? 2 * Math.sqrt(BAR * (1 - BAR) / looks) : 0;
        assertThat(share()).as(what + " " + reports).isLessThanOrEqualTo(BAR + reach);
    }
}
