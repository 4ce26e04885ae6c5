package io.github.kpisdk.funnel.change;

import io.github.kpisdk.core.model.Text;

/** How a change of a product is laid upon its factors. */
public enum Method {
    /** The mean over all orders in which the factors could have changed. */
    SHAPLEY(Text.of("mean over all orders of the factors", "среднее по всем порядкам факторов")),
    /** By the logarithms of the factors. */
    LMDI(Text.of("by logarithms of the factors", "по логарифмам факторов")),
    /** One factor after another, in the order that was declared. */
    CHAIN(
            Text.of(
                    "one factor after another in the given order",
                    "цепная подстановка в заданном порядке"));

    private final Text words;

    Method(Text words) {
        this.words = words;
    }

    /** What to tell a reader. */
    public Text words() {
        return words;
    }
}
