package io.github.kpisdk.benchmarks.rules;

import io.github.kpisdk.benchmarks.data.Dice;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelPair;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.SeriesSubject;
import io.github.kpisdk.rules.subject.StageSubject;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.Trait;
import io.github.kpisdk.rules.verdict.Kind;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Channels over months as rules look at them: every channel of every month beside the month before
 * and beside all others, the business of every month, pairs of the largest channels, a stage of
 * every channel and month, and the sales of every channel as a series. Every figure is a pure
 * function of channel and month.
 *
 * <p>No channel says what part of the business it is, so that none is passed over for being small.
 */
public final class RuleSubjects {
    private static final YearMonth FIRST = YearMonth.of(2023, 6);

    /** As many channels are at least a hundredth of a business of a thousand such ones. */
    private static final int LARGE = 15;

    private static final long AMOUNT = 20_000;

    private final int channels;
    private final int months;
    private final List<List<Figures>> figures = new ArrayList<>();

    private RuleSubjects(int channels, int months) {
        this.channels = channels;
        this.months = months;
    }

    /** All subjects of so many channels and months. */
    public static List<Subject> of(int channels, int months) {
        RuleSubjects made = new RuleSubjects(channels, months);
        for (int month = 0; month <= months; month++) {
            List<Figures> own = new ArrayList<>();
            for (int channel = 0; channel < channels; channel++) {
                own.add(drawn(channel, month));
            }
            made.figures.add(own);
        }
        List<Subject> all = new ArrayList<>();
        for (int month = 1; month <= months; month++) {
            made.addMonth(all, month);
        }
        made.addSeries(all);
        return all;
    }

    private void addMonth(List<Subject> all, int month) {
        Period period = Period.month(month(month).getYear(), month(month).getMonthValue());
        Map<Figure, Known> sums = sums(month);
        List<ChannelSubject> own = new ArrayList<>();
        for (int channel = 0; channel < channels; channel++) {
            Figures now = figures.get(month).get(channel);
            ChannelSubject subject =
                    ChannelSubject.of(name(channel), period)
                            .now(now)
                            .before(figures.get(month - 1).get(channel))
                            .rest(without(sums, now))
                            .maturity(Maturity.MATURE)
                            .with(Trait.RETURNS_CLOSED);
            own.add(subject);
            all.add(
                    StageSubject.of(name(channel), period, Figure.LEADS)
                            .between(Figure.CLICKS, Figure.QUALIFIED_LEADS)
                            .now(now)
                            .before(subject.before()));
        }
        all.addAll(own);
        for (int i = 0; i < Math.min(LARGE, channels); i++) {
            for (int k = i + 1; k < Math.min(LARGE, channels); k++) {
                all.add(new ChannelPair(own.get(i), own.get(k)));
            }
        }
        all.add(
                BusinessSubject.of(period)
                        .now(Figures.NONE.with(sums))
                        .before(Figures.NONE.with(sums(month - 1)))
                        .maturity(Maturity.MATURE)
                        .channels(own));
    }

    private void addSeries(List<Subject> all) {
        YearMonth last = month(months);
        for (int channel = 0; channel < channels; channel++) {
            List<Known> values = new ArrayList<>();
            for (List<Figures> month : figures) {
                values.add(month.get(channel).get(Figure.SALES));
            }
            all.add(
                    SeriesSubject.of(
                                    "sales " + name(channel),
                                    Kind.COUNT,
                                    Period.month(last.getYear(), last.getMonthValue()),
                                    values)
                            .comparedWithBefore());
        }
    }

    private Map<Figure, Known> sums(int month) {
        Map<Figure, Known> sums = new EnumMap<>(Figure.class);
        for (Figures one : figures.get(month)) {
            one.known().stream()
                    .filter(figure -> figure.kind() == Kind.COUNT || figure.kind() == Kind.MONEY)
                    .forEach(figure -> sums.merge(figure, one.get(figure), Known::plus));
        }
        sums.put(Figure.MARGIN, Known.of(new BigDecimal("0.5")));
        sums.put(Figure.EFFECTIVE_SALES, sums.get(Figure.SALES).times(new BigDecimal("0.5")));
        return sums;
    }

    private static Figures without(Map<Figure, Known> sums, Figures own) {
        Map<Figure, Known> rest = new EnumMap<>(sums);
        own.known().stream()
                .filter(figure -> figure.kind() == Kind.COUNT || figure.kind() == Kind.MONEY)
                .forEach(figure -> rest.compute(figure, (f, sum) -> sum.minus(own.get(f))));
        return Figures.NONE.with(rest);
    }

    /** From 3 to 300 sales a month, half of the channels below 30; a third more or less. */
    private static Figures drawn(int channel, int month) {
        long row = 1000L * channel + month;
        int usual = (int) (3 * Math.pow(100, 1 - (channel % 100) / 100.0));
        long sales = near(usual, 0, row);
        long qualified = near(usual * 5, 1, row) + sales;
        long leads = near(usual * 5, 2, row) + qualified;
        long clicks = near(usual * 200, 3, row) + leads;
        long revenue = near((int) (sales * AMOUNT), 4, row);
        return Figures.NONE
                .with(Figure.IMPRESSIONS, clicks * 50)
                .with(Figure.CLICKS, clicks)
                .with(Figure.VISITS, clicks)
                .with(Figure.LEADS, leads)
                .with(Figure.QUALIFIED_LEADS, qualified)
                .with(Figure.COHORT_LEADS, leads)
                .with(Figure.COHORT_SALES, sales)
                .with(Figure.SALES, sales)
                .with(Figure.DISCOUNTED_SALES, Dice.below((int) sales + 1, Dice.roll(5, row)))
                .with(Figure.NEW_CUSTOMERS, sales)
                .with(Figure.BUYERS, sales)
                .with(Figure.CUSTOMERS, sales)
                .with(Figure.REPEAT_CUSTOMERS, Dice.below((int) sales + 1, Dice.roll(6, row)))
                .with(Figure.COMPLAINTS, Dice.below((int) sales / 5 + 1, Dice.roll(7, row)))
                .with(Figure.COST, near(usual * 4000, 8, row))
                .with(Figure.PAID_COST, near(usual * 4000, 8, row))
                .with(Figure.GROSS_REVENUE, revenue)
                .with(Figure.REFUNDS, revenue / 30)
                .with(Figure.REVENUE, revenue - revenue / 30)
                .with(Figure.LARGEST_SALE, 3 * AMOUNT)
                .with(Figure.EFFECTIVE_SALES, Known.of(BigDecimal.valueOf(5 * sales + 10, 1)))
                .with(Figure.MARGIN, "0.5")
                .with(Figure.MEAN_DISCOUNT, "0.15")
                .with(Figure.LTV, near(30_000, 9, row));
    }

    private static long near(int usual, int stream, long row) {
        return Math.round(usual * (2 + 2 * Dice.unit(Dice.roll(stream, row))) / 3);
    }

    private static YearMonth month(int month) {
        return FIRST.plusMonths(month);
    }

    private static String name(int channel) {
        return "channel " + channel;
    }
}
