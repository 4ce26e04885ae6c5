/**
 * Which channel is credited with what was sold; it divides what happened and measures no lift.
 *
 * <p>Read {@link io.github.kpisdk.funnel.attribution.Journey} and {@link
 * io.github.kpisdk.funnel.attribution.Journeys} first, then the rules in {@link
 * io.github.kpisdk.funnel.attribution.AttributionModels}, then what they give: {@link
 * io.github.kpisdk.funnel.attribution.Attribution}, and {@link
 * io.github.kpisdk.funnel.attribution.AttributionComparison} for several side by side. {@link
 * io.github.kpisdk.funnel.attribution.Markov} and {@link
 * io.github.kpisdk.funnel.attribution.OrderedShapley} say more than a credit does.
 */
@NullMarked
package io.github.kpisdk.funnel.attribution;

import org.jspecify.annotations.NullMarked;
