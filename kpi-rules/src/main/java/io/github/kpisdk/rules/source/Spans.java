package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which periods are judged. What is like from month to month is judged over all months whose leads
 * have had their time; what changes, by the last month and the last quarter, and by the last ones
 * whose leads have had their time.
 */
final class Spans {
    private final DateRange covered;
    private final LocalDate asOf;
    private final Optional<Lag> lag;

    Spans(DateRange covered, LocalDate asOf, Optional<Lag> lag) {
        this.covered = covered;
        this.asOf = asOf;
        this.lag = lag;
    }

    /** All months whose leads have had their time, as one period; empty if there is none. */
    Optional<Period> whole() {
        return last(Grain.MONTH, matureBy())
                .map(month -> Period.total(DateRange.of(covered.start(), month.range().end())));
    }

    /** The periods that are compared with the one before, which the data cover too. */
    List<Period> latest() {
        Set<Period> found = new LinkedHashSet<>();
        for (LocalDate by : List.of(asOf, matureBy())) {
            for (Grain grain : List.of(Grain.MONTH, Grain.QUARTER)) {
                last(grain, by)
                        .filter(period -> covered.contains(period.previous().range()))
                        .ifPresent(found::add);
            }
        }
        return new ArrayList<>(found);
    }

    /** The periods before one that the data cover, the oldest first. */
    List<Period> before(Period period) {
        if (period.grain() == Grain.TOTAL || !covered.start().isBefore(period.range().start())) {
            return List.of();
        }
        DateRange earlier = DateRange.of(covered.start(), period.range().start());
        return period.grain().split(earlier).stream().filter(one -> !one.isCut()).toList();
    }

    /**
     * Whether the leads of a period have had their time, those of the slowest channel too; false
     * where nobody knows how long they take.
     */
    boolean isMature(Period period) {
        return lag.isPresent() && !period.range().end().isAfter(matureBy());
    }

    private LocalDate matureBy() {
        return lag.map(known -> asOf.minusDays(known.days())).orElse(asOf);
    }

    private Optional<Period> last(Grain grain, LocalDate by) {
        return grain.split(covered).stream()
                .filter(period -> !period.isCut() && !period.range().end().isAfter(by))
                .reduce((earlier, later) -> later);
    }
}
