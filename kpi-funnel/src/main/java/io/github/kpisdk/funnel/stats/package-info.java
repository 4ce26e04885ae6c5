/**
 * Intervals and tests of rates, and what to do about many of them.
 *
 * <p>Begin with {@link io.github.kpisdk.funnel.stats.Proportion}: so many of so many. Two of them
 * are {@link io.github.kpisdk.funnel.stats.TwoProportions}, averages are {@link
 * io.github.kpisdk.funnel.stats.Sample}. What may have no answer is a {@link
 * io.github.kpisdk.funnel.stats.Statistic}. Nothing is simulated: the same input gives the same
 * figures.
 */
@NullMarked
package io.github.kpisdk.funnel.stats;

import org.jspecify.annotations.NullMarked;
