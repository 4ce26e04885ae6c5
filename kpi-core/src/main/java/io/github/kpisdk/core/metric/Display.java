package io.github.kpisdk.core.metric;

/** How a figure is shown to people. Files always carry the plain number. */
public enum Display {
    /** An amount with two decimals. */
    MONEY,
    /** A whole number. */
    COUNT,
    /** A number with one decimal where it needs one: {@code 7.5}. */
    DECIMAL,
    /** A ratio or a share per time as a percentage: {@code 3.2%}. */
    PERCENT,
    /** A ratio as a multiple: {@code 1.07×}. */
    TIMES;

    static Display of(Unit unit) {
        return unit.hasMoney() ? MONEY : unit.isRatio() ? TIMES : COUNT;
    }

    /** Whether it can show figures of this unit. */
    boolean fits(Unit unit) {
        Display usual = of(unit);
        return switch (this) {
            case PERCENT -> usual == TIMES || unit.isRate();
            case DECIMAL -> usual == COUNT;
            default -> this == usual;
        };
    }
}
