package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Trait;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * KE211: so much was spent that sales had to come, and none came.
 *
 * @param minExpected how many sales have to be expected; exactly so many are enough
 * @param reachImpressions from so many impressions on the finding is about reach
 */
public record SpendWithoutSales(BigDecimal minExpected, BigDecimal reachImpressions)
        implements ChannelRule {
    private static final Threshold MIN_EXPECTED =
            Threshold.of("minExpected", "3", "1", "100", "rule of three: e^-3 is 5 %");
    private static final Threshold REACH_IMPRESSIONS =
            Threshold.of("reachImpressions", "1000000", "1", "1000000000000", "article 2");

    private static final Text SILENT =
            Text.of(
                    "Silent after the first sale, or with fewer expected sales than {needed}.",
                    "Молчит после первой продажи или если ожидалось меньше продаж, чем {needed}.");

    private static final RuleInfo INFO =
            RuleInfo.of("KE211", "spend-without-sales")
                    .title(
                            "Enough was spent for sales to come, and none came",
                            "Потрачено достаточно для продаж, но нет ни одной")
                    .about(Category.ECONOMICS, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks of a channel without a sale when its cost, by the target cost of"
                                    + " a sale or else by that of all other channels, makes at least"
                                    + " three sales expected: chance alone gives none in 5 % of such"
                                    + " cases. Silent before its leads have had the time to buy, and"
                                    + " for brand advertising that a study measures.",
                            "Срабатывает на канал без продаж, если его расходы, делённые на целевую"
                                    + " цену продажи (или на цену продажи остальных каналов), дают не"
                                    + " меньше трёх ожидаемых продаж: случайно ноль бывает в 5 %"
                                    + " таких случаев. Молчит, пока у заявок не было времени стать"
                                    + " продажами, и для имиджевой рекламы, которую измеряет"
                                    + " исследование.")
                    .message(
                            "spend",
                            Severity.ERROR,
                            Text.of(
                                    "{channel}: {cost} spent; sales expected at the usual {cpa}:"
                                            + " {expected}. None came.",
                                    "{channel}: потрачено {cost}; при обычной цене {cpa} ожидалось"
                                            + " продаж: {expected}. Нет ни одной."),
                            SILENT)
                    .message(
                            "reach",
                            Severity.ERROR,
                            Text.of(
                                    "{channel}: impressions: {impressions}, spent: {cost}, sales"
                                            + " expected: {expected}. None came.",
                                    "{channel}: показов: {impressions}, потрачено: {cost}, ожидалось"
                                            + " продаж: {expected}. Нет ни одной."),
                            SILENT)
                    .remedy(
                            "Check the tracking first, then stop it or change the offer.",
                            "Сначала проверьте учёт, затем остановите или смените предложение.")
                    .question(
                            "Is it stopped now, or what is tried with how much more money?",
                            "Останавливаем сейчас или что пробуем и на какую сумму?")
                    .thresholds(MIN_EXPECTED, REACH_IMPRESSIONS)
                    .source(
                            "article 2: a million impressions with zero sales make no sense",
                            "article 1: campaigns that work for reach only and not for sales",
                            "public Facebook ad data (KAG): 423 of 1,143 ads sold nothing, only 18 of"
                                    + " them had three expected sales")
                    .blockedBy("KS504", "KC605")
                    .build();

    /** As it is unless set otherwise. */
    public static final SpendWithoutSales USUAL =
            new SpendWithoutSales(MIN_EXPECTED.usual(), REACH_IMPRESSIONS.usual());

    /** Checks the thresholds. */
    public SpendWithoutSales {
        MIN_EXPECTED.check(minExpected);
        REACH_IMPRESSIONS.check(reachImpressions);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        Figures now = channel.now();
        Optional<Known> cpa = usualCost(channel);
        return Needs.none()
                .applies(
                        !channel.is(Trait.BRAND_STUDY),
                        Text.of(
                                "it is brand advertising with a study",
                                "это имиджевая реклама с исследованием"))
                .figures(now, Figure.COST, Figure.SALES)
                .applies(
                        Chance.isPositive(now, Figure.COST),
                        Text.of("nothing was spent", "расходов не было"))
                .atLeast(now, Figure.SALES, 0)
                .mature(channel.maturity())
                .that(
                        cpa.isPresent(),
                        Cause.MISSING,
                        Text.of(
                                "a target cost of a sale, or sales of other channels",
                                "целевая цена продажи или продажи других каналов"))
                .judge(() -> byExpected(now, cpa.orElseThrow()));
    }

    /** The target, or what a sale costs in all other channels; its own sales are not in it. */
    private static Optional<Known> usualCost(ChannelSubject channel) {
        return channel.now()
                .find(Figure.TARGET_CPA)
                .or(() -> channel.rest().ratio(Figure.COST, Figure.SALES))
                .filter(cost -> cost.signum() > 0);
    }

    private Verdict byExpected(Figures now, Known cpa) {
        Known cost = now.get(Figure.COST);
        Known expected = cost.per(cpa);
        if (now.get(Figure.SALES).signum() != 0) {
            return Verdict.clear(() -> Evidence.of(Fact.count("sales", now.count(Figure.SALES))));
        }
        if (expected.isBelow(BigDecimal.ONE)) {
            return Verdict.notJudged(
                    Cause.TOO_LITTLE,
                    Text.of("not one sale was to be expected", "не ожидалось и одной продажи"));
        }
        Optional<Known> impressions =
                now.find(Figure.IMPRESSIONS).filter(shown -> !shown.isBelow(reachImpressions));
        Evidence evidence =
                Evidence.of(
                                Fact.money("cost", cost),
                                Fact.money("cpa", cpa),
                                Fact.of("expected", Figure.SALES.kind(), expected)
                                        .restingOn(0)
                                        .against(minExpected),
                                Fact.of("needed", Figure.SALES.kind(), Known.of(minExpected)))
                        .withP(StrictMath.exp(-expected.value().doubleValue()))
                        .withStake(cost);
        return Verdict.breached(
                !expected.isBelow(minExpected),
                impressions.isPresent() ? "reach" : "spend",
                impressions
                        .map(
                                shown ->
                                        evidence.and(
                                                Fact.of(
                                                        "impressions",
                                                        Figure.IMPRESSIONS.kind(),
                                                        shown)))
                        .orElse(evidence));
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "180,000 where a sale costs 40,000",
                                "180 000 там, где продажа стоит 40 000"),
                        EconomicsExamples.unsold("180000", 20_000),
                        "spend"),
                Example.flagged(
                        Text.of("a million impressions for 250,000", "миллион показов за 250 000"),
                        EconomicsExamples.unsold("250000", 1_000_000),
                        "reach"),
                Example.inconclusive(
                        Text.of("90,000: 2.25 sales were expected", "90 000: ожидалось 2,25"),
                        EconomicsExamples.unsold("90000", 20_000),
                        "spend"),
                Example.clear(
                        Text.of("one sale came", "одна продажа есть"),
                        EconomicsExamples.mature(
                                Figures.NONE
                                        .with(Figure.COST, "180000")
                                        .with(Figure.SALES, 1)
                                        .with(Figure.TARGET_CPA, "40000"))),
                Example.notJudged(
                        Text.of("39,999: not even one was", "39 999: не ожидалось и одной"),
                        EconomicsExamples.unsold("39999", 20_000),
                        Cause.TOO_LITTLE));
    }
}
