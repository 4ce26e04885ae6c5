/**
 * Why a figure changed: exact parts of a difference, without a rest.
 *
 * <p>{@link io.github.kpisdk.funnel.change.ProductChange} is for a figure that is a product, such
 * as revenue of visits, rates and price; {@link io.github.kpisdk.funnel.change.MixChange} for a
 * rate of the whole that is made of the rates of its segments.
 */
@NullMarked
package io.github.kpisdk.funnel.change;

import org.jspecify.annotations.NullMarked;
