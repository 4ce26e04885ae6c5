package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
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
    private static final int LEAST_CHANNELS = 3;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final SubjectFacts facts;
    private final Period period;
    private final boolean hasBefore;
    private final List<DateRange> ranges;
    private final SpanSums sums;
    private final List<String> names;

    /** Where the period before is the one right before, the ones before that are its history. */
    PeriodSubjects(SubjectFacts facts, Period period, Optional<Period> before) {
        this.facts = facts;
        this.period = period;
        this.hasBefore = before.isPresent();
        List<DateRange> all = new ArrayList<>();
        before.ifPresent(
                earlier -> {
                    facts.spans().before(earlier).forEach(one -> all.add(one.range()));
                    all.add(earlier.range());
                });
        all.add(period.range());
        this.ranges = List.copyOf(all);
        this.sums = new SpanSums(facts.ledger(), facts.recorded(), ranges);
        DateRange first = before.orElse(period).range();
        this.names = facts.ledger().channelsIn(DateRange.of(first.start(), period.range().end()));
    }

    BusinessSubject business() {
        BusinessSubject business = BusinessSubject.of(period).now(business(now()));
        business = facts.leads().maturity(period.range()).map(business::maturity).orElse(business);
        if (hasBefore) {
            List<Figures> history = new ArrayList<>();
            for (int span = 0; span < now(); span++) {
                history.add(sums.at(span, Scope.BUSINESS).figures());
            }
            business = business.before(business(now() - 1)).history(history);
        }
        return business.channels(channels(business.now()));
    }

    private int now() {
        return ranges.size() - 1;
    }

    private List<ChannelSubject> channels(Figures business) {
        Sums all = named(now());
        Optional<Known> median = medianCtr();
        Map<String, Figures> returning = facts.returning(period);
        List<ChannelSubject> channels = new ArrayList<>();
        for (String name : names) {
            Scope scope = Scope.channel(name);
            Sums own = sums.at(now(), scope);
            Figures figures =
                    channelFigures(now(), scope, own, SubjectFacts.returning(returning, name));
            Figures valued = facts.values().ofChannel(name, figures);
            Figures rest = SubjectFacts.restOf(returning, name, all.minus(own).figures());
            ChannelSubject channel =
                    ChannelSubject.of(name, period)
                            .now(
                                    median.map(ctr -> valued.with(Figure.MEDIAN_CTR, ctr))
                                            .orElse(valued))
                            .rest(facts.values().ofOthers(name, rest))
                            .with(facts.traits(name, period, figures));
            channel =
                    facts.leads()
                            .maturity(name, period.range())
                            .map(channel::maturity)
                            .orElse(channel);
            Optional<Known> weight = weight(figures, business);
            channel = weight.map(channel::weight).orElse(channel);
            if (hasBefore) {
                int before = now() - 1;
                channel =
                        channel.before(
                                channelFigures(
                                        before, scope, sums.at(before, scope), Figures.NONE));
            }
            channels.add(channel);
        }
        return channels;
    }

    /** Of all channels that were shown to anybody; unknown of fewer than three. */
    private Optional<Known> medianCtr() {
        List<Known> all =
                names.stream()
                        .map(name -> sums.at(now(), Scope.channel(name)).figures())
                        .flatMap(
                                figures ->
                                        figures.ratio(Figure.CLICKS, Figure.IMPRESSIONS).stream())
                        .sorted()
                        .toList();
        int middle = all.size() / 2;
        if (all.size() < LEAST_CHANNELS) {
            return Optional.empty();
        }
        return Optional.of(
                all.size() % 2 == 1
                        ? all.get(middle)
                        : all.get(middle - 1).plus(all.get(middle)).times(HALF));
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
        figures = withLargestCustomer(figures, span);
        if (figures.has(Figure.NEW_CUSTOMERS, Figure.PAID_CUSTOMERS)) {
            figures =
                    figures.with(
                            Figure.ORGANIC_CUSTOMERS,
                            figures.get(Figure.NEW_CUSTOMERS)
                                    .minus(figures.get(Figure.PAID_CUSTOMERS)));
        }
        return facts.values().ofBusiness(withProfit(figures, whole));
    }

    /** Only of the whole: in a month one customer is often the largest by chance alone. */
    private Figures withLargestCustomer(Figures figures, int span) {
        Optional<BigDecimal> largest =
                sums.deals(span, Scope.BUSINESS).customers.values().stream()
                        .max(BigDecimal::compareTo);
        return largest.isPresent() && period.grain() == Grain.TOTAL
                ? figures.with(Figure.LARGEST_CUSTOMER, Known.of(largest.get()))
                : figures;
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
