/** Rules about whether the result can be foreseen. */
@NullMarked
package io.github.kpisdk.rules.predictability;

import org.jspecify.annotations.NullMarked;
