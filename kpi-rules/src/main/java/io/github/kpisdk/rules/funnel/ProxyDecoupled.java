package io.github.kpisdk.rules.funnel;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.experiment.Experiment;
import io.github.kpisdk.rules.guard.Kendall;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.SeriesPair;
import io.github.kpisdk.rules.subject.SeriesSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Kind;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KF405: the figure that is steered by climbs for months, the outcome does not.
 *
 * @param minPeriods with fewer common periods nothing is judged
 */
public record ProxyDecoupled(int minPeriods) implements Rule<SeriesPair> {
    private static final Threshold MIN_PERIODS =
            Threshold.of("minPeriods", "8", "5", "1000", Threshold.JUDGEMENT);

    private static final RuleInfo INFO =
            RuleInfo.of("KF405", "proxy-decoupled")
                    .title(
                            "The proxy climbs for months, the outcome does not",
                            "Промежуточный показатель растёт месяцами, результат — нет")
                    .about(Category.FUNNEL, Confidence.STATISTICAL, Tier.STRICT)
                    .explanation(
                            "Speaks when the proxy rises with time by more than chance (Kendall,"
                                    + " exact, under 5 %) while the outcome, so many periods later as"
                                    + " the lag says, does not rise at all. Needs 8 common periods.",
                            "Срабатывает, если промежуточный показатель растёт со временем сильнее"
                                    + " случайности (Кендалл, точный, ниже 5 %), а результат с учётом"
                                    + " задержки не растёт вовсе. Нужно 8 общих периодов.")
                    .message(
                            "decoupled",
                            Severity.WARNING,
                            Text.of(
                                    "{proxy} rose ({from} -> {to}, periods: {periods}); {outcome} did"
                                            + " not ({outFrom} -> {outTo}).",
                                    "{proxy}: рост ({from} → {to}, периодов: {periods}); {outcome}:"
                                            + " роста нет ({outFrom} → {outTo})."),
                            Text.of(
                                    "Silent if the outcome ({outcome}) rises too, or the rise of the"
                                            + " proxy ({proxy}) may be chance.",
                                    "Молчит, если результат ({outcome}) тоже растёт или рост"
                                            + " промежуточного показателя ({proxy}) может быть случайным."))
                    .remedy(
                            "Stop steering by the proxy; find one that moves with sales.",
                            "Перестаньте управлять по этому показателю; найдите тот, что движется"
                                    + " вместе с продажами.")
                    .question(
                            "By which figure will the team be steered instead?",
                            "По какому показателю команда будет работать вместо этого?")
                    .thresholds(MIN_PERIODS)
                    .source(
                            "article 1: the social media team works for likes and sales do not grow",
                            "Manheim and Garrabrant, Categorizing Variants of Goodhart's Law, 2018",
                            "Kendall, A New Measure of Rank Correlation, 1938")
                    .build();

    /** As it is unless set otherwise. */
    public static final ProxyDecoupled USUAL =
            new ProxyDecoupled(MIN_PERIODS.usual().intValueExact());

    /** Checks the threshold. */
    public ProxyDecoupled {
        MIN_PERIODS.check(BigDecimal.valueOf(minPeriods));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<SeriesPair> subjectType() {
        return SeriesPair.class;
    }

    @Override
    public Verdict judge(SeriesPair pair) {
        List<Known> proxy = pair.proxyValues();
        int common = proxy.size();
        return Needs.none()
                .that(
                        common >= minPeriods,
                        Cause.TOO_LITTLE,
                        Text.of(
                                "common periods: %d, needed: %d".formatted(common, minPeriods),
                                "общие периоды: %d, нужно: %d".formatted(common, minPeriods)))
                .judge(() -> byTrends(pair, proxy, pair.outcomeValues()));
    }

    private static Verdict byTrends(SeriesPair pair, List<Known> proxy, List<Known> outcome) {
        Kendall up = Kendall.of(proxy);
        Kendall flat = Kendall.of(outcome);
        Fact tau = Fact.number("tau", up.tau()).restingOn(up.periods());
        Fact outTau = Fact.number("outTau", flat.tau()).restingOn(flat.periods());
        if (up.score() <= 0 || flat.score() > 0) {
            return Verdict.clear(tau, outTau);
        }
        Kind kind = pair.proxy().kind();
        Kind outKind = pair.outcome().kind();
        int last = proxy.size() - 1;
        return Verdict.breached(
                up.p() < Experiment.USUAL_ALPHA,
                "decoupled",
                Evidence.of(
                                Fact.of("from", kind, proxy.get(0)),
                                Fact.of("to", kind, proxy.get(last)),
                                Fact.of("outFrom", outKind, outcome.get(0)),
                                Fact.of("outTo", outKind, outcome.get(last)),
                                Fact.count("periods", proxy.size()),
                                tau,
                                outTau)
                        .withP(up.p()));
    }

    @Override
    public List<Example<SeriesPair>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "likes from 1,000 to 2,500 in eight months, sales from 52 to 49",
                                "лайки с 1 000 до 2 500 за восемь месяцев, продажи с 52 до 49"),
                        likes(52, 49, 51, 50, 47, 50, 48, 49),
                        "decoupled"),
                Example.clear(
                        Text.of("sales from 40 to 58", "продажи с 40 до 58"),
                        likes(40, 43, 45, 44, 49, 52, 55, 58)),
                Example.notJudged(
                        Text.of("sales of seven months", "продажи за семь месяцев"),
                        likes(49, 51, 50, 47, 50, 48, 49),
                        Cause.TOO_LITTLE));
    }

    static SeriesPair likes(long... sales) {
        Period latest = Period.month(2026, 8);
        return new SeriesPair(
                SeriesSubject.counts(
                        "likes", latest, 1000, 1150, 1300, 1500, 1700, 1950, 2200, 2500),
                SeriesSubject.counts("sales", latest, sales),
                0);
    }
}
