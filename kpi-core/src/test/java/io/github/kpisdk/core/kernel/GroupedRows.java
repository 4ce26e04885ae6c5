package io.github.kpisdk.core.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Rows with a key, a kind and a day, and what plain maps say of them.
 *
 * @param keys the key of each row
 * @param kinds its kind; the second one of three counts
 * @param days its day
 * @param ranks all different; the row with the lesser one goes first on a day
 */
record GroupedRows(List<Long> keys, List<Integer> kinds, List<Integer> days, List<Integer> ranks) {
    private static final byte[] WANTED = {0, 1, 0};

    /** So many rows of some customers, over a few days, so that many stand on one day. */
    static GroupedRows of(int size, int customers, Random random) {
        GroupedRows rows =
                new GroupedRows(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int row = 0; row < size; row++) {
            rows.keys.add(random.nextInt(customers) * 7L - 5);
            rows.kinds.add(random.nextInt(3));
            rows.days.add(random.nextInt(6) - 3);
            rows.ranks.add(row);
        }
        Collections.shuffle(rows.ranks, random);
        return rows;
    }

    Keys keyColumn() {
        Keys column = new Keys();
        keys.forEach(column::add);
        return column;
    }

    Earliest earliest(Workers workers) {
        return Earliest.of(
                keyColumn(),
                ints(kinds),
                WANTED.clone(),
                ints(days),
                (row, other) -> Integer.compare(ranks.get(row), ranks.get(other)),
                workers);
    }

    private static Ints ints(List<Integer> cells) {
        Ints column = new Ints();
        cells.forEach(column::add);
        return column;
    }

    /** The earliest row of each key that counts, found by a map. */
    Set<Integer> first() {
        return new HashSet<>(firstByKey().values());
    }

    /** The same, of keys that have other rows too. */
    Set<Integer> again() {
        Map<Long, Integer> counts = new HashMap<>();
        for (int row = 0; row < keys.size(); row++) {
            counts.merge(keys.get(row), kinds.get(row) == 1 ? 1 : 0, Integer::sum);
        }
        Set<Integer> again = first();
        again.removeIf(row -> counts.get(keys.get(row)) == 1);
        return again;
    }

    private Map<Long, Integer> firstByKey() {
        Comparator<Integer> order =
                Comparator.<Integer, Integer>comparing(days::get).thenComparing(ranks::get);
        Map<Long, Integer> first = new HashMap<>();
        for (int row = 0; row < keys.size(); row++) {
            if (kinds.get(row) == 1) {
                int known = first.getOrDefault(keys.get(row), row);
                first.put(keys.get(row), order.compare(row, known) < 0 ? row : known);
            }
        }
        return first;
    }

    /** The rows that a column of flags says yes to. */
    static Set<Integer> yes(Bits flags) {
        Set<Integer> rows = new HashSet<>();
        for (int row = 0; row < flags.size(); row++) {
            if (flags.get(row)) {
                rows.add(row);
            }
        }
        return rows;
    }
}
