package io.github.kpisdk.rules.quality;

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

/**
 * KQ304, returns: a channel that pays before returns does not pay after them.
 *
 * <p>Judged when the window of returns is closed, and only where chance does not explain what is
 * left: of a few sales one return is enough. {@link ProblemCustomers} is the other half of the
 * rule.
 */
public record RefundErosion() implements ChannelRule {
    static final RuleInfo INFO =
            RuleInfo.of("KQ304", "refund-erosion")
                    .title(
                            "Returns or problem customers eat what the channel sold",
                            "Возвраты или проблемные клиенты съедают продажи канала")
                    .about(Category.QUALITY, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Returns: speaks if ROAS before returns is at least the break-even of 1 by margin, below it after returns, and chance is ruled out (the spread of revenue by the effective number of sales, 5 %); waits until goods can no longer come back. Problems: speaks if there are at least twice as many complaints per customer who bought in the period, new or not, as in all other channels and chance is ruled out (two rates of events, 5 %).",
                            "Возвраты: срабатывает, если ROAS до возвратов не ниже безубыточности (1, делённая на маржу), после возвратов — ниже и случайность исключена (разброс выручки по эффективному числу продаж, 5 %); ждёт, пока срок возврата пройдёт. Проблемы: срабатывает, если обращений на клиента, который покупал в этом периоде (впервые или снова), как минимум вдвое больше, чем в остальных каналах, и случайность исключена (частоты событий, 5 %).")
                    .message(
                            "refunds",
                            Severity.WARNING,
                            Text.of(
                                    "{channel}: ROAS {gross} becomes {net} after returns ({returnShare}), break-even {breakeven}.",
                                    "{channel}: ROAS {gross} после возвратов ({returnShare}) — {net}, безубыточность {breakeven}."),
                            Text.of(
                                    "Silent if ROAS after returns is at least {breakeven}.",
                                    "Молчит, если ROAS после возвратов не ниже {breakeven}."))
                    .message(
                            "problems",
                            Severity.WARNING,
                            Text.of(
                                    "{channel}: complaints per customer {rate} against {peers} elsewhere.",
                                    "{channel}: обращений на клиента {rate} против {peers} в остальных."),
                            Text.of(
                                    "Silent if the complaints per customer are below {enough}.",
                                    "Молчит, если обращений на клиента меньше {enough}."))
                    .remedy(
                            "Count revenue net of returns; add service cost to the channel.",
                            "Считайте выручку за вычетом возвратов; добавьте каналу расходы на поддержку.")
                    .question(
                            "Will the budget of this channel be set by revenue after returns and service?",
                            "Будем ли задавать бюджет канала по выручке после возвратов и поддержки?")
                    .thresholds(ProblemCustomers.TICKET_RATIO)
                    .source("article 0: do customers come back, do they cause problems")
                    .build();

    /** As it is. */
    public static final RefundErosion USUAL = new RefundErosion();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        Figures now = channel.now();
        return Needs.none()
                .figures(
                        now,
                        Figure.GROSS_REVENUE,
                        Figure.REFUNDS,
                        Figure.COST,
                        Figure.MARGIN,
                        Figure.EFFECTIVE_SALES)
                .that(
                        channel.is(Trait.RETURNS_CLOSED),
                        Cause.IMMATURE,
                        Text.of("goods may still come back", "товар ещё могут вернуть"))
                .aboveZero(now, Figure.COST)
                .aboveZero(now, Figure.MARGIN)
                .aboveZero(now, Figure.GROSS_REVENUE)
                .that(
                        now.find(Figure.EFFECTIVE_SALES)
                                .filter(sales -> !sales.isBelow(BigDecimal.ONE))
                                .isPresent(),
                        Cause.TOO_LITTLE,
                        Text.of("no sale to judge by", "нет продаж, по которым можно судить"))
                .judge(() -> byReturn(now));
    }

    private static Verdict byReturn(Figures now) {
        Known margin = now.get(Figure.MARGIN);
        Known refunds = now.get(Figure.REFUNDS);
        Known breakeven = breakeven(now);
        if (gross(now).compareTo(breakeven) < 0 || net(now).compareTo(breakeven) >= 0) {
            return Verdict.clear(() -> bothRoas(now));
        }
        double p = p(now, breakeven.value());
        return Verdict.breached(
                p < 1 - Interval.USUAL,
                "refunds",
                bothRoas(now)
                        .and(Fact.share("returnShare", refunds.per(now.get(Figure.GROSS_REVENUE))))
                        .and(Fact.times("breakeven", breakeven))
                        .withP(p)
                        .withStake(refunds.times(margin)));
    }

    private static Evidence bothRoas(Figures now) {
        BigDecimal limit = breakeven(now).value();
        return Evidence.of(
                Fact.times("gross", gross(now)).against(limit),
                Fact.times("net", net(now)).against(limit));
    }

    private static Known gross(Figures now) {
        return now.get(Figure.GROSS_REVENUE).per(now.get(Figure.COST));
    }

    private static Known net(Figures now) {
        return now.get(Figure.GROSS_REVENUE)
                .minus(now.get(Figure.REFUNDS))
                .per(now.get(Figure.COST));
    }

    private static Known breakeven(Figures now) {
        return Known.of(BigDecimal.ONE).per(now.get(Figure.MARGIN));
    }

    /** Against a revenue that is exactly what it takes; 0 where everything went back. */
    private static double p(Figures now, BigDecimal breakeven) {
        double net = now.number(Figure.GROSS_REVENUE) - now.number(Figure.REFUNDS);
        double needed = breakeven.doubleValue() * now.number(Figure.COST);
        return net > 0
                ? new RevenueSpread(net, now.number(Figure.EFFECTIVE_SALES)).pAgainst(needed)
                : 0;
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "500,000 sold for 2,000,000 at a margin of 30 %, 200 sales alike; 600,000 went back",
                                "при расходе 500 000 и марже 30 % продано на 2 000 000, 200 равных продаж; вернули 600 000"),
                        QualityExamples.refunded("600000"),
                        "refunds"),
                Example.clear(
                        Text.of("200,000 went back", "вернули 200 000"),
                        QualityExamples.refunded("200000")));
    }
}
