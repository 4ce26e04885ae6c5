package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.funnel.stats.ZTest;
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
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;

/**
 * KE210: a channel pays on average, and what was added to its budget does not.
 *
 * @param minSpendGrowth by which part the budget has to have grown; exactly this counts
 */
public record MarginalRoasBelowBreakEven(BigDecimal minSpendGrowth) implements ChannelRule {
    private static final Threshold MIN_SPEND_GROWTH =
            Threshold.of("minSpendGrowth", "0.1", "0.01", "10", Threshold.JUDGEMENT);

    private static final RuleInfo INFO =
            RuleInfo.of("KE210", "marginal-roas-below-breakeven")
                    .title(
                            "The channel pays on average, the money added last does not",
                            "Канал в среднем окупается, а добавленные деньги — нет")
                    .about(Category.ECONOMICS, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks of a channel whose budget grew between two comparable periods"
                                    + " and that pays on average, when the revenue added does not pay"
                                    + " for the cost added even at the upper 95 % limit of the"
                                    + " difference, by the number and spread of deals in both."
                                    + " Silent where the season explains the step.",
                            "Срабатывает на канал, бюджет которого вырос между двумя сравнимыми"
                                    + " периодами и который в среднем окупается, если добавленная"
                                    + " выручка не покрывает добавленных расходов даже при верхней"
                                    + " границе разности (95 %) с учётом числа и разброса сделок в"
                                    + " обоих периодах. Молчит, если шаг объясняет сезон.")
                    .message(
                            "saturated",
                            Severity.WARNING,
                            Text.of(
                                    "{channel}: average ROAS {average} is above {breakeven}, but the"
                                            + " extra {deltaCost} returned only {marginal}.",
                                    "{channel}: средний ROAS {average} выше {breakeven}, но"
                                            + " добавочные {deltaCost} вернули лишь {marginal}."),
                            Text.of(
                                    "Silent if the extra money returns {breakeven} or may do so by"
                                            + " chance.",
                                    "Молчит, если добавочные деньги возвращают {breakeven} или могут"
                                            + " вернуть с учётом случайности."))
                    .remedy(
                            "Take the budget back to the last level that paid; raise it in smaller"
                                    + " steps.",
                            "Верните бюджет к последнему окупавшемуся уровню; повышайте меньшими"
                                    + " шагами.")
                    .question(
                            "To which level does the budget of this channel go back?",
                            "До какого уровня вернуть бюджет канала?")
                    .thresholds(MIN_SPEND_GROWTH)
                    .source(
                            "article 1 advises to favour channels with high ROAS and low CAC",
                            "metrickittools.com: marginal ROAS")
                    .blockedBy("KS505")
                    .build();

    /** As it is unless set otherwise. */
    public static final MarginalRoasBelowBreakEven USUAL =
            new MarginalRoasBelowBreakEven(MIN_SPEND_GROWTH.usual());

    /** Checks the threshold. */
    public MarginalRoasBelowBreakEven {
        MIN_SPEND_GROWTH.check(minSpendGrowth);
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
                .figures(now, Figure.COST, Figure.REVENUE, Figure.MARGIN)
                .earlier(before, Figure.COST, Figure.REVENUE)
                .applies(
                        Chance.isPositive(before, Figure.COST) && hasGrown(before, now),
                        Text.of("the budget has not grown enough", "бюджет вырос недостаточно"))
                .applies(
                        Chance.isPositive(now, Figure.MARGIN),
                        Text.of("the margin is not above zero", "маржа не больше нуля"))
                .figures(now, Figure.EFFECTIVE_SALES)
                .earlier(before, Figure.EFFECTIVE_SALES)
                .that(
                        Chance.hasSpread(now) && Chance.hasSpread(before),
                        Cause.TOO_LITTLE,
                        Chance.NO_SALES)
                .judge(() -> byStep(before, now));
    }

    private boolean hasGrown(Figures before, Figures now) {
        return before.has(Figure.COST)
                && now.has(Figure.COST)
                && now.get(Figure.COST)
                                .compareTo(
                                        before.get(Figure.COST)
                                                .times(BigDecimal.ONE.add(minSpendGrowth)))
                        >= 0;
    }

    private static Verdict byStep(Figures before, Figures now) {
        Known margin = now.get(Figure.MARGIN);
        Known cost = now.get(Figure.COST).minus(before.get(Figure.COST));
        Known revenue = now.get(Figure.REVENUE).minus(before.get(Figure.REVENUE));
        Known average = now.get(Figure.REVENUE).per(now.get(Figure.COST));
        Known breakEven = Known.of(BigDecimal.ONE).per(margin);
        Known loss = cost.minus(revenue.times(margin));
        Supplier<Fact> paid = () -> Fact.times("average", average);
        Supplier<Fact> marginal = () -> Fact.times("marginal", revenue.per(cost));
        if (average.compareTo(breakEven) < 0 || loss.signum() <= 0) {
            return Verdict.clear(() -> Evidence.of(paid.get(), marginal.get()));
        }
        double error = Math.hypot(error(before), error(now));
        double added = revenue.value().doubleValue();
        double reach = Chance.reach() * error;
        double needed = cost.per(margin).value().doubleValue();
        double spent = cost.value().doubleValue();
        return Verdict.breached(
                added + reach < needed,
                "saturated",
                Evidence.of(
                                paid.get(),
                                Fact.times("breakeven", breakEven),
                                Fact.money("deltaCost", cost),
                                marginal.get()
                                        .within(
                                                new Interval(
                                                        (added - reach) / spent,
                                                        (added + reach) / spent,
                                                        Interval.USUAL))
                                        .restingOn(Math.round(now.number(Figure.EFFECTIVE_SALES))))
                        .withP(ZTest.of((needed - added) / error).p())
                        .withStake(loss));
    }

    /** The standard error of the revenue of one period: R ÷ √n. */
    private static double error(Figures figures) {
        return figures.number(Figure.REVENUE) / Math.sqrt(figures.number(Figure.EFFECTIVE_SALES));
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "half a million more brings 400,000 more at a margin of 40 %",
                                "ещё полмиллиона приносят ещё 400 000 при марже 40 %"),
                        EconomicsExamples.step("5400000", "1000", "1080"),
                        "saturated"),
                Example.inconclusive(
                        Text.of("the same money in few deals", "те же деньги в немногих сделках"),
                        EconomicsExamples.step("5400000", "100", "108"),
                        "saturated"),
                Example.clear(
                        Text.of("it brings 1,400,000 more", "они приносят ещё 1 400 000"),
                        EconomicsExamples.step("6400000", "1000", "1280")));
    }
}
