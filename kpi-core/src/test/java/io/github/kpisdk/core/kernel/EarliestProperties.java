package io.github.kpisdk.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.Executor;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** On few rows of few keys every tie and every order comes up. */
class EarliestProperties {
    private static final Executor AT_ONCE = Runnable::run;

    @Property
    void the_earliest_row_of_each_key_is_that_of_a_map(
            @ForAll @IntRange(max = 60) int size,
            @ForAll @IntRange(min = 1, max = 9) int customers,
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll Random random) {
        GroupedRows rows = GroupedRows.of(size, customers, random);
        Earliest earliest = rows.earliest(new Workers(threads, AT_ONCE, 0));

        assertThat(GroupedRows.yes(earliest.first())).isEqualTo(rows.first());
        assertThat(GroupedRows.yes(earliest.again())).isEqualTo(rows.again());
    }
}
