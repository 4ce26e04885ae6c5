package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.economics.Forecast;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.core.system.CardReview;
import io.github.kpisdk.core.system.CardVerdict;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.Standing;
import io.github.kpisdk.core.system.SystemReview;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.SystemSubject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the cards of a system aim at, beside the figures of the business and of channels. Only
 * periods of the scorecard have it, and only aims count that were set before the period and have
 * not ended before it.
 */
final class GoalFigures {
    private static final String PROFIT = ReturnKpis.CHANNEL_PROFIT.id();
    private static final String COST_PER_SALE = AcquisitionKpis.COST_PER_SALE.id();

    private final SystemSubject system;
    private final Scorecard scorecard;
    private final List<Forecast> forecasts;
    private final LocalDate asOf;

    GoalFigures(
            SystemSubject system, Scorecard scorecard, List<Forecast> forecasts, LocalDate asOf) {
        this.system = system;
        this.scorecard = scorecard;
        this.forecasts = forecasts;
        this.asOf = asOf;
    }

    /** With how many main figures have a target, how many are on it, and the plan of profit. */
    BusinessSubject of(BusinessSubject business) {
        Period period = business.period();
        if (!scorecard.periods().contains(period)) {
            return business;
        }
        List<Kpi> kpis =
                system.system().allCards().stream()
                        .flatMap(card -> system.kpi(card).stream())
                        .distinct()
                        .toList();
        List<CardReview> judged =
                SystemReview.of(system.system(), kpis, scorecard, period, asOf).cards().stream()
                        .filter(GoalFigures::isHeadline)
                        .filter(review -> runs(review.card().aim(), period))
                        .filter(review -> review.verdict() != CardVerdict.NOT_JUDGED)
                        .toList();
        long met = judged.stream().filter(one -> one.verdict() == CardVerdict.REACHED).count();
        Figures figures =
                business.now()
                        .with(Figure.HEADLINES, judged.size())
                        .with(Figure.HEADLINES_MET, met);
        return business.now(
                plannedProfit(period)
                        .map(plan -> figures.with(Figure.PLANNED_PROFIT, plan))
                        .orElse(figures));
    }

    /** With what a sale may cost, if a card of the channel itself says so. */
    ChannelSubject of(ChannelSubject channel) {
        return target(COST_PER_SALE, Scope.channel(channel.channel()), channel.period())
                .map(cost -> channel.now(channel.now().with(Figure.TARGET_CPA, cost)))
                .orElse(channel);
    }

    /** The last plan that was registered in time, or else the target of a card. */
    private Optional<Known> plannedProfit(Period period) {
        return forecasts.stream()
                .filter(one -> one.kpi().equals(PROFIT) && one.scope().equals(Scope.BUSINESS))
                .filter(one -> one.period().range().equals(period.range()) && one.isInTime())
                .max(Comparator.comparing(Forecast::registeredOn))
                .map(one -> Known.of(one.value()))
                .or(() -> target(PROFIT, Scope.BUSINESS, period));
    }

    private Optional<Known> target(String kpi, Scope scope, Period period) {
        return system.system().allCards().stream()
                .filter(card -> card.kpi().equals(kpi) && card.channel().equals(scope))
                .map(KpiCard::aim)
                .filter(aim -> runs(aim, period))
                .flatMap(
                        aim ->
                                aim
                                        .figure()
                                        .fold(Optional::of, none -> Optional.<Known>empty())
                                        .stream())
                .findFirst();
    }

    private static boolean isHeadline(CardReview review) {
        return review.card().standing().equals(Optional.of(Standing.HEADLINE));
    }

    private static boolean runs(Aim aim, Period period) {
        LocalDate start = period.range().start();
        return aim.baselineOn().filter(day -> !day.isBefore(start)).isEmpty()
                && aim.deadline().filter(day -> day.isBefore(start)).isEmpty();
    }
}
