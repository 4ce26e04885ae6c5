package io.github.kpisdk.funnel.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.funnel.attribution.Touch;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.funnel.experiment.Arm;
import io.github.kpisdk.funnel.experiment.Experiment;
import io.github.kpisdk.funnel.pipeline.AmountAt;
import io.github.kpisdk.funnel.pipeline.Backward;
import io.github.kpisdk.funnel.pipeline.Deleted;
import io.github.kpisdk.funnel.pipeline.Merged;
import io.github.kpisdk.funnel.pipeline.Pipeline;
import io.github.kpisdk.funnel.pipeline.PipelineChange;
import io.github.kpisdk.funnel.pipeline.Policies;
import io.github.kpisdk.funnel.pipeline.Reopened;
import io.github.kpisdk.funnel.pipeline.Revisits;
import io.github.kpisdk.funnel.pipeline.RowFault;
import io.github.kpisdk.funnel.pipeline.Skipped;
import io.github.kpisdk.funnel.pipeline.Stage;
import io.github.kpisdk.funnel.pipeline.StageVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FunnelReportTest {
    private static final Pipeline SALES =
            Pipeline.of(
                    "sales",
                    Stage.open("offer"),
                    Stage.open("contract"),
                    Stage.won("won"),
                    Stage.lost("lost"));
    private static final List<Period> PERIODS =
            List.of(Period.month(2026, 1), Period.month(2026, 2));

    private static PipelineRules rules(PipelineChange change, String from) {
        return new PipelineRules(
                SALES,
                Policies.of(
                        Skipped.ONLY_VISITED,
                        Backward.FURTHEST,
                        Reopened.LAST_CLOSE_WINS,
                        Revisits.SUMMED,
                        change,
                        AmountAt.CLOSE,
                        Merged.LEAVE_OUT,
                        Deleted.LEAVE_OUT),
                LocalDate.parse(from),
                LocalDate.of(2026, 2, 28),
                10);
    }

    private static StageVisit visit(String deal, String pipeline, String stage, String day) {
        return StageVisit.of(deal, pipeline, stage, Instant.parse(day + "T00:00:00Z"));
    }

    /**
     * D1 jumped to the sale, which passes the offer, too late for the 10 days; D2 is in another
     * pipeline as well; D3 entered before the periods; D1 has a row twice.
     */
    private static List<StageVisit> visits() {
        return List.of(
                visit("D1", "sales", "offer", "2026-01-05"),
                visit("D1", "sales", "offer", "2026-01-05"),
                visit("D1", "sales", "won", "2026-01-20"),
                visit("D2", "sales", "offer", "2026-01-06"),
                visit("D2", "other", "call", "2026-01-07"),
                visit("D3", "sales", "offer", "2025-12-31"));
    }

    @Test
    void a_deal_is_counted_once_in_the_cohort_of_its_entry() {
        PipelineReport report =
                PipelineReport.of(rules(PipelineChange.LEAVE_OUT, "2026-01-01"), visits(), PERIODS);

        assertThat(report.rows()).hasSize(6);
        StageFigures whole = report.rows().get(0);
        StageFigures offer = report.rows().get(1);
        StageFigures contract = report.rows().get(2);
        assertThat(List.of(whole.entered(), whole.passed())).containsExactly(1L, 0L);
        assertThat(List.of(offer.entered(), offer.passed())).containsExactly(1L, 1L);
        assertThat(offer.medianDays()).hasToString("15");
        assertThat(offer.maturity()).contains(Maturity.MATURE);
        assertThat(contract.entered()).isZero();
        assertThat(contract.rate()).hasToString("ZERO_DIVISOR:deals-entered");
        assertThat(contract.interval()).isEmpty();
        assertThat(report.rows().get(3).rate()).hasToString("NO_DATA:leads");
        assertThat(report.rows().get(3).maturity()).isEmpty();
        assertThat(report.outside()).isEqualTo(1);
        assertThat(report.changedPipeline()).isEqualTo(1);
        assertThat(report.faults()).containsEntry(RowFault.DUPLICATE, 1);
    }

    @Test
    void a_cohort_from_before_changes_were_recorded_has_no_rate() {
        PipelineReport report =
                PipelineReport.of(
                        rules(PipelineChange.COUNT_THIS, "2026-01-02"), visits(), PERIODS);

        assertThat(report.changedPipeline()).isZero();
        assertThat(report.rows().get(0).entered()).isEqualTo(2);
        assertThat(report.rows().get(0).rate()).hasToString("BEFORE_DATA:outcomes");
    }

    @Test
    void a_row_after_the_last_day_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                PipelineReport.of(
                                        rules(PipelineChange.COUNT_THIS, "2026-01-01"),
                                        List.of(visit("D1", "sales", "offer", "2026-03-01")),
                                        PERIODS))
                .withMessage(
                        "Deal D1 entered stage offer at 2026-03-01T00:00:00Z, after"
                                + " 2026-02-28T23:59:59.999999999Z, until when rows are known");
    }

    @Test
    void rules_that_cannot_be_are_refused() {
        Policies policies = rules(PipelineChange.COUNT_THIS, "2026-01-01").policies();
        LocalDate day = LocalDate.of(2026, 1, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PipelineRules(SALES, policies, day, day, -1))
                .withMessage("A horizon is 0 days or more, not -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PipelineRules(SALES, policies, day, day.minusDays(1), 1))
                .withMessage("Observed until 2026-01-01 is before recorded from 2026-01-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AttributionRules(OptionalLong.of(-1), Optional.empty()))
                .withMessage("A window is 0 days or more, not -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AttributionRules(OptionalLong.empty(), Optional.of("*")))
                .withMessage("direct must not be *, which stands for the whole business");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CustomerTouch("C1", Touch.of("vk")))
                .withMessage("Touch vk has no time");
    }

    @Test
    void an_experiment_is_judged_as_it_was_looked_at() {
        List<Arm> arms = List.of(Arm.of("A", 100, 1000), Arm.of("B", 150, 1000));
        UnaryOperator<Experiment> peeked = plain -> plain.withLooks(2);

        assertThat(ExperimentReport.of(StatedExperiment.of("x", arms, e -> e)).verdict().better())
                .containsExactly("B");
        assertThat(ExperimentReport.of(StatedExperiment.of("x", arms, peeked)).verdict().better())
                .isEmpty();
    }
}
