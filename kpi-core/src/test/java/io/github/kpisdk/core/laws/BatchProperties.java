package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.Rows;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Traffic;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Rows in columns are the facts that they hold, whichever way the columns were filled. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class BatchProperties {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Property
    void rows_in_columns_are_the_facts_they_hold(
            @ForAll Facts facts,
            @ForAll("names") Naming naming,
            @ForAll("kpis") Kpi kpi,
            @ForAll Scope scope,
            @ForAll Random random)
            throws IOException {
        Facts renamed = naming.rename(facts);
        LedgerPart byFact = renamed.part();
        LedgerPart byBatch = inBatches(renamed, random);

        assertThat(rows(byBatch)).isEqualTo(rows(byFact));
        assertThat(json(byBatch, kpi, scope)).isEqualTo(json(byFact, kpi, scope));
        assertThat(Table.ALL).allMatch(table -> byBatch.supplies(table) == byFact.supplies(table));
        assertThat(Ledger.of(byBatch).channels()).isEqualTo(Ledger.of(byFact).channels());
    }

    private static LedgerPart inBatches(Facts facts, Random random) {
        Batches batches = new Batches(random);
        LedgerPart.Builder part = LedgerPart.builder(Facts.CURRENCY);
        facts.supplied().forEach(part::supplies);
        cut(facts.all(Cost.class), random).forEach(rows -> part.add(batches.costs(rows)));
        cut(facts.all(Traffic.class), random).forEach(rows -> part.add(batches.traffic(rows)));
        cut(facts.all(Lead.class), random).forEach(rows -> part.add(batches.leads(rows)));
        cut(facts.all(Refund.class), random).forEach(rows -> part.add(batches.refunds(rows)));
        cut(facts.all(Subscription.class), random)
                .forEach(rows -> part.add(batches.subscriptions(rows)));
        cut(facts.all(Measurement.class), random)
                .forEach(rows -> part.add(batches.measurements(rows)));
        for (List<Deal> rows : cut(facts.all(Deal.class), random)) {
            if (random.nextInt(3) == 0) {
                rows.forEach(part::add);
            } else {
                part.add(batches.deals(rows));
            }
        }
        return part.build();
    }

    /** The rows in one or two pieces; rows that are not there are no batch. */
    private static <F> List<List<F>> cut(Stream<F> facts, Random random) {
        List<F> rows = facts.toList();
        int place = random.nextInt(rows.size() + 1);
        return Stream.of(rows.subList(0, place), rows.subList(place, rows.size()))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static List<Object> rows(LedgerPart part) {
        return Table.ALL.stream()
                .flatMap(
                        table ->
                                IntStream.range(0, part.size(table))
                                        .mapToObj(row -> (Object) part.fact(table, row)))
                .toList();
    }

    private static String json(LedgerPart part, Kpi kpi, Scope scope) throws IOException {
        Totals totals = Totals.of(Ledger.of(part), Ledgers.ALL_DAYS, scope, List.of(kpi));
        return JSON.writeValueAsString(kpi.result(totals));
    }

    /** How ids are spelt; ids that differ stay different, and equal ones equal. */
    enum Naming {
        AS_THEY_ARE(place -> null),
        NUMBERS(place -> place),
        LARGE_NUMBERS(place -> "99999999999999999" + place),
        PADDED(place -> "D-" + "0".repeat(6 - place.length()) + place),
        PADDED_NUMBERS(place -> "00" + place),
        LONG(place -> "😀".repeat(199) + (char) ('a' + Integer.parseInt(place)));

        private final UnaryOperator<String> ofPlace;

        Naming(UnaryOperator<String> ofPlace) {
            this.ofPlace = ofPlace;
        }

        Facts rename(Facts facts) {
            Map<String, String> names = new HashMap<>();
            return this == AS_THEY_ARE
                    ? facts
                    : facts.map(row -> Rows.ids(id -> name(id, names), row));
        }

        private String name(String id, Map<String, String> names) {
            return names.computeIfAbsent(id, i -> ofPlace.apply(Integer.toString(names.size())));
        }
    }

    @Provide
    Arbitrary<Naming> names() {
        return Arbitraries.of(Naming.class);
    }

    @Provide
    Arbitrary<Kpi> kpis() {
        return Arbitraries.of(Kpis.ALL);
    }
}
