package io.github.kpisdk.funnel.attribution;

import io.github.kpisdk.core.model.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;

/** Divides each journey by itself, by weights of its touches. */
record TouchModel(String id, Text name, Need need, Function<Journey, BigInteger[]> weights)
        implements AttributionModel {

    /** What a journey that converted must say beyond its path. */
    enum Need {
        NOTHING(Text.of("nothing", "ничего")) {
            @Override
            boolean isMet(Journey journey) {
                return true;
            }
        },
        TIMES(Text.of("the times of the touches are not known", "неизвестно время касаний")) {
            @Override
            boolean isMet(Journey journey) {
                return journey.isTimed();
            }
        },
        MARKS(
                Text.of(
                        "it is not known at which touch the lead and the opportunity were created",
                        "неизвестно, на каком касании появились лид и сделка")) {
            @Override
            boolean isMet(Journey journey) {
                return journey.lead().isPresent() && journey.opportunity().isPresent();
            }
        };

        private final Text lack;

        Need(Text lack) {
            this.lack = lack;
        }

        abstract boolean isMet(Journey journey);
    }

    @Override
    public Optional<Text> problemWith(Journeys journeys) {
        boolean met = journeys.all().stream().allMatch(j -> j.conversions() == 0 || need.isMet(j));
        return met ? Optional.empty() : Optional.of(need.lack);
    }

    @Override
    public Attribution attribute(Journeys journeys) {
        CreditSums<String> ledger = new CreditSums<>(journeys);
        for (Journey journey : journeys.all()) {
            if (journey.conversions() > 0) {
                credit(journey, ledger);
            }
        }
        return new Attribution(this, journeys, ledger.credits());
    }

    private void credit(Journey journey, CreditSums<String> ledger) {
        if (!need.isMet(journey)) {
            throw new IllegalArgumentException(
                    "%s cannot divide %s: %s".formatted(id, journey, need.lack.en()));
        }
        String[] channels = journey.path().toArray(String[]::new);
        BigInteger[] shares = weights.apply(journey);
        BigDecimal value = Journeys.amount(journey);
        ledger.conversions(journey.conversions(), channels, shares);
        ledger.value(value, channels, shares);
    }

    /** The name. */
    @Override
    public String toString() {
        return name.en();
    }
}
