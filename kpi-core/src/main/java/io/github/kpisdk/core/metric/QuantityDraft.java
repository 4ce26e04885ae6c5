package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.ledger.Condition;
import io.github.kpisdk.core.ledger.DateColumn;
import io.github.kpisdk.core.ledger.Measure;
import io.github.kpisdk.core.ledger.Selection;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Text;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A quantity in the making: it is done once it is said by which date rows count. */
public final class QuantityDraft {
    final String id;
    final Text title;
    final Measure measure;
    Unit unit;
    final Set<Table<?>> needs = new LinkedHashSet<>();
    boolean zeroWhenAbsent;
    boolean missingWithoutRows;
    private @Nullable Condition condition;

    QuantityDraft(String id, Text title, Unit unit, Measure measure) {
        this.id = id;
        this.title = title;
        this.unit = unit;
        this.measure = measure;
        needs.add(measure.table());
    }

    /** Only the rows that meet a condition count; several conditions must all be met. */
    public QuantityDraft where(Condition condition) {
        this.condition = this.condition == null ? condition : this.condition.and(condition);
        return this;
    }

    /**
     * What its figures are in, where that is left open: what each row stands for where rows are
     * counted, such as a customer and a month of who may leave, or what a plain number counts.
     *
     * @throws IllegalArgumentException if the cells have a unit of their own
     */
    public QuantityDraft unit(Unit unit) {
        if (!isOpen()) {
            throw new IllegalArgumentException(
                    "%s is a %s, whose unit is that of its cells".formatted(id, measure));
        }
        this.unit = unit;
        return this;
    }

    private boolean isOpen() {
        return measure instanceof Measure.CountOf
                || measure instanceof Measure.SumOf sum && sum.column().isPlain();
    }

    /** There is no data unless this table is supplied too. */
    public QuantityDraft needs(Table<?> other) {
        needs.add(other);
        return this;
    }

    /** Where the table is not supplied, the quantity is zero rather than missing. */
    public QuantityDraft zeroWhenAbsent() {
        zeroWhenAbsent = true;
        return this;
    }

    /**
     * Where no row counts for a channel or the business in a period, there is no data, rather than
     * zero: nobody has looked.
     */
    public QuantityDraft missingWithoutRows() {
        missingWithoutRows = true;
        return this;
    }

    /**
     * The quantity, by the date that places a row in a period.
     *
     * @throws IllegalArgumentException if column, condition and date are not of one table, or the
     *     id is malformed
     */
    public Quantity on(DateColumn date) {
        return new Quantity(
                this, new Selection(measure.table(), Optional.ofNullable(condition), date));
    }
}
