/**
 * Funnels of events: who got how far, in which order and how soon.
 *
 * <p>Read in this order: an {@code Event} is what happened, a {@code Step} says which events count,
 * a {@code Funnel} says in which order and how soon, a {@code FunnelResult} counts who got how far,
 * a {@code FunnelCohort} does so for those who entered in one period.
 */
@NullMarked
package io.github.kpisdk.funnel.event;

import org.jspecify.annotations.NullMarked;
