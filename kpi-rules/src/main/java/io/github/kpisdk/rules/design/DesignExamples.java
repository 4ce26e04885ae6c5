package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.scorecard.Benchmark;
import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.core.system.Axis;
import io.github.kpisdk.core.system.Cadence;
import io.github.kpisdk.core.system.DecisionLog;
import io.github.kpisdk.core.system.Goal;
import io.github.kpisdk.core.system.Incentive;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.core.system.Layer;
import io.github.kpisdk.core.system.LogEntry;
import io.github.kpisdk.core.system.Measuring;
import io.github.kpisdk.core.system.Responsibility;
import io.github.kpisdk.core.system.Standing;
import io.github.kpisdk.core.system.TeamRole;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.subject.GoalSubject;
import io.github.kpisdk.rules.subject.SystemSubject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Subjects that the examples of several rules share. */
final class DesignExamples {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final TeamRole MARKETER =
            new TeamRole(
                    "marketer",
                    Text.of("The marketer", "Маркетолог"),
                    List.of("traffic", "lead-quality", "landing"));
    private static final TeamRole SALES =
            new TeamRole("sales", Text.of("Sales", "Продажи"), List.of("sales-process", "price"));
    private static final Responsibility ANSWERS = Responsibility.NONE.owner("marketer");

    private DesignExamples() {}

    static SystemSubject system(List<Goal> goals, List<KpiCard> cards, LogEntry... log) {
        return SystemSubject.of(
                KpiSystem.of(
                        goals, List.of(MARKETER, SALES), cards, new DecisionLog(List.of(log))));
    }

    static SystemSubject system(KpiCard... cards) {
        return system(List.of(), List.of(cards));
    }

    /** The first of several cards, in the system of all of them. */
    static CardSubject first(KpiCard... cards) {
        return system(cards).cards().get(0);
    }

    static CardSubject card(String kpi) {
        return first(KpiCard.of(kpi, kpi).build());
    }

    static CardSubject aiming(String kpi, Aim aim) {
        return first(KpiCard.of(kpi, kpi).aim(aim).build());
    }

    static CardSubject looked(String kpi, Cadence cadence) {
        return first(KpiCard.of(kpi, kpi).cadence(cadence).build());
    }

    static CardSubject deciding(String rule) {
        return first(KpiCard.of("cac", "cac").decisionRule(rule).build());
    }

    static CardSubject explained(String words) {
        return first(KpiCard.of("romi", "romi").explanation(Text.of(words, words)).build());
    }

    /** A card of a figure that no catalogue has. */
    static CardSubject own(Measuring how) {
        return first(KpiCard.of("own", "own-followers").measuring(how).build());
    }

    static CardSubject benchmarked(String segment) {
        Benchmark usual =
                Benchmark.of(TrafficKpis.CLOSE_RATE, "0.02", segment, "trade survey", 2025);
        return first(KpiCard.of("close-rate", "close-rate").benchmark(usual).build());
    }

    static SystemSubject headlines(String... kpis) {
        return system(Stream.of(kpis).map(DesignExamples::headline).toArray(KpiCard[]::new));
    }

    private static KpiCard headline(String kpi) {
        return KpiCard.of(kpi, kpi).standing(Standing.HEADLINE).build();
    }

    private static KpiCard ofTeam(String kpi) {
        return KpiCard.of(kpi, kpi).standing(Standing.TEAM).build();
    }

    static SystemSubject profitAndTeam() {
        return system(headline("channel-profit"), ofTeam("ctr"), ofTeam("cpc"), ofTeam("reach"));
    }

    static SystemSubject withMeaning() {
        return system(
                headline("revenue"),
                headline("visit-to-lead"),
                KpiCard.of("repeat-share", "repeat-share").layer(Layer.MEANING).build());
    }

    static CardSubject leadsBesides(String kpi) {
        return first(
                KpiCard.of("leads", "leads")
                        .aim(Aim.target("500").every(Cadence.MONTHLY))
                        .responsibility(ANSWERS.incentive(Incentive.BONUS))
                        .build(),
                KpiCard.of(kpi, kpi).responsibility(ANSWERS).build());
    }

    /** A goal with so many headline KPIs and so many of the team. */
    static GoalSubject goal(int headlines, int team) {
        Goal growth = Goal.named("growth", "More customers", "Больше клиентов").build();
        List<KpiCard> cards =
                IntStream.range(0, headlines + team)
                        .mapToObj(
                                i ->
                                        KpiCard.of("kpi-" + i, "own-" + i)
                                                .goal("growth")
                                                .standing(
                                                        i < headlines
                                                                ? Standing.HEADLINE
                                                                : Standing.TEAM)
                                                .build())
                        .toList();
        return system(List.of(growth), cards).goals().get(0);
    }

    static CardSubject costPerSaleTwice() {
        return first(
                KpiCard.of("of-marketing", "cost-per-sale").responsibility(ANSWERS).build(),
                KpiCard.of("of-sales", "cost-per-sale")
                        .responsibility(Responsibility.NONE.owner("sales"))
                        .build());
    }

    static CardSubject costPerSaleJoint() {
        return first(
                KpiCard.of("cost-per-sale", "cost-per-sale")
                        .responsibility(ANSWERS.jointOwners("sales"))
                        .build());
    }

    /** Looks at a card, a month apart, with what was decided; nothing where that is empty. */
    static CardSubject lookedAt(String... decisions) {
        LogEntry[] log =
                IntStream.range(0, decisions.length)
                        .mapToObj(i -> look(APRIL.plusMonths(i), decisions[i]))
                        .toArray(LogEntry[]::new);
        return system(List.of(), List.of(KpiCard.of("cac", "cac").build()), log).cards().get(0);
    }

    private static LogEntry look(LocalDate day, String decision) {
        LogEntry look = LogEntry.of(day, "cac");
        return decision.isEmpty() ? look : look.decided(decision);
    }

    static CardSubject levers(String... levers) {
        return first(
                KpiCard.of("revenue", "revenue").responsibility(ANSWERS.levers(levers)).build());
    }

    /** CTR under registrations under paying customers, 200 of whom are the goal. */
    static CardSubject climbing() {
        Goal paying =
                Goal.named("paying", "200 paying customers", "200 платящих клиентов")
                        .level(Level.BUSINESS)
                        .build();
        return system(
                        List.of(paying),
                        List.of(
                                KpiCard.of("ctr", "ctr").parent("registrations").build(),
                                KpiCard.of("registrations", "own-registrations")
                                        .parent("paying")
                                        .build(),
                                KpiCard.of("paying", "own-paying").goal("paying").build()))
                .cards()
                .get(0);
    }

    /** A goal that says why it matters. */
    static GoalSubject goalFor(String reason) {
        Goal growth =
                Goal.named("growth", "More customers", "Больше клиентов").relevance(reason).build();
        return system(List.of(growth), List.of()).goals().get(0);
    }

    /** 1,300 leads by the end of March, judged on a day. */
    static CardSubject leadsAsOf(LocalDate day) {
        return onDay(day, leadsIn("1300", APRIL.minusDays(1)));
    }

    /** CAC, last looked at so many days ago. */
    static CardSubject lastLookedAt(Cadence cadence, int days) {
        KpiCard card = KpiCard.of("cac", "cac").cadence(cadence).build();
        SystemSubject system = system(List.of(), List.of(card), LogEntry.of(APRIL, "cac"));
        return onDay(APRIL.plusDays(days), system.cards().get(0));
    }

    private static CardSubject onDay(LocalDate day, CardSubject card) {
        return new CardSubject(card.within().asOf(day), card.card());
    }

    static SystemSubject circle() {
        return system(
                KpiCard.of("ctr", "ctr").parent("leads").build(),
                KpiCard.of("leads", "leads").parent("ctr").build());
    }

    /** CPL with something that hangs on it, and guardrails. */
    static CardSubject rewarded(Incentive incentive, String... guardrails) {
        return first(
                KpiCard.of("cpl", "cpl")
                        .responsibility(
                                ANSWERS.incentive(incentive).axis(Axis.COST).guardrails(guardrails))
                        .build(),
                KpiCard.of("close-rate", "close-rate").build());
    }

    /** 1,000 leads at the end of March, and a target by a day. */
    static CardSubject leadsIn(String target, LocalDate by) {
        return aiming("leads", Aim.target(target).from("1000", APRIL.minusDays(1)).by(by));
    }

    /** Twelve months of a close rate: mean 2.30 %, natural limits 1.74 % and 2.86 %. */
    static CardSubject closing(String target) {
        return aiming("close-rate", Aim.target(target))
                .history(
                        Cadence.MONTHLY,
                        figures(
                                "0.022", "0.024", "0.023", "0.021", "0.025", "0.023", "0.022",
                                "0.024", "0.021", "0.023", "0.025", "0.023"));
    }

    static List<Known> figures(String... figures) {
        return Stream.of(figures).map(figure -> Known.of(Decimals.parse(figure))).toList();
    }

    static List<Known> rising(int points) {
        return IntStream.range(0, points)
                .mapToObj(i -> Known.of(BigDecimal.valueOf(100 + i)))
                .toList();
    }
}
