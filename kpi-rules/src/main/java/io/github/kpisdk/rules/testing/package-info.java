/** Support for testing rules of one's own. */
@NullMarked
package io.github.kpisdk.rules.testing;

import org.jspecify.annotations.NullMarked;
