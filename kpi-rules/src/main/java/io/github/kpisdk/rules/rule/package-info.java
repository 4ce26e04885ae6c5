/** What a rule is: its description, its thresholds and one pure function. */
@NullMarked
package io.github.kpisdk.rules.rule;

import org.jspecify.annotations.NullMarked;
