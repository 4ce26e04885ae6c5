/** Rules about whether all is there and can be true. */
@NullMarked
package io.github.kpisdk.rules.completeness;

import org.jspecify.annotations.NullMarked;
