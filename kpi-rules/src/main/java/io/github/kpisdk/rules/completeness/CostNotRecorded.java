package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Trait;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;
import java.util.function.Supplier;

/**
 * KC603: a channel sells and nobody wrote down what it costs.
 *
 * <p>A cost of zero is a gap as well, unless the channel was declared to be free. {@link
 * CacWithoutSalesCost} is the other half of the rule.
 */
public record CostNotRecorded() implements ChannelRule {
    static final RuleInfo INFO =
            RuleInfo.of("KC603", "cost-not-recorded")
                    .title(
                            "A channel has results but no cost, or CAC leaves out the cost of sales",
                            "У канала есть результат, но нет расхода, или в CAC нет затрат на продажи")
                    .about(Category.COMPLETENESS, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks of a channel with sales or revenue whose cost is not known, or is zero although it was not declared free. Of cards, it speaks of a CAC without the cost of sales.",
                            "Срабатывает на канал с продажами или выручкой, расход которого неизвестен или равен нулю, хотя канал не объявлен бесплатным. По карточкам — на CAC без затрат на продажи.")
                    .message(
                            "noCost",
                            Severity.ERROR,
                            Text.of(
                                    "{channel}: sales {sales}, but no cost: its profit and the blended CAC are wrong.",
                                    "{channel}: продаж {sales}, а расход не указан: прибыль канала и общий CAC неверны."),
                            Text.of(
                                    "Silent if the cost is recorded or the channel is declared free.",
                                    "Молчит, если расход записан или канал объявлен бесплатным."))
                    .message(
                            "adOnlyCac",
                            Severity.WARNING,
                            Text.of(
                                    "{kpi} counts only {scope}; CAC includes marketing and sales.",
                                    "«{kpi}» учитывает только {scope}; CAC включает маркетинг и продажи."),
                            Text.of(
                                    "Silent if {kpi} counts the cost of sales too, or has another name.",
                                    "Молчит, если «{kpi}» учитывает и затраты на продажи или называется иначе."))
                    .remedy(
                            "Enter agency, content, salary and sales cost, or mark the channel free explicitly.",
                            "Внесите расходы на агентство, контент, зарплаты и продажи или явно отметьте канал бесплатным.")
                    .question(
                            "Who enters the missing cost, and by when?",
                            "Кто и к какому дню внесёт недостающие расходы?")
                    .source(
                            "article 2: CAC is what was spent on marketing and sales to win one buyer",
                            "article 0: after all expenses",
                            "public Facebook ad data (KAG): ads with sales and zero recorded spend exist")
                    .build();

    /** As it is. */
    public static final CostNotRecorded USUAL = new CostNotRecorded();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        Figures now = channel.now();
        return Needs.none()
                .figures(now, Figure.SALES)
                .applies(
                        isAboveZero(now, Figure.SALES) || isAboveZero(now, Figure.REVENUE),
                        Text.of("the channel brought nothing", "канал ничего не принёс"))
                .judge(() -> byCost(channel));
    }

    private static Verdict byCost(ChannelSubject channel) {
        Figures now = channel.now();
        boolean recorded = now.find(Figure.COST).filter(cost -> cost.signum() != 0).isPresent();
        Supplier<Evidence> sales = () -> Evidence.of(Fact.count("sales", now.count(Figure.SALES)));
        if (recorded || channel.is(Trait.FREE)) {
            return Verdict.clear(sales);
        }
        Evidence evidence = sales.get();
        return Verdict.flagged(
                "noCost", now.find(Figure.REVENUE).map(evidence::withStake).orElse(evidence));
    }

    private static boolean isAboveZero(Figures figures, Figure figure) {
        return figures.find(figure).filter(value -> value.signum() > 0).isPresent();
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        Figures sold = Figures.NONE.with(Figure.SALES, 60).with(Figure.REVENUE, "900000");
        return List.of(
                Example.flagged(
                        Text.of("60 sales, no cost", "60 продаж, расхода нет"),
                        CompletenessExamples.channel(sold),
                        "noCost"),
                Example.flagged(
                        Text.of(
                                "60 sales at a cost of zero, not declared free",
                                "60 продаж при нулевом расходе, бесплатным не объявлен"),
                        CompletenessExamples.channel(sold.with(Figure.COST, 0)),
                        "noCost"),
                Example.clear(
                        Text.of("the same, declared free", "то же, объявлен бесплатным"),
                        CompletenessExamples.channel(sold.with(Figure.COST, 0)).with(Trait.FREE)));
    }
}
