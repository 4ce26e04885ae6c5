package io.github.kpisdk.funnel.attribution;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Required;

/**
 * What is booked to a channel.
 *
 * @param conversions its part of the conversions, an exact fraction in lowest terms
 * @param value its part of the money, in whole smallest units
 */
public record Credit(Known conversions, Money value) {
    /** Checks that both are given. */
    public Credit {
        Required.field("conversions", conversions);
        Required.field("value", value);
    }
}
