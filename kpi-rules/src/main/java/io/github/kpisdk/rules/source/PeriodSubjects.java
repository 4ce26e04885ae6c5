package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The business and its channels in one period, beside another. */
final class PeriodSubjects {
    private final SubjectFacts facts;
    private final Period period;
    private final List<DateRange> ranges;
    private final SpanSums sums;
    private final List<String> names;

    PeriodSubjects(SubjectFacts facts, Period period, Optional<Period> before) {
        this.facts = facts;
        this.period = period;
        List<DateRange> both = new ArrayList<>();
        before.ifPresent(earlier -> both.add(earlier.range()));
        both.add(period.range());
        this.ranges = List.copyOf(both);
        this.sums = new SpanSums(facts.ledger(), ranges);
        this.names =
                facts.ledger()
                        .channelsIn(DateRange.of(ranges.get(0).start(), period.range().end()));
    }

    BusinessSubject business() {
        BusinessSubject business = BusinessSubject.of(period).now(business(now()));
        business = facts.leads().maturity(period.range()).map(business::maturity).orElse(business);
        if (now() > 0) {
            business = business.before(business(0));
        }
        return business.channels(channels(business.now()));
    }

    private int now() {
        return ranges.size() - 1;
    }

    private List<ChannelSubject> channels(Figures business) {
        Sums all = named(now());
        Map<String, Figures> returning = facts.returning(period);
        List<ChannelSubject> channels = new ArrayList<>();
        for (String name : names) {
            Scope scope = Scope.channel(name);
            Sums own = sums.at(now(), scope);
            Figures figures =
                    channelFigures(now(), scope, own, SubjectFacts.returning(returning, name));
            ChannelSubject channel =
                    ChannelSubject.of(name, period)
                            .now(facts.withLifetime(figures, scope))
                            .rest(SubjectFacts.restOf(returning, name, all.minus(own).figures()))
                            .with(facts.traits(name, period, figures));
            channel =
                    facts.leads()
                            .maturity(name, period.range())
                            .map(channel::maturity)
                            .orElse(channel);
            Optional<Known> weight = weight(figures, business);
            channel = weight.map(channel::weight).orElse(channel);
            if (now() > 0) {
                channel = channel.before(channelFigures(0, scope, sums.at(0, scope), Figures.NONE));
            }
            channels.add(channel);
        }
        return channels;
    }

    private Figures channelFigures(int span, Scope scope, Sums own, Figures more) {
        Figures figures = own.figures();
        BigDecimal largest = sums.deals(span, scope).largest;
        figures =
                largest.signum() > 0
                        ? figures.with(Figure.LARGEST_SALE, Known.of(largest))
                        : figures;
        for (Figure figure : more.known()) {
            figures = figures.with(figure, more.get(figure));
        }
        return figures;
    }

    /** All channels with a name together. */
    private Sums named(int span) {
        Sums all = null;
        for (String name : names) {
            Sums one = sums.at(span, Scope.channel(name));
            all = all == null ? one : all.plus(one);
        }
        return all == null ? new Sums(Map.of()) : all;
    }

    private Figures business(int span) {
        Sums whole = sums.at(span, Scope.BUSINESS);
        Sums unnamed = whole.minus(named(span));
        Figures figures = channelFigures(span, Scope.BUSINESS, whole, Figures.NONE);
        Figures left = unnamed.figures();
        figures = copy(figures, left, Figure.SALES, Figure.UNATTRIBUTED_SALES);
        figures = copy(figures, left, Figure.REVENUE, Figure.UNATTRIBUTED_REVENUE);
        Optional<BigDecimal> customer =
                sums.deals(span, Scope.BUSINESS).customers.values().stream()
                        .max(BigDecimal::compareTo);
        if (customer.isPresent()) {
            figures = figures.with(Figure.LARGEST_CUSTOMER, Known.of(customer.get()));
        }
        if (figures.has(Figure.NEW_CUSTOMERS, Figure.PAID_CUSTOMERS)) {
            figures =
                    figures.with(
                            Figure.ORGANIC_CUSTOMERS,
                            figures.get(Figure.NEW_CUSTOMERS)
                                    .minus(figures.get(Figure.PAID_CUSTOMERS)));
        }
        return facts.withLifetime(withProfit(figures, whole), Scope.BUSINESS);
    }

    /** Revenue less variable, marketing and sales cost. */
    private static Figures withProfit(Figures figures, Sums whole) {
        Optional<BigDecimal> variable = whole.find(Sum.VARIABLE_COST);
        return variable.isPresent() && figures.has(Figure.REVENUE, Figure.COST)
                ? figures.with(
                        Figure.PROFIT,
                        figures.get(Figure.REVENUE)
                                .minus(Known.of(variable.get()))
                                .minus(figures.get(Figure.COST)))
                : figures;
    }

    private static Figures copy(Figures to, Figures from, Figure figure, Figure as) {
        return from.find(figure).map(value -> to.with(as, value)).orElse(to);
    }

    private static Optional<Known> weight(Figures own, Figures all) {
        Optional<Known> cost = part(own, all, Figure.COST);
        Optional<Known> revenue = part(own, all, Figure.REVENUE);
        return cost.isPresent() && revenue.isPresent()
                ? cost.map(one -> one.compareTo(revenue.get()) > 0 ? one : revenue.get())
                : cost.or(() -> revenue);
    }

    private static Optional<Known> part(Figures own, Figures all, Figure figure) {
        return own.has(figure) && all.find(figure).filter(value -> value.signum() > 0).isPresent()
                ? Optional.of(own.get(figure).per(all.get(figure)))
                : Optional.empty();
    }
}
