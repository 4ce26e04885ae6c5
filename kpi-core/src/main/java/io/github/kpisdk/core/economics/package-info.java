/**
 * What figures mean together: who bears shared costs, what may be spent, why definitions of one
 * figure disagree, when customers have paid back, how figures grow, and how well they are foreseen.
 *
 * <p>Read {@link io.github.kpisdk.core.economics.Waterfall}, {@link
 * io.github.kpisdk.core.economics.BreakEvenLadder}, {@link
 * io.github.kpisdk.core.economics.DefinitionSpread}, {@link
 * io.github.kpisdk.core.economics.ObservedPayback}, {@link io.github.kpisdk.core.economics.Growth},
 * {@link io.github.kpisdk.core.economics.Predictability}.
 */
@NullMarked
package io.github.kpisdk.core.economics;

import org.jspecify.annotations.NullMarked;
