package io.github.kpisdk.funnel.experiment;

import io.github.kpisdk.funnel.stats.Proportion;
import java.util.Objects;

/**
 * One of the things that were tried, and how it went.
 *
 * @param name as people call it
 * @param weight what part of the users it was to get, in any unit: 0.5 and 0.5 is 1 and 1; 0 for an
 *     arm that was switched off, whose users do not count
 * @param result how many of its users did what is wanted; each user counts once
 */
public record Arm(String name, double weight, Proportion result) {

    /** Checks the name and the weight. */
    public Arm {
        Objects.requireNonNull(result, "result");
        if (name.isBlank()) {
            throw new IllegalArgumentException("An arm has no name");
        }
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException(
                    "Weight of %s is to be 0 or above, not %s".formatted(name, weight));
        }
    }

    /** An arm that was to get as many users as each of the others. */
    public static Arm of(String name, long successes, long users) {
        return new Arm(name, 1, Proportion.of(successes, users));
    }

    /** The same arm with another part of the users. */
    public Arm withWeight(double part) {
        return new Arm(name, part, result);
    }

    /** How many users it got. */
    public long users() {
        return result.trials();
    }

    boolean isOn() {
        return weight > 0;
    }
}
