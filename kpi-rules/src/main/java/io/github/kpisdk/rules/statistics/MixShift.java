package io.github.kpisdk.rules.statistics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.experiment.Experiment;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.funnel.stats.Statistic;
import io.github.kpisdk.funnel.stats.Strata;
import io.github.kpisdk.funnel.stats.ZTest;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.SegmentsSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Kind;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * KS502: a total rate moved because the mix of its segments did, even against each of them.
 *
 * @param minWeight segments with less of the whole, on average of both periods, do not vote
 * @param mixShare the least part of the change that is a shift of the mix; exactly this is enough
 */
public record MixShift(BigDecimal minWeight, BigDecimal mixShare) implements Rule<SegmentsSubject> {
    private static final Threshold MIN_WEIGHT =
            Threshold.of("minWeight", "0.01", "0", "0.5", Threshold.JUDGEMENT);
    private static final Threshold MIX_SHARE =
            Threshold.of("mixShare", "0.5", "0.1", "1", Threshold.JUDGEMENT);

    private static final RuleInfo INFO =
            RuleInfo.of("KS502", "mix-shift")
                    .title(
                            "The total moved because the mix moved",
                            "Итог изменился из-за состава, а не из-за результата")
                    .about(Category.STATISTICS, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "The change of a total rate is split exactly: what the rates of segments"
                                    + " did at the mean mix, and what the mix did at the mean rates."
                                    + " Speaks when every segment went the other way (the total and"
                                    + " Cochran-Mantel-Haenszel both under 5 %, with opposite signs)"
                                    + " or when half of a proven change is a shift of the mix.",
                            "Изменение общей доли точно делится на две части: что сделали доли"
                                    + " сегментов при среднем составе и что сделал состав при средних"
                                    + " долях. Срабатывает, если каждый сегмент шёл в другую сторону"
                                    + " (общий тест и Кокран — Мантель — Хензель оба ниже 5 %, знаки"
                                    + " разные) или если сдвиг состава даёт половину доказанного"
                                    + " изменения.")
                    .message(
                            "reversal",
                            Severity.ERROR,
                            Text.of(
                                    "{kpi} went {total0} -> {total1}, while in every segment"
                                            + " ({dimension}) it went the other way. The mix changed,"
                                            + " not the performance.",
                                    "{kpi}: {total0} → {total1}, хотя в каждом сегменте"
                                            + " ({dimension}) — наоборот. Изменился состав, а не"
                                            + " результат."),
                            Text.of(
                                    "Silent if the segments do not go against the total by more than"
                                            + " chance.",
                                    "Молчит, если сегменты не идут против итога сильнее случайности."))
                    .message(
                            "mixDriven",
                            Severity.WARNING,
                            Text.of(
                                    "{kpi} changed by {change}; {mixPart} of it is a shift between"
                                            + " segments ({dimension}).",
                                    "{kpi}: изменение {change}; из них {mixPart} — перераспределение"
                                            + " между сегментами ({dimension})."),
                            Text.of(
                                    "Silent if less than {share} of the change is a shift of the"
                                            + " mix.",
                                    "Молчит, если сдвиг состава даёт меньше {share} изменения."))
                    .remedy(
                            "Report what the rates did; hold the mix fixed when judging people or"
                                    + " channels.",
                            "Сообщайте, что сделали сами доли; оценивая людей или каналы, держите"
                                    + " состав неизменным.")
                    .question(
                            "Was the shift of the mix wanted, and who decided it?",
                            "Нужен ли был этот сдвиг состава и кто его решил?")
                    .thresholds(MIN_WEIGHT, MIX_SHARE)
                    .source(
                            "article 1: overall figures can mislead",
                            "Bickel, Hammel and O'Connell, Sex Bias in Graduate Admissions, 1975",
                            "Cochran 1954; Mantel and Haenszel 1959")
                    .build();

    /** As it is unless set otherwise. */
    public static final MixShift USUAL = new MixShift(MIN_WEIGHT.usual(), MIX_SHARE.usual());

    /** Checks the thresholds. */
    public MixShift {
        MIN_WEIGHT.check(minWeight);
        MIX_SHARE.check(mixShare);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<SegmentsSubject> subjectType() {
        return SegmentsSubject.class;
    }

    @Override
    public Verdict judge(SegmentsSubject subject) {
        Optional<MixSplit> split = MixSplit.of(subject.segments());
        return Needs.none()
                .applies(
                        subject.segments().size() >= 2,
                        Text.of("there are no two segments", "нет двух сегментов"))
                .that(
                        subject.segments().stream().allMatch(one -> one.before().isPresent()),
                        Cause.MISSING,
                        Text.of(
                                "the segments in the period before",
                                "сегменты за предыдущий период"))
                .applies(
                        split.isPresent(),
                        Text.of(
                                "it is no share of counts in every segment",
                                "это не доля счётных величин в каждом сегменте"))
                .that(
                        split.filter(MixSplit::isCounted).isPresent(),
                        Cause.TOO_LITTLE,
                        Text.of("one of the two periods is empty", "один из двух периодов пуст"))
                .judge(() -> bySplit(subject, split.orElseThrow()));
    }

    private Verdict bySplit(SegmentsSubject subject, MixSplit split) {
        Known change = split.change();
        Fact moved = Fact.of("change", Kind.POINTS, change);
        Statistic<ZTest> total = split.total().pooledTest();
        if (change.signum() == 0 || !total.isComputed()) {
            return Verdict.clear(moved);
        }
        boolean reversed = split.isReversed(minWeight);
        boolean mostlyMix =
                split.mix().signum() == change.signum()
                        && abs(split.mix()).compareTo(abs(change).times(mixShare)) >= 0;
        if (!reversed && !mostlyMix) {
            return Verdict.clear(moved, Fact.of("mixPart", Kind.POINTS, split.mix()));
        }
        double p = split.total().pValue().orElseThrow();
        if (reversed) {
            p = Math.max(p, pAgainst(split, change));
        }
        Evidence evidence = evidence(split, change).withP(p);
        Evidence valued =
                subject.conversionValue()
                        .map(value -> evidence.withStake(stake(split, value)))
                        .orElse(evidence);
        return Verdict.breached(
                p < Experiment.USUAL_ALPHA, reversed ? "reversal" : "mixDriven", valued);
    }

    private static Known stake(MixSplit split, Known value) {
        BigDecimal users = BigDecimal.valueOf(split.total().variant().trials());
        return abs(split.mix()).times(users).times(value);
    }

    /** How sure it is that segments moved against the total; 1 where they moved with it. */
    private static double pAgainst(MixSplit split, Known change) {
        return Strata.of(split.segments())
                .test()
                .fold(test -> test.z() * change.signum() < 0 ? test.p() : 1, reason -> 1.0);
    }

    private Evidence evidence(MixSplit split, Known change) {
        Known before = rate(split.total().base());
        Known now = rate(split.total().variant());
        return Evidence.of(
                Fact.share("total0", before).restingOn(split.total().base().trials()),
                Fact.share("total1", now).restingOn(split.total().variant().trials()),
                Fact.of("change", Kind.POINTS, change),
                Fact.of("mixPart", Kind.POINTS, split.mix()),
                Fact.of("ratePart", Kind.POINTS, split.rate()),
                Fact.share("share", Known.of(mixShare)));
    }

    private static Known rate(Proportion some) {
        return Known.of(BigDecimal.valueOf(some.successes()), BigDecimal.valueOf(some.trials()));
    }

    private static Known abs(Known number) {
        return number.signum() < 0 ? number.times(BigDecimal.ONE.negate()) : number;
    }

    @Override
    public List<Example<SegmentsSubject>> examples() {
        return StatisticsExamples.mixes();
    }
}
