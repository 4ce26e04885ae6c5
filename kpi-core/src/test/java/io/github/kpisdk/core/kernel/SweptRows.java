package io.github.kpisdk.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rows with a day, a channel, a kind, a flag, a key and a number, and plain loops over them. */
record SweptRows(List<Row> rows) {
    static final int WIDTH = 3;
    static final int SPANS = 2;
    static final int CELLS = SPANS * WIDTH;

    /** The first span has the days 10 to 12, the second the days 15 and 16. */
    private static final Days DAYS = new Days(new long[] {10, 15}, new long[] {13, 17});

    private static final byte[] KINDS = {1, 0, 1};

    record Row(int day, int channel, int kind, boolean flag, long key, BigInteger units) {

        /** The cell of the row, or a negative number. */
        int cell() {
            boolean inFirst = day >= 10 && day <= 12;
            boolean inSecond = day == 15 || day == 16;
            return inFirst || inSecond ? (inFirst ? 0 : WIDTH) + channel + 1 : -1;
        }
    }

    /** What a row may be asked. */
    enum Ask {
        KIND,
        NOT_KIND,
        FLAG,
        NOT_FLAG,
        BOTH,
        NOT_BOTH;

        boolean of(Row row) {
            boolean kind = row.kind != 1;
            return switch (this) {
                case KIND -> kind;
                case NOT_KIND -> !kind;
                case FLAG -> row.flag;
                case NOT_FLAG -> !row.flag;
                case BOTH -> kind && row.flag;
                case NOT_BOTH -> !(kind && row.flag);
            };
        }
    }

    /** What may be added up. */
    enum Measure {
        COUNT,
        SUM,
        EACH,
        DISTINCT
    }

    record Wanted(Measure measure, List<Ask> asked) {
        static Arbitrary<Wanted> any() {
            return Combinators.combine(
                            Arbitraries.of(Measure.class),
                            Arbitraries.of(Ask.class).list().ofMaxSize(3))
                    .as(Wanted::new)
                    .withoutEdgeCases();
        }
    }

    static Arbitrary<SweptRows> any(Arbitrary<BigInteger> units) {
        Arbitrary<Row> rows =
                Combinators.combine(
                                Arbitraries.integers().between(8, 18),
                                Arbitraries.integers().between(-1, 1),
                                Arbitraries.integers().between(0, 2),
                                Arbitraries.of(true, false),
                                Arbitraries.longs().between(0, 3),
                                Arbitraries.oneOf(
                                        units, Arbitraries.of(BigInteger.ONE, BigInteger.TWO)))
                        .as(Row::new)
                        .withoutEdgeCases();
        return rows.list().ofMaxSize(25).map(SweptRows::new);
    }

    /** So many rows, always the same. */
    static SweptRows many(int size) {
        Random random = new Random(size);
        return new SweptRows(
                IntStream.range(0, size)
                        .mapToObj(
                                i ->
                                        new Row(
                                                random.nextInt(8, 19),
                                                random.nextInt(3) - 1,
                                                random.nextInt(3),
                                                random.nextBoolean(),
                                                random.nextInt(900),
                                                new BigInteger(80, random).negate()))
                        .toList());
    }

    private Sweep sweep() {
        Ints days = new Ints();
        Ints channels = new Ints();
        rows.forEach(row -> days.add(row.day));
        rows.forEach(row -> channels.add(row.channel));
        return new Sweep(days, channels, DAYS, WIDTH);
    }

    /** One filter for each test, so that totals can share what it leaves. */
    Map<Ask, Filter> filters() {
        Map<Ask, Filter> filters = new EnumMap<>(Ask.class);
        for (Ask test : Ask.values()) {
            filters.put(test, filter(test));
        }
        return filters;
    }

    private Filter filter(Ask test) {
        Ints kinds = new Ints();
        Bits flags = new Bits();
        rows.forEach(row -> kinds.add(row.kind));
        rows.forEach(row -> flags.add(row.flag));
        return switch (test) {
            case KIND -> Filter.kinds(kinds, KINDS);
            case NOT_KIND -> Filter.kinds(kinds, new byte[] {0, 1, 0});
            case FLAG -> Filter.flags(flags, true);
            case NOT_FLAG -> Filter.flags(flags, false);
            case BOTH, NOT_BOTH ->
                    Filter.all(
                            List.of(Filter.kinds(kinds, KINDS), Filter.flags(flags, true)),
                            test == Ask.BOTH);
        };
    }

    Total total(Measure measure) {
        Numbers numbers = new Numbers(2);
        Keys keys = new Keys();
        Units.Door.WORDS.add(numbers, rows.stream().map(Row::units).toList());
        rows.forEach(row -> keys.add(row.key));
        return switch (measure) {
            case COUNT -> Total.count(CELLS);
            case SUM -> Total.sum(numbers, CELLS);
            case EACH -> Total.each(numbers::get, CELLS);
            case DISTINCT -> new Pairs(Codes.of(keys, Workers.NONE), CELLS, SPANS);
        };
    }

    /** Adds up all that is wanted in one pass, and compares it with plain loops. */
    void assertAddedUp(List<Wanted> wanted, Workers workers) {
        Sweep sweep = sweep();
        Map<Ask, Filter> filters = filters();
        List<Total> totals = wanted.stream().map(one -> total(one.measure)).toList();
        for (int i = 0; i < totals.size(); i++) {
            sweep.add(wanted.get(i).asked.stream().map(filters::get).toList(), totals.get(i));
        }
        sweep.run(workers);
        for (int i = 0; i < totals.size(); i++) {
            for (int cell = 0; cell < CELLS; cell++) {
                assertThat(totals.get(i).get(cell))
                        .as("%s, cell %s", wanted.get(i), cell)
                        .isEqualByComparingTo(naive(wanted.get(i), cell, cell + 1));
            }
            for (int from = 0; from < CELLS; from += WIDTH) {
                assertThat(totals.get(i).get(from, from + WIDTH))
                        .as("%s, cells from %s", wanted.get(i), from)
                        .isEqualByComparingTo(naive(wanted.get(i), from, from + WIDTH));
            }
        }
    }

    /** The sum over some cells, by a loop. */
    private BigDecimal naive(Wanted wanted, int from, int to) {
        BigInteger sum = BigInteger.ZERO;
        Set<Long> keys = new HashSet<>();
        for (Row row : rows) {
            if (row.cell() >= from
                    && row.cell() < to
                    && wanted.asked().stream().allMatch(test -> test.of(row))) {
                sum = sum.add(wanted.measure() == Measure.COUNT ? BigInteger.ONE : row.units);
                keys.add(row.key);
            }
        }
        return switch (wanted.measure()) {
            case COUNT -> new BigDecimal(sum);
            case SUM, EACH -> new BigDecimal(sum, 2);
            case DISTINCT -> BigDecimal.valueOf(keys.size());
        };
    }
}
