package io.github.kpisdk.core.laws;

import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Days near the ends of months, in years that leap and years that do not. */
final class Days extends DomainContextBase {

    @Provide
    Arbitrary<LocalDate> days() {
        return Combinators.combine(
                        Arbitraries.of(2026, 2024, 2025, 2000, 1900, 1969, 9990),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(1, 2, 14, 15, 28, 29, 30, 31))
                .as(
                        (year, month, day) -> {
                            YearMonth in = YearMonth.of(year, month);
                            return in.atDay(Math.min(day, in.lengthOfMonth()));
                        })
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        Arbitrary<Integer> lengths =
                Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of(1, 28, 29, 30, 31, 90, 91, 92, 365, 366)),
                        Tuple.of(1, Arbitraries.integers().between(1, 800)));
        return Combinators.combine(days(), lengths)
                .as((start, days) -> DateRange.of(start, start.plusDays(days)));
    }

    /** Whole and cut weeks, months, quarters and years, and totals. */
    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(
                        ranges(),
                        Arbitraries.of(Grain.values()),
                        Arbitraries.integers().between(0, 5))
                .as(
                        (range, grain, i) -> {
                            var periods = grain.split(range);
                            return periods.get(i % periods.size());
                        });
    }
}
