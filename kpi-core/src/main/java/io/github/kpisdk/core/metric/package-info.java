/**
 * The engine: a figure is declared once, as a formula over quantities, and everything follows from
 * the declaration: value, unit, explanation, documentation.
 *
 * <p>Read {@link io.github.kpisdk.core.metric.Unit}, {@link io.github.kpisdk.core.metric.Quantity}
 * (what is added up), {@link io.github.kpisdk.core.metric.Totals} (the sums), {@link
 * io.github.kpisdk.core.metric.Formula}, {@link io.github.kpisdk.core.metric.Kpi}, {@link
 * io.github.kpisdk.core.metric.Outcome} (a number, or the reason why there is none) and {@link
 * io.github.kpisdk.core.metric.KpiResult}.
 */
@NullMarked
package io.github.kpisdk.core.metric;

import org.jspecify.annotations.NullMarked;
