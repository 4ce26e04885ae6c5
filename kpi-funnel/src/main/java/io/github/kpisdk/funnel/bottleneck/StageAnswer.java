package io.github.kpisdk.funnel.bottleneck;

/**
 * Three answers about one stage, which are not to be mixed into one score.
 *
 * @param stage the name of the stage
 * @param leak whether fewer go on
 * @param delay whether it takes longer or work piles up
 * @param gain what closing the gap would bring
 */
public record StageAnswer(String stage, StageLeak leak, StageDelay delay, StageGain gain) {}
