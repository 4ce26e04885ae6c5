package io.github.kpisdk.benchmarks.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.cell.Measure;
import io.github.kpisdk.benchmarks.contender.Contender;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final int DEALS = 10_000;

    @Test
    void all_contenders_give_the_same_cells() {
        try (Roster roster = new Roster(DEALS, List.of())) {
            Cells expected = new ByHand(roster.data()).cells();

            assertThat(roster.expected().differenceFrom(expected)).isEmpty();
            assertThat(roster.contenders())
                    .hasSizeGreaterThanOrEqualTo(14)
                    .allSatisfy(
                            contender ->
                                    assertThat(differenceOf(contender, expected))
                                            .as(contender.name())
                                            .isEmpty());
        }
    }

    /** Summed up in another language from rows that another program wrote. */
    @Test
    void the_sums_are_those_of_the_specification() {
        try (Roster roster = new Roster(DEALS, List.of("hand-1"))) {
            Cells cells = roster.expected();

            assertThat(Measure.OF_W.stream().map(cells::total))
                    .containsExactly(
                            6116L,
                            2421L,
                            257L,
                            4_282_232_963L,
                            1_882_018_796L,
                            2515L,
                            1499L,
                            5000L,
                            1780L,
                            85_971_133_015L,
                            68_530_228_861L);
        }
    }

    private static Optional<String> differenceOf(Contender contender, Cells expected) {
        contender.before();
        return contender.run().differenceFrom(expected);
    }

    @Test
    void a_race_whose_contender_is_wrong_ends() {
        try (Roster roster = new Roster(1000, List.of("hand-1"))) {
            Race race = new Race(roster.contenders(), new Cells(Measure.OF_CONTRACT).divide());

            assertThatThrownBy(() -> race.run(1000, 0, 1)).hasMessageContaining("hand-1: WON of");
        }
    }

    @Test
    void who_was_not_asked_for_does_not_take_part() {
        try (Roster roster = new Roster(1000, List.of("duckdb-best", "hand-2"))) {
            assertThat(roster.contenders())
                    .extracting(Contender::name)
                    .containsExactly("hand-2", "duckdb-best-1", "duckdb-best-2");
        }
    }
}
