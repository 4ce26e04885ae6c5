/**
 * Whether a variant is better, and whether that can be said at all.
 *
 * <p>An {@link io.github.kpisdk.funnel.experiment.Experiment} of {@link
 * io.github.kpisdk.funnel.experiment.Arm}s gives a {@link
 * io.github.kpisdk.funnel.experiment.Verdict}: first whether the users were split as planned, then
 * whether it was looked at only as often as the method allows, only then who is better.
 */
@NullMarked
package io.github.kpisdk.funnel.experiment;

import org.jspecify.annotations.NullMarked;
