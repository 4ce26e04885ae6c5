package io.github.kpisdk.funnel.attribution;

import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.core.model.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The credits of several models side by side.
 *
 * <p>Where models differ much, the credit of a channel says more about the model than about the
 * channel. None of them measures lift.
 */
public final class AttributionComparison {
    private final SortedSet<String> channels;
    private final Map<String, Attribution> attributions;
    private final Map<String, Text> leftOut;

    private AttributionComparison(
            SortedSet<String> channels,
            Map<String, Attribution> attributions,
            Map<String, Text> leftOut) {
        this.channels = channels;
        this.attributions = Collections.unmodifiableMap(attributions);
        this.leftOut = Collections.unmodifiableMap(leftOut);
    }

    /**
     * Divides the same journeys by every model. A model for which the journeys lack something is
     * {@link #leftOut}.
     *
     * @throws IllegalArgumentException if a model is given twice
     */
    public static AttributionComparison of(Journeys journeys, List<AttributionModel> models) {
        Map<String, Attribution> attributions = new LinkedHashMap<>();
        Map<String, Text> leftOut = new LinkedHashMap<>();
        for (AttributionModel model : Required.list("models", models)) {
            if (attributions.containsKey(model.id()) || leftOut.containsKey(model.id())) {
                throw new IllegalArgumentException("Model %s is given twice".formatted(model.id()));
            }
            Optional<Text> problem = model.problemWith(journeys);
            if (problem.isPresent()) {
                leftOut.put(model.id(), problem.get());
            } else {
                attributions.put(model.id(), model.attribute(journeys));
            }
        }
        return new AttributionComparison(journeys.channels(), attributions, leftOut);
    }

    /** The channels of all touches, by code unit of their names. */
    public SortedSet<String> channels() {
        return channels;
    }

    /** What each model credits, by its id, in the order in which the models were given. */
    public Map<String, Attribution> attributions() {
        return attributions;
    }

    /** What the journeys lack, by the id of the models that could not divide them. */
    public Map<String, Text> leftOut() {
        return leftOut;
    }

    /** What is to be said beside the figures, in both languages. */
    public Text note() {
        return Attribution.NOTE;
    }

    /**
     * What a model credits to a channel.
     *
     * @throws IllegalArgumentException if the model is not compared, or the channel in no journey
     */
    public Credit credit(String model, String channel) {
        Attribution attribution = attributions.get(model);
        if (attribution == null) {
            throw new IllegalArgumentException(
                    "Model %s is not compared, models are %s"
                            .formatted(Excerpt.of(model), attributions.keySet()));
        }
        return attribution.credit(channel);
    }

    /** The attributions one below the other. */
    @Override
    public String toString() {
        return attributions.values() + ", left out " + leftOut;
    }
}
