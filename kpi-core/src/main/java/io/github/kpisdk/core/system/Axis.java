package io.github.kpisdk.core.system;

import io.github.kpisdk.core.model.Text;

/**
 * What a figure presses for. One that presses for volume, cost or speed needs another that guards
 * quality or profit.
 */
public enum Axis {
    /** More of it. */
    VOLUME(Text.of("volume", "объём")),
    /** Cheaper. */
    COST(Text.of("cost", "стоимость")),
    /** Sooner. */
    SPEED(Text.of("speed", "скорость")),
    /** Better. */
    QUALITY(Text.of("quality", "качество")),
    /** More money left. */
    PROFIT(Text.of("profit", "прибыль"));

    private final Text words;

    Axis(Text words) {
        this.words = words;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
