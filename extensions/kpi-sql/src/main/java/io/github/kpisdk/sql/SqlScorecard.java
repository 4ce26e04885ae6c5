package io.github.kpisdk.sql;

import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Card;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes a scorecard of the rows that {@link KpiSql#kpis} gave, so that everything that works on a
 * scorecard works on them. It equals the one that the same rows give in memory; its results have no
 * explanation, because the facts stayed in the database.
 *
 * <pre>{@code
 * SqlScorecard reader = SqlScorecard.of("EUR", range, grain, kpis);
 * rows.forEach(row -> reader.add(row::getAs));
 * Scorecard scorecard = reader.read();
 * }</pre>
 */
public final class SqlScorecard {
    private final String currency;
    private final DateRange range;
    private final Grain grain;
    private final List<Kpi> kpis;
    private final Map<Place, Outcome> outcomes = new HashMap<>();

    private record Place(String period, Scope scope, String kpi) {
        @Override
        public String toString() {
            return "%s of %s in %s".formatted(kpi, Excerpt.of(scope.toString()), period);
        }
    }

    private SqlScorecard(String currency, DateRange range, Grain grain, List<Kpi> kpis) {
        this.currency = currency;
        this.range = range;
        this.grain = grain;
        this.kpis = List.copyOf(kpis);
    }

    /**
     * Starts a scorecard.
     *
     * @param currency what money is in, three capital letters; the tables do not say
     * @param range the range of the query
     * @param grain the grain of the query
     * @param kpis the KPIs of the query, in the order in which cards are to show them
     */
    public static SqlScorecard of(String currency, DateRange range, Grain grain, List<Kpi> kpis) {
        return new SqlScorecard(currency, range, grain, kpis);
    }

    /**
     * Takes a row; rows may come in any order.
     *
     * @throws IllegalArgumentException if a cell is missing or is not what the query gives, or the
     *     row repeats another
     */
    public SqlScorecard add(SqlRow row) {
        OutcomeCells cells = new OutcomeCells(row);
        Place place =
                new Place(
                        cells.text("period"),
                        Scope.parse(cells.text("channel")),
                        cells.text("kpi"));
        if (outcomes.putIfAbsent(place, cells.outcome()) != null) {
            throw new IllegalArgumentException("There are two rows: " + place);
        }
        return this;
    }

    /**
     * The scorecard.
     *
     * @throws IllegalArgumentException if a row is missing, or one is of a period or KPI that was
     *     not asked for
     */
    public Scorecard read() {
        Set<Scope> scopes = new TreeSet<>(List.of(Scope.BUSINESS));
        outcomes.keySet().forEach(place -> scopes.add(place.scope()));
        List<Card> cards = new ArrayList<>();
        Map<Place, Outcome> left = new HashMap<>(outcomes);
        for (Period period : grain.split(range)) {
            for (Scope scope : scopes) {
                cards.add(card(period.toString(), scope, left));
            }
        }
        left.keySet().stream()
                .findAny()
                .ifPresent(
                        place -> {
                            throw new IllegalArgumentException("Nobody asked for " + place);
                        });
        return Scorecard.of(currency, range, grain, cards);
    }

    private Card card(String period, Scope scope, Map<Place, Outcome> left) {
        List<KpiResult> results = new ArrayList<>();
        for (Kpi kpi : kpis) {
            Place place = new Place(period, scope, kpi.id());
            Outcome outcome = left.remove(place);
            if (outcome == null) {
                throw new IllegalArgumentException("There is no row: " + place);
            }
            results.add(KpiResult.of(kpi, outcome));
        }
        return new Card(period, scope, results);
    }
}
