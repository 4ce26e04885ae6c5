package io.github.kpisdk.rules.lint;

import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Required;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How a run is made.
 *
 * @param day the day of the run, by which suppressions expire
 * @param suppressions findings that somebody took the responsibility for
 * @param baseline findings that were there before
 * @param falseDiscoveries the share of false findings among all that one rule may have over the
 *     subjects of one run (Benjamini and Hochberg 1995), above 0 and at most 1
 * @param materiality the least part of cost or revenue that is judged, from 0 to 1
 */
public record LintOptions(
        LocalDate day,
        List<Suppression> suppressions,
        Baseline baseline,
        double falseDiscoveries,
        BigDecimal materiality) {
    private static final double USUAL_FALSE_DISCOVERIES = 0.05;
    private static final BigDecimal USUAL_MATERIALITY = new BigDecimal("0.01");

    /** Checks the limits and keeps a copy of the list. */
    public LintOptions {
        Required.field("day", day);
        suppressions = List.copyOf(suppressions);
        Required.field("baseline", baseline);
        if (!(falseDiscoveries > 0 && falseDiscoveries <= 1)) {
            throw new IllegalArgumentException(
                    "falseDiscoveries must be above 0 and at most 1, not " + falseDiscoveries);
        }
        if (materiality.signum() < 0 || materiality.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "materiality must be from 0 to 1, not " + materiality.toPlainString());
        }
    }

    /** The usual: nothing suppressed, nothing known before, 5 % and 1 %. */
    public static LintOptions on(LocalDate day) {
        return new LintOptions(
                day, List.of(), Baseline.EMPTY, USUAL_FALSE_DISCOVERIES, USUAL_MATERIALITY);
    }

    /** The same, with suppressions. */
    public LintOptions suppressing(List<Suppression> all) {
        return new LintOptions(day, all, baseline, falseDiscoveries, materiality);
    }

    /** The same, with what was there before. */
    public LintOptions since(Baseline before) {
        return new LintOptions(day, suppressions, before, falseDiscoveries, materiality);
    }

    /** The same, with another share of false findings; 1 judges every subject by itself. */
    public LintOptions falseDiscoveries(double share) {
        return new LintOptions(day, suppressions, baseline, share, materiality);
    }

    /** The same, with another least part of cost or revenue. */
    public LintOptions materiality(String part) {
        return new LintOptions(day, suppressions, baseline, falseDiscoveries, Decimals.parse(part));
    }
}
