/**
 * What figures mean together: who bears shared costs, what may be spent, and why definitions of one
 * figure disagree.
 *
 * <p>Read {@link io.github.kpisdk.core.economics.Waterfall}, {@link
 * io.github.kpisdk.core.economics.BreakEvenLadder}, {@link
 * io.github.kpisdk.core.economics.DefinitionSpread}.
 */
@NullMarked
package io.github.kpisdk.core.economics;

import org.jspecify.annotations.NullMarked;
