package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Entity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of amounts of money, of counts of an entity, or of plain numbers. */
public final class NumberColumn extends Column {
    private final @Nullable Entity entity;
    private final boolean plain;

    private NumberColumn(Table<?> table, String name, Origin origin, @Nullable Entity entity) {
        super(table, name, origin);
        this.entity = entity;
        plain = false;
    }

    private NumberColumn(Table<?> table, String name) {
        super(table, name, Origin.FACT);
        entity = null;
        plain = true;
    }

    static NumberColumn plainFact(Table<?> table, String name) {
        return new NumberColumn(table, name);
    }

    static NumberColumn moneyFact(Table<?> table, String name) {
        return new NumberColumn(table, name, Origin.FACT, null);
    }

    static NumberColumn optionalMoney(Table<?> table, String name) {
        return new NumberColumn(table, name, Origin.OPTIONAL, null);
    }

    static NumberColumn countFact(Table<?> table, String name, Entity entity) {
        return new NumberColumn(table, name, Origin.FACT, entity);
    }

    static NumberColumn derived(Table<?> table, String name) {
        return new NumberColumn(table, name, Origin.DERIVED, null);
    }

    static NumberColumn derivedCount(Table<?> table, String name, Entity entity) {
        return new NumberColumn(table, name, Origin.DERIVED, entity);
    }

    /**
     * A column of amounts of one's own, in the currency of the ledger; they may be negative.
     *
     * @param name lower-case words with underscores
     * @throws IllegalArgumentException if the name is malformed, or the table has such a column
     */
    public static NumberColumn money(Table<?> table, String name) {
        return new NumberColumn(table, name, Origin.USER, null);
    }

    /**
     * A column of counts of one's own: whole numbers from zero up.
     *
     * @param name lower-case words with underscores
     * @param entity what is counted
     * @throws IllegalArgumentException if the name is malformed, or the table has such a column
     */
    public static NumberColumn count(Table<?> table, String name, Entity entity) {
        return new NumberColumn(table, name, Origin.USER, entity);
    }

    /** What is counted; empty where the column holds money or plain numbers. */
    public Optional<Entity> entity() {
        return Optional.ofNullable(entity);
    }

    /** Whether its numbers stand for nothing by themselves: a quantity says what they are. */
    public boolean isPlain() {
        return plain;
    }

    @Override
    Object sort() {
        return plain ? "plain" : entity().map(Entity::id);
    }

    /** How many decimal places its cells have at most. */
    int scale() {
        return entity == null ? Decimals.FRACTION_DIGITS : 0;
    }
}
