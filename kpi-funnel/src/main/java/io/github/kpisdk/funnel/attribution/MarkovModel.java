package io.github.kpisdk.funnel.attribution;

import io.github.kpisdk.core.model.Text;
import java.util.Optional;

/** Divides all journeys together, by removal effects. */
record MarkovModel(int order) implements AttributionModel {
    @Override
    public String id() {
        return "markov-" + order;
    }

    @Override
    public Text name() {
        return Text.of(
                "Removal effect in a Markov chain of order " + order,
                "Эффект удаления в цепи Маркова порядка " + order);
    }

    @Override
    public Optional<Text> problemWith(Journeys journeys) {
        return Optional.empty();
    }

    @Override
    public Attribution attribute(Journeys journeys) {
        return Markov.of(journeys, order).attribution();
    }

    /** The name. */
    @Override
    public String toString() {
        return name().en();
    }
}
