package io.github.kpisdk.core.economics;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.kpisdk.core.metric.Changes;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** An amount of the business, with the share of each channel and what belongs to none of them. */
record Shares(ImmutableMap<Scope, Outcome> channels, Outcome unallocated, Outcome business) {
    private static final Known ZERO = Known.of(BigDecimal.ZERO);

    /** An amount as the rows have it: what names no channel is unallocated. */
    static Shares of(Formula amount, Totals business, Map<Scope, Totals> channels) {
        ImmutableMap<Scope, Outcome> own =
                ImmutableMap.copyOf(Maps.transformValues(channels, amount::evaluate));
        Outcome whole = amount.evaluate(business);
        return new Shares(own, minus(whole, sum(own)), whole);
    }

    /** Only what names a channel. */
    Shares own() {
        return new Shares(channels, ZERO, sum(channels));
    }

    /** Only what names none, divided by weights. Nothing divides without a weight too. */
    Shares shared(Map<Scope, Outcome> weights, int decimals) {
        Outcome why = why(weights);
        ImmutableMap<Scope, Outcome> parts =
                why instanceof Undefined
                        ? ImmutableMap.copyOf(Maps.transformValues(channels, own -> why))
                        : parts(weights, decimals);
        return new Shares(parts, minus(unallocated, sum(parts)), unallocated);
    }

    /** The first reason why nothing can be divided, if there is one. */
    private Outcome why(Map<Scope, Outcome> weights) {
        if (unallocated instanceof Known shared && shared.signum() == 0) {
            return ZERO;
        }
        return unallocated.isKnown() ? sum(weights) : unallocated;
    }

    private ImmutableMap<Scope, Outcome> parts(Map<Scope, Outcome> weights, int decimals) {
        Map<Scope, BigDecimal> values = new LinkedHashMap<>();
        weights.forEach(
                (scope, weight) ->
                        values.put(scope, weight.fold(Known::value, none -> BigDecimal.ZERO)));
        BigDecimal total = unallocated.fold(Shares::decimal, none -> BigDecimal.ZERO);
        return ImmutableMap.copyOf(
                Maps.transformValues(Allocation.of(total, values, decimals).parts(), Known::of));
    }

    /** All of an amount; of a fraction that has no end, what can be written. */
    private static BigDecimal decimal(Known known) {
        int scale = Math.max(known.numerator().scale(), Decimals.FRACTION_DIGITS);
        return known.numerator().divide(known.denominator(), scale, RoundingMode.DOWN);
    }

    /** What is left when others are taken off, line by line. */
    Shares minus(Shares other) {
        Map<Scope, Outcome> left = new LinkedHashMap<>();
        channels.forEach(
                (scope, own) ->
                        left.put(scope, minus(own, other.channels.getOrDefault(scope, ZERO))));
        return new Shares(
                ImmutableMap.copyOf(left),
                minus(unallocated, other.unallocated),
                minus(business, other.business));
    }

    private static Outcome minus(Outcome a, Outcome b) {
        return Changes.difference(a, b, false);
    }

    private static Outcome sum(Map<Scope, Outcome> shares) {
        Outcome sum = ZERO;
        for (Outcome share : shares.values()) {
            sum = minus(sum, minus(ZERO, share));
        }
        return sum;
    }
}
