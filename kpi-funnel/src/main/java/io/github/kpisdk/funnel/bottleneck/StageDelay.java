package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Statistic;
import java.util.OptionalLong;

/**
 * Whether it takes longer than by the reference, and whether work piles up. A stage where work
 * piles up holds back what comes after it: more entrants from the stages before bring no more
 * sales.
 *
 * @param medianDays days by which half of the entrants have gone on, by Kaplan and Meier; empty if
 *     nobody measured them or that was not reached while enough were followed
 * @param referenceDays the same by the reference
 * @param adjustedP against counted days, how often chance alone makes a difference at least as
 *     large (log-rank test), allowing for all stages looked at (Holm)
 * @param slower whether it takes longer by more than chance
 * @param queue whether work piles up; not determinable without a count of the queue
 * @param explanation what to tell the owner of the business
 */
public record StageDelay(
        OptionalLong medianDays,
        OptionalLong referenceDays,
        Statistic<Double> adjustedP,
        Finding slower,
        Finding queue,
        Text explanation) {}
