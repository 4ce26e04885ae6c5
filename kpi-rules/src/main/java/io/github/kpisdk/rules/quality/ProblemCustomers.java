package io.github.kpisdk.rules.quality;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.EventRate;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Kind;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KQ304, problems: the customers of a channel complain more than others.
 *
 * @param ticketRatio at least so many times the complaints per customer of all other channels
 */
public record ProblemCustomers(BigDecimal ticketRatio) implements ChannelRule {
    static final Threshold TICKET_RATIO =
            Threshold.of("ticketRatio", "2", "1", "100", Threshold.JUDGEMENT);

    /** As it is unless set otherwise. */
    public static final ProblemCustomers USUAL = new ProblemCustomers(TICKET_RATIO.usual());

    /** Checks the threshold. */
    public ProblemCustomers {
        TICKET_RATIO.check(ticketRatio);
    }

    @Override
    public RuleInfo info() {
        return RefundErosion.INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        Figures now = channel.now();
        Figures rest = channel.rest();
        return Needs.none()
                .figures(now, Figure.COMPLAINTS, Figure.BUYERS)
                .elsewhere(rest, Figure.COMPLAINTS, Figure.BUYERS)
                .atLeast(now, Figure.BUYERS, 1)
                .atLeast(rest, Figure.BUYERS, 1)
                .atLeast(now, Figure.COMPLAINTS, 0)
                .atLeast(rest, Figure.COMPLAINTS, 0)
                .judge(() -> byRates(now, rest));
    }

    private Verdict byRates(Figures now, Figures rest) {
        Known rate = rate(now);
        Known enough = rate(rest).times(ticketRatio);
        if (rate.signum() == 0 || rate.compareTo(enough) < 0) {
            return Verdict.clear(() -> rates(now, rest));
        }
        double p = events(now).pAgainst(events(rest));
        return Verdict.breached(
                p < 1 - Interval.USUAL,
                "problems",
                rates(now, rest).and(Fact.of("enough", Kind.NUMBER, enough)).withP(p));
    }

    private static Evidence rates(Figures now, Figures rest) {
        return Evidence.of(fact("rate", now), fact("peers", rest));
    }

    private static Known rate(Figures figures) {
        return figures.get(Figure.COMPLAINTS).per(figures.get(Figure.BUYERS));
    }

    private static EventRate events(Figures figures) {
        return EventRate.of(figures.count(Figure.COMPLAINTS), figures.number(Figure.BUYERS));
    }

    /** The rate with the Garwood limits of the complaints. */
    private static Fact fact(String name, Figures figures) {
        double customers = figures.number(Figure.BUYERS);
        Interval complaints = events(figures).interval(Interval.USUAL);
        return Fact.of(name, Kind.NUMBER, rate(figures))
                .within(
                        new Interval(
                                complaints.lower() / customers,
                                complaints.upper() / customers,
                                Interval.USUAL))
                .restingOn(figures.count(Figure.COMPLAINTS));
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "180 complaints of 100 customers, elsewhere 300 of 600",
                                "обращений 180 от 100 клиентов, в остальных 300 от 600"),
                        QualityExamples.complaining(180, 100),
                        "problems"),
                Example.inconclusive(
                        Text.of("4 of 4 customers", "обращений 4 от 4 клиентов"),
                        QualityExamples.complaining(4, 4),
                        "problems"),
                Example.clear(
                        Text.of("60 of 100", "60 от 100"), QualityExamples.complaining(60, 100)));
    }
}
