package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.experiment.Experiment;
import io.github.kpisdk.funnel.stats.EventRate;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.PairRule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.ChannelPair;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * KE205: of two channels the one with the cheaper lead has the dearer sale.
 *
 * @param minRatio how many times dearer the sale has to be; exactly this counts
 */
public record CheapLeadCostlySale(BigDecimal minRatio) implements PairRule {
    private static final Threshold MIN_RATIO =
            Threshold.of("minRatio", "1.2", "1", "100", Threshold.JUDGEMENT);

    private static final Text SILENT =
            Text.of(
                    "Silent if a sale of {cheap} costs less than {limit} a sale of {dear}.",
                    "Молчит, если продажа {cheap} стоит меньше {limit} продажи {dear}.");

    private static final RuleInfo INFO =
            RuleInfo.of("KE205", "cheap-lead-costly-sale")
                    .title(
                            "The channel with the cheap lead has the dear sale",
                            "У канала с дешёвой заявкой дорогая продажа")
                    .about(Category.ECONOMICS, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks of two channels when the lead of one costs less and its sale"
                                    + " clearly more, and sales by money spent differ more than"
                                    + " chance allows (exact binomial test of the sales given their"
                                    + " sum). All pairs of the run are held together (Benjamini and"
                                    + " Hochberg). Silent before the leads of both have had the time"
                                    + " to buy.",
                            "Срабатывает на пару каналов, если заявка одного дешевле, а продажа"
                                    + " заметно дороже, и число продаж на рубль различается сильнее,"
                                    + " чем допускает случайность (точный биномиальный тест при"
                                    + " данной сумме продаж). Все пары учитываются вместе (Бенджамини"
                                    + " и Хохберг). Молчит, пока у заявок обоих каналов не было"
                                    + " времени стать продажами.")
                    .message(
                            "inverted",
                            Severity.WARNING,
                            Text.of(
                                    "{cheap}: lead {cplA}, sale {cpaA}; {dear}: lead {cplB}, sale"
                                            + " {cpaB}. Ranking by the cost of a lead picks the wrong"
                                            + " channel.",
                                    "{cheap}: заявка {cplA}, продажа {cpaA}; {dear}: заявка {cplB},"
                                            + " продажа {cpaB}. Выбор по цене заявки ошибочен."),
                            SILENT)
                    .message(
                            "unprofitable",
                            Severity.ERROR,
                            Text.of(
                                    "{cheap}: a lead at {cplA} is a loss: a sale costs {cpaA} and"
                                            + " brings {contribution}.",
                                    "{cheap}: заявка за {cplA} убыточна: продажа стоит {cpaA}, а"
                                            + " приносит {contribution}."),
                            SILENT)
                    .remedy(
                            "Move budget by cost per sale or profit, not by cost per lead.",
                            "Распределяйте бюджет по цене продажи или прибыли, а не по цене"
                                    + " заявки.")
                    .question(
                            "How much budget moves to the channel with the cheaper sale?",
                            "Сколько бюджета перенести в канал с более дешёвой продажей?")
                    .thresholds(MIN_RATIO)
                    .source(
                            "article 0: a lead for 300 roubles may lose money while a sale for 3,000"
                                    + " earns it",
                            "public Facebook ad data (KAG): the audience with the cheaper click had"
                                    + " the clearly dearer approved sale")
                    .build();

    /** As it is unless set otherwise. */
    public static final CheapLeadCostlySale USUAL = new CheapLeadCostlySale(MIN_RATIO.usual());

    /** Checks the threshold. */
    public CheapLeadCostlySale {
        MIN_RATIO.check(minRatio);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(ChannelPair pair) {
        Figures one = pair.first().now();
        Figures other = pair.second().now();
        return Needs.none()
                .figures(one, Figure.COST, Figure.LEADS, Figure.SALES)
                .figures(other, Figure.COST, Figure.LEADS, Figure.SALES)
                .mature(pair.first().maturity())
                .mature(pair.second().maturity())
                .applies(
                        Chance.isPositive(one, Figure.COST)
                                && Chance.isPositive(other, Figure.COST),
                        Text.of("one of them cost nothing", "один из каналов бесплатный"))
                .atLeast(one, Figure.LEADS, 1)
                .atLeast(other, Figure.LEADS, 1)
                .atLeast(one, Figure.SALES, 0)
                .atLeast(other, Figure.SALES, 0)
                .judge(
                        () ->
                                cpl(one).compareTo(cpl(other)) <= 0
                                        ? byCost(pair.first(), pair.second())
                                        : byCost(pair.second(), pair.first()));
    }

    private static Known cpl(Figures figures) {
        return figures.get(Figure.COST).per(figures.get(Figure.LEADS));
    }

    private Verdict byCost(ChannelSubject cheap, ChannelSubject dear) {
        Figures a = cheap.now();
        Figures b = dear.now();
        if (a.count(Figure.SALES) == 0 && b.count(Figure.SALES) == 0) {
            return Verdict.notJudged(
                    Cause.TOO_LITTLE, Text.of("neither has sold", "нет продаж ни у одного"));
        }
        // cost of A by its sales >= ratio x cost of B by its sales, also without sales of A
        Known dearer = a.get(Figure.COST).times(b.get(Figure.SALES));
        Known limit = b.get(Figure.COST).times(a.get(Figure.SALES)).times(minRatio);
        if (cpl(a).compareTo(cpl(b)) >= 0
                || b.count(Figure.SALES) == 0
                || dearer.compareTo(limit) < 0) {
            return Verdict.clear(() -> Evidence.of(cost("cpaA", a), cost("cpaB", b)));
        }
        double p =
                EventRate.of(a.count(Figure.SALES), a.number(Figure.COST))
                        .pAgainst(EventRate.of(b.count(Figure.SALES), b.number(Figure.COST)));
        Known cpaB = b.get(Figure.COST).per(b.get(Figure.SALES));
        Evidence evidence =
                Evidence.of(
                                Fact.name("cheap", cheap.channel()),
                                Fact.name("dear", dear.channel()),
                                Fact.money("cplA", cpl(a)).restingOn(a.count(Figure.LEADS)),
                                Fact.money("cplB", cpl(b)).restingOn(b.count(Figure.LEADS)),
                                cost("cpaA", a),
                                cost("cpaB", b),
                                Fact.times("limit", Known.of(minRatio)))
                        .withP(p)
                        .withStake(a.get(Figure.COST).minus(cpaB.times(a.get(Figure.SALES))));
        Optional<Known> contribution = contribution(a);
        boolean loss =
                contribution
                        .filter(
                                each ->
                                        each.times(a.get(Figure.SALES))
                                                        .compareTo(a.get(Figure.COST))
                                                < 0)
                        .isPresent();
        return Verdict.breached(
                p < Experiment.USUAL_ALPHA,
                loss ? "unprofitable" : "inverted",
                contribution
                        .map(each -> evidence.and(Fact.money("contribution", each)))
                        .orElse(evidence));
    }

    /** Revenue times margin of one sale; empty where it is not known. */
    private static Optional<Known> contribution(Figures figures) {
        return figures.has(Figure.MARGIN)
                ? figures.ratio(Figure.REVENUE, Figure.SALES)
                        .map(each -> each.times(figures.get(Figure.MARGIN)))
                : Optional.empty();
    }

    /** The cost of a sale within its Garwood limits; without a sale there is no number. */
    private static Fact cost(String name, Figures figures) {
        long sales = figures.count(Figure.SALES);
        if (sales == 0) {
            return Fact.words(name, Text.of("none at all", "нет ни одной")).restingOn(0);
        }
        Interval events = EventRate.of(sales, 1).interval(Interval.USUAL);
        double spent = figures.number(Figure.COST);
        return Fact.money(name, figures.get(Figure.COST).per(figures.get(Figure.SALES)))
                .within(
                        new Interval(
                                spent / events.upper(),
                                spent / events.lower(),
                                events.confidence()))
                .restingOn(sales);
    }

    @Override
    public List<Example<ChannelPair>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "a lead for 300 and a sale for 30,000 that brings 9,000; the other"
                                        + " channel: 1,500 and 3,000",
                                "заявка за 300, продажа за 30 000 и приносит 9 000; у другого"
                                        + " канала — 1 500 и 3 000"),
                        EconomicsExamples.pair(
                                EconomicsExamples.sold("300000", 1000, 10)
                                        .with(Figure.REVENUE, "300000")
                                        .with(Figure.MARGIN, "0.3"),
                                EconomicsExamples.sold("300000", 200, 100)),
                        "unprofitable"),
                Example.flagged(
                        Text.of(
                                "the same where nobody knows what a sale brings",
                                "то же, если неизвестно, сколько приносит продажа"),
                        EconomicsExamples.pair(
                                EconomicsExamples.sold("300000", 1000, 10),
                                EconomicsExamples.sold("300000", 200, 100)),
                        "inverted"),
                Example.inconclusive(
                        Text.of(
                                "12 sales against 16 for the same money",
                                "12 продаж против 16 за те же деньги"),
                        EconomicsExamples.pair(
                                EconomicsExamples.sold("300000", 1000, 12),
                                EconomicsExamples.sold("300000", 700, 16)),
                        "inverted"),
                Example.clear(
                        Text.of(
                                "the cheaper lead has the cheaper sale",
                                "у более дешёвой заявки и продажа дешевле"),
                        EconomicsExamples.pair(
                                EconomicsExamples.sold("300000", 1000, 100),
                                EconomicsExamples.sold("300000", 200, 10))));
    }
}
