package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.guard.RevenueSpread;
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
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/** KE204: what the revenue of a channel leaves after variable costs is less than was spent. */
public record RoasBelowBreakEven() implements ChannelRule {
    private static final Known ONE = Known.of(BigDecimal.ONE);
    private static final Text SILENT =
            Text.of(
                    "Silent if revenue times margin covers the cost, or may cover it by chance.",
                    "Молчит, если выручка, умноженная на маржу, покрывает расходы или может"
                            + " покрыть их с учётом случайности.");

    static final RuleInfo INFO =
            RuleInfo.of("KE204", "roas-below-breakeven")
                    .title(
                            "The channel brings revenue and loses money",
                            "Канал приносит выручку и теряет деньги")
                    .about(Category.ECONOMICS, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks when net revenue times margin is less than the cost even at the"
                                    + " upper 95 % limit of the revenue, which is wide where few or"
                                    + " unequal deals bring it. A loss on the first order is no"
                                    + " finding where revenue and margin are given for a declared"
                                    + " longer time that is over. Also speaks of a card that calls"
                                    + " ROAS profit.",
                            "Срабатывает, если чистая выручка, умноженная на маржу, меньше расходов"
                                    + " даже при верхней границе выручки (95 %): она высока, если"
                                    + " сделок мало или они неравны. Убыток на первом заказе не"
                                    + " считается, если выручка и маржа даны за объявленный и уже"
                                    + " прошедший более долгий срок. Срабатывает и на карточку, где"
                                    + " ROAS назван прибылью.")
                    .message(
                            "looksProfitable",
                            Severity.ERROR,
                            Text.of(
                                    "{channel}: ROAS {roas} looks fine, but break-even is"
                                            + " {breakeven} at margin {margin}: loss {loss}.",
                                    "{channel}: ROAS {roas} выглядит хорошо, но безубыточность —"
                                            + " {breakeven} при марже {margin}: убыток {loss}."),
                            SILENT)
                    .message(
                            "plainLoss",
                            Severity.ERROR,
                            Text.of(
                                    "{channel}: ROAS {roas}, loss {loss}.",
                                    "{channel}: ROAS {roas}, убыток {loss}."),
                            SILENT)
                    .message(
                            "calledProfit",
                            Severity.INFO,
                            Text.of(
                                    "{kpi}: ROAS is described as profit; it is revenue per unit of"
                                            + " ad spend.",
                                    "{kpi}: ROAS назван прибылью; это выручка на рубль рекламы."),
                            Text.of(
                                    "Silent if the card of {kpi} does not call it profit.",
                                    "Молчит, если карточка {kpi} не называет его прибылью."))
                    .remedy(
                            "Judge by contribution profit or ROMI; set the target of ROAS at one by"
                                    + " the margin plus a reserve.",
                            "Судите по маржинальной прибыли или ROMI; цель по ROAS — единица,"
                                    + " делённая на маржу, плюс запас.")
                    .question(
                            "Will the channel be made to pay, or stopped?",
                            "Канал выводим в плюс или останавливаем?")
                    .source(
                            "article 0: what did this channel bring after all expenses",
                            "article 1 defines ROAS as profit per rouble of advertising",
                            "metrickittools.com: break-even ROAS is one by the contribution margin")
                    .build();

    /** As it is unless set otherwise. */
    public static final RoasBelowBreakEven USUAL = new RoasBelowBreakEven();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        Figures now = channel.now();
        Needs needs = Needs.none().figures(now, Figure.COST, Figure.REVENUE, Figure.MARGIN);
        if (channel.is(Trait.LIFETIME_HORIZON)) {
            needs = needs.mature(channel.maturity());
        }
        return needs.applies(
                        Chance.isPositive(now, Figure.COST),
                        Text.of("nothing was spent", "расходов не было"))
                .figures(now, Figure.EFFECTIVE_SALES)
                .that(Chance.hasSpread(now), Cause.TOO_LITTLE, Chance.NO_SALES)
                .judge(() -> byLoss(now));
    }

    private static Verdict byLoss(Figures now) {
        Known cost = now.get(Figure.COST);
        Known revenue = now.get(Figure.REVENUE);
        Known margin = now.get(Figure.MARGIN);
        Known loss = cost.minus(revenue.times(margin));
        if (loss.signum() <= 0) {
            return Verdict.clear(
                    () ->
                            Evidence.of(
                                    Fact.times("roas", revenue.per(cost)),
                                    Fact.share("margin", margin)));
        }
        Known roas = revenue.per(cost);
        RevenueSpread spread =
                new RevenueSpread(now.number(Figure.REVENUE), now.number(Figure.EFFECTIVE_SALES));
        Interval limits = spread.interval(Interval.USUAL);
        double spent = now.number(Figure.COST);
        Evidence evidence =
                Evidence.of(
                                Fact.times("roas", roas)
                                        .within(
                                                new Interval(
                                                        limits.lower() / spent,
                                                        limits.upper() / spent,
                                                        limits.confidence()))
                                        .restingOn(Math.round(spread.effective())),
                                Fact.share("margin", margin),
                                Fact.money("loss", loss))
                        .withStake(loss);
        if (margin.signum() <= 0) {
            return Verdict.flagged("plainLoss", evidence.withP(0));
        }
        Known breakEven = ONE.per(margin);
        return Verdict.breached(
                limits.upper() * now.number(Figure.MARGIN) < spent,
                roas.compareTo(ONE) >= 0 ? "looksProfitable" : "plainLoss",
                evidence.and(Fact.times("breakeven", breakEven))
                        .withP(spread.pAgainst(spent / now.number(Figure.MARGIN))));
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "500,000 bring 1,000,000 in 200 equal deals at a margin of 30 %",
                                "500 000 приносят 1 000 000 в 200 равных сделках при марже 30 %"),
                        EconomicsExamples.returns("500000", "1000000", "200", "0.3"),
                        "looksProfitable"),
                Example.flagged(
                        Text.of("the same bring 400,000", "те же приносят 400 000"),
                        EconomicsExamples.returns("500000", "400000", "200", "0.3"),
                        "plainLoss"),
                Example.inconclusive(
                        Text.of(
                                "1,560,000 in 40 deals: a loss of 32,000, which chance may make",
                                "1 560 000 в 40 сделках: убыток 32 000, возможно случайный"),
                        EconomicsExamples.returns("500000", "1560000", "40", "0.3"),
                        "looksProfitable"),
                Example.clear(
                        Text.of("1,000,000 at a margin of 55 %", "1 000 000 при марже 55 %"),
                        EconomicsExamples.returns("500000", "1000000", "200", "0.55")),
                Example.notJudged(
                        Text.of("nothing sold", "ничего не продано"),
                        EconomicsExamples.returns("500000", "0", "0", "0.3"),
                        Cause.TOO_LITTLE));
    }
}
