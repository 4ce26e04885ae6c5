/** What rules look at: the KPI system, channels, cohorts, series, experiments. */
@NullMarked
package io.github.kpisdk.rules.subject;

import org.jspecify.annotations.NullMarked;
