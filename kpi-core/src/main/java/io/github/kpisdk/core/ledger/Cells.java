package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Bits;
import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.KeySpace;
import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.kernel.Numbers;
import io.github.kpisdk.core.kernel.Vector;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of one column of a batch, on their way into the column. */
interface Cells {
    /** The numbers without which there is no fact. */
    Set<Column> REQUIRED =
            Set.of(
                    Costs.AMOUNT,
                    Deals.AMOUNT,
                    Refunds.AMOUNT,
                    Subscriptions.AMOUNT,
                    Measurements.VALUE);

    /** Adds all cells to a column; the rows around it know its channels and ids. */
    void addTo(Vector to, Rows<?> rows);

    static Cells texts(Column column, @Nullable String[] values) {
        return (to, rows) -> {
            boolean isChannel = to instanceof Ints;
            for (int row = 0; row < values.length; row++) {
                String text = values[row];
                checkText(column, row, text, isChannel);
                if (isChannel) {
                    ((Ints) to).add(rows.channels.code(text));
                } else {
                    ((Keys) to).add(rows.ids.key(text));
                }
            }
        };
    }

    static Cells numbers(Column column, long[] ids) {
        return (to, rows) -> {
            if (to instanceof Ints) {
                throw new IllegalArgumentException(column + " holds names, not numbers");
            }
            for (int row = 0; row < ids.length; row++) {
                if (ids[row] < 0) {
                    throw wrong(column, row, "must not be negative: " + ids[row]);
                }
                ((Keys) to).add(rows.ids.key(ids[row]));
            }
        };
    }

    /** Names by their places in a list; names that no row uses stay out. */
    static Cells named(Column column, int[] places, int count, List<String> names) {
        return (to, rows) -> {
            if (!(to instanceof Ints codes)) {
                throw new IllegalArgumentException(column + " holds ids, not places in a list");
            }
            int[] code = new int[names.size()];
            Arrays.fill(code, Names.NONE);
            for (int row = 0; row < count; row++) {
                int place = places[row];
                if (place != Names.NONE) {
                    checkPlace(column, row, place, code.length);
                    if (code[place] == Names.NONE) {
                        checkText(column, row, names.get(place), true);
                        code[place] = rows.channels.code(names.get(place));
                    }
                }
                codes.add(place == Names.NONE ? Names.NONE : code[place]);
            }
        };
    }

    static Cells decimals(NumberColumn column, BigDecimal[] values) {
        return (to, rows) -> {
            for (int row = 0; row < values.length; row++) {
                ((Numbers) to).add(checked(column, row, values[row]));
            }
        };
    }

    static Cells units(NumberColumn column, long[] units, int places) {
        if (places < 0 || places > column.scale()) {
            throw new IllegalArgumentException(
                    "%s has 0 to %s decimal places, not %s"
                            .formatted(column, column.scale(), places));
        }
        return (to, rows) -> {
            long most = Numbers.power(18) - 1;
            boolean mayBeTooLong = places == 0;
            for (int row = 0; row < units.length; row++) {
                if ((mayBeTooLong && (units[row] > most || units[row] < -most))
                        || (units[row] < 0 && column.scale() == 0)) {
                    checked(column, row, BigDecimal.valueOf(units[row], places));
                }
            }
            ((Numbers) to).addAll(units, units.length, places);
        };
    }

    static Cells dates(Column column, @Nullable LocalDate[] values) {
        return (to, rows) -> {
            for (int row = 0; row < values.length; row++) {
                try {
                    ((Ints) to).add(Dates.number(values[row]));
                } catch (IllegalArgumentException e) {
                    throw wrong(column, row, "is wrong: " + e.getMessage());
                }
            }
        };
    }

    static Cells days(int[] days) {
        return (to, rows) -> ((Ints) to).addAll(days, days.length);
    }

    static <E extends Enum<E>> Cells choices(ChoiceColumn<E> column, E[] values) {
        return (to, rows) -> {
            for (int row = 0; row < values.length; row++) {
                if (values[row] == null) {
                    throw wrong(column, row, "is required");
                }
                ((Ints) to).add(values[row].ordinal());
            }
        };
    }

    static <E extends Enum<E>> Cells places(ChoiceColumn<E> column, byte[] places, List<E> values) {
        return (to, rows) -> {
            int[] ordinals = values.stream().mapToInt(Enum::ordinal).toArray();
            for (int row = 0; row < places.length; row++) {
                checkPlace(column, row, places[row], ordinals.length);
                ((Ints) to).add(ordinals[places[row]]);
            }
        };
    }

    static Cells flags(boolean[] values) {
        return (to, rows) -> {
            for (boolean value : values) {
                ((Bits) to).add(value);
            }
        };
    }

    /** Cells that were left out, where a fact may leave them out. */
    static Cells blank(Column column, int count) {
        return (to, rows) -> {
            if (to instanceof Numbers numbers && !REQUIRED.contains(column)) {
                numbers.fill(count);
            } else if (to instanceof Keys keys) {
                keys.fill(KeySpace.NONE, count);
            } else if (column instanceof TextColumn) {
                ((Ints) to).fill(Names.NONE, count);
            } else if (column instanceof DateColumn) {
                ((Ints) to).fill(Days.NONE, count);
            } else if (count > 0) {
                throw new IllegalArgumentException(column + " is required");
            }
        };
    }

    private static void checkText(
            Column column, int row, @Nullable String text, boolean isChannel) {
        if (text == null && column instanceof KeyColumn) {
            throw wrong(column, row, "is required");
        }
        if (text != null) {
            Optional<String> problem =
                    isChannel ? Ids.problemWithChannel(text) : Ids.problemWith(text);
            if (problem.isPresent()) {
                throw wrong(column, row, problem.get());
            }
        }
    }

    private static void checkPlace(Column column, int row, int place, int count) {
        if (place < 0 || place >= count) {
            throw wrong(column, row, "has no place %s in its list".formatted(place));
        }
    }

    private static BigDecimal checked(NumberColumn column, int row, @Nullable BigDecimal value) {
        if (value == null) {
            throw wrong(column, row, "is required");
        }
        try {
            return column.scale() == 0
                    ? BigDecimal.valueOf(Decimals.checkCount(value.longValueExact()))
                    : Decimals.check(value);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw wrong(column, row, "is wrong: " + e.getMessage());
        }
    }

    static IllegalArgumentException wrong(Column column, int row, String problem) {
        return wrong(column.table(), row, column.name() + " " + problem, null);
    }

    /** What is wrong with a row, which is named as people count. */
    static IllegalArgumentException wrong(
            Table<?> table, int row, String problem, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "Row %s of %s: %s".formatted(row + 1, table, problem), cause);
    }
}
