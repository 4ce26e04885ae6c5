package io.github.kpisdk.benchmarks.funnel;

import io.github.kpisdk.benchmarks.data.Dice;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.funnel.event.StepTimes;
import io.github.kpisdk.funnel.pipeline.AmountAt;
import io.github.kpisdk.funnel.pipeline.Backward;
import io.github.kpisdk.funnel.pipeline.CohortRate;
import io.github.kpisdk.funnel.pipeline.Deleted;
import io.github.kpisdk.funnel.pipeline.Merged;
import io.github.kpisdk.funnel.pipeline.Pipeline;
import io.github.kpisdk.funnel.pipeline.PipelineChange;
import io.github.kpisdk.funnel.pipeline.PipelineResult;
import io.github.kpisdk.funnel.pipeline.Policies;
import io.github.kpisdk.funnel.pipeline.Reopened;
import io.github.kpisdk.funnel.pipeline.Revisits;
import io.github.kpisdk.funnel.pipeline.Skipped;
import io.github.kpisdk.funnel.pipeline.Stage;
import io.github.kpisdk.funnel.pipeline.StageVisit;
import io.github.kpisdk.funnel.stats.Proportion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Figures of a pipeline from its rows, given in no order. */
public final class VisitTasks {
    private static final List<String> STAGES = List.of("new", "qualified", "offer", "contract");
    private static final Pipeline SALES =
            Pipeline.of(
                    "sales",
                    Stage.open("new"),
                    Stage.open("qualified"),
                    Stage.open("offer"),
                    Stage.open("contract"),
                    Stage.won("won"),
                    Stage.lost("lost"));
    private static final Policies POLICIES =
            Policies.of(
                    Skipped.IMPUTE_PASSED,
                    Backward.FURTHEST,
                    Reopened.LAST_CLOSE_WINS,
                    Revisits.SUMMED,
                    PipelineChange.COUNT_THIS,
                    AmountAt.CLOSE,
                    Merged.INTO_SURVIVOR,
                    Deleted.COUNT_AS_LOST);
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2028-01-01T00:00:00Z");
    private static final DateRange ALL =
            DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1));

    private final List<StageVisit> rows = new ArrayList<>();
    private final long[] reached = new long[STAGES.size()];
    private final long[] waiting = new long[STAGES.size()];
    private long won;
    private long lost;
    private long offers;
    private long offerSeconds;

    private VisitTasks(int visits) {
        for (int deal = 0; rows.size() + STAGES.size() < visits; deal++) {
            add(deal);
        }
        Collections.shuffle(rows, new Random(1));
    }

    /** All figures of a pipeline from about so many rows. */
    public static List<Task> of(int visits) {
        VisitTasks data = new VisitTasks(visits);
        return List.of(new Task("pipeline", "visit", data.rows.size(), data::check));
    }

    /** A deal that gets to some stage, and there is won if it is the last, lost or left open. */
    private void add(int deal) {
        String name = "deal-" + deal;
        int last = Dice.below(STAGES.size(), Dice.roll(0, deal));
        long second = Dice.below(300 * 86_400, Dice.roll(1, deal));
        for (int stage = 0; stage <= last; stage++) {
            reached[stage]++;
            rows.add(StageVisit.of(name, "sales", STAGES.get(stage), START.plusSeconds(second)));
            long stay = 1 + Dice.below(30 * 86_400, Dice.roll(2 + stage, deal));
            boolean over = stage < last || Dice.below(4, Dice.roll(6, deal)) > 0;
            if (over && stage == STAGES.indexOf("offer")) {
                offers++;
                offerSeconds += stay;
            }
            second += stay;
            waiting[stage] += over ? 0 : 1;
            if (over && stage == last) {
                boolean sold = last == STAGES.size() - 1;
                won += sold ? 1 : 0;
                lost += sold ? 0 : 1;
                String end = sold ? "won" : "lost";
                rows.add(StageVisit.of(name, "sales", end, START.plusSeconds(second)));
            }
        }
    }

    private void check() {
        PipelineResult result = SALES.over(rows, POLICIES, END);
        Task.check("win rate", result.winRate(ALL, ZoneOffset.UTC), rate(won, won + lost));
        long open = reached[0] - won - lost;
        Task.check(
                "close rate",
                result.cohort(ALL, ZoneOffset.UTC).closeRate(),
                new CohortRate(rate(won, reached[0]), open));
        for (int stage = 1; stage < STAGES.size(); stage++) {
            Task.check(
                    "conversion to " + STAGES.get(stage),
                    result.cohort(ALL, ZoneOffset.UTC)
                            .conversion(STAGES.get(stage - 1), STAGES.get(stage))
                            .soFar(),
                    rate(reached[stage], reached[stage - 1]));
        }
        StepTimes times = result.timeInStage("offer");
        Task.check(
                "time in offer",
                times.mean(),
                Known.of(BigDecimal.valueOf(offerSeconds), BigDecimal.valueOf(offers)));
        Task.check(
                "work in progress",
                List.copyOf(result.workInProgressByStage(END).values()),
                Arrays.stream(waiting).boxed().toList());
    }

    private static Proportion rate(long part, long whole) {
        return Proportion.of(part, whole);
    }
}
