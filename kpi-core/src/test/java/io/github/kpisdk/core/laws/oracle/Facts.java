package io.github.kpisdk.core.laws.oracle;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Parallelism;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Traffic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A ledger as a plain list of facts, so that a law can shuffle, split, change and add to them.
 *
 * @param rows the facts of all tables, in no order that matters
 * @param supplied the tables of which there are data, be it without a row
 */
public record Facts(List<Object> rows, List<Table<?>> supplied) {
    /** What all amounts are in. */
    public static final String CURRENCY = "RUB";

    private static final Map<Class<?>, Table<?>> TABLES =
            Map.of(
                    Cost.class, Table.COSTS,
                    Traffic.class, Table.TRAFFIC,
                    Lead.class, Table.LEADS,
                    Deal.class, Table.DEALS,
                    Refund.class, Table.REFUNDS,
                    Subscription.class, Table.SUBSCRIPTIONS,
                    Measurement.class, Table.MEASUREMENTS);

    /** Keeps copies. */
    public Facts {
        rows = List.copyOf(rows);
        supplied = List.copyOf(supplied);
    }

    /** Facts of tables that are all supplied. */
    public static Facts of(Object... rows) {
        return new Facts(List.of(rows), Table.ALL);
    }

    /** Puts a fact into its table. */
    @SuppressWarnings("unchecked") // a table holds facts of the type it is found by
    public static void add(LedgerPart.Builder part, Object row) {
        part.add((Table<Object>) TABLES.get(row.getClass()), row);
    }

    /** The same rows, added table by table. */
    @SuppressWarnings("unchecked") // rows of a table are of its class
    public LedgerPart partByTables(Parallelism parallelism) {
        LedgerPart.Builder part = LedgerPart.builder(CURRENCY).withParallelism(parallelism);
        supplied.forEach(part::supplies);
        TABLES.forEach(
                (type, table) ->
                        part.addAll(
                                (Table<Object>) table,
                                rows.stream().filter(type::isInstance).toList()));
        return part.build();
    }

    /** All facts in one part. */
    public LedgerPart part() {
        LedgerPart.Builder part = LedgerPart.builder(CURRENCY);
        supplied.forEach(part::supplies);
        rows.forEach(row -> add(part, row));
        return part.build();
    }

    /** All facts as a ledger. */
    public Ledger ledger() {
        return Ledger.of(part());
    }

    /** Whether a table is supplied, by word or by a row. */
    public boolean supplies(Table<?> table) {
        return supplied.contains(table)
                || rows.stream().anyMatch(row -> TABLES.get(row.getClass()) == table);
    }

    /** The facts of one type. */
    public <F> Stream<F> all(Class<F> type) {
        return rows.stream().filter(type::isInstance).map(type::cast);
    }

    /** The channels that any fact names, each once. */
    public List<String> channels() {
        return rows.stream().flatMap(row -> Rows.channel(row).stream()).distinct().toList();
    }

    /** The same facts in another order. */
    public Facts shuffled(Random random) {
        List<Object> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return new Facts(shuffled, supplied);
    }

    /** These facts and more. */
    public Facts with(Object... more) {
        return new Facts(Stream.concat(rows.stream(), Stream.of(more)).toList(), supplied);
    }

    /** The facts that meet a condition. */
    public Facts only(Predicate<Object> condition) {
        return new Facts(rows.stream().filter(condition).toList(), supplied);
    }

    /** Each fact changed. */
    public Facts map(UnaryOperator<Object> change) {
        return new Facts(rows.stream().map(change).toList(), supplied);
    }

    /** One fact a line, so that a failing example can be read. */
    @Override
    public String toString() {
        return rows.stream()
                .map(Object::toString)
                .collect(Collectors.joining("\n  ", "Facts of " + supplied + "\n  ", "\n"));
    }
}
