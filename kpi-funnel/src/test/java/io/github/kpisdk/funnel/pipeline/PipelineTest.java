package io.github.kpisdk.funnel.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.DateRange;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PipelineTest {
    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Instant END = day(31);
    private static final DateRange MAY =
            DateRange.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));
    private static final long DAY = 86_400;

    private static final Pipeline SALES =
            Pipeline.of(
                    "sales",
                    Stage.open("new"),
                    Stage.open("offer"),
                    Stage.open("contract"),
                    Stage.won("won"),
                    Stage.lost("lost"));

    private static final Policies PLAIN =
            new Policies(
                    Skipped.IMPUTE_PASSED,
                    Backward.FURTHEST,
                    Reopened.LAST_CLOSE_WINS,
                    Revisits.SUMMED,
                    PipelineChange.COUNT_THIS);

    /** {@code "new 1, won 5"}: entered on these days of May 2026. */
    private static List<StageVisit> deal(String entity, String text) {
        return Arrays.stream(text.split(", "))
                .map(row -> row.split(" "))
                .map(row -> StageVisit.of(entity, "sales", row[0], day(Integer.parseInt(row[1]))))
                .toList();
    }

    private static Instant day(int day) {
        return LocalDate.of(2026, 5, day).atStartOfDay(UTC).toInstant();
    }

    /** Two won, one lost, one open. */
    private static List<StageVisit> four() {
        List<StageVisit> visits = new ArrayList<>();
        visits.addAll(deal("a", "new 1, offer 3, contract 6, won 9"));
        visits.addAll(deal("b", "new 2, contract 4, won 6"));
        visits.addAll(deal("c", "new 3, offer 4, lost 10"));
        visits.addAll(deal("d", "new 4, offer 8"));
        return visits;
    }

    private static PipelineResult over(List<StageVisit> visits, Policies policies) {
        return SALES.over(visits, policies, END);
    }

    @Test
    void conversion_from_stage_to_stage() {
        PipelineResult passed = over(four(), PLAIN);
        PipelineResult visited =
                over(
                        four(),
                        new Policies(
                                Skipped.ONLY_VISITED,
                                PLAIN.backward(),
                                PLAIN.reopened(),
                                PLAIN.revisits(),
                                PLAIN.change()));

        // b jumped over the offer: a, b, c, d have passed it, a, c, d have been in it.
        assertThat(passed.conversion("new", "offer", MAY, UTC)).isEqualTo(known("4", "4"));
        assertThat(visited.conversion("new", "offer", MAY, UTC)).isEqualTo(known("3", "4"));
        assertThat(passed.conversion("offer", "won", MAY, UTC)).isEqualTo(known("2", "4"));
        assertThat(visited.conversion("offer", "won", MAY, UTC)).isEqualTo(known("1", "3"));
    }

    @Test
    void the_win_rate_is_of_deals_closed_and_the_close_rate_of_deals_entered() {
        PipelineResult result = over(four(), PLAIN);

        assertThat(result.winRate(MAY, UTC)).isEqualTo(known("2", "3"));
        assertThat(result.winRate(days(9, 11), UTC)).isEqualTo(known("1", "2"));
        assertThat(result.winRate(days(20, 21), UTC))
                .isEqualTo(Undefined.zeroDivisor("deals-closed", Known.of(BigDecimal.ZERO)));
        assertThat(result.closeRate(days(1, 4), UTC)).isEqualTo(known("2", "3"));
        assertThat(result.closeRate(MAY, UTC))
                .isEqualTo(Undefined.because(Reason.IMMATURE, "deals-entered"));
    }

    @Test
    void times() {
        PipelineResult result = over(four(), PLAIN);

        // new: 2, 2, 1 and 4 days; offer: 3 and 6, d is still there; cycle: 8 and 4.
        assertThat(days(result.timeInStage("new").mean())).isEqualTo("2.25");
        assertThat(days(result.timeInStage("offer").mean())).isEqualTo("4.5");
        assertThat(result.timeInStage("offer").open()).isEqualTo(1);
        assertThat(days(result.salesCycle().median())).isEqualTo("6");
        assertThat(result.salesCycle().count()).isEqualTo(2);
        assertThat(result.salesCycle().open()).isEqualTo(1);
    }

    @Test
    void work_in_progress() {
        PipelineResult result = over(four(), PLAIN);

        // On the 4th all four are under way; on the 6th b is won, on the 9th a, on the 10th c lost.
        assertThat(result.workInProgress(day(4))).isEqualTo(4);
        assertThat(result.workInProgress(day(6))).isEqualTo(3);
        assertThat(result.workInProgress(day(10))).isEqualTo(1);
    }

    @Test
    void a_deal_that_was_moved_back() {
        List<StageVisit> back =
                deal("a", "new 1, contract 2, offer 5, contract 6, offer 8, lost 9");
        Policies latest =
                new Policies(
                        Skipped.IMPUTE_PASSED,
                        Backward.LATEST,
                        Reopened.LAST_CLOSE_WINS,
                        Revisits.LAST_VISIT,
                        PipelineChange.COUNT_THIS);

        assertThat(over(back, PLAIN).deals().get(0).reached())
                .containsExactly("new", "offer", "contract", "lost");
        assertThat(over(back, latest).deals().get(0).reached())
                .containsExactly("new", "offer", "lost");
        // In contract from 2 to 5 and from 6 to 8: 5 days, 2 of them at last.
        assertThat(days(over(back, PLAIN).timeInStage("contract").mean())).isEqualTo("5");
        assertThat(days(over(back, latest).timeInStage("contract").mean())).isEqualTo("2");
    }

    @Test
    void a_deal_that_was_reopened() {
        List<StageVisit> reopened = deal("a", "new 1, lost 3, offer 5, won 9");
        Policies first =
                new Policies(
                        PLAIN.skipped(),
                        PLAIN.backward(),
                        Reopened.FIRST_CLOSE_WINS,
                        PLAIN.revisits(),
                        PLAIN.change());

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
        Policies leaveOut =
                new Policies(
                        PLAIN.skipped(),
                        PLAIN.backward(),
                        PLAIN.reopened(),
                        PLAIN.revisits(),
                        PipelineChange.LEAVE_OUT);

        assertThat(over(visits, PLAIN).deals()).isEqualTo(over(four(), PLAIN).deals());
        assertThat(over(visits, PLAIN).changedPipeline()).isEmpty();
        assertThat(over(visits, leaveOut).winRate(MAY, UTC)).isEqualTo(known("1", "2"));
        assertThat(over(visits, leaveOut).changedPipeline()).containsExactly("a");
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
        assertThat(result.timeInStage("new").count()).isZero();
        assertThat(over(four(), PLAIN).faults().values()).allMatch(List::isEmpty);
    }

    @Test
    void rows_of_one_moment_are_taken_in_the_order_of_stages() {
        List<StageVisit> sameDay = new ArrayList<>(deal("a", "new 1, offer 1, contract 1, won 1"));
        DealPath path = over(sameDay, PLAIN).deals().get(0);
        Collections.reverse(sameDay);

        assertThat(path.state()).isEqualTo(StageKind.WON);
        assertThat(over(sameDay, PLAIN).deals()).containsExactly(path);
        assertThat(days(over(sameDay, PLAIN).salesCycle().mean())).isEqualTo("0");
    }

    @Test
    void velocity_and_the_law_of_little() {
        // 120 × 0.25 × 50,000 / 60 = 25,000 a day; 4 a day × 15 days = 60.
        Outcome velocity =
                Velocity.perDay(known("120"), known("0.25"), known("50000"), known("60"));

        assertThat(velocity).hasToString("25000");
        assertThat(Velocity.workInProgress(known("4"), known("15"))).hasToString("60");
        assertThat(Velocity.perDay(known("2"), known("0.5"), known("7"), known("0")))
                .isEqualTo(Undefined.zeroDivisor("sales-cycle", known("7")));
    }

    @Test
    void rejections() {
        refused(() -> Stage.open(" "), "The name of a stage is blank");
        refused(() -> StageVisit.of("", "sales", "new", END), "The deal of a stage visit is blank");
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
    void a_deal_is_closed_when_it_became_what_it_is() {
        assertThat(over(deal("a", "new 1, lost 3, won 5"), PLAIN).deals().get(0).closedAt())
                .contains(day(5));
        assertThat(over(deal("a", "new 1, won 3, won 5"), PLAIN).deals().get(0).closedAt())
                .contains(day(3));
    }

    @Test
    void the_latest_of_one_moment_is_the_furthest() {
        Policies latest =
                new Policies(
                        PLAIN.skipped(),
                        Backward.LATEST,
                        PLAIN.reopened(),
                        PLAIN.revisits(),
                        PLAIN.change());

        assertThat(over(deal("a", "contract 1, offer 1, new 1"), latest).deals().get(0).reached())
                .containsExactly("new", "offer", "contract");
    }

    @Test
    void nobody_leaves_an_end() {
        refused(
                () -> over(four(), PLAIN).timeInStage("won"),
                "Stage won is WON, and deals do not leave it");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    private static DateRange days(int first, int end) {
        return DateRange.of(LocalDate.of(2026, 5, first), LocalDate.of(2026, 5, end));
    }

    private static Known known(String number) {
        return Known.of(new BigDecimal(number));
    }

    private static Known known(String numerator, String denominator) {
        return Known.of(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    private static String days(Outcome seconds) {
        return ((Known) seconds).per(Known.of(BigDecimal.valueOf(DAY))).value().toPlainString();
    }
}
