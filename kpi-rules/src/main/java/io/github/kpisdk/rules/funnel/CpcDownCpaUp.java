package io.github.kpisdk.rules.funnel;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.EventRate;
import io.github.kpisdk.funnel.stats.Interval;
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
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KF404: the click gets cheaper and the sale gets dearer.
 *
 * @param cpcDrop by how much the cost per click falls at least: 0.1 is 10 %
 * @param cpaRise by how much the cost per sale rises at least; no sale counts as a rise
 */
public record CpcDownCpaUp(BigDecimal cpcDrop, BigDecimal cpaRise) implements ChannelRule {
    private static final Threshold CPC_DROP =
            Threshold.of("cpcDrop", "0.10", "0", "1", Threshold.JUDGEMENT);
    private static final Threshold CPA_RISE =
            Threshold.of("cpaRise", "0.10", "0", "10", Threshold.JUDGEMENT);

    private static final RuleInfo INFO =
            RuleInfo.of("KF404", "cpc-down-cpa-up")
                    .title(
                            "The click gets cheaper, the sale gets dearer",
                            "Клик дешевеет, а продажа дорожает")
                    .about(Category.FUNNEL, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks if the cost per click fell by 10 % or more, the cost per sale rose by 10 % or more, and chance is ruled out for the sales that the money bought (rates of events, 5 %). Waits until the leads of both periods have had the time to buy.",
                            "Срабатывает, если клик подешевел на 10 % и более, продажа подорожала на 10 % и более, и случайность исключена для числа продаж на потраченные деньги (частоты событий, 5 %). Ждёт, пока у лидов обоих периодов пройдёт время на покупку.")
                    .message(
                            "falseEconomy",
                            Severity.WARNING,
                            Text.of(
                                    "{channel}: CPC {cpc0} → {cpc1}, cost per sale {cpa0} → {cpa1}. Cheap clicks are costing sales.",
                                    "{channel}: CPC {cpc0} → {cpc1}, цена продажи {cpa0} → {cpa1}. Дешёвые клики стоят продаж."),
                            Text.of(
                                    "Silent if a sale costs less than {cpaEnough}.",
                                    "Молчит, если продажа стоит меньше {cpaEnough}."))
                    .remedy(
                            "Bid on conversions; drop the cheap placements that do not sell.",
                            "Платите за конверсии; уберите дешёвые площадки, которые не продают.")
                    .question(
                            "Which cheap placements will be dropped?",
                            "Какие дешёвые площадки отключим?")
                    .thresholds(CPC_DROP, CPA_RISE)
                    .source(
                            "article 1: the ad specialist lowers CPC while CPA grows",
                            "public Facebook ad data (KAG): the audience with the cheaper click had the dearer sale")
                    .build();

    /** As it is unless set otherwise. */
    public static final CpcDownCpaUp USUAL = new CpcDownCpaUp(CPC_DROP.usual(), CPA_RISE.usual());

    /** Checks the thresholds. */
    public CpcDownCpaUp {
        CPC_DROP.check(cpcDrop);
        CPA_RISE.check(cpaRise);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        Figures now = channel.now();
        Figures before = channel.before();
        return Needs.none()
                .figures(now, Figure.COST, Figure.CLICKS, Figure.SALES)
                .earlier(before, Figure.COST, Figure.CLICKS, Figure.SALES)
                .mature(channel.maturity())
                .aboveZero(now, Figure.COST)
                .aboveZero(before, Figure.COST)
                .atLeast(now, Figure.CLICKS, 1)
                .atLeast(before, Figure.CLICKS, 1)
                .atLeast(now, Figure.SALES, 0)
                .atLeast(before, Figure.SALES, 1)
                .judge(() -> byCosts(now, before));
    }

    private Verdict byCosts(Figures now, Figures before) {
        Known limit = costPer(Figure.CLICKS, before).times(BigDecimal.ONE.subtract(cpcDrop));
        boolean cheaper = costPer(Figure.CLICKS, now).compareTo(limit) <= 0;
        // cost ÷ sales >= enough, and so it is where there is no sale
        boolean dearer =
                now.get(Figure.COST).compareTo(cpaEnough(before).times(now.get(Figure.SALES))) >= 0;
        if (!cheaper || !dearer) {
            return Verdict.clear(() -> evidence(now, before));
        }
        double p = sales(now).pAgainst(sales(before));
        return Verdict.breached(
                p < 1 - Interval.USUAL,
                "falseEconomy",
                evidence(now, before)
                        .withP(p)
                        .withStake(
                                now.get(Figure.COST)
                                        .minus(
                                                costPer(Figure.SALES, before)
                                                        .times(now.get(Figure.SALES)))));
    }

    private Evidence evidence(Figures now, Figures before) {
        return Evidence.of(
                Fact.money("cpc0", costPer(Figure.CLICKS, before)),
                Fact.money("cpc1", costPer(Figure.CLICKS, now)),
                Fact.money("cpa0", costPer(Figure.SALES, before))
                        .restingOn(before.count(Figure.SALES)),
                costPerSale(now),
                Fact.money("cpaEnough", cpaEnough(before)));
    }

    private Known cpaEnough(Figures before) {
        return costPer(Figure.SALES, before).times(BigDecimal.ONE.add(cpaRise));
    }

    private static Known costPer(Figure each, Figures figures) {
        return figures.get(Figure.COST).per(figures.get(each));
    }

    private static Fact costPerSale(Figures now) {
        long sales = now.count(Figure.SALES);
        return now.ratio(Figure.COST, Figure.SALES)
                .map(cpa -> Fact.money("cpa1", cpa).restingOn(sales))
                .orElseGet(() -> Fact.words("cpa1", Text.of("no sale at all", "продаж нет")));
    }

    private static EventRate sales(Figures figures) {
        return EventRate.of(figures.count(Figure.SALES), figures.number(Figure.COST));
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "300,000: 10,000 clicks became 15,000, 100 sales became 60",
                                "300 000: было 10 000 кликов и 100 продаж, стало 15 000 и 60"),
                        FunnelExamples.cheaper(100, 60),
                        "falseEconomy"),
                Example.inconclusive(
                        Text.of("20 sales became 15", "было 20 продаж, стало 15"),
                        FunnelExamples.cheaper(20, 15),
                        "falseEconomy"),
                Example.clear(
                        Text.of("100 sales became 95", "было 100 продаж, стало 95"),
                        FunnelExamples.cheaper(100, 95)));
    }
}
