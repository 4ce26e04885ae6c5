package io.github.kpisdk.funnel.pipeline;

import static io.github.kpisdk.funnel.pipeline.Sales.END;
import static io.github.kpisdk.funnel.pipeline.Sales.PLAIN;
import static io.github.kpisdk.funnel.pipeline.Sales.SALES;
import static io.github.kpisdk.funnel.pipeline.Sales.UTC;
import static io.github.kpisdk.funnel.pipeline.Sales.day;
import static io.github.kpisdk.funnel.pipeline.Sales.days;
import static io.github.kpisdk.funnel.pipeline.Sales.deal;
import static io.github.kpisdk.funnel.pipeline.Sales.four;
import static io.github.kpisdk.funnel.pipeline.Sales.over;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.funnel.stats.Proportion;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PipelineRejectionsTest {

    @Test
    void rejections() {
        refused(() -> Stage.open(" "), "The name of a stage is blank");
        refused(
                () -> StageVisit.of("", "sales", "new", END),
                "The deal of a stage visit must not be blank");
        refused(
                () -> Pipeline.of("p", Stage.open("a"), Stage.won("a")),
                "Two stages of pipeline p are called a");
        refused(() -> Pipeline.of("p", Stage.open("a")), "Pipeline p has no stage that is WON");
        refused(() -> Pipeline.of("p", Stage.won("a")), "Pipeline p has no stage that is OPEN");
        refused(
                () -> over(deal("a", "demo 1"), PLAIN),
                "Pipeline sales has no stage demo, only [new, offer, contract, won, lost]");
        refused(
                () -> SALES.over(deal("a", "new 2"), PLAIN, day(1)),
                "Deal a entered stage new at 2026-05-02T00:00:00Z, after 2026-05-01T00:00:00Z,"
                        + " until when rows are known");
        refused(
                () -> over(four(), PLAIN).timeInStage("demo"),
                "Pipeline sales has no stage demo, only [new, offer, contract, won, lost]");
    }

    @Test
    void nobody_leaves_an_end() {
        refused(
                () -> over(four(), PLAIN).timeInStage("won"),
                "Stage won is WON, and deals do not leave it");
    }

    @Test
    void rows_that_cannot_be_right_are_listed() {
        StageVisit left = StageVisit.of("a", "sales", "new", day(5)).until(day(4));
        StageVisit won = StageVisit.of("b", "sales", "won", day(2));
        StageVisit open = StageVisit.of("b", "sales", "new", day(3));

        PipelineResult result = over(List.of(left, won, open, open), PLAIN);

        assertThat(result.faults())
                .containsEntry(RowFault.LEFT_BEFORE_ENTERED, List.of(left))
                .containsEntry(RowFault.CLOSED_BEFORE_OPEN, List.of(won))
                .containsEntry(RowFault.DUPLICATE, List.of(open));
        assertThat(result.faultCounts())
                .containsEntry(RowFault.LEFT_BEFORE_ENTERED, 1)
                .containsEntry(RowFault.CLOSED_BEFORE_OPEN, 1)
                .containsEntry(RowFault.ENTERED_AFTER_DELETION, 0);
        assertThat(result.timeInStage("new").count()).isZero();
        assertThat(over(four(), PLAIN).faults().values()).allMatch(List::isEmpty);
    }

    @Test
    void a_row_that_ends_in_the_future_goes_on() {
        StageVisit row = StageVisit.of("a", "sales", "new", day(5)).until(END.plusSeconds(1));
        PipelineResult result = over(List.of(row), PLAIN);

        assertThat(result.faults()).containsEntry(RowFault.LEFT_AFTER_OBSERVATION, List.of(row));
        assertThat(result.timeInStage("new").open()).isEqualTo(1);
        assertThat(result.timeInStage("new").count()).isZero();
    }

    @Test
    void every_fault_has_words() {
        for (RowFault fault : RowFault.values()) {
            assertThat(fault.words().en()).isNotEqualTo(fault.words().ru());
        }
    }

    @Test
    void amounts() {
        List<StageVisit> mixed = new ArrayList<>(deal("a", "new 1 5"));
        mixed.add(StageVisit.of("b", "sales", "offer", day(2)).worth(Money.of("EUR", "7")));

        refused(
                () -> over(mixed, PLAIN),
                "Deal b in stage offer is worth EUR 7, but others are in RUB");
        refused(
                () -> deal("a", "new 1 -5"),
                "Deal a in stage new is worth less than nothing: RUB -5");
    }

    @Test
    void what_is_not_known_yet() {
        PipelineResult result = over(four(), PLAIN);

        refused(
                () -> result.workInProgress(END.plusSeconds(1)),
                "Moment 2026-05-31T00:00:01Z is after 2026-05-31T00:00:00Z, until when rows are"
                        + " known");
        refused(
                () -> result.flow(Sales.MAY, UTC),
                "Period 2026-05-01/2026-06-01 ends after 2026-05-31T00:00:00Z, until when rows"
                        + " are known");
        refused(
                () -> result.cohort(days(1, 2), UTC).conversion("new", "demo"),
                "Pipeline sales has no stage demo, only [new, offer, contract, won, lost]");
        refused(() -> new CohortRate(Proportion.of(2, 3), 2), "2 of 1 cannot be undecided");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
