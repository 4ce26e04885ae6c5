package io.github.kpisdk.rules.statistics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.UnitsSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Kind;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KS510: the worst, or the best, was picked, and came back to the mean by itself.
 *
 * @param factor up to so many times the expected shift is no achievement; exactly this is none
 * @param minUnits with fewer units nothing is judged
 */
public record RegressionToMean(BigDecimal factor, int minUnits) implements Rule<UnitsSubject> {
    private static final Threshold FACTOR =
            Threshold.of("factor", "2", "1", "10", Threshold.JUDGEMENT);
    private static final Threshold MIN_UNITS =
            Threshold.of("minUnits", "10", "3", "1000000", Threshold.JUDGEMENT);

    private static final RuleInfo INFO =
            RuleInfo.of("KS510", "regression-to-mean")
                    .title(
                            "The worst was picked, and got better by itself",
                            "Выбрали худшего, и он улучшился сам")
                    .about(Category.STATISTICS, Confidence.STATISTICAL, Tier.STRICT)
                    .explanation(
                            "Speaks when something was done to a unit because its count was extreme,"
                                    + " nothing like it was left alone, and it moved towards the mean"
                                    + " by no more than twice what chance alone brings back: its"
                                    + " distance from the mean times mean ÷ variance over all units,"
                                    + " at most 1. Needs 10 units.",
                            "Срабатывает, если единицу выбрали за крайнее значение, похожих без"
                                    + " вмешательства не оставили и она сдвинулась к среднему не"
                                    + " больше чем на два ожидаемых сдвига: расстояние до среднего,"
                                    + " умноженное на среднее ÷ дисперсию по всем единицам, не больше"
                                    + " 1. Нужно 10 единиц.")
                    .message(
                            "regression",
                            Severity.INFO,
                            Text.of(
                                    "{kpi} of {unit} went {before} -> {after} after \"{action}\";"
                                            + " {expected} of that was to be expected without doing"
                                            + " anything.",
                                    "{kpi}, {unit}: {before} → {after} после «{action}»; из них"
                                            + " {expected} ожидалось и без действий."),
                            Text.of(
                                    "Silent if it moves by more than {most}, or like units were left"
                                            + " alone.",
                                    "Молчит, если сдвиг больше {most} или похожих оставили без"
                                            + " вмешательства."))
                    .remedy(
                            "Leave half of the bad units untouched as a control.",
                            "Половину плохих оставьте без вмешательства для сравнения.")
                    .question(
                            "What would have to happen for this action not to be repeated?",
                            "Что должно случиться, чтобы это действие не повторяли?")
                    .thresholds(FACTOR, MIN_UNITS)
                    .source(
                            "Galton, Regression towards Mediocrity in Hereditary Stature, 1886",
                            "Wainer, The Most Dangerous Equation, American Scientist 2007")
                    .build();

    /** As it is unless set otherwise. */
    public static final RegressionToMean USUAL =
            new RegressionToMean(FACTOR.usual(), MIN_UNITS.usual().intValueExact());

    /** Checks the thresholds. */
    public RegressionToMean {
        FACTOR.check(factor);
        MIN_UNITS.check(BigDecimal.valueOf(minUnits));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<UnitsSubject> subjectType() {
        return UnitsSubject.class;
    }

    @Override
    public Verdict judge(UnitsSubject units) {
        int size = units.all().size();
        return Needs.none()
                .applies(
                        units.action().isPresent() && units.isChosenAsExtreme(),
                        Text.of(
                                "nothing was done to it for being extreme",
                                "за крайнее значение ничего не делали"))
                .applies(
                        !units.isControlled(),
                        Text.of("like units were left alone", "похожих оставили без вмешательства"))
                .that(
                        size >= minUnits,
                        Cause.TOO_LITTLE,
                        Text.of(
                                "units: %d, needed: %d".formatted(size, minUnits),
                                "единицы: %d, нужно: %d".formatted(size, minUnits)))
                .judge(() -> byShift(units));
    }

    private Verdict byShift(UnitsSubject units) {
        Known before = whole(units.chosen().before());
        Known observed = whole(units.chosen().after()).minus(before);
        Known expected =
                expected(units.all().stream().map(UnitsSubject.Unit::before).toList(), before);
        Known most = size(expected).times(factor);
        boolean came = observed.signum() * expected.signum() > 0;
        Fact shift = Fact.of("expected", Kind.NUMBER, size(expected));
        return came && size(observed).compareTo(most) <= 0
                ? Verdict.flagged(
                        "regression",
                        Evidence.of(
                                Fact.count("before", units.chosen().before()),
                                Fact.count("after", units.chosen().after()),
                                shift.restingOn(units.all().size()),
                                Fact.words("action", units.action().orElseThrow()),
                                Fact.of("most", Kind.NUMBER, most)))
                : Verdict.clear(shift);
    }

    /** The distance from the mean, times mean by variance: the part that chance takes back. */
    private static Known expected(List<Long> counts, Known own) {
        Known n = whole(counts.size());
        Known mean = sum(counts.stream().map(RegressionToMean::whole).toList()).per(n);
        Known squares =
                sum(
                        counts.stream()
                                .map(RegressionToMean::whole)
                                .map(count -> count.minus(mean).times(count.minus(mean)))
                                .toList());
        Known variance = squares.per(n.minus(whole(1)));
        boolean allChance = variance.compareTo(mean) <= 0;
        Known distance = mean.minus(own);
        return allChance ? distance : distance.times(mean).per(variance);
    }

    private static Known sum(List<Known> numbers) {
        return numbers.stream().reduce(whole(0), Known::plus);
    }

    private static Known size(Known shift) {
        return shift.signum() < 0 ? shift.times(BigDecimal.ONE.negate()) : shift;
    }

    private static Known whole(long count) {
        return Known.of(BigDecimal.valueOf(count));
    }

    @Override
    public List<Example<UnitsSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "the worst of 20 equal ad groups: 4, then 10",
                                "худшая из 20 одинаковых групп: 4, затем 10"),
                        UnitExamples.equal(10),
                        "regression"),
                Example.clear(
                        Text.of(
                                "the worst of 20 ad groups that really differ: 4, then 26",
                                "худшая из 20 разных групп: 4, затем 26"),
                        UnitExamples.different(26)),
                Example.notJudged(
                        Text.of("the first, with a control group", "первый, с контрольной группой"),
                        UnitExamples.equal(10).controlled(),
                        Cause.NOT_APPLICABLE));
    }
}
