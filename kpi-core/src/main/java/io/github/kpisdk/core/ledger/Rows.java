package io.github.kpisdk.core.ledger;

import com.google.common.collect.Sets;
import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.KeySpace;
import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.kernel.Numbers;
import io.github.kpisdk.core.kernel.Vector;
import io.github.kpisdk.core.kernel.Workers;
import io.github.kpisdk.core.model.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one table.
 *
 * @param <F> the fact that is one row
 */
abstract class Rows<F> {
    private static final int BLOCK = 1024;

    private final IntFunction<F[]> arrays;
    final String currency;
    final Names channels;
    final KeySpace ids;
    final Ints channel = new Ints();
    private final Map<Column, Vector> vectors = new LinkedHashMap<>();

    /** Those columns that another table of this sort might lack. */
    private final Set<Column> spare = new LinkedHashSet<>();

    Rows(IntFunction<F[]> arrays, String currency, Names channels, KeySpace ids) {
        this.arrays = arrays;
        this.currency = currency;
        this.channels = channels;
        this.ids = ids;
    }

    /**
     * Adds some facts, all of them or, where one does not fit, none.
     *
     * <p>They are taken in blocks and column by column: short loops let the processor fetch many
     * facts at once, which is most of the work. Ids and names are for one thread, because they
     * share their dictionaries, all else is for another if there is one.
     */
    final void addAll(Collection<F> facts, Workers workers) {
        int before = size();
        int known = channels.size();
        try {
            F[] all = facts.toArray(arrays);
            if (all.length > 0) {
                prepare(all[0]);
            }
            if (all.length > 1) {
                vectors.values().forEach(cells -> cells.reserve(all.length));
            }
            if (workers.pieces(all.length) == 1) {
                take(all, this::addCells);
            } else {
                List<Taking<F>> takings = List.of(this::addTexts, this::addNumbers);
                workers.forEach(takings.size(), i -> take(all, takings.get(i)));
            }
        } catch (Throwable e) {
            vectors.values().forEach(cells -> cells.truncate(before));
            channels.truncate(known);
            throw e;
        }
    }

    private void take(F[] facts, Taking<F> taking) {
        for (int from = 0; from < facts.length; from += BLOCK) {
            taking.take(facts, from, Math.min(from + BLOCK, facts.length));
        }
    }

    /** Both while the facts are near. */
    private void addCells(F[] facts, int from, int to) {
        addNumbers(facts, from, to);
        addTexts(facts, from, to);
    }

    /** How some columns take their cells from facts. */
    private interface Taking<F> {
        void take(F[] facts, int from, int to);
    }

    /** Lets the columns be there that a fact carries, as far as others may lack them. */
    void prepare(F first) {
        // facts of most tables all carry the same
    }

    /**
     * Lets a column be there, or not, unless there are rows.
     *
     * @throws IllegalArgumentException naming it if the rows have it otherwise
     */
    final void prepare(Column column, boolean isThere) {
        if (size() > 0) {
            checkCell(column, has(column), isThere);
        } else if (isThere) {
            enter(column, vectorFor(column));
        } else {
            vectors.remove(column);
            spare.remove(column);
        }
    }

    /**
     * Checks that a row has a cell exactly if there is a column for it.
     *
     * @throws IllegalArgumentException naming the column if not
     */
    static void checkCell(Column column, boolean isThere, boolean hasCell) {
        if (isThere != hasCell) {
            throw notOnAllRows(column);
        }
    }

    /** Adds the cells of some facts that are numbers, dates and choices. */
    abstract void addNumbers(F[] facts, int from, int to);

    /** Adds the cells of some facts that are ids and names. */
    abstract void addTexts(F[] facts, int from, int to);

    /** The fact of a row, made anew. */
    abstract F fact(int row);

    /** The first row from which no fact can be made, or a negative number. */
    abstract int firstBad();

    abstract int size();

    final Ints ints(Column column) {
        return enter(column, new Ints());
    }

    final Keys keys(Column column) {
        return enter(column, new Keys());
    }

    final Numbers numbers(NumberColumn column) {
        return enter(column, new Numbers(column.scale()));
    }

    final <V extends Vector> V enter(Column column, V cells) {
        vectors.put(column, cells);
        if (column.mayLack()) {
            spare.add(column);
        }
        return cells;
    }

    /** What a column keeps its cells in that rows may lack. */
    Vector vectorFor(Column column) {
        return Tables.vectorFor(column);
    }

    final boolean has(Column column) {
        return vectors.containsKey(column);
    }

    /** All columns with their cells, those of the user last. */
    final Map<Column, Vector> vectors() {
        return vectors;
    }

    /** The cells of a column; empty where one that rows may lack was never filled. */
    final Optional<Vector> vector(Column column) {
        return Optional.ofNullable(vectors.get(column));
    }

    /**
     * Whether rows that have some columns can be added.
     *
     * @throws IllegalArgumentException naming a column that only some rows would have
     */
    final void checkColumns(Set<Column> others) {
        Set<Column> missing =
                size() == 0 ? Set.of() : Sets.symmetricDifference(vectors.keySet(), others);
        if (!missing.isEmpty()) {
            throw notOnAllRows(missing.iterator().next());
        }
    }

    private static IllegalArgumentException notOnAllRows(Column column) {
        return new IllegalArgumentException(
                "Some rows have cells of %s and some have none".formatted(column));
    }

    /** Takes over the columns of rows that will be added. */
    final void takeColumns(Set<Column> others) {
        if (size() == 0) {
            vectors.keySet().removeIf(column -> column.mayLack() && !others.contains(column));
            spare.clear();
        }
        for (Column column : others) {
            Vector cells = vectors.get(column);
            enter(column, cells == null ? vectorFor(column) : cells);
        }
    }

    /** The columns that other rows of this table might lack. */
    final Set<Column> spareColumns() {
        return spare;
    }

    /**
     * Says that facts come one by one, which have no cells of the user's columns.
     *
     * @throws IllegalArgumentException naming such a column
     */
    final void refuseFactsBesideOwnColumns() {
        for (Column column : spare) {
            if (column.isOfUser()) {
                throw new IllegalArgumentException(
                        "A fact alone has no cell of %s: add a batch".formatted(column));
            }
        }
    }

    final void trim() {
        vectors.values().forEach(Vector::trim);
    }

    final @Nullable String channelOf(int row) {
        return channels.value(channel.get(row));
    }

    final Money money(Numbers amounts, int row) {
        return new Money(currency, amounts.get(row));
    }

    /** Adds an amount that the fact's own builder has checked, if its currency is the right one. */
    final void addMoney(Numbers column, Money money) {
        OptionalLong micros = money.in(currency).micros();
        if (micros.isPresent()) {
            column.add(micros.getAsLong());
        } else {
            column.add(money.amount());
        }
    }

    static @Nullable LocalDate date(int day) {
        return day == Days.NONE ? null : LocalDate.ofEpochDay(day);
    }
}
