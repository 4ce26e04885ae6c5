package io.github.kpisdk.rules.statistics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.CohortSubject;
import io.github.kpisdk.rules.subject.CohortSubject.SaleLag;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.LtvBaseSubject;
import io.github.kpisdk.rules.subject.RatioSegment;
import io.github.kpisdk.rules.subject.RatioSubject;
import io.github.kpisdk.rules.subject.SegmentsSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Subjects that the examples of several rules share. */
final class StatisticsExamples {
    private StatisticsExamples() {}

    static RatioSubject costPerSale(long sales) {
        return RatioSubject.cost("cost-per-sale", "search", rub("100000"), sales);
    }

    static RatioSubject ranked(long sales, String pooled) {
        return costPerSale(sales)
                .ranked(new RatioSubject.Standing(RatioSubject.Place.WORST, rub(pooled), 60));
    }

    /** Two cities; the counts of the first example divided by a number. */
    static SegmentsSubject reversal(long by) {
        return SegmentsSubject.of(
                "close-rate",
                "city",
                Kind.SHARE,
                List.of(
                        RatioSegment.of("A", 128 / by, 1600 / by).before(400 / by, 4000 / by),
                        RatioSegment.of("B", 832 / by, 3200 / by).before(240 / by, 800 / by)));
    }

    /** Rates stay at 10 % and 30 %, the second city grows from a sixth to so many of 4,800. */
    static SegmentsSubject drift(long second) {
        long first = 4800 - second;
        return SegmentsSubject.of(
                "close-rate",
                "city",
                Kind.SHARE,
                List.of(
                        RatioSegment.of("A", first / 10, first).before(400, 4000),
                        RatioSegment.of("B", second * 3 / 10, second).before(240, 800)));
    }

    static List<Example<SegmentsSubject>> mixes() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "A from 10 to 8 %, B from 30 to 26 %, the total from 13.3 to 20 %",
                                "A с 10 до 8 %, B с 30 до 26 %, итог с 13,3 до 20 %"),
                        reversal(1),
                        "reversal"),
                Example.flagged(
                        Text.of(
                                "10 % and 30 % as before, but B is now two thirds of all",
                                "10 % и 30 %, как раньше, но B теперь две трети"),
                        drift(3200),
                        "mixDriven"),
                Example.inconclusive(
                        Text.of("the first with a quarter of all", "первый, всего вчетверо меньше"),
                        reversal(4),
                        "reversal"),
                Example.clear(Text.of("nothing changed", "ничего не изменилось"), drift(800)),
                Example.notJudged(
                        Text.of("without the period before", "без предыдущего периода"),
                        closeRates(9900, "0.060"),
                        Cause.MISSING));
    }

    /** 10 of 100, and 2 % of so many, with a reported total. */
    static SegmentsSubject closeRates(long second, String reported) {
        return SegmentsSubject.of(
                        "close-rate",
                        "source",
                        Kind.SHARE,
                        List.of(
                                RatioSegment.of("partners", 10, 100),
                                RatioSegment.of("mailing", second / 50, second)))
                .reported(new BigDecimal(reported));
    }

    /** The leads of May, 70 of 1,303 bought, so many days after the end of the month. */
    static CohortSubject cohort(long days) {
        return CohortSubject.of(
                        "close-rate",
                        Period.month(2026, 5),
                        LocalDate.of(2026, 6, 1).plusDays(days))
                .ofChannel("search")
                .value(Kind.SHARE, Known.of(new BigDecimal("70"), new BigDecimal("1303")))
                .lag(new SaleLag(162, 842));
    }

    /** Sales of 2,700,000 in 25 deals at a margin of a half and a cost of 1,000,000. */
    static ChannelSubject whale(String largest, Known effective) {
        return ChannelSubject.of("exhibitions", Period.month(2026, 5))
                .now(
                        Figures.NONE
                                .with(Figure.SALES, 25)
                                .with(Figure.COST, "1000000")
                                .with(Figure.REVENUE, "2700000")
                                .with(Figure.MARGIN, "0.5")
                                .with(Figure.LARGEST_SALE, largest)
                                .with(Figure.EFFECTIVE_SALES, effective));
    }

    static BusinessSubject largestCustomer(String revenue) {
        return BusinessSubject.of(Period.month(2026, 5))
                .now(
                        Figures.NONE
                                .with(Figure.SALES, 200)
                                .with(Figure.REVENUE, "1000000")
                                .with(Figure.LARGEST_CUSTOMER, revenue));
    }

    /** 1,000 acquired customers; so many of them in the value. */
    static LtvBaseSubject ltv(long base) {
        return LtvBaseSubject.of("ltv", Period.month(2026, 5), rub("30000"))
                .base(new LtvBaseSubject.Base(1000, base))
                .full(rub("14920"));
    }

    static Known rub(String amount) {
        return Known.of(new BigDecimal(amount));
    }
}
