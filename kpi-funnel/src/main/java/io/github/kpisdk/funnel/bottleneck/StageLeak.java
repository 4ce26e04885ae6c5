package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.funnel.stats.Statistic;
import io.github.kpisdk.funnel.stats.ZTest;
import java.util.OptionalLong;

/**
 * Whether fewer go on than by the reference.
 *
 * @param rate how many went on of those who entered
 * @param reference the rate that it is measured by, as a share; undefined where there is none
 * @param interval where the reference is counted, the interval of rate minus reference by Newcombe;
 *     where it is fixed, the interval of the rate by Wilson; as shares
 * @param test the difference in standard errors, below zero where the rate is lower: two
 *     proportions with pooled variance, or one against a fixed rate
 * @param p how often chance alone makes a difference at least as large; an exact test where fewer
 *     than 5 are expected
 * @param adjustedP the same, allowing for all stages looked at (Holm)
 * @param finding shown only where the rate is lower, the adjusted p is below alpha, and the
 *     interval says so, too; not determinable where nobody entered or there is no reference
 * @param needed how many per period would have to enter to see a difference of this size in 8 of 10
 *     cases, allowing for all stages; empty where the rate is not lower
 * @param explanation what to tell the owner of the business
 */
public record StageLeak(
        Proportion rate,
        Outcome reference,
        Statistic<Interval> interval,
        Statistic<ZTest> test,
        Statistic<Double> p,
        Statistic<Double> adjustedP,
        Finding finding,
        OptionalLong needed,
        Text explanation) {}
