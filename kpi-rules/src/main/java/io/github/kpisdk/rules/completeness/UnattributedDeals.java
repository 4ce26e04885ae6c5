package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.BusinessRule;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Clear;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KC602: nobody can say where too many sales came from.
 *
 * @param maxShare of sales or of revenue; more than this is too much
 * @param minDeals with fewer sales nothing is judged
 */
public record UnattributedDeals(BigDecimal maxShare, int minDeals) implements BusinessRule {
    private static final Threshold MAX_SHARE =
            Threshold.of("maxShare", "0.20", "0", "1", Threshold.JUDGEMENT);
    private static final Threshold MIN_DEALS =
            Threshold.of("minDeals", "20", "1", "1000000", Threshold.JUDGEMENT);

    private static final RuleInfo INFO =
            RuleInfo.of("KC602", "unattributed-deals")
                    .title("Too many sales have no source", "У слишком многих продаж нет источника")
                    .about(Category.COMPLETENESS, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks if more than 20 % of the sales, or of their revenue, have no channel. All sales are counted, so chance is no question. Judges from 20 sales on, and by sales, not by leads.",
                            "Срабатывает, если без канала больше 20 % продаж или их выручки. Посчитаны все продажи, так что случайность ни при чём. Проверяет от 20 продаж, по продажам, а не по лидам.")
                    .message(
                            "unattributed",
                            Severity.WARNING,
                            Text.of(
                                    "Sales without a source: {count} of {total} ({share}), with {revenueShare} of revenue: channel ranking is not reliable.",
                                    "Продаж без источника: {count} из {total} ({share}), на них приходится {revenueShare} выручки: сравнивать каналы рано."),
                            Text.of(
                                    "Silent if at most {max} of sales and of revenue have no source.",
                                    "Молчит, если без источника не больше {max} продаж и выручки."))
                    .remedy(
                            "UTM tags, call tracking, promo codes, a field \"how did you hear of us\".",
                            "UTM-метки, коллтрекинг, промокоды, вопрос «откуда вы о нас узнали».")
                    .question(
                            "Who closes the gap in the sources, and until when are channels not compared?",
                            "Кто закроет пробел в источниках и до какого дня не сравниваем каналы?")
                    .thresholds(MAX_SHARE, MIN_DEALS)
                    .source(
                            "article 1: UTM tags to identify the traffic source; unique numbers, QR codes and call tracking",
                            "public data: deals without an origin can be a larger share than leads without one")
                    .build();

    /** As it is unless set otherwise. */
    public static final UnattributedDeals USUAL = new UnattributedDeals(MAX_SHARE.usual(), 20);

    /** Checks the thresholds. */
    public UnattributedDeals {
        MAX_SHARE.check(maxShare);
        MIN_DEALS.check(BigDecimal.valueOf(minDeals));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(BusinessSubject business) {
        Figures now = business.now();
        return Needs.none()
                .figures(
                        now,
                        Figure.SALES,
                        Figure.UNATTRIBUTED_SALES,
                        Figure.REVENUE,
                        Figure.UNATTRIBUTED_REVENUE)
                .atLeast(now, Figure.SALES, minDeals)
                .share(now, Figure.UNATTRIBUTED_SALES, Figure.SALES)
                .aboveZero(now, Figure.REVENUE)
                .judge(() -> byShares(now));
    }

    private Verdict byShares(Figures now) {
        Known share = now.get(Figure.UNATTRIBUTED_SALES).per(now.get(Figure.SALES));
        Known money = now.get(Figure.UNATTRIBUTED_REVENUE).per(now.get(Figure.REVENUE));
        long total = now.count(Figure.SALES);
        Evidence evidence =
                Evidence.of(
                        Fact.count("count", now.count(Figure.UNATTRIBUTED_SALES)),
                        Fact.count("total", total),
                        Fact.share("share", share).restingOn(total).against(maxShare),
                        Fact.share("revenueShare", money).against(maxShare),
                        Fact.share("max", Known.of(maxShare)));
        return share.isAbove(maxShare) || money.isAbove(maxShare)
                ? Verdict.flagged(
                        "unattributed", evidence.withStake(now.get(Figure.UNATTRIBUTED_REVENUE)))
                : new Clear(evidence);
    }

    @Override
    public List<Example<BusinessSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("46 of 200 sales", "46 продаж из 200"),
                        CompletenessExamples.unattributed(46, 200, "150000"),
                        "unattributed"),
                Example.flagged(
                        Text.of(
                                "15 of 100 sales with 30 % of revenue",
                                "15 продаж из 100 с 30 % выручки"),
                        CompletenessExamples.unattributed(15, 100, "300000"),
                        "unattributed"),
                Example.clear(
                        Text.of("15 of 100 sales", "15 продаж из 100"),
                        CompletenessExamples.unattributed(15, 100, "150000")),
                Example.notJudged(
                        Text.of("19 sales", "продаж: 19"),
                        CompletenessExamples.unattributed(10, 19, "500000"),
                        Cause.TOO_LITTLE));
    }
}
