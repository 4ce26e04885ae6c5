/**
 * The sample business, and the dice that made it.
 *
 * <p>Read {@link io.github.kpisdk.examples.sample.SampleBusiness} first, then the declarations: the
 * channels and the monthly costs. The rest walks through the year and throws dice.
 */
@NullMarked
package io.github.kpisdk.examples.sample;

import org.jspecify.annotations.NullMarked;
