/** Statistics that keep rules quiet when nothing happened. */
@NullMarked
package io.github.kpisdk.rules.guard;

import org.jspecify.annotations.NullMarked;
