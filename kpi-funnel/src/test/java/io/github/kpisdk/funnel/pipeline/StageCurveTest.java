package io.github.kpisdk.funnel.pipeline;

import static io.github.kpisdk.funnel.pipeline.Sales.PLAIN;
import static io.github.kpisdk.funnel.pipeline.Sales.UTC;
import static io.github.kpisdk.funnel.pipeline.Sales.deal;
import static io.github.kpisdk.funnel.pipeline.Sales.four;
import static io.github.kpisdk.funnel.pipeline.Sales.inDays;
import static io.github.kpisdk.funnel.pipeline.Sales.over;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.funnel.conversion.CloseCurve;
import io.github.kpisdk.funnel.conversion.CloseRate;
import io.github.kpisdk.funnel.conversion.LeadIssue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StageCurveTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);
    private static final Offset<Double> EXACT = within(1e-15);

    /** Left after 2 and 3 days; there for 2 and 5 days by the 31st. */
    private static List<StageVisit> waiting() {
        List<StageVisit> visits = new ArrayList<>();
        visits.addAll(deal("a", "new 1, offer 3"));
        visits.addAll(deal("b", "new 1, offer 4"));
        visits.addAll(deal("c", "new 29"));
        visits.addAll(deal("d", "new 26"));
        return visits;
    }

    private static CloseCurve curve(PipelineResult result) {
        return result.stageCurve("new", FIRST, UTC).withLeadsNeeded(1);
    }

    /** Day 2: 1 of 4 leaves, so 3/4 stay; day 3: 1 of the 2 left, so 3/8 stay. */
    @Test
    void the_median_counts_those_who_wait() {
        PipelineResult result = over(waiting(), PLAIN);

        assertThat(share(curve(result).rateAt(2))).isCloseTo(0.25, EXACT);
        assertThat(share(curve(result).rateAt(3))).isCloseTo(0.625, EXACT);
        assertThat(curve(result).medianDays()).hasValue(3);
        // Of those who left alone it is less.
        assertThat(inDays(result.timeInStage("new").median())).isEqualTo("2.5");
    }

    @Test
    void stays_are_added_up_or_the_last_one_counts() {
        List<StageVisit> back = deal("a", "new 1, offer 3, new 10");

        // 2 days and 21 more till the 31st.
        assertThat(curve(over(back, PLAIN)).followUp()).hasValue(23);
        assertThat(curve(over(back, PLAIN.with(Revisits.LAST_VISIT))).followUp()).hasValue(21);
        assertThat(curve(over(back, PLAIN)).medianDays()).isEmpty();
    }

    @Test
    void a_stay_that_began_before_moves_were_recorded_is_set_aside() {
        CloseCurve curve = over(waiting(), PLAIN).stageCurve("new", FIRST.plusDays(1), UTC);

        assertThat(curve.size()).isEqualTo(2);
        assertThat(curve.issues())
                .containsEntry(LeadIssue.STARTED_BEFORE_OUTCOMES, List.of("a", "b"));
    }

    @Test
    void an_end_is_not_left() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> over(four(), PLAIN).stageCurve("won", FIRST, UTC))
                .withMessage("Stage won is WON, and deals do not leave it");
    }

    /** b is won after 4 days and a after 8; c is lost and d open, both are not won for weeks. */
    @Test
    void a_lost_deal_is_not_won_for_as_long_as_it_was_looked_at() {
        CloseCurve curve = over(four(), PLAIN).closeCurve(FIRST, UTC).withLeadsNeeded(1);

        assertThat(share(curve.rateAt(4))).isCloseTo(0.25, EXACT);
        assertThat(share(curve.rateAt(8))).isCloseTo(0.5, EXACT);
        assertThat(share(curve.rateAt(28))).isCloseTo(0.5, EXACT);
        assertThat(curve.followUp()).hasValue(28);
    }

    private static double share(CloseRate rate) {
        return rate.fold(
                share -> share.share(),
                early -> {
                    throw new AssertionError(early.toString());
                });
    }
}
