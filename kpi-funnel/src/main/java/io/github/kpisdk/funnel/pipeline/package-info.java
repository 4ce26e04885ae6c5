/**
 * Pipelines of sales: deals on their way through stages that end won or lost.
 *
 * <p>Read in this order: a {@code StageVisit} is what a CRM keeps, a {@code Pipeline} says which
 * stages there are, {@code Policies} say how to read what is not clear, a {@code PipelineResult}
 * has the figures and lists the rows that cannot be right, a {@code PipelineCohort} those of the
 * deals that came in one period.
 */
@NullMarked
package io.github.kpisdk.funnel.pipeline;

import org.jspecify.annotations.NullMarked;
