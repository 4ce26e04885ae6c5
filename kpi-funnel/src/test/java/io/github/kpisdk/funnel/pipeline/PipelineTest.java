package io.github.kpisdk.funnel.pipeline;

import static io.github.kpisdk.funnel.pipeline.Sales.MAY;
import static io.github.kpisdk.funnel.pipeline.Sales.PLAIN;
import static io.github.kpisdk.funnel.pipeline.Sales.UTC;
import static io.github.kpisdk.funnel.pipeline.Sales.day;
import static io.github.kpisdk.funnel.pipeline.Sales.days;
import static io.github.kpisdk.funnel.pipeline.Sales.deal;
import static io.github.kpisdk.funnel.pipeline.Sales.four;
import static io.github.kpisdk.funnel.pipeline.Sales.inDays;
import static io.github.kpisdk.funnel.pipeline.Sales.known;
import static io.github.kpisdk.funnel.pipeline.Sales.over;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.funnel.stats.Proportion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineTest {

    @Test
    void conversion_from_stage_to_stage() {
        PipelineCohort passed = over(four(), PLAIN).cohort(MAY, UTC);
        PipelineCohort visited = over(four(), PLAIN.with(Skipped.ONLY_VISITED)).cohort(MAY, UTC);

        // b jumped over the offer: a, b, c, d have passed it, a, c, d have been in it.
        assertThat(passed.conversion("new", "offer"))
                .isEqualTo(new CohortRate(Proportion.of(4, 4), 0));
        assertThat(visited.conversion("new", "offer"))
                .isEqualTo(new CohortRate(Proportion.of(3, 4), 0));
        // d is still open and may be won.
        assertThat(passed.conversion("offer", "won"))
                .isEqualTo(new CohortRate(Proportion.of(2, 4), 1));
        assertThat(visited.conversion("offer", "won"))
                .isEqualTo(new CohortRate(Proportion.of(1, 3), 1));
    }

    @Test
    void an_open_deal_has_not_failed() {
        PipelineResult result = over(four(), PLAIN);
        CohortRate partial = result.cohort(MAY, UTC).conversion("offer", "won");
        CohortRate mature = result.cohort(days(1, 4), UTC).conversion("offer", "won");
        CohortRate immature = result.cohort(days(4, 5), UTC).conversion("offer", "won");
        CohortRate nobody = result.cohort(days(20, 21), UTC).conversion("offer", "won");

        assertThat(partial.maturity()).contains(Maturity.PARTIAL);
        assertThat(partial.rate()).isEqualTo(Undefined.because(Reason.IMMATURE, "deals"));
        assertThat(partial.interval().isComputed()).isFalse();
        assertThat(partial.atMost()).isEqualTo(Proportion.of(3, 4));
        assertThat(mature.maturity()).contains(Maturity.MATURE);
        assertThat(mature.rate()).isEqualTo(known("2", "3"));
        assertThat(mature.interval()).isEqualTo(Proportion.of(2, 3).interval());
        assertThat(immature.maturity()).contains(Maturity.IMMATURE);
        assertThat(nobody.maturity()).isEmpty();
        assertThat(nobody.rate()).isEqualTo(Undefined.zeroDivisor("trials", known("0")));
    }

    @Test
    void the_win_rate_is_of_deals_closed_and_the_close_rate_of_deals_entered() {
        PipelineResult result = over(four(), PLAIN);

        assertThat(result.winRate(MAY, UTC)).isEqualTo(Proportion.of(2, 3));
        assertThat(result.winRate(days(9, 11), UTC)).isEqualTo(Proportion.of(1, 2));
        assertThat(result.winRate(days(20, 21), UTC)).isEqualTo(Proportion.of(0, 0));
        assertThat(result.cohort(days(1, 4), UTC).closeRate().rate()).isEqualTo(known("2", "3"));
        assertThat(result.cohort(MAY, UTC).closeRate())
                .isEqualTo(new CohortRate(Proportion.of(2, 4), 1));
        assertThat(result.cohort(MAY, UTC).entered()).isEqualTo(MAY);
        assertThat(result.cohort(MAY, UTC).deals()).isEqualTo(result.deals());
    }

    /** c was lost at 400 after 300, a was won at 80 after 100, b has one amount. */
    @Test
    void by_value_the_amount_is_that_of_the_entry_or_of_the_close() {
        List<StageVisit> visits = new ArrayList<>();
        visits.addAll(deal("a", "new 1 100, offer 3 90, won 9 80"));
        visits.addAll(deal("b", "new 2 200, won 6"));
        visits.addAll(deal("c", "new 3 300, lost 10 400"));
        visits.addAll(deal("d", "new 4"));
        PipelineResult close = over(visits, PLAIN);
        PipelineResult entry = over(visits, PLAIN.with(AmountAt.ENTRY));

        // (80 + 200) / (80 + 200 + 400), and (100 + 200) / (100 + 200 + 300).
        assertThat(close.winRateByValue(MAY, UTC)).isEqualTo(known("280", "680"));
        assertThat(entry.winRateByValue(MAY, UTC)).isEqualTo(known("300", "600"));
        assertThat(close.cohort(days(1, 4), UTC).closeRateByValue()).isEqualTo(known("280", "680"));
        assertThat(entry.cohort(days(1, 3), UTC).closeRateByValue()).isEqualTo(known("300", "300"));
        assertThat(close.cohort(MAY, UTC).closeRateByValue())
                .isEqualTo(Undefined.because(Reason.IMMATURE, "deals"));
        assertThat(close.withoutAmount()).containsExactly("d");
    }

    @Test
    void an_amount_that_is_not_known_is_not_nothing() {
        PipelineResult result = over(four(), PLAIN);
        PipelineResult free = over(deal("a", "new 1 0, won 2"), PLAIN);

        assertThat(result.winRateByValue(MAY, UTC))
                .isEqualTo(Undefined.because(Reason.NO_DATA, "amount"));
        assertThat(result.winRateByValue(days(20, 21), UTC))
                .isEqualTo(Undefined.zeroDivisor("deals-closed", known("0")));
        assertThat(free.cohort(MAY, UTC).closeRateByValue())
                .isEqualTo(Undefined.zeroDivisor("deals-entered", known("0")));
    }

    @Test
    void times() {
        PipelineResult result = over(four(), PLAIN);

        // new: 2, 2, 1 and 4 days; offer: 3 and 6, d is still there; cycle: 8 and 4.
        assertThat(inDays(result.timeInStage("new").mean())).isEqualTo("2.25");
        assertThat(inDays(result.timeInStage("offer").mean())).isEqualTo("4.5");
        assertThat(result.timeInStage("offer").open()).isEqualTo(1);
        assertThat(inDays(result.salesCycle().median())).isEqualTo("6");
        assertThat(result.salesCycle().count()).isEqualTo(2);
        assertThat(result.salesCycle().open()).isEqualTo(1);
    }

    @Test
    void rows_of_one_moment_are_taken_in_the_order_of_stages() {
        List<StageVisit> sameDay = new ArrayList<>(deal("a", "new 1, offer 1, contract 1, won 1"));
        DealPath path = over(sameDay, PLAIN).deals().get(0);
        Collections.reverse(sameDay);

        assertThat(path.state()).isEqualTo(StageKind.WON);
        assertThat(over(sameDay, PLAIN).deals()).containsExactly(path);
        assertThat(inDays(over(sameDay, PLAIN).salesCycle().mean())).isEqualTo("0");
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
    void a_deal_is_closed_when_it_became_what_it_is() {
        assertThat(over(deal("a", "new 1, lost 3, won 5"), PLAIN).deals().get(0).closedAt())
                .contains(day(5));
        assertThat(over(deal("a", "new 1, won 3, won 5"), PLAIN).deals().get(0).closedAt())
                .contains(day(3));
    }

    @Test
    void a_deal_that_never_was_open_has_no_sales_cycle() {
        PipelineResult result = over(deal("a", "won 5"), PLAIN);

        assertThat(result.winRate(MAY, UTC)).isEqualTo(Proportion.of(1, 1));
        assertThat(result.salesCycle().count()).isZero();
        assertThat(result.faultCounts()).containsEntry(RowFault.CLOSED_BEFORE_OPEN, 1);
    }
}
