package io.github.kpisdk.core.json;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.scorecard.Benchmark;
import io.github.kpisdk.core.system.Aggregation;
import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.core.system.Audience;
import io.github.kpisdk.core.system.Axis;
import io.github.kpisdk.core.system.Cadence;
import io.github.kpisdk.core.system.DecisionLog;
import io.github.kpisdk.core.system.Goal;
import io.github.kpisdk.core.system.Incentive;
import io.github.kpisdk.core.system.KeyResult;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.core.system.Layer;
import io.github.kpisdk.core.system.LogEntry;
import io.github.kpisdk.core.system.Measuring;
import io.github.kpisdk.core.system.Method;
import io.github.kpisdk.core.system.Responsibility;
import io.github.kpisdk.core.system.Standing;
import io.github.kpisdk.core.system.TeamRole;
import io.github.kpisdk.core.system.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One value of every type of a KPI system, with everything filled in. */
final class SystemSamples {
    static final Aim AIM =
            Aim.target("650")
                    .from("850", LocalDate.of(2026, 1, 1))
                    .by(LocalDate.of(2026, 3, 31))
                    .every(Cadence.MONTHLY);
    static final Responsibility ANSWERS =
            Responsibility.NONE
                    .owner("marketer")
                    .jointOwners("sales")
                    .levers("traffic", "landing")
                    .incentive(Incentive.BONUS)
                    .axis(Axis.COST)
                    .guardrails("close-rate");
    static final Measuring MEASURING =
            Measuring.NONE
                    .formula("cost / sales")
                    .stage(FunnelStage.SALE)
                    .unit("RUB per sale")
                    .dataSource("CRM")
                    .method(Method.COUNTED)
                    .aggregation(Aggregation.FLOW)
                    .maturityDays(30);
    static final KpiCard CARD =
            KpiCard.of("cost-per-sale", "cost-per-sale")
                    .channel(Scope.channel("Search"))
                    .goal("customers")
                    .parent("paying")
                    .level(Level.MARKETING)
                    .layer(Layer.CONTROL)
                    .standing(Standing.TEAM)
                    .audiences(Audience.HEAD, Audience.SPECIALIST)
                    .explanation(Text.of("What one sale costs us.", "Сколько стоит продажа."))
                    .aim(AIM)
                    .benchmark(
                            Benchmark.of(
                                    AcquisitionKpis.COST_PER_SALE, "700", "shops", "poll", 2025))
                    .cadence(Cadence.WEEKLY)
                    .decisionRule("Above 800 twice: halve the dearest channel.")
                    .responsibility(ANSWERS)
                    .measuring(MEASURING)
                    .build();
    static final KeyResult RESULT =
            new KeyResult("paying", "new-customers", Aim.change("0.4").from("100"));
    static final Goal GOAL =
            Goal.named("customers", "More customers", "Больше клиентов")
                    .level(Level.BUSINESS)
                    .kpi("new-customers")
                    .aim(Aim.target("500").by(LocalDate.of(2026, 3, 31)))
                    .relevance("The shop earns from the second purchase on.")
                    .owner("marketer")
                    .keyResults(RESULT)
                    .build();
    static final TeamRole ROLE =
            new TeamRole("marketer", Text.of("Marketer", "Маркетолог"), List.of("traffic"));
    static final LogEntry ENTRY =
            LogEntry.of(LocalDate.of(2026, 2, 1), "cost-per-sale")
                    .saw("812.50")
                    .decided("stop campaign X")
                    .did("stopped on 2 February")
                    .ledTo("640 a week later")
                    .by("marketer");
    static final Term TERM = new Term("ROMI", Text.of("profit per cost", "прибыль на расход"));
    static final KpiSystem SYSTEM =
            KpiSystem.of(
                            List.of(GOAL),
                            List.of(
                                    ROLE,
                                    new TeamRole("sales", Text.of("Sales", "Продажи"), List.of())),
                            List.of(CARD, KpiCard.of("close-rate", "close-rate").build()),
                            new DecisionLog(List.of(ENTRY)))
                    .glossary(List.of(TERM));

    /** As little as may be said. */
    static final KpiSystem BARE =
            KpiSystem.of(
                    List.of(Goal.named("g", "Goal", "Цель").build()),
                    List.of(),
                    List.of(KpiCard.of("c", "cac").build()),
                    new DecisionLog(List.of(LogEntry.of(LocalDate.of(2026, 2, 1), "c"))));

    private SystemSamples() {}

    static Stream<Object> objects() {
        return Stream.of(
                AIM,
                ANSWERS,
                MEASURING,
                CARD,
                RESULT,
                GOAL,
                ROLE,
                ENTRY,
                TERM,
                SYSTEM.decisions(),
                SYSTEM,
                BARE);
    }
}
