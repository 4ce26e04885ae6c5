/**
 * How many of a cohort will have bought by when, where not all have had the time.
 *
 * <p>Read {@link io.github.kpisdk.funnel.conversion.FollowedLead} first (what has to be known of a
 * lead), then {@link io.github.kpisdk.funnel.conversion.CloseCurve} (the estimate), {@link
 * io.github.kpisdk.funnel.conversion.Cohort} (whether a month can be judged) and {@link
 * io.github.kpisdk.funnel.conversion.LogRank} (whether channels differ).
 */
@NullMarked
package io.github.kpisdk.funnel.conversion;

import org.jspecify.annotations.NullMarked;
