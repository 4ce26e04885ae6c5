/**
 * Which stage of a funnel holds the business back, and which department a change in profit is due
 * to.
 *
 * <p>Read {@link io.github.kpisdk.funnel.bottleneck.ChainStage} first (what has to be known of a
 * stage), then {@link io.github.kpisdk.funnel.bottleneck.Reference} (what it is measured by) and
 * {@link io.github.kpisdk.funnel.bottleneck.Bottleneck} (three answers: leak, delay, money). {@link
 * io.github.kpisdk.funnel.bottleneck.ResponsibilityChain} divides a change in profit among
 * marketing, sales, price and cost.
 */
@NullMarked
package io.github.kpisdk.funnel.bottleneck;

import org.jspecify.annotations.NullMarked;
