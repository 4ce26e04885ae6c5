package io.github.kpisdk.funnel.pipeline;

import static io.github.kpisdk.funnel.pipeline.Sales.END;
import static io.github.kpisdk.funnel.pipeline.Sales.MAY;
import static io.github.kpisdk.funnel.pipeline.Sales.PLAIN;
import static io.github.kpisdk.funnel.pipeline.Sales.SALES;
import static io.github.kpisdk.funnel.pipeline.Sales.UTC;
import static io.github.kpisdk.funnel.pipeline.Sales.day;
import static io.github.kpisdk.funnel.pipeline.Sales.deal;
import static io.github.kpisdk.funnel.pipeline.Sales.four;
import static io.github.kpisdk.funnel.pipeline.Sales.inDays;
import static io.github.kpisdk.funnel.pipeline.Sales.over;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.funnel.stats.Proportion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    @Test
    void none_has_a_default() {
        assertThatIllegalArgumentException()
                .isThrownBy(Policies::of)
                .withMessage("Policy Skipped is missing, say one of [IMPUTE_PASSED, ONLY_VISITED]");
        List<Policy> all =
                List.of(
                        PLAIN.skipped(),
                        PLAIN.backward(),
                        PLAIN.reopened(),
                        PLAIN.revisits(),
                        PLAIN.change(),
                        PLAIN.amountAt(),
                        PLAIN.merged(),
                        PLAIN.deleted());
        assertThat(all.toString()).isEqualTo(PLAIN.toString());
        for (Policy policy : all) {
            List<Policy> others = all.stream().filter(p -> p != policy).toList();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Policies.of(others.toArray(Policy[]::new)))
                    .withMessageStartingWith(
                            "Policy %s is missing, say one of [",
                            policy.getClass().getSimpleName());
        }
    }

    @Test
    void none_is_given_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policies.of(Deleted.LEAVE_OUT, Deleted.COUNT_AS_LOST))
                .withMessage("Policy Deleted is given twice: LEAVE_OUT and COUNT_AS_LOST");
    }

    @Test
    void a_deal_that_was_moved_back() {
        List<StageVisit> back =
                deal("a", "new 1, contract 2, offer 5, contract 6, offer 8, lost 9");
        Policies latest = PLAIN.with(Backward.LATEST).with(Revisits.LAST_VISIT);

        assertThat(over(back, PLAIN).deals().get(0).reached())
                .containsExactly("new", "offer", "contract", "lost");
        assertThat(over(back, latest).deals().get(0).reached())
                .containsExactly("new", "offer", "lost");
        // In contract from 2 to 5 and from 6 to 8: 5 days, 2 of them at last.
        assertThat(inDays(over(back, PLAIN).timeInStage("contract").mean())).isEqualTo("5");
        assertThat(inDays(over(back, latest).timeInStage("contract").mean())).isEqualTo("2");
    }

    @Test
    void a_deal_that_was_reopened() {
        List<StageVisit> reopened = deal("a", "new 1, lost 3, offer 5, won 9");
        Policies first = PLAIN.with(Reopened.FIRST_CLOSE_WINS);

        DealPath last = over(reopened, PLAIN).deals().get(0);
        DealPath once = over(reopened, first).deals().get(0);

        assertThat(last.state()).isEqualTo(StageKind.WON);
        assertThat(last.closedAt()).contains(day(9));
        assertThat(once.state()).isEqualTo(StageKind.LOST);
        assertThat(once.closedAt()).contains(day(3));
        assertThat(over(deal("a", "new 1, lost 3, offer 5"), PLAIN).deals().get(0).state())
                .isEqualTo(StageKind.OPEN);
    }

    @Test
    void a_deal_that_was_in_another_pipeline() {
        List<StageVisit> visits = new ArrayList<>(four());
        visits.add(StageVisit.of("a", "service", "intake", day(1)));
        visits.add(StageVisit.of("z", "service", "intake", day(1)));
        Policies leaveOut = PLAIN.with(PipelineChange.LEAVE_OUT);

        assertThat(over(visits, PLAIN).deals()).isEqualTo(over(four(), PLAIN).deals());
        assertThat(over(visits, PLAIN).changedPipeline()).isEmpty();
        assertThat(over(visits, leaveOut).winRate(MAY, UTC)).isEqualTo(Proportion.of(1, 2));
        assertThat(over(visits, leaveOut).changedPipeline()).containsExactly("a");
    }

    @Test
    void the_latest_of_one_moment_is_the_furthest() {
        Policies latest = PLAIN.with(Backward.LATEST);

        assertThat(over(deal("a", "contract 1, offer 1, new 1"), latest).deals().get(0).reached())
                .containsExactly("new", "offer", "contract");
    }

    @Test
    void a_deal_that_was_merged() {
        List<StageVisit> visits = new ArrayList<>();
        visits.addAll(deal("a", "new 3, offer 5, won 9"));
        visits.addAll(deal("b", "new 1, lost 6"));
        visits.addAll(deal("c", "new 2"));
        List<Removal> removals =
                List.of(Removal.merged("c", "b", day(5)), Removal.merged("b", "a", day(6)));
        PipelineResult apart = over(visits, PLAIN);
        PipelineResult into = SALES.over(visits, removals, PLAIN, END);
        PipelineResult out = SALES.over(visits, removals, PLAIN.with(Merged.LEAVE_OUT), END);

        assertThat(apart.winRate(MAY, UTC)).isEqualTo(Proportion.of(1, 2));
        assertThat(apart.merged()).isEmpty();
        // One deal that began with b: new 1 to 5, with the rows of c and a on the way.
        assertThat(into.deals()).hasSize(1);
        assertThat(into.deals().get(0).entity()).isEqualTo("a");
        assertThat(into.deals().get(0).enteredAt()).isEqualTo(day(1));
        assertThat(into.deals().get(0).closedAt()).contains(day(9));
        assertThat(inDays(into.timeInStage("new").mean())).isEqualTo("4");
        assertThat(into.winRate(MAY, UTC)).isEqualTo(Proportion.of(1, 1));
        assertThat(into.merged()).containsExactly("b", "c");
        assertThat(out.deals()).hasSize(1);
        assertThat(out.deals().get(0).enteredAt()).isEqualTo(day(3));
        assertThat(out.merged()).containsExactly("b", "c");
    }

    @Test
    void a_deal_that_was_deleted() {
        List<Removal> removals = List.of(Removal.deleted("d", day(12)));
        PipelineResult lost = SALES.over(four(), removals, PLAIN, END);
        PipelineResult out = SALES.over(four(), removals, PLAIN.with(Deleted.LEAVE_OUT), END);

        assertThat(lost.winRate(MAY, UTC)).isEqualTo(Proportion.of(2, 4));
        assertThat(lost.deals().get(3).state()).isEqualTo(StageKind.LOST);
        assertThat(lost.deals().get(3).closedAt()).contains(day(12));
        assertThat(lost.deleted()).containsExactly("d");
        // In offer: a 3 days, c 6, d from 8 to 12.
        assertThat(lost.timeInStage("offer").open()).isZero();
        assertThat(inDays(lost.timeInStage("offer").mean())).startsWith("4.33");
        assertThat(lost.workInProgress(day(11))).isEqualTo(1);
        assertThat(lost.workInProgress(day(12))).isZero();
        assertThat(out.winRate(MAY, UTC)).isEqualTo(Proportion.of(2, 3));
        assertThat(out.deals()).hasSize(3);
        assertThat(out.deleted()).containsExactly("d");
    }

    @Test
    void what_was_won_before_it_was_deleted_stays_won() {
        List<Removal> removals = List.of(Removal.deleted("a", day(20)));

        assertThat(SALES.over(four(), removals, PLAIN, END).winRate(MAY, UTC))
                .isEqualTo(Proportion.of(2, 3));
        assertThat(
                        SALES.over(four(), removals, PLAIN.with(Deleted.LEAVE_OUT), END)
                                .winRate(MAY, UTC))
                .isEqualTo(Proportion.of(1, 2));
    }

    @Test
    void a_row_after_the_deletion_is_listed_and_not_used() {
        List<StageVisit> visits = deal("a", "new 1, won 5");
        PipelineResult result =
                SALES.over(visits, List.of(Removal.deleted("a", day(3))), PLAIN, END);

        assertThat(result.deals().get(0).state()).isEqualTo(StageKind.LOST);
        assertThat(result.faults())
                .containsEntry(RowFault.ENTERED_AFTER_DELETION, List.of(visits.get(1)));
    }

    @Test
    void removals_that_contradict_each_other() {
        Instant at = day(2);
        Removal deleted = Removal.deleted("a", at);
        Removal merged = Removal.merged("a", "b", at);

        refused(
                List.of(deleted, merged),
                "Deal a was removed twice: %s and %s".formatted(deleted, merged));
        refused(
                List.of(merged, Removal.merged("b", "a", at)),
                "Deal a is merged into itself by way of others");
        refused(
                List.of(Removal.deleted("a", END.plusSeconds(1))),
                "Deal a was removed at 2026-05-31T00:00:01Z, after 2026-05-31T00:00:00Z, until"
                        + " when rows are known");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Removal.merged("a", "a", at))
                .withMessage("Deal a is merged into itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Removal.deleted("", at))
                .withMessage("A deal removed must not be blank");
        assertThat(SALES.over(four(), List.of(deleted, deleted), PLAIN, END).deleted())
                .containsExactly("a");
    }

    private static void refused(List<Removal> removals, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SALES.over(four(), removals, PLAIN, END))
                .withMessage(message);
    }
}
