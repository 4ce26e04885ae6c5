/** Rules about whether money is earned. */
@NullMarked
package io.github.kpisdk.rules.economics;

import org.jspecify.annotations.NullMarked;
