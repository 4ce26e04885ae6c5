package io.github.kpisdk.core.scorecard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Ranking;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.TotalsTable;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.core.model.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a business and its channels, period by period.
 *
 * <p>The channels are those that a row inside the range names; each has a card in every period. Two
 * scorecards are equal when their cards are.
 */
@ExplicitJson
@JsonPropertyOrder({"currency", "range", "grain", "cards"})
public final class Scorecard {
    private final String currency;
    private final DateRange range;
    private final Grain grain;
    private final List<Card> cards;
    private final Map<String, Map<Scope, Card>> places;

    private Scorecard(String currency, DateRange range, Grain grain, List<Card> cards) {
        this.currency = currency;
        this.range = range;
        this.grain = grain;
        this.cards = List.copyOf(cards);
        places =
                this.cards.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Card::period,
                                        Collectors.toMap(
                                                Card::channel, card -> card, Scorecard::twice)));
    }

    private static Card twice(Card card, Card again) {
        throw new IllegalArgumentException(
                "There are two cards of %s in %s"
                        .formatted(
                                Excerpt.of(again.channel().toString()),
                                Excerpt.of(again.period())));
    }

    /** The whole catalogue over a range, cut by a grain. */
    public static Scorecard of(Ledger ledger, DateRange range, Grain grain) {
        return of(ledger, range, grain, Kpis.ALL);
    }

    /**
     * Some KPIs, in this order, over a range, cut by a grain. The ledger counts as complete for
     * these days.
     *
     * @throws IllegalArgumentException if two KPIs, or two quantities in them, share an id
     */
    public static Scorecard of(Ledger ledger, DateRange range, Grain grain, List<Kpi> kpis) {
        return of(ledger, range, range, grain, kpis);
    }

    /**
     * Some KPIs, in this order, over a range, cut by a grain.
     *
     * @param covered the days for which the ledger is complete, often more than the range; a KPI
     *     that looks at a period before them is undefined there
     * @throws IllegalArgumentException if two KPIs, or two quantities in them, share an id
     */
    public static Scorecard of(
            Ledger ledger, DateRange covered, DateRange range, Grain grain, List<Kpi> kpis) {
        checkIds(kpis);
        TotalsTable table = TotalsTable.of(ledger, covered, grain.split(range), kpis);
        return of(ledger.currency(), range, grain, kpis, ledger.channelsIn(range), table::at);
    }

    /** The cards of the business and some channels, from the totals of each period. */
    static Scorecard of(
            String currency,
            DateRange range,
            Grain grain,
            List<Kpi> kpis,
            List<String> channels,
            BiFunction<Integer, Scope, Totals> totals) {
        List<Period> periods = grain.split(range);
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            for (Scope scope : scopes(channels)) {
                cards.add(card(periods.get(i), scope, kpis, totals.apply(i, scope)));
            }
        }
        return new Scorecard(currency, range, grain, cards);
    }

    /**
     * A scorecard of cards that were made elsewhere, such as in a database.
     *
     * @param currency what money is in, three capital letters
     * @param cards by period in time, then the business, then the channels by code point
     * @throws IllegalArgumentException if the currency is malformed, or there are two cards of one
     *     channel and period
     */
    public static Scorecard of(String currency, DateRange range, Grain grain, List<Card> cards) {
        return new Scorecard(Money.of(currency, "0").currency(), range, grain, cards);
    }

    static void checkIds(List<Kpi> kpis) {
        Set<String> ids = new HashSet<>();
        for (Kpi kpi : kpis) {
            if (!ids.add(kpi.id())) {
                throw new IllegalArgumentException("Two KPIs share the id " + kpi.id());
            }
        }
    }

    private static List<Scope> scopes(List<String> channels) {
        return Stream.concat(Stream.of(Scope.BUSINESS), channels.stream().map(Scope::channel))
                .toList();
    }

    private static Card card(Period period, Scope scope, List<Kpi> kpis, Totals totals) {
        return new Card(
                period.toString(), scope, kpis.stream().map(kpi -> kpi.result(totals)).toList());
    }

    @JsonCreator
    private static Scorecard read(
            @JsonProperty("currency") @Nullable String currency,
            @JsonProperty("range") @Nullable DateRange range,
            @JsonProperty("grain") @Nullable String grain,
            @JsonProperty("cards") @Nullable List<Card> cards) {
        return new Scorecard(
                Money.of(Required.field("currency", currency), "0").currency(),
                Required.field("range", range),
                Required.constant("grain", Grain.class, grain),
                Required.list("cards", cards));
    }

    /** What money is in. */
    @JsonProperty("currency")
    public String currency() {
        return currency;
    }

    /** The whole span. */
    @JsonProperty("range")
    public DateRange range() {
        return range;
    }

    /** How the span is cut. */
    @JsonProperty("grain")
    public Grain grain() {
        return grain;
    }

    /** All cards: by period in time, then the business, then the channels by code point. */
    @JsonProperty("cards")
    public List<Card> cards() {
        return cards;
    }

    /** The periods, in time. */
    public List<Period> periods() {
        return grain.split(range);
    }

    /** The business, then its channels by code point. */
    public List<Scope> scopes() {
        return cards.stream().map(Card::channel).distinct().toList();
    }

    /**
     * One card.
     *
     * @throws IllegalArgumentException if there is no such period or channel
     */
    public Card card(Period period, Scope scope) {
        Card card = places.getOrDefault(period.toString(), Map.of()).get(scope);
        if (card == null) {
            throw new IllegalArgumentException(
                    "There is no card of %s in %s".formatted(Excerpt.of(scope.toString()), period));
        }
        return card;
    }

    /** All results of one card, in the order in which the KPIs were asked for. */
    public List<KpiResult> results(Period period, Scope scope) {
        return card(period, scope).results();
    }

    /** One result; see {@link #card} and {@link Card#result}. */
    public KpiResult result(Kpi kpi, Period period, Scope scope) {
        return card(period, scope).result(kpi);
    }

    /** The channels of a period, best first by a KPI. */
    public Ranking rank(Kpi kpi, Period period) {
        Map<Scope, Outcome> outcomes = new LinkedHashMap<>();
        scopes().stream()
                .filter(scope -> !scope.isBusiness())
                .forEach(scope -> outcomes.put(scope, result(kpi, period, scope).outcome()));
        return Ranking.of(kpi, outcomes);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Scorecard other
                && currency.equals(other.currency)
                && range.equals(other.range)
                && grain == other.grain
                && cards.equals(other.cards);
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency, range, grain, cards);
    }

    /** Range, grain and the number of cards. */
    @Override
    public String toString() {
        return "Scorecard of %s by %s, %s cards".formatted(range, grain, cards.size());
    }
}
