package io.github.kpisdk.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.kernel.SweptRows.Ask;
import io.github.kpisdk.core.kernel.SweptRows.Measure;
import io.github.kpisdk.core.kernel.SweptRows.Wanted;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pass over more rows than a block holds, by several threads. */
class SweepExamples {
    private static final List<Wanted> ALL =
            Stream.of(Measure.values())
                    .flatMap(
                            measure ->
                                    Stream.of(
                                            new Wanted(measure, List.of()),
                                            new Wanted(measure, List.of(Ask.KIND)),
                                            new Wanted(measure, List.of(Ask.KIND, Ask.NOT_FLAG)),
                                            new Wanted(measure, List.of(Ask.NOT_BOTH))))
                    .toList();

    /** A block has 2048 rows. */
    @ParameterizedTest
    @CsvSource({"2047, 1", "2048, 3", "2049, 1", "5000, 1", "5000, 2", "5000, 7"})
    void many_rows_are_added_up_block_by_block(int size, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            SweptRows.many(size).assertAddedUp(ALL, new Workers(threads, pool, 0));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void only_a_whole_group_of_cells_has_a_number_of_different_codes() {
        Total pairs = new SweptRows(List.of()).total(Measure.DISTINCT);

        assertThat(pairs.get(3, 6)).isEqualTo(BigDecimal.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pairs.get(0, 6))
                .withMessage("Cells 0 to 6 are no group");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pairs.get(1, 4))
                .withMessage("Cells 1 to 4 are no group");
    }
}
