/**
 * Pipelines, attribution and experiments of one business, counted by what was declared beside its
 * rows.
 *
 * <p>Read {@link io.github.kpisdk.funnel.report.FunnelInput} first (rows, and the rules by which to
 * read them), then {@link io.github.kpisdk.funnel.report.FunnelReport}, which counts them for the
 * periods of a report.
 */
@NullMarked
package io.github.kpisdk.funnel.report;

import org.jspecify.annotations.NullMarked;
