/**
 * Arrays of numbers, and the loops over them. They know neither money nor marketing, and no user
 * sees them: this package is not exported.
 */
@NullMarked
package io.github.kpisdk.core.kernel;

import org.jspecify.annotations.NullMarked;
