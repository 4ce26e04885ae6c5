/**
 * What is done with figures: goals, who answers for what, what was decided, and whether a plan can
 * hold.
 *
 * <p>Read {@link io.github.kpisdk.core.system.KpiCard}, {@link io.github.kpisdk.core.system.Aim},
 * {@link io.github.kpisdk.core.system.KpiSystem}, {@link
 * io.github.kpisdk.core.system.SystemReview}; then, on its own, {@link
 * io.github.kpisdk.core.system.PlanModel}.
 */
@NullMarked
package io.github.kpisdk.core.system;

import org.jspecify.annotations.NullMarked;
