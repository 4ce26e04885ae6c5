package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.CellAmounts;
import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Filter;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.Tally;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One total that follows the rows of its table. */
final class Followed implements CellAmounts {
    private final Selection rows;
    private final @Nullable Measure measure;
    private final Days spans;
    private final LiveTables tables;
    private Ints days = new Ints();
    private Ints channels = new Ints();
    private Filter[] filters = new Filter[0];
    private @Nullable Tally tally;

    /**
     * A total that has counted nothing yet.
     *
     * @param measure what is taken from each row; null to count rows
     */
    Followed(Selection rows, @Nullable Measure measure, Days spans, LiveTables tables) {
        this.rows = rows;
        this.measure = measure;
        this.spans = spans;
        this.tables = tables;
        prepare();
    }

    /** Counts all rows there are. */
    void countAll() {
        tables.table(rows.table()).forEach(this::add);
    }

    /** Counts the rows that come and go from now on. */
    void follow() {
        LiveTable<?> table = tables.table(rows.table());
        if (measure != null
                && new Aggregate(measure, rows).columns().stream().anyMatch(Column::isDerived)) {
            table.derivedTotals().add(this);
        } else {
            table.totals().add(this);
        }
    }

    /** Begins anew over the columns that there are; where one is missing, nothing is counted. */
    void prepare() {
        if (measure != null && !tables.haveCells(new Aggregate(measure, rows))) {
            tally = null;
            return;
        }
        days = (Ints) tables.cells(rows.on());
        channels = tables.table(rows.table()).rows.channel;
        filters = new Filters(tables::cells, tables::key).of(rows).toArray(Filter[]::new);
        tally = measure == null ? Tally.count(spans.count()) : tables.tally(measure, spans.count());
    }

    void add(int row) {
        int span = tally == null ? Days.OUTSIDE : spans.of(days.get(row));
        if (span != Days.OUTSIDE && passes(row)) {
            tally.add(span, channels.get(row) + 1, row);
        }
    }

    void subtract(int row) {
        int span = tally == null ? Days.OUTSIDE : spans.of(days.get(row));
        if (span != Days.OUTSIDE && passes(row)) {
            tally.subtract(span, channels.get(row) + 1, row);
        }
    }

    private boolean passes(int row) {
        for (Filter filter : filters) {
            if (!filter.test(row)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public BigDecimal at(int span, int channel) {
        return tally == null ? nothing() : tally.at(span, channel);
    }

    @Override
    public BigDecimal at(int span) {
        return tally == null ? nothing() : tally.at(span);
    }

    /** Columns that nobody filled are no fault as long as there are no rows. */
    private BigDecimal nothing() {
        if (tables.table(rows.table()).count() > 0) {
            throw new IllegalArgumentException("Nobody filled all columns that are added up");
        }
        return BigDecimal.ZERO;
    }
}
