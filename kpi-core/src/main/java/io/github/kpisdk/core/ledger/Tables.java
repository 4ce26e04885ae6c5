package io.github.kpisdk.core.ledger;

import com.google.common.collect.ImmutableMap;
import io.github.kpisdk.core.kernel.Bits;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.KeySpace;
import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.kernel.Numbers;
import io.github.kpisdk.core.kernel.Vector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of all tables, which share their channels and their ids.
 *
 * @param channels the names of the channels
 * @param ids the ids of all tables, so that a reference is equal to what it refers to
 * @param rows the rows of each table
 */
record Tables(Names channels, KeySpace ids, ImmutableMap<Table<?>, Rows<?>> rows) {

    static Tables empty(String currency, KeySpace ids) {
        return empty(currency, new Names(), ids);
    }

    static Tables empty(String currency, Names channels, KeySpace ids) {
        return new Tables(
                channels,
                ids,
                ImmutableMap.of(
                        Table.COSTS, new CostRows(currency, channels, ids),
                        Table.TRAFFIC, new TrafficRows(currency, channels, ids),
                        Table.LEADS, new LeadRows(currency, channels, ids),
                        Table.DEALS, new DealRows(currency, channels, ids),
                        Table.REFUNDS, new RefundRows(currency, channels, ids),
                        Table.SUBSCRIPTIONS, new SubscriptionRows(currency, channels, ids),
                        Table.MEASUREMENTS, new MeasurementRows(currency, channels, ids)));
    }

    @SuppressWarnings("unchecked") // rows of F stand under the table of F
    <F> Rows<F> rows(Table<F> table) {
        return (Rows<F>) rows.get(table);
    }

    void trim() {
        rows.values().forEach(Rows::trim);
    }

    /** Adds all rows of other tables, under the codes and keys of these. */
    void addAll(Tables others) {
        List<Table<?>> filled =
                Table.ALL.stream().filter(table -> others.rows.get(table).size() > 0).toList();
        for (Table<?> table : filled) {
            rows.get(table).checkColumns(others.rows.get(table).vectors().keySet());
        }
        int[] names = channels.codes(others.channels);
        KeySpace.Move move = ids == others.ids ? null : ids.from(others.ids);
        for (Table<?> table : filled) {
            Rows<?> from = others.rows.get(table);
            Rows<?> to = rows.get(table);
            to.takeColumns(from.vectors().keySet());
            from.vectors()
                    .forEach(
                            (column, cells) ->
                                    add(cells, to.vectors().get(column), column, names, move));
        }
    }

    private static void add(
            Vector from, Vector to, Column column, int[] names, KeySpace.@Nullable Move move) {
        if (to instanceof Keys keys && move == null) {
            keys.addAll((Keys) from);
        } else if (to instanceof Keys keys) {
            keys.addAll(((Keys) from).array(), from.size(), move);
        } else if (to instanceof Numbers numbers) {
            numbers.addAll((Numbers) from);
        } else if (to instanceof Bits bits) {
            bits.addAll((Bits) from);
        } else if (column instanceof TextColumn) {
            ((Ints) to).addAll((Ints) from, names);
        } else {
            ((Ints) to).addAll((Ints) from);
        }
    }

    /** What a column that rows may lack keeps its cells in. */
    static Vector vectorFor(Column column) {
        if (column instanceof NumberColumn number) {
            return new Numbers(number.scale());
        }
        if (column instanceof FlagColumn) {
            return new Bits();
        }
        return column instanceof KeyColumn || column instanceof TextColumn
                ? new Keys()
                : new Ints();
    }
}
