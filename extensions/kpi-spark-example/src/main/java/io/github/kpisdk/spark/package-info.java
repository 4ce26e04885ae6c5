/** KPIs on Spark: start with {@link io.github.kpisdk.spark.KpisOnSpark}. */
@NullMarked
package io.github.kpisdk.spark;

import org.jspecify.annotations.NullMarked;
