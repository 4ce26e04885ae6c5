/** Rules about where the money leaks. */
@NullMarked
package io.github.kpisdk.rules.funnel;

import org.jspecify.annotations.NullMarked;
