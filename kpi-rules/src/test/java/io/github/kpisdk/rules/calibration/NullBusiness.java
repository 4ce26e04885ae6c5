package io.github.kpisdk.rules.calibration;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelPair;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.PlanPeriod;
import io.github.kpisdk.rules.subject.PlanSubject;
import io.github.kpisdk.rules.subject.StageSubject;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.Trait;
import io.github.kpisdk.rules.verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A whole business in which nothing is wrong and nothing changes, as a report would be made of it:
 * 6 to 10 channels of 3 to 300 sales a month, fourteen months. The last year is judged as a whole,
 * its last month and quarter beside the ones before, by channels, pairs, stages and in sum; besides
 * that months of the business are compared with the month before and with a plan that is the truth,
 * and there are segments of equal rates and an even test.
 */
final class NullBusiness {
    private static final int MONTHS = 14;
    private static final int FIRST = 2;
    private static final int PLANNED = 6;
    private static final Period YEAR = Period.total(DateRange.parse("2025-06-01/2026-06-01"));

    /** Sales without a channel, in parts of all others. */
    private static final double UNNAMED = 0.05;

    private final List<String> names = new ArrayList<>();
    private final List<List<NullMonths>> channels = new ArrayList<>();
    private final List<NullMonths> unnamed = new ArrayList<>();
    private int mean;

    private NullBusiness() {}

    static NullBusiness drawn(StatisticsDraws random) {
        NullBusiness business = new NullBusiness();
        int count = random.whole(6, 10);
        for (int i = 0; i < count; i++) {
            // as many of 3 to 30 sales as of 30 to 300
            int size = (int) Math.round(3 * StrictMath.pow(10, random.uniform(0, 2)));
            business.names.add("channel " + i);
            business.channels.add(months(random, size));
            business.mean += size;
        }
        int rest = Math.max(1, (int) Math.round(UNNAMED * business.mean));
        business.unnamed.addAll(months(random, rest));
        business.mean += rest;
        return business;
    }

    private static List<NullMonths> months(StatisticsDraws random, int mean) {
        return IntStream.range(0, MONTHS).mapToObj(i -> NullMonths.drawn(random, mean)).toList();
    }

    /** All that a report is made of. */
    List<Subject> subjects(StatisticsDraws random) {
        List<Subject> all = new ArrayList<>();
        add(all, YEAR, FIRST, MONTHS, Optional.empty());
        add(all, Period.month(2026, 5), MONTHS - 1, MONTHS, Optional.of(MONTHS - 2));
        Period quarter = Grain.QUARTER.split(DateRange.parse("2026-01-01/2026-04-01")).get(0);
        add(all, quarter, MONTHS - 5, MONTHS - 2, Optional.of(MONTHS - 8));
        all.add(series("sales", NullMonths::sales));
        all.add(series("leads", NullMonths::leads));
        all.add(series("revenue", NullMonths::revenue));
        all.add(plan());
        all.add(StatisticsGenerators.sameWeights(random));
        all.add(StatisticsGenerators.split(random, 4000, 0.5));
        return all;
    }

    private void add(List<Subject> all, Period period, int from, int to, Optional<Integer> before) {
        NullMonths named = sum(channels.stream().map(one -> sum(one.subList(from, to))).toList());
        List<ChannelSubject> subjects = new ArrayList<>();
        for (int i = 0; i < channels.size(); i++) {
            NullMonths own = sum(channels.get(i).subList(from, to));
            ChannelSubject channel =
                    ChannelSubject.of(names.get(i), period)
                            .now(own.figures())
                            .rest(named.minus(own).figures())
                            .maturity(Maturity.MATURE)
                            .weight(NullMonths.known((double) own.cost() / named.cost()))
                            .with(Trait.RETURNS_CLOSED);
            if (before.isPresent()) {
                List<NullMonths> earlier = channels.get(i).subList(before.get(), from);
                channel = channel.before(sum(earlier).figures());
                all.add(stage(channel));
            }
            subjects.add(channel);
        }
        BusinessSubject business =
                BusinessSubject.of(period).now(business(from, to)).maturity(Maturity.MATURE);
        if (before.isPresent()) {
            business = business.before(business(before.get(), from));
        }
        all.addAll(subjects);
        all.addAll(pairs(subjects));
        all.add(business.channels(subjects));
    }

    private Figures business(int from, int to) {
        NullMonths named = sum(channels.stream().map(one -> sum(one.subList(from, to))).toList());
        NullMonths without = sum(unnamed.subList(from, to));
        NullMonths whole = named.plus(without);
        return whole.figures()
                .with(Figure.COST, named.cost())
                .with(Figure.PAID_COST, named.cost())
                .with(Figure.PAID_CUSTOMERS, named.sales())
                .with(Figure.ORGANIC_CUSTOMERS, without.sales())
                .with(Figure.UNATTRIBUTED_SALES, without.sales())
                .with(Figure.UNATTRIBUTED_REVENUE, NullMonths.known(without.revenue()))
                .with(Figure.LARGEST_CUSTOMER, whole.figures().get(Figure.LARGEST_SALE))
                .with(Figure.PROFIT, NullMonths.known(whole.revenue() / 2 - named.cost()));
    }

    private static StageSubject stage(ChannelSubject channel) {
        return StageSubject.of(channel.channel(), channel.period(), Figure.LEADS)
                .between(Figure.CLICKS, Figure.QUALIFIED_LEADS)
                .now(channel.now())
                .before(channel.before());
    }

    /** Each two, the cheaper lead first. */
    private static List<ChannelPair> pairs(List<ChannelSubject> channels) {
        List<ChannelPair> pairs = new ArrayList<>();
        for (int i = 0; i < channels.size(); i++) {
            for (int k = i + 1; k < channels.size(); k++) {
                ChannelSubject one = channels.get(i);
                ChannelSubject other = channels.get(k);
                boolean inOrder = costPerLead(one) <= costPerLead(other);
                pairs.add(inOrder ? new ChannelPair(one, other) : new ChannelPair(other, one));
            }
        }
        return pairs;
    }

    private static double costPerLead(ChannelSubject channel) {
        return channel.now().number(Figure.COST) / channel.now().number(Figure.LEADS);
    }

    private Subject series(String kpi, ToDoubleFunction<NullMonths> figure) {
        List<Known> values = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            values.add(NullMonths.known(figure.applyAsDouble(all(i))));
        }
        return StatisticsGenerators.series(kpi, values).comparedWithBefore();
    }

    private Subject plan() {
        List<PlanPeriod> months = new ArrayList<>();
        for (int i = 0; i < PLANNED; i++) {
            months.add(
                    PlanPeriod.of(
                            Period.month(2025, i + 7),
                            String.valueOf(mean),
                            String.valueOf(all(FIRST + 1 + i).sales())));
        }
        return PlanSubject.of("sales", Kind.COUNT, Better.HIGHER).periods(months);
    }

    private NullMonths all(int month) {
        return sum(channels.stream().map(one -> one.get(month)).toList()).plus(unnamed.get(month));
    }

    private static NullMonths sum(List<NullMonths> months) {
        return months.stream().reduce(NullMonths::plus).orElseThrow();
    }
}
