/**
 * What happened: costs, traffic, leads, deals and refunds as immutable values, checked when made.
 *
 * <p>Read {@link io.github.kpisdk.core.model.Money} and {@link
 * io.github.kpisdk.core.model.Decimals} first (how amounts enter), then {@link
 * io.github.kpisdk.core.model.Deal} and its siblings, then {@link
 * io.github.kpisdk.core.model.Period} and {@link io.github.kpisdk.core.model.Scope} (when and
 * where).
 */
@NullMarked
package io.github.kpisdk.core.model;

import org.jspecify.annotations.NullMarked;
