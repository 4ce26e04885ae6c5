package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Entity;
import java.util.function.Function;

/** A column of ids of an entity, to be counted once each. */
public final class KeyColumn extends Column {
    private final Entity entity;
    private final Function<Ledger, Ints> codes;

    KeyColumn(Table<?> table, String name, Entity entity, Function<Ledger, Ints> codes) {
        super(table, name, Origin.FACT);
        this.entity = entity;
        this.codes = codes;
    }

    /** What the ids stand for. */
    public Entity entity() {
        return entity;
    }

    Ints in(Ledger ledger) {
        return codes.apply(ledger);
    }
}
