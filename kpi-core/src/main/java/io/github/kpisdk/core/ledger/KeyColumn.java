package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Entity;

/** A column of ids of an entity, to be counted once each. */
public final class KeyColumn extends Column {
    private final Entity entity;

    private KeyColumn(Table<?> table, String name, Origin origin, Entity entity) {
        super(table, name, origin);
        this.entity = entity;
    }

    static KeyColumn fact(Table<?> table, String name, Entity entity) {
        return new KeyColumn(table, name, Origin.FACT, entity);
    }

    /**
     * A column of ids of one's own.
     *
     * @param name lower-case words with underscores
     * @param entity what the ids stand for
     * @throws IllegalArgumentException if the name is malformed, or the table has such a column
     */
    public static KeyColumn of(Table<?> table, String name, Entity entity) {
        return new KeyColumn(table, name, Origin.USER, entity);
    }

    /** What the ids stand for. */
    public Entity entity() {
        return entity;
    }

    @Override
    Object sort() {
        return entity.id();
    }
}
