package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Text;

/** Why there is no number. The first that applies, in this order, is given. */
public enum Reason {
    /** Nobody supplied the quantity. Missing is not zero. */
    NO_DATA(Text.of("no data: %s", "нет данных: %s")),
    /** There is nothing before the data begin. */
    BEFORE_DATA(Text.of("the data begin after %s", "данные начинаются позже: %s")),
    /** The youngest of a cohort may still do what is counted. */
    IMMATURE(Text.of("too early to tell: %s", "рано судить: %s")),
    /** A distinct count was added up, and nobody knows how many were counted twice. */
    NOT_ADDITIVE(Text.of("cannot be added up: %s", "не складывается: %s")),
    /** The divisor is zero. */
    ZERO_DIVISOR(Text.of("%s = 0", "%s = 0")),
    /** It never comes to that: what would have to pay for it is not above zero. */
    NEVER(Text.of("never, since %s is not above zero", "никогда: %s не больше нуля")),
    /** It has no end: what would end it is zero. */
    UNBOUNDED(Text.of("no end in sight, since %s = 0", "без предела: %s = 0")),
    /** A change in percent needs a base above zero. */
    NON_POSITIVE_BASE(Text.of("%s is not above zero", "%s не больше нуля")),
    /** It may come to that later than was looked. */
    NOT_REACHED(Text.of("not reached within %s", "не достигнуто за %s")),
    /** The parts do not count the same things. */
    UNLIKE(Text.of("of unlike basis: %s", "на разной основе: %s"));

    private final Text words;

    Reason(Text words) {
        this.words = words;
    }

    Text words() {
        return words;
    }

    /** Whether it is what a divisor is to blame for, so that there is something to be divided. */
    boolean isOfDivisor() {
        return this == ZERO_DIVISOR || this == NEVER || this == UNBOUNDED;
    }
}
