package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.subject.StageSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Kind;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * KC605, zero days: a stage that is busy every day shows nothing for days in a row.
 *
 * @param zeroDays from so many zero days in a row on
 * @param minMean where so many a day are usual; the zero days themselves do not count
 * @param minDays with fewer other days nothing is judged
 */
public record ZeroRun(int zeroDays, BigDecimal minMean, int minDays) implements StageRule {
    static final Threshold ZERO_DAYS =
            Threshold.of("zeroDays", "2", "1", "366", Threshold.JUDGEMENT);
    static final Threshold MIN_MEAN =
            Threshold.of("minMean", "10", "0.1", "1000000", Threshold.JUDGEMENT);
    static final Threshold MIN_DAYS = Threshold.of("minDays", "7", "1", "366", Threshold.JUDGEMENT);

    /** As it is unless set otherwise. */
    public static final ZeroRun USUAL = new ZeroRun(2, MIN_MEAN.usual(), 7);

    /** Checks the thresholds. */
    public ZeroRun {
        ZERO_DAYS.check(BigDecimal.valueOf(zeroDays));
        MIN_MEAN.check(minMean);
        MIN_DAYS.check(BigDecimal.valueOf(minDays));
    }

    @Override
    public Verdict judge(StageSubject stage) {
        List<Long> daily = stage.daily();
        List<Integer> runs = runs(daily);
        int longest = runs.stream().reduce(0, Math::max);
        int others = daily.size() - longest;
        return Needs.none()
                .that(
                        !daily.isEmpty(),
                        Cause.MISSING,
                        Text.of("the count of each day", "данные по дням"))
                .that(
                        others >= minDays,
                        Cause.TOO_LITTLE,
                        Text.of(
                                "other days: " + others + ", needed: " + minDays,
                                "остальных дней: " + others + ", нужно: " + minDays))
                .judge(() -> byRun(stage, longest, Collections.frequency(runs, longest) > 1));
    }

    private Verdict byRun(StageSubject stage, int days, boolean recurs) {
        long sum = stage.daily().stream().reduce(0L, Math::addExact);
        Known mean =
                Known.of(
                        BigDecimal.valueOf(sum),
                        BigDecimal.valueOf(stage.daily().size() - (long) days));
        Supplier<Evidence> evidence =
                () ->
                        Evidence.of(
                                Fact.words("stage", stage.stage().words()),
                                Fact.days("days", days).against(BigDecimal.valueOf(zeroDays)),
                                Fact.of("mean", Kind.NUMBER, mean).against(minMean),
                                Fact.of("minMean", Kind.NUMBER, Known.of(minMean)));
        if (days < zeroDays || mean.isBelow(minMean)) {
            return Verdict.clear(evidence);
        }
        // nothing where mean × days are expected, of a Poisson count
        double p = StrictMath.exp(-mean.value().doubleValue() * days);
        return recurs
                ? Verdict.inconclusive("zeroRun", evidence.get())
                : Verdict.flagged("zeroRun", evidence.get().withP(p));
    }

    /** The lengths of all runs of zero days, in order. */
    private static List<Integer> runs(List<Long> daily) {
        List<Integer> runs = new ArrayList<>();
        int run = 0;
        for (long count : daily) {
            if (count != 0 && run > 0) {
                runs.add(run);
            }
            run = count == 0 ? run + 1 : 0;
        }
        if (run > 0) {
            runs.add(run);
        }
        return runs;
    }

    @Override
    public List<Example<StageSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "two zero days among ten a day",
                                "два нулевых дня при десяти в день"),
                        CompletenessExamples.daily(10L, 12L, 8L, 10L, 0L, 0L, 11L, 9L, 10L),
                        "zeroRun"),
                Example.inconclusive(
                        Text.of("two zero days in every week", "два нулевых дня каждую неделю"),
                        CompletenessExamples.daily(
                                20L, 20L, 20L, 20L, 20L, 0L, 0L, 20L, 20L, 20L, 20L, 20L, 0L, 0L),
                        "zeroRun"),
                Example.clear(
                        Text.of("one zero day", "один нулевой день"),
                        CompletenessExamples.daily(10L, 12L, 8L, 10L, 0L, 11L, 9L, 10L)));
    }
}
