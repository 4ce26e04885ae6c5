package io.github.kpisdk.rules.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.economics.Forecast;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.core.system.DecisionLog;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.core.system.LogEntry;
import io.github.kpisdk.funnel.experiment.Arm;
import io.github.kpisdk.funnel.report.AttributionRules;
import io.github.kpisdk.funnel.report.CustomerTouch;
import io.github.kpisdk.funnel.report.FunnelInput;
import io.github.kpisdk.funnel.report.FunnelReport;
import io.github.kpisdk.funnel.report.StatedExperiment;
import io.github.kpisdk.rules.subject.PathSubject;
import io.github.kpisdk.rules.subject.PlanSubject;
import io.github.kpisdk.rules.subject.TargetRevision;
import io.github.kpisdk.rules.subject.TestSubject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What stands beside the ledger in a folder, as subjects. */
class FolderSubjectsTest {
    private static final DateRange SPRING = DateRange.parse("2026-03-01/2026-05-01");
    private static final Period MARCH = Period.month(2026, 3);
    private static final Kpi SALES =
            Kpis.ALL.stream().filter(kpi -> kpi.id().equals("sales")).findFirst().orElseThrow();

    private static LedgerPart.Builder deals(String... customers) {
        LedgerPart.Builder part = LedgerPart.builder("RUB");
        for (String customer : customers) {
            part.add(
                    Deal.builder()
                            .dealId("d" + customer)
                            .customerId(customer)
                            .createdOn(LocalDate.of(2026, 3, 20))
                            .closedOn(LocalDate.of(2026, 3, 20))
                            .status(DealStatus.WON)
                            .amount(Money.of("RUB", "100"))
                            .build());
        }
        return part;
    }

    private static CustomerTouch touch(String customer, String day, String channel) {
        return CustomerTouch.of(customer, Instant.parse(day + "T10:00:00Z"), channel);
    }

    /**
     * A: search, social; B: search, search; C: social, search. Search takes part in 3, last in 2.
     */
    @Test
    void a_channel_takes_part_in_paths_and_is_last_in_some() {
        FunnelInput input =
                new FunnelInput(
                        List.of(),
                        List.of(),
                        new AttributionRules(OptionalLong.empty(), Optional.empty()),
                        List.of(
                                touch("A", "2026-03-01", "search"),
                                touch("A", "2026-03-02", "social"),
                                touch("B", "2026-03-01", "search"),
                                touch("B", "2026-03-02", "search"),
                                touch("C", "2026-03-01", "social"),
                                touch("C", "2026-03-02", "search")),
                        List.of());
        Ledger ledger = Ledger.of(deals("A", "B", "C").build());
        FunnelReport report = FunnelReport.of(input, ledger, SPRING, Grain.TOTAL);

        assertThat(FunnelSubjects.paths(report.attribution().orElseThrow(), SPRING))
                .containsExactly(
                        new PathSubject("search", Period.total(SPRING), 3, 3, 2),
                        new PathSubject("social", Period.total(SPRING), 3, 2, 1));
    }

    @Test
    void an_experiment_brings_its_plan_if_it_has_one() {
        List<Arm> arms = List.of(Arm.of("A", 10, 100), Arm.of("B", 12, 100));
        FunnelInput input =
                new FunnelInput(
                        List.of(),
                        List.of(),
                        new AttributionRules(OptionalLong.empty(), Optional.empty()),
                        List.of(),
                        List.of(
                                StatedExperiment.of("form", arms, plain -> plain),
                                StatedExperiment.of(
                                        "price",
                                        arms,
                                        plain ->
                                                plain.withPlannedUsers(500)
                                                        .withLooks(3)
                                                        .alwaysValid())));
        List<TestSubject> tests =
                FunnelSubjects.experiments(input).stream().map(TestSubject.class::cast).toList();

        assertThat(tests.get(0).plan()).isEmpty();
        assertThat(tests.get(0).arms()).isEqualTo(arms);
        assertThat(tests.get(1).plan())
                .contains(new TestSubject.Plan(500, 3, TestSubject.Correction.SEQUENTIAL));
    }

    private static Forecast forecast(Period period, String value, String on) {
        return new Forecast(
                SALES.id(), Scope.BUSINESS, period, new BigDecimal(value), LocalDate.parse(on));
    }

    @Test
    void the_plan_is_the_last_forecast_in_time_and_what_came_later_a_change() {
        Scorecard scorecard =
                Scorecard.of(
                        Ledger.of(deals("A", "B", "C").build()),
                        SPRING,
                        Grain.MONTH,
                        List.of(SALES));
        KpiSystem system =
                KpiSystem.of(
                        List.of(),
                        List.of(),
                        List.of(KpiCard.of("our-sales", "sales").build()),
                        new DecisionLog(
                                List.of(
                                        LogEntry.of(LocalDate.of(2026, 4, 2), "our-sales"),
                                        LogEntry.of(LocalDate.of(2026, 4, 5), "our-sales")
                                                .did("called old customers"))));
        PlanSubject plan =
                (PlanSubject)
                        ForecastSubjects.of(
                                        List.of(
                                                forecast(MARCH, "9", "2026-01-15"),
                                                forecast(MARCH, "5", "2026-02-15"),
                                                forecast(MARCH, "4", "2026-03-15"),
                                                forecast(Period.month(2026, 4), "6", "2026-04-10")),
                                        List.of(SALES),
                                        scorecard,
                                        Optional.of(system))
                                .get(0);

        assertThat(plan.periods()).hasSize(1);
        assertThat(plan.periods().get(0).plan()).isEqualByComparingTo(number("5"));
        assertThat(plan.periods().get(0).fact().orElseThrow()).isEqualByComparingTo(number("3"));
        assertThat(plan.revisions().orElseThrow())
                .containsExactly(TargetRevision.of(MARCH, LocalDate.of(2026, 3, 15), "5", "4"));
        // a look without a decision is no action
        assertThat(plan.actions().orElseThrow()).containsExactly(LocalDate.of(2026, 4, 5));
    }

    private static Known number(String value) {
        return Known.of(new BigDecimal(value));
    }
}
