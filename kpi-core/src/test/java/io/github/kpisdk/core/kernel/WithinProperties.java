package io.github.kpisdk.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How many days lie between two days, be they as far apart as days can be, or missing. */
class WithinProperties {

    record Row(int start, int day) {
        boolean isWithin(int most) {
            return start != Days.NONE
                    && day != Days.NONE
                    && BigInteger.valueOf(day)
                                    .subtract(BigInteger.valueOf(start))
                                    .compareTo(BigInteger.valueOf(most))
                            <= 0;
        }
    }

    @Property(tries = 500)
    void a_row_counts_if_both_days_are_there_and_near_enough(
            @ForAll("rows") List<Row> rows, @ForAll("bounds") int most) {
        Ints starts = new Ints();
        Ints days = new Ints();
        Ints channels = new Ints();
        Ints ones = new Ints();
        for (Row row : rows) {
            starts.add(row.start);
            days.add(row.day);
            channels.add(-1);
            ones.add(1);
        }
        Filter filter = Filter.within(starts, days, most);
        Total total = Total.count(1);
        Sweep sweep = new Sweep(ones, channels, new Days(new long[] {0}, new long[] {2}), 1);
        sweep.add(List.of(filter), total);
        sweep.run(Workers.NONE);

        long wanted = rows.stream().filter(row -> row.isWithin(most)).count();
        assertThat(total.get(0)).isEqualTo(BigDecimal.valueOf(wanted));
        for (int row = 0; row < rows.size(); row++) {
            assertThat(filter.test(row)).isEqualTo(rows.get(row).isWithin(most));
        }
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<Integer> days =
                Arbitraries.of(
                        20_000, 20_001, 20_090, 0, -1, Days.NONE, Days.NONE + 1, Integer.MAX_VALUE);
        return Combinators.combine(days, days).as(Row::new).list().ofMaxSize(10);
    }

    @Provide
    Arbitrary<Integer> bounds() {
        return Arbitraries.of(0, 1, 89, 90, 36_500, Integer.MAX_VALUE);
    }
}
