package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.verdict.Kind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One KPI over periods that follow each other without a gap, the latest last, and what somebody
 * says of it.
 *
 * <pre>{@code
 * SeriesSubject.counts("leads", Period.month(2026, 5), 104, 97, 110, 92, 118)
 *         .reportedAs(Text.of("success", "успех"))
 * }</pre>
 */
public final class SeriesSubject implements Subject {

    /**
     * A growth that somebody shows: so many periods together against as many right before.
     *
     * @param first the first period of the later half
     * @param length how many periods are in each half, 1 or more
     */
    public record Window(Period first, int length) {
        /** Checks the length. */
        public Window {
            Required.field("first", first);
            if (length < 1) {
                throw new IllegalArgumentException(
                        "A window has one period at least, not " + length);
            }
        }
    }

    private final SubjectKey scope;
    private final String kpi;
    private final Kind kind;
    private final Period latest;
    private final List<Known> values;
    private final List<Integer> workingDays;
    private final Claims claims;

    /** What is known and said of it. */
    private record Claims(
            boolean volume, boolean compared, Optional<Text> verdict, Optional<Window> window) {
        static final Claims NONE = new Claims(false, false, Optional.empty(), Optional.empty());
    }

    private SeriesSubject(
            SubjectKey scope,
            String kpi,
            Kind kind,
            Period latest,
            List<Known> values,
            List<Integer> workingDays,
            Claims claims) {
        this.scope = scope;
        this.kpi = kpi;
        this.kind = kind;
        this.latest = latest;
        this.values = values;
        this.workingDays = workingDays;
        this.claims = claims;
    }

    /**
     * A series of which nobody says anything.
     *
     * @param kpi what is measured
     * @param kind how its values are written
     * @param latest the period of the last value
     * @param values of that period and of those right before it, in the order of time
     * @throws IllegalArgumentException if there is no value
     */
    public static SeriesSubject of(String kpi, Kind kind, Period latest, List<Known> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A series of %s has no value".formatted(kpi));
        }
        return new SeriesSubject(
                SubjectKey.of("kpi", kpi).and("period", latest.toString()),
                kpi,
                Objects.requireNonNull(kind, "kind"),
                latest,
                List.copyOf(values),
                List.of(),
                Claims.NONE);
    }

    /** A series of counts; see {@link #of}. */
    public static SeriesSubject counts(String kpi, Period latest, long... values) {
        return of(
                kpi,
                Kind.COUNT,
                latest,
                Arrays.stream(values).mapToObj(n -> Known.of(BigDecimal.valueOf(n))).toList());
    }

    /** The same, of one channel only. */
    public SeriesSubject ofChannel(String channel) {
        return new SeriesSubject(
                scope.and("channel", channel), kpi, kind, latest, values, workingDays, claims);
    }

    /** The same, said in a statement with this id. */
    public SeriesSubject ofStatement(String id) {
        return new SeriesSubject(
                scope.and("statement", id), kpi, kind, latest, values, workingDays, claims);
    }

    /** The same, known to add up over the days of a period, as leads do and a price does not. */
    public SeriesSubject volume() {
        return with(new Claims(true, claims.compared, claims.verdict, claims.window));
    }

    /**
     * The same, with the days of each period that count; calendar days otherwise.
     *
     * @throws IllegalArgumentException if they are not as many as the values, or one is below 1
     */
    public SeriesSubject workingDays(List<Integer> days) {
        if (days.size() != values.size() || days.stream().anyMatch(day -> day < 1)) {
            throw new IllegalArgumentException(
                    "%d values need as many days of 1 or more, not %s"
                            .formatted(values.size(), days));
        }
        return new SeriesSubject(scope, kpi, kind, latest, values, List.copyOf(days), claims);
    }

    /** The same, and somebody reads the latest value against the one right before. */
    public SeriesSubject comparedWithBefore() {
        return with(new Claims(claims.volume, true, claims.verdict, claims.window));
    }

    /** The same, and somebody calls the latest value a success or a failure, in these words. */
    public SeriesSubject reportedAs(Text verdict) {
        return with(
                new Claims(claims.volume, claims.compared, Optional.of(verdict), claims.window));
    }

    /** The same, and somebody shows a growth over these periods. */
    public SeriesSubject claiming(Window window) {
        return with(
                new Claims(claims.volume, claims.compared, claims.verdict, Optional.of(window)));
    }

    private SeriesSubject with(Claims said) {
        return new SeriesSubject(scope, kpi, kind, latest, values, workingDays, said);
    }

    /** What is measured. */
    public String kpi() {
        return kpi;
    }

    /** How its values are written. */
    public Kind kind() {
        return kind;
    }

    /** The values in the order of time. */
    public List<Known> values() {
        return values;
    }

    /** The last value. */
    public Known latest() {
        return values.get(values.size() - 1);
    }

    /** The values before the last. */
    public List<Known> earlier() {
        return values.subList(0, values.size() - 1);
    }

    /** The period of a value, counted from 0. */
    public Period period(int index) {
        return latest.before(values.size() - 1 - Objects.checkIndex(index, values.size()));
    }

    /** Which value is that of a period; empty where none is. */
    public OptionalInt indexOf(Period period) {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (period(i).equals(period)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The days of a period that count: working days where they are known, or calendar days. */
    public long days(int index) {
        return workingDays.isEmpty() ? period(index).range().days() : workingDays.get(index);
    }

    /** Whether the values are known to add up over days. */
    public boolean isVolume() {
        return claims.volume;
    }

    /** Whether somebody reads the latest value against the one right before. */
    public boolean isCompared() {
        return claims.compared;
    }

    /** What somebody calls the latest value; empty where nobody judges it. */
    public Optional<Text> verdict() {
        return claims.verdict;
    }

    /** The growth that somebody shows; empty where nobody does. */
    public Optional<Window> window() {
        return claims.window;
    }

    /** The KPI and the latest period; the channel and the statement where it is of one. */
    @Override
    public SubjectKey key() {
        return scope;
    }

    /** The key. */
    @Override
    public String toString() {
        return scope.toString();
    }
}
