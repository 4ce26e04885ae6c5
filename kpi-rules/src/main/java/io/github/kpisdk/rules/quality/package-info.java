/** Rules about whether the right customers come. */
@NullMarked
package io.github.kpisdk.rules.quality;

import org.jspecify.annotations.NullMarked;
