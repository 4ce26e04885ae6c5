package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** How time is cut, what the cuts are called, and which of them are compared. */
@Domain(Days.class)
@Domain(DomainContext.Global.class)
class PeriodProperties {

    @Property
    void the_periods_of_a_grain_tile_the_range(@ForAll DateRange range, @ForAll Grain grain) {
        List<Period> periods = grain.split(range);
        LocalDate next = range.start();
        for (Period period : periods) {
            assertThat(period.grain()).isEqualTo(grain);
            assertThat(period.range().start()).isEqualTo(next);
            next = period.range().end();
        }
        assertThat(next).isEqualTo(range.end());
    }

    @Property
    void only_the_first_and_the_last_of_them_are_cut(@ForAll DateRange range, @ForAll Grain grain) {
        List<Period> periods = grain.split(range);
        for (int i = 1; i < periods.size() - 1; i++) {
            assertThat(periods.get(i).isCut()).isFalse();
        }
        assertThat(grain == Grain.TOTAL ? periods.size() : 1).isOne();
    }

    @Property
    void every_period_lies_in_one_unit(@ForAll("cut") Period period) {
        assertThat(unit(period.grain(), period.range().start()))
                .isEqualTo(unit(period.grain(), lastDay(period)));
    }

    @Property
    void a_whole_period_is_called_by_its_unit_and_a_cut_one_by_its_days(@ForAll Period period) {
        String unit = unit(period.grain(), period.range().start());
        assertThat(period).hasToString(isWhole(period) ? unit : period.range().toString());
        assertThat(period.isCut()).isEqualTo(period.grain() != Grain.TOTAL && !isWhole(period));
    }

    @Property
    void the_name_of_a_whole_period_or_total_reads_back_as_itself(
            @ForAll("whole") Period whole, @ForAll DateRange range) {
        assertThat(Period.parse(whole.toString())).isEqualTo(whole);
        assertThat(Period.parse(range.toString())).isEqualTo(Period.total(range));
    }

    @Property
    void the_name_of_a_cut_period_reads_back_as_a_total_of_its_days(@ForAll("cut") Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(Period.total(period.range()));
    }

    @Property
    void a_range_reads_back_as_itself_and_holds_as_many_days_as_it_has(@ForAll DateRange range) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range);
        assertThat(range.start().datesUntil(range.end()).count()).isEqualTo(range.days());
        assertThat(range.contains(range.start())).isTrue();
        assertThat(range.contains(range.end())).isFalse();
        assertThat(range).isEqualTo(DateRange.ofClosed(range.start(), range.end().minusDays(1)));
    }

    @Property
    void before_a_whole_unit_comes_the_whole_one_next_to_it(@ForAll("whole") Period period) {
        assertThat(period.previous().range().end()).isEqualTo(period.range().start());
        assertThat(isWhole(period.previous())).isTrue();
    }

    @Property
    void before_a_cut_period_come_the_same_days_of_the_unit_before(@ForAll("cut") Period period) {
        assertThat(period.previous().grain()).isEqualTo(period.grain());
        assertThat(period.previous().range())
                .isEqualTo(
                        DateRange.ofClosed(
                                sameDay(period.range().start(), period.grain()),
                                sameDay(lastDay(period), period.grain())));
    }

    /** The day with the same number, or the last there is, in the unit before. */
    private static LocalDate sameDay(LocalDate day, Grain grain) {
        if (grain == Grain.WEEK) {
            return day.minusDays(7);
        }
        YearMonth month =
                YearMonth.from(day)
                        .minusMonths(grain == Grain.MONTH ? 1 : grain == Grain.QUARTER ? 3 : 12);
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }

    @Property
    void a_cut_month_is_not_compared_with_a_longer_one(@ForAll("cut") Period period) {
        if (period.grain() == Grain.MONTH) {
            assertThat(period.previous().range().days()).isLessThanOrEqualTo(period.range().days());
        }
    }

    @Property
    void before_a_total_comes_a_total_next_to_it_that_is_as_long(@ForAll DateRange range) {
        DateRange before = Period.total(range).previous().range();
        assertThat(before.end()).isEqualTo(range.start());
        if (range.start().getDayOfMonth() == 1 && range.end().getDayOfMonth() == 1) {
            assertThat(before.start().getDayOfMonth()).isOne();
            assertThat(months(before)).isEqualTo(months(range));
        } else {
            assertThat(before.days()).isEqualTo(range.days());
        }
    }

    private static long months(DateRange range) {
        return YearMonth.from(range.start()).until(YearMonth.from(range.end()), ChronoUnit.MONTHS);
    }

    @Provide
    Arbitrary<Period> whole() {
        return Combinators.combine(
                        new Days().days(),
                        Arbitraries.of(Grain.values()).filter(grain -> grain != Grain.TOTAL))
                .as((day, grain) -> Period.parse(unit(grain, day)));
    }

    @Provide
    Arbitrary<Period> cut() {
        return new Days().periods().filter(Period::isCut);
    }

    private static boolean isWhole(Period period) {
        String unit = unit(period.grain(), period.range().start());
        return period.grain() != Grain.TOTAL
                && !unit(period.grain(), period.range().start().minusDays(1)).equals(unit)
                && !unit(period.grain(), period.range().end()).equals(unit);
    }

    private static LocalDate lastDay(Period period) {
        return period.range().end().minusDays(1);
    }

    /** The name of the unit that a day lies in. */
    private static String unit(Grain grain, LocalDate day) {
        return switch (grain) {
            case WEEK ->
                    "%s-W%02d"
                            .formatted(
                                    day.get(IsoFields.WEEK_BASED_YEAR),
                                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(day).toString();
            case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR, TOTAL -> Integer.toString(day.getYear());
        };
    }

    @Example
    void the_first_28_days_of_a_longer_february_were_all_of_it_a_year_before() {
        Period cut = new Period(Grain.MONTH, DateRange.parse("2024-02-01/2024-02-29"));
        assertThat(cut.isCut()).isTrue();
        assertThat(cut.yearBefore()).isEqualTo(Period.month(2023, 2));
    }

    @Property
    void a_year_before_lie_the_same_days(@ForAll Period period) {
        Period before = period.yearBefore();
        assertThat(before.grain()).isEqualTo(period.grain());
        // the first 28 days of a February of 29 are all of one of 28
        assertThat(before.isCut()).isIn(period.isCut(), false);
        if (period.grain() == Grain.WEEK) {
            assertThat(before.range().start()).isEqualTo(period.range().start().minusDays(364));
            assertThat(before.range().days()).isEqualTo(period.range().days());
        } else {
            assertThat(before.range().start()).isEqualTo(period.range().start().minusYears(1));
            assertThat(period.range().days() - before.range().days()).isBetween(-3L, 3L);
        }
    }

    @Property
    void what_is_over_of_a_period_begins_with_it_and_ends_before_the_day_that_runs(
            @ForAll Period period, @ForAll("elapsed") int days) {
        LocalDate asOf = period.range().start().plusDays(days);
        Period over = period.until(asOf);
        assertThat(over.grain()).isEqualTo(period.grain());
        assertThat(over.range().start()).isEqualTo(period.range().start());
        assertThat(over.range().days()).isEqualTo(Math.min(days, period.range().days()));
    }

    @Provide
    Arbitrary<Integer> elapsed() {
        return Arbitraries.integers().between(1, 400);
    }
}
