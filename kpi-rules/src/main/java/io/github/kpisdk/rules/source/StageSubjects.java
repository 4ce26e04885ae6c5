package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.ledger.Aggregate;
import io.github.kpisdk.core.ledger.Grid;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.StageSubject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The stages of the funnel of each channel between the stages beside them. Only days count on which
 * the stage before is busy, that is at least half as busy as on a mean day: where nobody comes,
 * nothing is to be counted, and a channel that rests has no gap.
 */
final class StageSubjects {
    private static final List<Sum> FUNNEL =
            List.of(Sum.IMPRESSIONS, Sum.CLICKS, Sum.VISITS, Sum.LEADS, Sum.SALES);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Period period;
    private final List<Sum> known = new ArrayList<>();
    private final List<Grid> grids;
    private final int days;

    private StageSubjects(Ledger ledger, Period period) {
        this.period = period;
        List<Aggregate> aggregates = new ArrayList<>();
        for (Sum sum : FUNNEL) {
            Quantity quantity = sum.quantity().orElseThrow();
            if (SpanSums.isSupplied(ledger, quantity)) {
                known.add(sum);
                aggregates.add(quantity.aggregate());
            }
        }
        List<DateRange> each =
                period.range()
                        .start()
                        .datesUntil(period.range().end())
                        .map(StageSubjects::day)
                        .toList();
        this.days = each.size();
        this.grids = ledger.fold(aggregates, each);
    }

    /** The stages of all channels of a business that has a period before. */
    static List<StageSubject> of(Ledger ledger, BusinessSubject business) {
        StageSubjects stages = new StageSubjects(ledger, business.period());
        List<StageSubject> all = new ArrayList<>();
        business.channels().forEach(channel -> all.addAll(stages.of(channel)));
        return all;
    }

    private List<StageSubject> of(ChannelSubject channel) {
        List<Sum> own =
                known.stream()
                        .filter(sum -> isUsed(sum, channel.now()) || isUsed(sum, channel.before()))
                        .toList();
        List<StageSubject> stages = new ArrayList<>();
        for (int i = 1; i + 1 < own.size(); i++) {
            stages.add(
                    StageSubject.of(channel.channel(), period, figure(own.get(i)))
                            .between(figure(own.get(i - 1)), figure(own.get(i + 1)))
                            .now(some(channel.now(), own.subList(i - 1, i + 2)))
                            .before(some(channel.before(), own.subList(i - 1, i + 2)))
                            .daily(daily(channel.channel(), own.get(i - 1), own.get(i))));
        }
        return stages;
    }

    /** What never happens in a channel is no stage of it. */
    private static boolean isUsed(Sum sum, Figures figures) {
        return figures.find(figure(sum)).filter(count -> count.signum() > 0).isPresent();
    }

    private static Figures some(Figures figures, List<Sum> stages) {
        Figures some = Figures.NONE;
        for (Sum stage : stages) {
            if (figures.has(figure(stage))) {
                some = some.with(figure(stage), figures.get(figure(stage)));
            }
        }
        return some;
    }

    private List<Long> daily(String channel, Sum upstream, Sum stage) {
        List<BigDecimal> above = counts(upstream, channel);
        BigDecimal all = above.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal least = all.multiply(HALF);
        List<BigDecimal> counts = counts(stage, channel);
        List<Long> daily = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            BigDecimal here = above.get(day);
            boolean isBusy = here.multiply(BigDecimal.valueOf(days)).compareTo(least) >= 0;
            if (here.signum() > 0 && isBusy) {
                daily.add(counts.get(day).longValueExact());
            }
        }
        return daily;
    }

    private List<BigDecimal> counts(Sum sum, String channel) {
        Grid grid = grids.get(known.indexOf(sum));
        List<BigDecimal> counts = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            counts.add(grid.at(day, Scope.channel(channel)));
        }
        return counts;
    }

    private static Figure figure(Sum sum) {
        return sum.figure().orElseThrow();
    }

    private static DateRange day(LocalDate day) {
        return DateRange.ofClosed(day, day);
    }
}
