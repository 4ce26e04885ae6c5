package io.github.kpisdk.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The span of a day is that which a search through all of them finds. */
class DaysProperties {
    private static final long MOST = Integer.MAX_VALUE;
    private static final long FARTHEST = 1 << 29;

    /** Spans by their gaps and lengths, one after another. */
    record Spans(long start, List<Long> gaps, List<Long> lengths) {

        int count() {
            return Math.min(gaps.size(), lengths.size());
        }

        long[] starts() {
            long[] starts = new long[count()];
            long next = start;
            for (int i = 0; i < starts.length; i++) {
                starts[i] = next + (i == 0 ? 0 : gaps.get(i));
                next = starts[i] + lengths.get(i);
            }
            return starts;
        }

        long[] ends() {
            long[] ends = starts();
            for (int i = 0; i < ends.length; i++) {
                ends[i] += lengths.get(i);
            }
            return ends;
        }
    }

    @Property
    void a_day_lies_in_the_span_that_a_search_finds(@ForAll("spans") Spans spans) {
        long[] starts = spans.starts();
        long[] ends = spans.ends();
        Days days = new Days(starts, ends);

        assertThat(days.count()).isEqualTo(starts.length);
        for (int day : near(starts, ends)) {
            assertThat(days.of(day)).as("day %s", day).isEqualTo(search(starts, ends, day));
        }
    }

    private static int search(long[] starts, long[] ends, int day) {
        for (int i = 0; i < starts.length; i++) {
            if (day != Days.NONE && starts[i] <= day && day < ends[i]) {
                return i;
            }
        }
        return Days.OUTSIDE;
    }

    /** All days next to an edge, and the first and the last that there are. */
    private static List<Integer> near(long[] starts, long[] ends) {
        List<Integer> days =
                new ArrayList<>(
                        List.of(
                                Days.NONE,
                                Integer.MIN_VALUE + 1,
                                Integer.MAX_VALUE,
                                Integer.MAX_VALUE - 1,
                                -1,
                                0,
                                1));
        LongStream.concat(LongStream.of(starts), LongStream.of(ends))
                .flatMap(edge -> LongStream.rangeClosed(edge - 2, edge + 2))
                .filter(day -> day == (int) day)
                .forEach(day -> days.add((int) day));
        return days;
    }

    @Provide
    Arbitrary<Spans> spans() {
        Arbitrary<Long> starts =
                Combinators.combine(
                                Arbitraries.of(
                                        0L,
                                        20_000L,
                                        FARTHEST,
                                        -FARTHEST,
                                        MOST,
                                        -MOST,
                                        -MOST - 1,
                                        -4_000_000L,
                                        360_000_000_000L,
                                        -360_000_000_000L),
                                Arbitraries.integers().between(-3, 3))
                        .as(Long::sum);
        Arbitrary<Long> gaps = Arbitraries.of(0L, 0L, 1L, 5L, 4_000_000L);
        Arbitrary<Long> lengths =
                Arbitraries.of(1L, 1L, 2L, 31L, 3_999_999L, 4_000_000L, 4_000_001L, 2 * MOST + 9);
        return Combinators.combine(
                        starts,
                        gaps.list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.oneOf(lengths, Arbitraries.of(1L, 2L, 7L))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4))
                .as(Spans::new)
                .withoutEdgeCases();
    }
}
