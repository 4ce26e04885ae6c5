package io.github.kpisdk.rules.completeness;

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
import io.github.kpisdk.rules.subject.PathSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Clear;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KC606, last click: a channel takes part in many sales and gets few of them by the last click.
 *
 * @param minAnyShare it takes part in at least this part of all paths
 * @param minMultiple it takes part in at least so many times the sales that it gets by the last
 *     click; exactly this is enough
 * @param minPaths with fewer paths nothing is judged
 */
public record LastClickBias(BigDecimal minAnyShare, BigDecimal minMultiple, int minPaths)
        implements Rule<PathSubject> {
    private static final Threshold MIN_ANY_SHARE =
            Threshold.of("minAnyShare", "0.05", "0", "1", Threshold.JUDGEMENT);
    private static final Threshold MIN_MULTIPLE =
            Threshold.of("minMultiple", "3", "1", "100", Threshold.JUDGEMENT);
    private static final Threshold MIN_PATHS =
            Threshold.of("minPaths", "100", "1", "1000000", Threshold.JUDGEMENT);

    static final RuleInfo INFO =
            RuleInfo.of("KC606", "attribution-bias")
                    .title(
                            "Last click or own-brand search takes credit that it did not earn",
                            "Последний клик или поиск по своему бренду забирает чужую заслугу")
                    .about(Category.COMPLETENESS, Confidence.HEURISTIC, Tier.STRICT)
                    .explanation(
                            "Last click: speaks if a channel takes part in 5 % or more of the sales and in at least three times as many as it gets by the last click, from 100 paths on. Brand: speaks if half or more of the sales of paid search come from the own name and no test of what it adds ended in the last 12 months.",
                            "Последний клик: срабатывает, если канал участвует в 5 % продаж и более и хотя бы втрое чаще, чем получает по последнему клику; от 100 цепочек. Бренд: срабатывает, если половина продаж платного поиска и больше приходит по своему названию, а проверки его вклада за последние 12 месяцев не было.")
                    .message(
                            "lastClick",
                            Severity.INFO,
                            Text.of(
                                    "{channel} takes part in {anyShare} of sales but gets {lastShare} by last click.",
                                    "{channel} участвует в {anyShare} продаж, а по последнему клику получает {lastShare}."),
                            Text.of(
                                    "Silent if it gets more than {enough} by last click.",
                                    "Молчит, если по последнему клику получает больше {enough}."))
                    .message(
                            "brandSearch",
                            Severity.INFO,
                            Text.of(
                                    "{share} of paid-search sales come from your own brand name; they may have come anyway.",
                                    "{share} продаж платного поиска — по вашему бренду; они могли прийти и так."),
                            Text.of(
                                    "Silent if less than {min} come from the own name, or a test of the last 12 months shows what it adds.",
                                    "Молчит, если по бренду меньше {min} или проверка за последние 12 месяцев показывает его вклад."))
                    .remedy(
                            "Compare attribution models; switch brand ads off in part of the regions.",
                            "Сравните модели атрибуции; отключите рекламу по бренду в части регионов.")
                    .question(
                            "Where and when will a part of the advertising be switched off to see what it adds?",
                            "Где и когда отключим часть рекламы, чтобы увидеть её вклад?")
                    .thresholds(MIN_ANY_SHARE, MIN_MULTIPLE, MIN_PATHS)
                    .thresholds(BrandSearch.BRAND_SHARE, BrandSearch.MIN_SALES)
                    .source(
                            "Blake, Nosko, Tadelis (eBay): brand-keyword ads have no short-term benefits",
                            "ChannelAttribution PathData, 19 785 conversions: beta 22.1 % any touch, 5.0 % last touch")
                    .build();

    /** As it is unless set otherwise. */
    public static final LastClickBias USUAL =
            new LastClickBias(MIN_ANY_SHARE.usual(), MIN_MULTIPLE.usual(), 100);

    /** Checks the thresholds. */
    public LastClickBias {
        MIN_ANY_SHARE.check(minAnyShare);
        MIN_MULTIPLE.check(minMultiple);
        MIN_PATHS.check(BigDecimal.valueOf(minPaths));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<PathSubject> subjectType() {
        return PathSubject.class;
    }

    @Override
    public Verdict judge(PathSubject path) {
        return Needs.none()
                .applies(path.paths() > 0, Text.of("no paths are known", "цепочки неизвестны"))
                .that(
                        path.paths() >= minPaths,
                        Cause.TOO_LITTLE,
                        Text.of(
                                "paths: %d, needed: %d".formatted(path.paths(), minPaths),
                                "цепочек: %d, нужно: %d".formatted(path.paths(), minPaths)))
                .judge(() -> byShares(path));
    }

    private Verdict byShares(PathSubject path) {
        Known paths = Known.of(BigDecimal.valueOf(path.paths()));
        Known any = Known.of(BigDecimal.valueOf(path.anyTouch())).per(paths);
        Known last = Known.of(BigDecimal.valueOf(path.lastTouch())).per(paths);
        Known enough = any.per(Known.of(minMultiple));
        Evidence evidence =
                Evidence.of(
                        Fact.share("anyShare", any).restingOn(path.paths()).against(minAnyShare),
                        Fact.share("lastShare", last).restingOn(path.paths()),
                        Fact.share("enough", enough));
        return any.isBelow(minAnyShare) || any.signum() == 0 || last.compareTo(enough) > 0
                ? new Clear(evidence)
                : Verdict.flagged("lastClick", evidence);
    }

    @Override
    public List<Example<PathSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "in 22.1 % of 1,000 paths, last in 5 %",
                                "в 22,1 % из 1 000 цепочек, последний в 5 %"),
                        new PathSubject("beta", CompletenessExamples.MAY, 1000, 221, 50),
                        "lastClick"),
                Example.clear(
                        Text.of("in 34.8 %, last in 17 %", "в 34,8 %, последний в 17 %"),
                        new PathSubject("iota", CompletenessExamples.MAY, 1000, 348, 170)));
    }
}
