package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Entity;
import java.util.function.Function;

/** A column of ids of an entity, to be counted once each. */
public final class KeyColumn implements Column {
    private final Table<?> table;
    private final String name;
    private final Entity entity;
    private final Function<Ledger, Ints> codes;

    KeyColumn(Table<?> table, String name, Entity entity, Function<Ledger, Ints> codes) {
        this.table = table;
        this.name = name;
        this.entity = entity;
        this.codes = codes;
    }

    @Override
    public Table<?> table() {
        return table;
    }

    @Override
    public String name() {
        return name;
    }

    /** What the ids stand for. */
    public Entity entity() {
        return entity;
    }

    Ints in(Ledger ledger) {
        return codes.apply(ledger);
    }

    @Override
    public String toString() {
        return table + "." + name;
    }
}
