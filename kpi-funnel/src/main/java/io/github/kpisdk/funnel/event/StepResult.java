package io.github.kpisdk.funnel.event;

import io.github.kpisdk.core.metric.Outcome;
import java.util.Optional;

/**
 * What became of one step.
 *
 * @param step the step; with steps in any order, the place of that many steps, whichever they are
 * @param count how many entities took it
 * @param fromPrevious their share of those who took the step before that is not optional; undefined
 *     if nobody did; at the entry a share of itself
 * @param fromEntry their share of those who entered; undefined if nobody did
 * @param times how long it took from the step before that is not optional; empty at the entry
 */
public record StepResult(
        Step step,
        long count,
        Outcome fromPrevious,
        Outcome fromEntry,
        Optional<StepTimes> times) {}
