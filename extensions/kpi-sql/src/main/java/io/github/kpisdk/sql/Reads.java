package io.github.kpisdk.sql;

import io.github.kpisdk.core.ledger.Column;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Quantity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which columns are read, derived or not, and by which quantities. */
final class Reads {
    private final Map<Column, Set<String>> readers = new LinkedHashMap<>();
    private final Set<Column> derived = new LinkedHashSet<>();
    private final Set<Lookup> lookups = EnumSet.noneOf(Lookup.class);

    /** Everything that a quantity looks at. */
    void add(Quantity quantity) {
        MeasureSql.columns(quantity).forEach(column -> add(column, quantity.id()));
        addChannel(quantity.rows().table(), quantity.id());
    }

    /** What brings the channels of a table into the result. */
    void addChannels(Table<?> table) {
        TableColumns.days(table).forEach(day -> add(day, ""));
        addChannel(table, "");
    }

    private void addChannel(Table<?> table, String reader) {
        add(TableColumns.channel(table), reader);
    }

    private void add(Column column, String reader) {
        if (!column.isDerived()) {
            readers.computeIfAbsent(column, c -> new LinkedHashSet<>()).add(reader);
            return;
        }
        DerivedColumn form = DerivedColumn.of(column);
        derived.add(column);
        form.reads().forEach(read -> add(read, reader));
        for (Lookup lookup : form.lookups()) {
            lookups.add(lookup);
            lookup.reads().forEach(read -> add(read, reader));
        }
    }

    /** The tables that are read. */
    List<Table<?>> tables() {
        List<Table<?>> tables = new ArrayList<>(SqlTables.KNOWN);
        tables.removeIf(table -> columns(table).isEmpty());
        return tables;
    }

    /** The columns of a table that are read as they are, in its order. */
    List<Column> columns(Table<?> table) {
        Set<Column> own = new LinkedHashSet<>(readers.keySet());
        own.removeIf(column -> column.table() != table);
        return TableColumns.sorted(table, own);
    }

    /** The columns of a table that are computed. */
    List<Column> derived(Table<?> table) {
        return derived.stream().filter(column -> column.table() == table).toList();
    }

    /** What the computed columns of all tables look up. */
    Set<Lookup> lookups() {
        return lookups;
    }

    /** The quantities that a column is read for, as text. */
    String readers(Column column) {
        List<String> ids = new ArrayList<>(readers.getOrDefault(column, Set.of()));
        ids.remove("");
        return String.join(", ", ids);
    }
}
