/**
 * Side by side: the figures of a business and its channels over periods, compared with plan, past
 * and benchmark.
 *
 * <p>Read {@link io.github.kpisdk.core.scorecard.Scorecard}, {@link
 * io.github.kpisdk.core.scorecard.Comparison}, {@link io.github.kpisdk.core.scorecard.Glossary}.
 */
@NullMarked
package io.github.kpisdk.core.scorecard;

import org.jspecify.annotations.NullMarked;
