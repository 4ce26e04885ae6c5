package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Vector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table in columns: for those who have arrays already, from JDBC, Arrow or a service.
 *
 * <p>Each column is filled at most once. What facts may leave out may be left out here: channel,
 * lead, discount and the like. A column left out that {@linkplain Column#isOptional a table may
 * lack} is lacking, not zero. The rows are checked as facts are, when the batch is added to a part;
 * until then the arrays must not change, afterwards they are no longer looked at.
 *
 * <pre>{@code
 * LedgerPart part = LedgerPart.builder("EUR")
 *         .add(Batch.of(Table.DEALS, 1000)
 *                 .put(Deals.DEAL_ID, dealIds)
 *                 .put(Deals.CUSTOMER, customerIds)
 *                 .put(Deals.CREATED_ON, createdDays)
 *                 .put(Deals.CLOSED_ON, closedDays)
 *                 .put(Deals.STATUS, statuses)
 *                 .put(Deals.AMOUNT, cents, 2))
 *         .build();
 * }</pre>
 *
 * @param <F> the fact that is one row
 */
public final class Batch<F> {
    private final Table<F> table;
    private final int rows;
    private final Map<Column, Cells> cells = new LinkedHashMap<>();

    private Batch(Table<F> table, int rows) {
        this.table = table;
        this.rows = rows;
    }

    /**
     * Starts a batch of so many rows.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public static <F> Batch<F> of(Table<F> table, int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("A batch has no " + rows + " rows");
        }
        return new Batch<>(table, rows);
    }

    /** The table that its rows belong to. */
    public Table<F> table() {
        return table;
    }

    /** Fills a column of ids or channels; null is a blank cell. */
    public Batch<F> put(TextColumn column, @Nullable String[] values) {
        return put(column, values.length, Cells.texts(column, values));
    }

    /** Fills a column of ids that are whole numbers from zero up. */
    public Batch<F> put(TextColumn column, long[] ids) {
        return put(column, ids.length, Cells.numbers(column, ids));
    }

    /**
     * Fills a column of channels by their places in a list.
     *
     * @param places -1 for a blank cell
     */
    public Batch<F> put(TextColumn column, int[] places, List<String> names) {
        return put(column, places.length, Cells.named(column, places, places.length, names));
    }

    /** Fills a column of ids of an entity. */
    public Batch<F> put(KeyColumn column, String[] values) {
        return put(column, values.length, Cells.texts(column, values));
    }

    /** Fills a column of ids of an entity that are whole numbers from zero up. */
    public Batch<F> put(KeyColumn column, long[] ids) {
        return put(column, ids.length, Cells.numbers(column, ids));
    }

    /** Fills the column that texts were read for. */
    public Batch<F> put(Texts texts) {
        return put(texts.column(), texts.size(), texts.cells());
    }

    /** Fills a column of amounts or counts. */
    public Batch<F> put(NumberColumn column, BigDecimal[] values) {
        return put(column, values.length, Cells.decimals(column, values));
    }

    /**
     * Fills a column of amounts in their smallest unit, such as cents.
     *
     * @param places how many decimal places the unit has: 2 for cents, 0 to 6
     */
    public Batch<F> put(NumberColumn column, long[] units, int places) {
        return put(column, units.length, Cells.units(column, units, places));
    }

    /** Fills a column of counts, or of whole amounts. */
    public Batch<F> put(NumberColumn column, long[] values) {
        return put(column, values, 0);
    }

    /** Fills a column of days; null is a blank cell. */
    public Batch<F> put(DateColumn column, @Nullable LocalDate[] values) {
        return put(column, values.length, Cells.dates(column, values));
    }

    /**
     * Fills a column of days.
     *
     * @param days since 1970-01-01; {@link Integer#MIN_VALUE} is a blank cell
     */
    public Batch<F> put(DateColumn column, int[] days) {
        return put(column, days.length, Cells.days(days));
    }

    /** Fills a column of choices. */
    public <E extends Enum<E>> Batch<F> put(ChoiceColumn<E> column, E[] values) {
        return put(column, values.length, Cells.choices(column, values));
    }

    /** Fills a column of choices by their places in a list. */
    public <E extends Enum<E>> Batch<F> put(ChoiceColumn<E> column, byte[] places, List<E> values) {
        return put(column, places.length, Cells.places(column, places, values));
    }

    /** Fills a column of yes and no. */
    public Batch<F> put(FlagColumn column, boolean[] values) {
        return put(column, values.length, Cells.flags(values));
    }

    private Batch<F> put(Column column, int length, Cells from) {
        if (column.table() != table || column.isDerived()) {
            throw new IllegalArgumentException(
                    "%s is not filled by a batch of %s".formatted(column, table));
        }
        if (length != rows) {
            throw new IllegalArgumentException(
                    "%s has %s cells for %s rows".formatted(column, length, rows));
        }
        if (cells.keySet().stream().anyMatch(filled -> filled.name().equals(column.name()))) {
            throw new IllegalArgumentException(column + " is filled twice");
        }
        cells.put(column, from);
        return this;
    }

    /** Fills the columns of rows that has none yet, and checks them. */
    void addTo(Rows<F> target) {
        cells.keySet().stream()
                .filter(Column::mayLack)
                .forEach(column -> target.enter(column, target.vectorFor(column)));
        for (Map.Entry<Column, Vector> entry : target.vectors().entrySet()) {
            Cells given = cells.get(entry.getKey());
            Cells from = given == null ? Cells.blank(entry.getKey(), rows) : given;
            from.addTo(entry.getValue(), target);
        }
        check(target);
    }

    /** Lets the fact itself say what is wrong with it. */
    private void check(Rows<F> target) {
        int bad = target.firstBad();
        if (bad >= 0) {
            try {
                target.fact(bad);
            } catch (IllegalArgumentException e) {
                throw Cells.wrong(table, bad, e.getMessage(), e);
            }
            throw new IllegalStateException("Row %s of %s is wrong".formatted(bad, table));
        }
    }
}
