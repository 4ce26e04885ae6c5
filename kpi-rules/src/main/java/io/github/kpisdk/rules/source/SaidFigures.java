package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.NamedFormula;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Scaled;
import io.github.kpisdk.core.metric.Sum;
import io.github.kpisdk.core.metric.TotalsTable;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.subject.SeriesSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.NotJudged;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The figures of a ledger that statements speak of, and why one cannot be spoken of. */
final class SaidFigures {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final SubjectFacts facts;

    SaidFigures(SubjectFacts facts) {
        this.facts = facts;
    }

    Ledger ledger() {
        return facts.ledger();
    }

    LocalDate asOf() {
        return facts.asOf();
    }

    /** What some formulas need in some periods, which stand in order, counted at once. */
    TotalsTable table(List<Period> periods, List<? extends Formula> formulas) {
        return TotalsTable.of(ledger(), facts.covered(), periods, formulas);
    }

    Outcome at(Formula formula, Scope scope, Period period) {
        return formula.evaluate(table(List.of(period), List.of(formula)).at(0, scope));
    }

    /** The figure of a period that is fit. */
    Known known(Formula formula, Scope scope, Period period) {
        return at(formula, scope, period)
                .fold(
                        known -> known,
                        none -> {
                            throw new IllegalArgumentException("No figure: " + none.code());
                        });
    }

    /** Why nothing can be said of a figure in a period; empty if it can. */
    Optional<NotJudged> unfit(Kpi kpi, Scope scope, Period period) {
        Optional<NotJudged> untimely =
                outside(period)
                        .or(() -> absent(scope, period))
                        .or(() -> tooEarly(kpi, scope, period));
        return untimely.isPresent()
                ? untimely
                : at(kpi, scope, period)
                        .fold(
                                known -> Optional.<NotJudged>empty(),
                                none -> Optional.of(undefined(kpi, period, none)));
    }

    /** Nothing is known of days outside of the data. */
    Optional<NotJudged> outside(Period period) {
        DateRange covered = facts.covered();
        return covered.contains(period.range()) && !period.range().end().isAfter(asOf())
                ? Optional.empty()
                : because(
                        Cause.MISSING,
                        "%s is not within the data, which are of %s".formatted(period, covered),
                        "%s вне данных, они за %s".formatted(period, covered));
    }

    /** A channel without any row is not there yet. */
    private Optional<NotJudged> absent(Scope scope, Period period) {
        return isThere(scope, period)
                ? Optional.empty()
                : because(
                        Cause.MISSING,
                        "there is no row of %s up to the end of %s".formatted(scope, period),
                        "до конца %s нет ни одной строки %s".formatted(period, scope));
    }

    private Optional<NotJudged> tooEarly(Kpi kpi, Scope scope, Period period) {
        if (CardFigures.growsWithAge(kpi)) {
            return because(
                    Cause.NOT_APPLICABLE,
                    "%s grows with the age of customers; periods cannot be set side by side"
                            .formatted(kpi.id()),
                    "%s растёт с возрастом клиентов; периоды рядом не поставить"
                            .formatted(kpi.id()));
        }
        Optional<LocalDate> by = matureBy(kpi, scope);
        if (by.isEmpty()) {
            return because(
                    Cause.TOO_LITTLE,
                    "too few leads have bought to know how long they take",
                    "купили слишком немногие: неизвестно, сколько времени нужно лидам");
        }
        return period.range().end().isAfter(by.get())
                ? because(
                        Cause.IMMATURE,
                        "leads of %s have not had their time to buy".formatted(period),
                        "лиды за %s ещё не успели купить".formatted(period))
                : Optional.empty();
    }

    /** Up to when a figure does not change any more; empty where nobody knows. */
    private Optional<LocalDate> matureBy(Kpi kpi, Scope scope) {
        if (!CardFigures.countsWonLeads(kpi)) {
            return Optional.of(asOf());
        }
        Optional<Lag> lag =
                scope.isBusiness() ? facts.leads().all() : facts.leads().of(scope.toString());
        return lag.map(known -> asOf().minusDays(known.days()));
    }

    private static NotJudged undefined(Kpi kpi, Period period, Undefined none) {
        String what = "%s, %s: %s".formatted(kpi.id(), period, none.code());
        return new NotJudged(
                none.reason() == Reason.IMMATURE ? Cause.IMMATURE : Cause.MISSING,
                Text.of(what, what));
    }

    /**
     * A figure over whole periods up to a day: from the last one that is known back to where
     * nothing is known, or the channel was not there yet. Empty where nothing is known at all.
     */
    Optional<SeriesSubject> series(Kpi kpi, Scope scope, Grain grain, LocalDate end) {
        Optional<LocalDate> mature =
                matureBy(kpi, scope).filter(day -> !CardFigures.growsWithAge(kpi));
        LocalDate last = mature.filter(day -> day.isBefore(end)).orElse(end);
        List<Period> periods =
                grain.split(facts.covered()).stream()
                        .filter(one -> !one.isCut() && !one.range().end().isAfter(last))
                        .toList();
        if (mature.isEmpty() || periods.isEmpty()) {
            return Optional.empty();
        }
        TotalsTable table = table(periods, List.of(kpi));
        Deque<Known> values = new ArrayDeque<>();
        int latest = -1;
        for (int i = periods.size() - 1; i >= 0; i--) {
            Optional<Known> value =
                    kpi.evaluate(table.at(i, scope)).fold(Optional::of, none -> Optional.empty());
            boolean isThere = value.isPresent() && isThere(scope, periods.get(i));
            if (isThere) {
                latest = Math.max(latest, i);
                values.addFirst(value.get());
            } else if (latest >= 0) {
                break;
            }
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        SeriesSubject series =
                SeriesSubject.of(kpi.id(), Kinds.of(kpi), periods.get(latest), List.copyOf(values));
        SeriesSubject own = scope.isBusiness() ? series : series.ofChannel(scope.toString());
        return Optional.of(addsUp(kpi) ? own.volume() : own);
    }

    /** Whether a channel has a row in the data up to the end of a period. */
    private boolean isThere(Scope scope, Period period) {
        DateRange until = DateRange.of(facts.covered().start(), period.range().end());
        return scope.isBusiness() || ledger().channelsIn(until).contains(scope.toString());
    }

    /** Whether the figures of channels and periods add up to that of the whole. */
    static boolean addsUp(Formula formula) {
        if (formula instanceof Quantity quantity) {
            return quantity.isAdditive();
        }
        boolean isPlain =
                formula instanceof Kpi
                        || formula instanceof NamedFormula
                        || formula instanceof Sum
                        || formula instanceof Scaled;
        return isPlain && formula.parts().stream().allMatch(SaidFigures::addsUp);
    }

    /** Whether a number that was written down is this one, to half a unit of its last digit. */
    static boolean fits(BigDecimal said, Known actual) {
        Known gap = Known.of(said).minus(actual);
        Known size = gap.signum() < 0 ? gap.times(BigDecimal.ONE.negate()) : gap;
        return !size.isAbove(said.ulp().multiply(HALF));
    }

    /** A figure of the business or of a channel in a period, for people. */
    static Text name(Kpi kpi, Scope scope, Period period) {
        String of = scope.isBusiness() ? ", " + period : " (%s), %s".formatted(scope, period);
        return Text.of(kpi.title().en() + of, kpi.title().ru() + of);
    }

    static Text changeOf(Text name) {
        return Text.of("change of " + name.en(), "изменение, " + name.ru());
    }

    /** What was said and is not so; empty if it is so, or nothing was said. */
    static Optional<NotJudged> against(Text what, Optional<BigDecimal> said, Known actual) {
        return said.filter(number -> !fits(number, actual))
                .flatMap(
                        number -> {
                            String own =
                                    actual.value()
                                            .setScale(number.scale(), RoundingMode.HALF_EVEN)
                                            .toPlainString();
                            String text = number.toPlainString();
                            return because(
                                    Cause.CONTRADICTED,
                                    "%s: %s is said, %s by the data"
                                            .formatted(what.en(), text, own),
                                    "%s: сказано %s, по данным %s"
                                            .formatted(what.ru(), comma(text), comma(own)));
                        });
    }

    private static String comma(String number) {
        return number.replace('.', ',');
    }

    static Optional<NotJudged> because(Cause cause, String english, String russian) {
        return Optional.of(new NotJudged(cause, Text.of(english, russian)));
    }
}
