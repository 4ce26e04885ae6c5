package io.github.kpisdk.core.system;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Card;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cards of a system against the figures of one period. */
@ExplicitJson
@JsonPropertyOrder({"period", "as_of", "cards", "unknown"})
public final class SystemReview {
    private final Period period;
    private final LocalDate asOf;
    private final List<CardReview> cards;
    private final List<KpiCard> unknown;

    private SystemReview(
            Period period, LocalDate asOf, List<CardReview> cards, List<KpiCard> unknown) {
        this.period = period;
        this.asOf = asOf;
        this.cards = List.copyOf(cards);
        this.unknown = List.copyOf(unknown);
    }

    /**
     * Judges all cards.
     *
     * <p>A figure that the scorecard does not have, because the KPI was not asked for or the
     * channel did nothing, is {@code NO_DATA}, which is not zero.
     *
     * @param kpis the KPIs that are known, such as those of the catalogue
     * @param figures a scorecard that has the period
     * @param asOf the day on which is judged
     * @throws IllegalArgumentException if the scorecard does not have the period
     */
    public static SystemReview of(
            KpiSystem system, List<Kpi> kpis, Scorecard figures, Period period, LocalDate asOf) {
        figures.card(period, Scope.BUSINESS);
        Map<String, Kpi> known = new LinkedHashMap<>();
        kpis.forEach(kpi -> known.put(kpi.id(), kpi));
        List<CardReview> judged = new ArrayList<>();
        List<KpiCard> unknown = new ArrayList<>();
        for (KpiCard card : system.allCards()) {
            Kpi kpi = known.get(card.kpi());
            if (kpi == null) {
                unknown.add(card);
            } else {
                Outcome actual = figure(figures, period, card);
                judged.add(CardReview.of(card, kpi, actual, period.range(), asOf));
            }
        }
        return new SystemReview(period, asOf, judged, unknown);
    }

    private static Outcome figure(Scorecard figures, Period period, KpiCard card) {
        return figures.cards().stream()
                .filter(one -> one.period().equals(period.toString()))
                .filter(one -> one.channel().equals(card.channel()))
                .findFirst()
                .flatMap(one -> figure(one, card.kpi()))
                .orElse(Undefined.because(Reason.NO_DATA, card.kpi()));
    }

    private static Optional<Outcome> figure(Card figures, String kpi) {
        return figures.results().stream()
                .filter(result -> result.kpi().equals(kpi))
                .findFirst()
                .map(KpiResult::outcome);
    }

    /** The period whose figures were judged. */
    @JsonProperty("period")
    public Period period() {
        return period;
    }

    /** The day on which they were judged. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The cards whose KPI is known, judged, in the order of {@link KpiSystem#allCards}. */
    @JsonProperty("cards")
    public List<CardReview> cards() {
        return cards;
    }

    /**
     * The cards whose KPI is not known: nobody said which way is better, so they cannot be judged.
     * Declare such a KPI, or judge it by hand.
     */
    public List<KpiCard> unknown() {
        return unknown;
    }

    /** The review of one card by its id; empty if its KPI is not known or there is no such card. */
    public Optional<CardReview> card(String id) {
        return cards.stream().filter(one -> one.card().id().equals(id)).findFirst();
    }

    @JsonProperty("as_of")
    private String asOfText() {
        return asOf.toString();
    }

    @JsonProperty("unknown")
    private List<String> unknownIds() {
        return unknown.stream().map(KpiCard::id).toList();
    }

    /** Period, day and all reviews. */
    @Override
    public String toString() {
        return "%s as of %s: %s, unknown %s".formatted(period, asOf, cards, unknownIds());
    }
}
