package io.github.kpisdk.funnel.event;

/**
 * An event that must not happen between two steps.
 *
 * <p>Who has done the first of the two and not yet the second, and does this within the window,
 * leaves the whole funnel, its first step included, and is counted as excluded. After the window it
 * excludes nobody. At the moment of a step it stands before or after the step, whichever does not
 * exclude.
 *
 * @param event name of the event; not blank
 * @param from name of the step after which it excludes
 * @param to name of the later step before which it excludes
 */
public record Exclusion(String event, String from, String to) {

    /**
     * Checks the name of the event; the steps are checked by the funnel.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Exclusion {
        Names.check("event of an exclusion", event);
    }
}
