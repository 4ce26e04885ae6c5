package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Entity;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of amounts of money, or of counts of an entity. */
public final class NumberColumn implements Column {
    private final Table<?> table;
    private final String name;
    private final @Nullable Entity entity;
    private final Function<Ledger, Numbers> values;

    private NumberColumn(
            Table<?> table,
            String name,
            @Nullable Entity entity,
            Function<Ledger, Numbers> values) {
        this.table = table;
        this.name = name;
        this.entity = entity;
        this.values = values;
    }

    static NumberColumn money(Table<?> table, String name, Function<Ledger, Numbers> values) {
        return new NumberColumn(table, name, null, values);
    }

    static NumberColumn count(
            Table<?> table, String name, Entity entity, Function<Ledger, Numbers> values) {
        return new NumberColumn(table, name, entity, values);
    }

    @Override
    public Table<?> table() {
        return table;
    }

    @Override
    public String name() {
        return name;
    }

    /** What is counted; empty where the column holds money. */
    public Optional<Entity> entity() {
        return Optional.ofNullable(entity);
    }

    Numbers in(Ledger ledger) {
        return values.apply(ledger);
    }

    @Override
    public String toString() {
        return table + "." + name;
    }
}
