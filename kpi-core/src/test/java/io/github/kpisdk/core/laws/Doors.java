package io.github.kpisdk.core.laws;

import io.github.kpisdk.core.ledger.Batch;
import io.github.kpisdk.core.ledger.ChoiceColumn;
import io.github.kpisdk.core.ledger.DateColumn;
import io.github.kpisdk.core.ledger.KeyColumn;
import io.github.kpisdk.core.ledger.NumberColumn;
import io.github.kpisdk.core.ledger.TextColumn;
import io.github.kpisdk.core.ledger.Texts;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Fills columns of a batch, each in any way that its values allow. */
final class Doors {
    private final Random random;

    Doors(Random random) {
        this.random = random;
    }

    <F> void ids(Batch<F> batch, TextColumn column, List<F> rows, Function<F, String> cell) {
        List<String> ids = cells(rows, cell);
        if (isNumbers(ids) && random.nextBoolean()) {
            batch.put(column, numbers(ids));
        } else if (random.nextBoolean()) {
            batch.put(read(Texts.of(column), ids));
        } else {
            putTexts(batch, column, ids);
        }
    }

    <F> void customers(Batch<F> batch, KeyColumn column, List<F> rows, Function<F, String> cell) {
        List<String> ids = cells(rows, cell);
        if (isNumbers(ids) && random.nextBoolean()) {
            batch.put(column, numbers(ids));
        } else if (random.nextBoolean()) {
            batch.put(read(Texts.of(column), ids));
        } else {
            batch.put(column, ids.toArray(String[]::new));
        }
    }

    <F> void channels(Batch<F> batch, TextColumn column, List<F> rows, Function<F, String> cell) {
        List<String> names = cells(rows, cell);
        switch (random.nextInt(3)) {
            case 0 -> putTexts(batch, column, names);
            case 1 -> batch.put(read(Texts.of(column), names));
            default -> {
                List<String> list =
                        shuffled(Stream.concat(names.stream(), Stream.of("seo", "no row's")));
                batch.put(column, names.stream().mapToInt(list::indexOf).toArray(), list);
            }
        }
    }

    private <F> void putTexts(Batch<F> batch, TextColumn column, List<String> cells) {
        if (isGiven(cells.stream().allMatch(Objects::isNull))) {
            batch.put(column, cells.toArray(String[]::new));
        }
    }

    /** A column that says nothing may be left out. */
    private boolean isGiven(boolean saysNothing) {
        return !saysNothing || random.nextBoolean();
    }

    private static Texts read(Texts texts, List<String> cells) {
        texts.add("of an earlier batch".toCharArray(), 0, 19);
        texts.clear();
        for (String cell : cells) {
            if (cell == null) {
                texts.addBlank();
            } else {
                texts.add((";" + cell + ";").toCharArray(), 1, cell.length() + 1);
            }
        }
        return texts;
    }

    private static boolean isNumbers(List<String> ids) {
        return ids.stream().allMatch(id -> id != null && id.matches("0|[1-9][0-9]{0,17}"));
    }

    private static long[] numbers(List<String> ids) {
        return ids.stream().mapToLong(Long::parseLong).toArray();
    }

    <F> void dates(Batch<F> batch, DateColumn column, List<F> rows, Function<F, LocalDate> cell) {
        List<LocalDate> days = cells(rows, cell);
        if (random.nextBoolean()) {
            batch.put(column, days.stream().mapToInt(Doors::number).toArray());
        } else if (isGiven(days.stream().allMatch(Objects::isNull))) {
            batch.put(column, days.toArray(LocalDate[]::new));
        }
    }

    private static int number(LocalDate day) {
        return day == null ? Integer.MIN_VALUE : Math.toIntExact(day.toEpochDay());
    }

    @SuppressWarnings("unchecked") // the array is made of the type of the column
    <F, E extends Enum<E>> void choices(
            Batch<F> batch,
            ChoiceColumn<E> column,
            Class<E> type,
            List<F> rows,
            Function<F, E> cell) {
        List<E> values = cells(rows, cell);
        if (random.nextBoolean()) {
            E[] array = (E[]) Array.newInstance(type, 0);
            batch.put(column, values.toArray(array));
        } else {
            List<E> list = shuffled(values.stream());
            byte[] places = new byte[values.size()];
            for (int row = 0; row < places.length; row++) {
                places[row] = (byte) list.indexOf(values.get(row));
            }
            batch.put(column, places, list);
        }
    }

    <F> void amounts(
            Batch<F> batch, NumberColumn column, List<F> rows, Function<F, BigDecimal> cell) {
        List<BigDecimal> amounts = cells(rows, cell);
        int places = amounts.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        places += random.nextInt(7 - places);
        List<BigDecimal> units = new ArrayList<>();
        for (BigDecimal amount : amounts) {
            units.add(amount.movePointRight(places));
        }
        boolean fit = units.stream().allMatch(u -> u.toBigInteger().bitLength() < 64);
        if (fit && random.nextBoolean()) {
            batch.put(column, units.stream().mapToLong(BigDecimal::longValue).toArray(), places);
        } else if (column.name().equals("amount")
                || isGiven(amounts.stream().allMatch(a -> a.signum() == 0))) {
            batch.put(column, amounts.toArray(BigDecimal[]::new));
        }
    }

    <F> void counts(Batch<F> batch, NumberColumn column, List<F> rows, ToLongFunction<F> cell) {
        long[] counts = rows.stream().mapToLong(cell).toArray();
        switch (random.nextInt(3)) {
            case 0 -> batch.put(column, counts);
            case 1 -> batch.put(column, counts, 0);
            default ->
                    batch.put(
                            column,
                            rows.stream()
                                    .map(row -> BigDecimal.valueOf(cell.applyAsLong(row)))
                                    .toArray(BigDecimal[]::new));
        }
    }

    private static <F, C> List<C> cells(List<F> rows, Function<F, C> cell) {
        List<C> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(cell.apply(row)));
        return cells;
    }

    private <C> List<C> shuffled(Stream<C> cells) {
        List<C> list = new ArrayList<>(cells.filter(Objects::nonNull).distinct().toList());
        Collections.shuffle(list, random);
        return list;
    }
}
