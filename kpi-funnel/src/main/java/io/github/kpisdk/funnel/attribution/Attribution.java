package io.github.kpisdk.funnel.attribution;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Text;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a model credits to each channel.
 *
 * <p>The credits add up to the conversions and to the money exactly. They divide what happened;
 * none of them says what would be missing without a channel, see {@link #NOTE}.
 */
public final class Attribution {
    /** What is to be said beside every figure of attribution. */
    public static final Text NOTE =
            Text.of(
                    "Attribution divides observed conversions among channels. It does not measure"
                            + " lift: how many there would be without a channel, only a test can"
                            + " tell.",
                    "Атрибуция делит между каналами конверсии, которые уже были. Прирост она не"
                            + " измеряет: сколько конверсий было бы без канала, покажет только"
                            + " эксперимент.");

    private final AttributionModel model;
    private final long conversions;
    private final Money value;
    private final SortedMap<String, Credit> credits;

    Attribution(AttributionModel model, Journeys journeys, SortedMap<String, Credit> credits) {
        this.model = model;
        this.conversions = journeys.conversions();
        this.value = journeys.value();
        SortedMap<String, Credit> all = new TreeMap<>(credits);
        Credit nothing =
                new Credit(
                        Known.of(BigDecimal.ZERO), new Money(journeys.currency(), BigDecimal.ZERO));
        journeys.channels().forEach(channel -> all.putIfAbsent(channel, nothing));
        this.credits = Collections.unmodifiableSortedMap(all);
    }

    /** The model that divided. */
    public AttributionModel model() {
        return model;
    }

    /** What is to be said beside the figures, in both languages. */
    public Text note() {
        return NOTE;
    }

    /** Every channel of the journeys, by code unit of the names; zero for one without credit. */
    public SortedMap<String, Credit> credits() {
        return credits;
    }

    /**
     * What a channel is credited with.
     *
     * @throws IllegalArgumentException if the channel is in no journey
     */
    public Credit credit(String channel) {
        Credit credit = credits.get(channel);
        if (credit == null) {
            throw new IllegalArgumentException(
                    "Channel %s is in no journey, channels are %s"
                            .formatted(Excerpt.of(channel), credits.keySet()));
        }
        return credit;
    }

    /** The conversions that were divided, which are the sum of all credits. */
    public long conversions() {
        return conversions;
    }

    /** The money that was divided, which is the sum of all credits. */
    public Money value() {
        return value;
    }

    /** The model and the credits. */
    @Override
    public String toString() {
        return model.id() + " " + credits;
    }
}
