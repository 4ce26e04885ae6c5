/**
 * The declarations: every quantity and every KPI, once, in English and Russian.
 *
 * <p>Read {@link io.github.kpisdk.core.catalog.Quantities}, then the KPIs by subject; {@link
 * io.github.kpisdk.core.catalog.Kpis} joins them in the order of reports.
 */
@NullMarked
package io.github.kpisdk.core.catalog;

import org.jspecify.annotations.NullMarked;
