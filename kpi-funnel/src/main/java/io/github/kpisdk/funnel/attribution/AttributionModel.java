package io.github.kpisdk.funnel.attribution;

import io.github.kpisdk.core.model.Text;
import java.util.Optional;

/** A rule by which conversions are divided among channels; {@link AttributionModels} has them. */
public sealed interface AttributionModel permits TouchModel, MarkovModel {

    /**
     * A short name that does not change and tells models of other parameters apart, such as {@code
     * first} or {@code time-decay-PT168H}.
     */
    String id();

    /** What it is called, with its parameters. */
    Text name();

    /** What the journeys lack for this model; empty if it can divide them. */
    Optional<Text> problemWith(Journeys journeys);

    /**
     * Divides the conversions and the money of all journeys.
     *
     * @throws IllegalArgumentException if the journeys lack what the model needs, see {@link
     *     #problemWith}
     */
    Attribution attribute(Journeys journeys);
}
