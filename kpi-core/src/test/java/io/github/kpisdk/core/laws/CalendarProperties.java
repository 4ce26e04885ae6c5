package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.BusinessZone;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.FiscalYear;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Every day belongs to one period, whatever the calendar, and every instant to one day. */
@Domain(Days.class)
@Domain(DomainContext.Global.class)
class CalendarProperties {

    @Property
    void every_day_of_a_span_is_in_exactly_one_period(@ForAll DateRange span, @ForAll Grain grain) {
        assertTiled(span, grain.split(span));
    }

    @Property
    void every_day_of_a_span_is_in_exactly_one_period_of_the_books(
            @ForAll DateRange span, @ForAll Month first, @ForAll("fiscal") Grain grain) {
        assertTiled(span, FiscalYear.startingIn(first).split(grain, span));
    }

    private static void assertTiled(DateRange span, List<Period> periods) {
        LocalDate next = span.start();
        for (Period period : periods) {
            assertThat(period.range().start()).isEqualTo(next);
            next = period.range().end();
        }
        assertThat(next).isEqualTo(span.end());
    }

    @Property
    void whole_years_of_the_books_have_four_quarters_with_names_of_their_own(
            @ForAll LocalDate day, @ForAll Month first) {
        FiscalYear books = FiscalYear.startingIn(first);
        DateRange year = books.unitAround(Grain.YEAR, day);
        String name = books.name(Period.total(year));

        assertThat(year.contains(day)).isTrue();
        assertThat(year.start().getMonth()).isEqualTo(first);
        assertThat(books.split(Grain.QUARTER, year).stream().map(books::name))
                .containsExactly(name + "-Q1", name + "-Q2", name + "-Q3", name + "-Q4");
    }

    @Property
    void weeks_of_a_year_are_numbered_without_a_gap(@ForAll LocalDate day) {
        Period week = Grain.WEEK.split(DateRange.of(day, day.plusDays(21))).get(1);
        Period next = Period.parse(week.toString());

        assertThat(next).isEqualTo(week);
        assertThat(week.range().days()).isEqualTo(7);
        assertThat(week.previous().range().end()).isEqualTo(week.range().start());
    }

    @Property
    void a_zone_moves_an_instant_to_a_neighbouring_day_at_most(
            @ForAll("instants") List<Instant> instants, @ForAll("zones") BusinessZone zone) {
        Set<LocalDate> days = new HashSet<>();
        for (Instant instant : instants) {
            LocalDate day = zone.day(instant);
            LocalDate utc = instant.atZone(ZoneOffset.UTC).toLocalDate();
            assertThat(ChronoUnit.DAYS.between(utc, day)).isBetween(-1L, 1L);
            days.add(day);
        }
        assertThat(
                        days.stream()
                                .mapToLong(
                                        d ->
                                                instants.stream()
                                                        .filter(i -> zone.day(i).equals(d))
                                                        .count())
                                .sum())
                .isEqualTo(instants.size());
    }

    @Provide
    Arbitrary<Grain> fiscal() {
        return Arbitraries.of(Grain.QUARTER, Grain.YEAR);
    }

    @Provide
    Arbitrary<List<Instant>> instants() {
        return Arbitraries.longs()
                .between(1_700_000_000L, 1_900_000_000L)
                .map(Instant::ofEpochSecond)
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<BusinessZone> zones() {
        return Arbitraries.of(
                        "UTC",
                        "Europe/Moscow",
                        "Pacific/Kiritimati",
                        "Pacific/Pago_Pago",
                        "Asia/Kolkata")
                .map(BusinessZone::parse);
    }
}
