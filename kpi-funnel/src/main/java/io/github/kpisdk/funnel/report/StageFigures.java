package io.github.kpisdk.funnel.report;

import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.funnel.stats.Interval;
import java.util.Optional;

/**
 * How the deals of a cohort went through one stage, or through the whole pipeline.
 *
 * @param cohort when they entered the pipeline
 * @param stage an open stage; empty for the whole pipeline
 * @param entered how many of the cohort reached the stage; for the pipeline all
 * @param passed how many of these went on to a later stage or were won so far; for the pipeline,
 *     how many were won within the horizon
 * @param rate passed per entered; undefined until the whole cohort has had the horizon, and for
 *     cohorts from before changes were recorded
 * @param interval of the rate, by Wilson at 95 %; empty where there is no rate
 * @param medianDays in the stage of those who left it; for the pipeline, from entry to sale
 * @param timed how many times this is the median of
 * @param inProgress how many are in the stage now; for the pipeline, how many are open
 * @param maturity whether the cohort has had the horizon; empty if nobody entered
 */
public record StageFigures(
        Period cohort,
        Optional<String> stage,
        long entered,
        long passed,
        Outcome rate,
        Optional<Interval> interval,
        Outcome medianDays,
        long timed,
        long inProgress,
        Optional<Maturity> maturity) {}
