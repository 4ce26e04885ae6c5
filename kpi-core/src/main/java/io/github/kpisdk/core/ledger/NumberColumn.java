package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Entity;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of amounts of money, or of counts of an entity. */
public final class NumberColumn extends Column {
    private final @Nullable Entity entity;
    private final Function<Ledger, Numbers> values;

    private NumberColumn(
            Table<?> table,
            String name,
            Origin origin,
            @Nullable Entity entity,
            Function<Ledger, Numbers> values) {
        super(table, name, origin);
        this.entity = entity;
        this.values = values;
    }

    static NumberColumn money(Table<?> table, String name, Function<Ledger, Numbers> values) {
        return new NumberColumn(table, name, Origin.FACT, null, values);
    }

    static NumberColumn derived(Table<?> table, String name, Function<Ledger, Numbers> values) {
        return new NumberColumn(table, name, Origin.DERIVED, null, values);
    }

    static NumberColumn count(
            Table<?> table, String name, Entity entity, Function<Ledger, Numbers> values) {
        return new NumberColumn(table, name, Origin.FACT, entity, values);
    }

    /** What is counted; empty where the column holds money. */
    public Optional<Entity> entity() {
        return Optional.ofNullable(entity);
    }

    Numbers in(Ledger ledger) {
        return values.apply(ledger);
    }
}
