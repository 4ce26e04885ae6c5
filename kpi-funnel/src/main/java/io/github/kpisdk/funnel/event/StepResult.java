package io.github.kpisdk.funnel.event;

import io.github.kpisdk.funnel.stats.Proportion;
import java.util.Optional;

/**
 * What became of one step.
 *
 * @param step the step; with steps in any order, the place of that many steps, whichever they are
 * @param count how many entities took it
 * @param fromPrevious they, of those who took the step before that is not optional; at the entry of
 *     themselves
 * @param fromEntry they, of those who entered
 * @param times how long it took from the step before that is not optional; empty at the entry
 */
public record StepResult(
        Step step,
        long count,
        Proportion fromPrevious,
        Proportion fromEntry,
        Optional<StepTimes> times) {}
