package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Text;
import java.time.DateTimeException;
import java.util.Optional;

/**
 * How far back a quantity looks.
 *
 * @param periods how many periods before the one that is asked for; 0 for that itself
 */
record Reach(int periods) {
    static final Reach HERE = new Reach(0);

    private static final int FARTHEST = 120;

    /** The same, some periods earlier. */
    Reach shifted(int more) {
        long all = more < 1 ? more : (long) periods + more;
        if (all < 1 || all > FARTHEST) {
            throw new IllegalArgumentException(
                    "shifted wants 1 to %s periods, not %s".formatted(FARTHEST, all));
        }
        return new Reach((int) all);
    }

    /** The id of a variant: what it looks at follows a slash. */
    String id(String base) {
        return periods == 0
                ? base
                : base + (base.indexOf('/') < 0 ? "/" : "-") + "lagged-" + periods;
    }

    Text title(Text base) {
        return periods == 0
                ? base
                : Text.of(
                        base.en() + " " + earlier(),
                        "%s (периодов назад: %s)".formatted(base.ru(), periods));
    }

    /** What a definition says besides how rows are added up. */
    String definition() {
        return periods == 0 ? "" : ", " + earlier();
    }

    private String earlier() {
        return periods == 1 ? "1 period earlier" : periods + " periods earlier";
    }

    /** Where to look for a period; nowhere if that is before the first day of the calendar. */
    Optional<Period> from(Period period) {
        try {
            return Optional.of(period.before(periods));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Why nothing is known of a period, if so: not all of the days to look at are covered. */
    Optional<Undefined> missing(Period period, DateRange covered, String id) {
        Optional<Period> looked = from(period);
        boolean known = periods == 0 || looked.filter(p -> covered.contains(p.range())).isPresent();
        return known
                ? Optional.empty()
                : Optional.of(
                        Undefined.because(
                                Reason.BEFORE_DATA, looked.map(Period::toString).orElse(id)));
    }
}
