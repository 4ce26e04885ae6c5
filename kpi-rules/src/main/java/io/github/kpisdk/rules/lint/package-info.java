/** Rules over all subjects of one run: order, many looks, suppressions, the report. */
@NullMarked
package io.github.kpisdk.rules.lint;

import org.jspecify.annotations.NullMarked;
