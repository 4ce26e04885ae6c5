package io.github.kpisdk.funnel.pipeline;

import static io.github.kpisdk.funnel.pipeline.Sales.MAY;
import static io.github.kpisdk.funnel.pipeline.Sales.PLAIN;
import static io.github.kpisdk.funnel.pipeline.Sales.SALES;
import static io.github.kpisdk.funnel.pipeline.Sales.UTC;
import static io.github.kpisdk.funnel.pipeline.Sales.day;
import static io.github.kpisdk.funnel.pipeline.Sales.days;
import static io.github.kpisdk.funnel.pipeline.Sales.deal;
import static io.github.kpisdk.funnel.pipeline.Sales.four;
import static io.github.kpisdk.funnel.pipeline.Sales.known;
import static io.github.kpisdk.funnel.pipeline.Sales.over;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.funnel.stats.CountRatio;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlowTest {

    @Test
    void work_in_progress() {
        PipelineResult result = over(four(), PLAIN);

        // On the 4th all four are under way; on the 6th b is won, on the 9th a, on the 10th c lost.
        assertThat(result.workInProgress(day(4))).isEqualTo(4);
        assertThat(result.workInProgress(day(6))).isEqualTo(3);
        assertThat(result.workInProgress(day(10))).isEqualTo(1);
    }

    @Test
    void work_in_progress_by_stage() {
        PipelineResult result = over(four(), PLAIN);

        assertThat(result.workInProgressByStage(day(4)))
                .containsExactly(
                        Map.entry("new", 1L), Map.entry("offer", 2L), Map.entry("contract", 1L));
        assertThat(result.workInProgressByStage(day(10)))
                .containsExactly(
                        Map.entry("new", 0L), Map.entry("offer", 1L), Map.entry("contract", 0L));
        assertThat(result.workInProgress(day(1).minusSeconds(1))).isZero();
    }

    @Test
    void a_lost_deal_is_not_in_progress_until_it_is_reopened() {
        PipelineResult result = over(deal("a", "new 1, lost 3, offer 5, won 9"), PLAIN);

        assertThat(result.workInProgress(day(2))).isEqualTo(1);
        assertThat(result.workInProgress(day(4))).isZero();
        assertThat(result.workInProgress(day(5))).isEqualTo(1);
    }

    /** Four deals a day, each for 15 days: 4 × 15 = 60 are in progress at any moment. */
    @Test
    void the_law_of_little_holds_where_as_much_arrives_as_departs() {
        List<StageVisit> visits = new ArrayList<>();
        Instant first = day(1).minusSeconds(20 * 86_400);
        for (int i = 0; i < 35 * 4; i++) {
            Instant entry = first.plusSeconds(i / 4 * 86_400L);
            visits.add(StageVisit.of("deal" + i, "sales", "new", entry));
            String end = i % 4 == 0 ? "won" : "lost";
            visits.add(StageVisit.of("deal" + i, "sales", end, entry.plusSeconds(15 * 86_400)));
        }
        Flow flow = SALES.over(visits, PLAIN, day(31)).flow(days(1, 11), UTC);

        assertThat(flow.arrived()).isEqualTo(40);
        assertThat(flow.departed()).isEqualTo(40);
        assertThat(flow.growth()).isZero();
        assertThat(flow.departedPerDay()).isEqualByComparingTo(known("4"));
        assertThat(flow.averageDays()).hasToString("15");
        assertThat(flow.averageInProgress()).isEqualByComparingTo(known("60"));
        assertThat(flow.byLittle()).hasToString("60");

        // Five that nobody touches are in progress as well, and in no time of a closed deal.
        for (int i = 0; i < 5; i++) {
            visits.add(StageVisit.of("idle" + i, "sales", "new", first));
        }
        Flow idle = SALES.over(visits, PLAIN, day(31)).flow(days(1, 11), UTC);
        assertThat(idle.averageInProgress()).isEqualByComparingTo(known("65"));
        assertThat(idle.byLittle()).hasToString("60");
    }

    @Test
    void the_flow_of_a_few_days() {
        Flow flow = over(four(), PLAIN).flow(days(4, 9), UTC);

        // d arrives, b departs after 4 days; a and c are there for 5 days, b for 2, d for 5: 17 /
        // 5.
        assertThat(flow.arrived()).isEqualTo(1);
        assertThat(flow.departed()).isEqualTo(1);
        assertThat(flow.averageDays()).hasToString("4");
        assertThat(flow.averageInProgress()).hasToString("3.4");
        assertThat(flow.byLittle()).hasToString("0.8");
        assertThat(flow.period()).isEqualTo(days(4, 9));
    }

    @Test
    void where_nothing_departs_there_is_nothing_to_check() {
        Flow flow = over(four(), PLAIN).flow(days(1, 3), UTC);

        assertThat(flow.growth()).isEqualTo(2);
        assertThat(flow.averageDays()).isEqualTo(Undefined.zeroDivisor("deals-closed", known("0")));
        assertThat(flow.byLittle()).isEqualTo(flow.averageDays());
    }

    @Test
    void the_calendar_ratio_is_no_rate() {
        PipelineResult result = over(four(), PLAIN);

        assertThat(result.calendarRatio(MAY, UTC))
                .isEqualTo(new CalendarRatio(MAY, CountRatio.of(2, 4)));
        // One entered from the 4th to the 9th, and two were won that had entered before.
        assertThat(result.calendarRatio(days(4, 10), UTC).wonPerEntered())
                .isEqualTo(CountRatio.of(2, 1));
        assertThat(result.calendarRatio(days(9, 10), UTC).wonPerEntered().value())
                .isEqualTo(Undefined.zeroDivisor("divisor", known("1")));
        assertThat(result.calendarRatio(MAY, UTC).note().en())
                .contains("It is not a conversion rate");
        assertThat(CalendarRatio.NOTE.ru()).contains("Это не конверсия");
    }

    /**
     * 1000, 1100, 1210, 1331 leads, each tenth won after three months: in the fourth month 100 by
     * 1331 instead of one tenth.
     */
    @Test
    void the_calendar_ratio_is_low_where_ever_more_come() {
        assertThat(CalendarRatio.bias(new BigDecimal("0.1"), 3))
                .isEqualByComparingTo(known("100", "1331").per(known("0.1")));
        assertThat(CalendarRatio.bias(BigDecimal.ZERO, 3)).isEqualByComparingTo(known("1"));
        assertThat(CalendarRatio.bias(new BigDecimal("0.1"), 0)).isEqualByComparingTo(known("1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarRatio.bias(new BigDecimal("-1.0"), 3))
                .withMessage("Growth must be above -1, not -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarRatio.bias(BigDecimal.ONE, -1))
                .withMessage("A lag is 0 months or more, not -1");
    }
}
