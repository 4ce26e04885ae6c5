package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.subject.SeriesPair;
import io.github.kpisdk.rules.subject.SeriesSubject;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.subject.UnfitSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.NotJudged;
import java.util.List;
import java.util.Optional;

/**
 * Statements about a figure over time. Of a calendar period the figures up to it count, as they
 * were known then; of several periods against as many before, all figures of the data.
 */
final class SaidSeries {
    private final SaidFigures figures;
    private final Grain grain;

    SaidSeries(SaidFigures figures, Grain grain) {
        this.figures = figures;
        this.grain = grain == Grain.TOTAL ? Grain.MONTH : grain;
    }

    Subject change(Statement.Change said, Kpi kpi) {
        Scope scope = said.about().scope();
        Period period = said.about().period();
        Optional<Period> than = said.than();
        Optional<NotJudged> why =
                figures.unfit(kpi, scope, period)
                        .or(() -> than.flatMap(before -> figures.unfit(kpi, scope, before)))
                        .or(() -> contradiction(said, kpi));
        if (why.isPresent()) {
            return unfit(said, why.get());
        }
        Optional<Period> whole = calendarPeriod(period);
        return whole.isPresent() ? step(said, kpi, whole.get()) : window(said, kpi);
    }

    private Subject step(Statement.Change said, Kpi kpi, Period whole) {
        SeriesSubject series =
                figures.series(kpi, said.about().scope(), whole.grain(), whole.range().end())
                        .orElseThrow()
                        .ofStatement(said.id());
        boolean compared =
                said.than()
                        .filter(before -> before.range().equals(whole.previous().range()))
                        .isPresent();
        series = compared ? series.comparedWithBefore() : series;
        return said.praise().isPresent() ? series.reportedAs(said.praise().get().words()) : series;
    }

    private Subject window(Statement.Change said, Kpi kpi) {
        Period period = said.about().period();
        List<Period> parts = grain.split(period.range());
        boolean judged =
                parts.stream().noneMatch(Period::isCut)
                        && SaidFigures.addsUp(kpi)
                        && said.than()
                                .filter(before -> before.range().equals(period.previous().range()))
                                .isPresent();
        Optional<SeriesSubject> series =
                judged
                        ? figures.series(kpi, said.about().scope(), grain, figures.asOf())
                        : Optional.empty();
        return series.isPresent()
                ? series.get()
                        .ofStatement(said.id())
                        .claiming(new SeriesSubject.Window(parts.get(0), parts.size()))
                : unfit(
                        said,
                        SaidFigures.because(
                                        Cause.NOT_APPLICABLE,
                                        "several periods are judged only if they are whole, against as many right before, and the figure adds up",
                                        "несколько периодов судят, только если они целые, рядом столько же прямо перед ними и показатель складывается")
                                .orElseThrow());
    }

    /** What is said of the numbers and is not so. */
    private Optional<NotJudged> contradiction(Statement.Change said, Kpi kpi) {
        Scope scope = said.about().scope();
        Known value = figures.known(kpi, scope, said.about().period());
        Text name = SaidFigures.name(kpi, scope, said.about().period());
        return SaidFigures.against(name, said.numbers().value(), value)
                .or(() -> said.than().flatMap(than -> against(said, kpi, than, value)));
    }

    private Optional<NotJudged> against(Statement.Change said, Kpi kpi, Period than, Known value) {
        Scope scope = said.about().scope();
        Known before = figures.known(kpi, scope, than);
        Optional<NotJudged> other =
                SaidFigures.against(
                        SaidFigures.name(kpi, scope, than), said.numbers().before(), before);
        if (other.isPresent() || said.numbers().change().isEmpty()) {
            return other;
        }
        return before.signum() > 0
                ? SaidFigures.against(
                        SaidFigures.changeOf(SaidFigures.name(kpi, scope, said.about().period())),
                        said.numbers().change(),
                        value.minus(before).per(before))
                : SaidFigures.because(
                        Cause.MISSING,
                        "a value before that is above zero, to reckon a change from",
                        "значение до, которое больше нуля: от него считают изменение");
    }

    Subject proxy(Statement.Proxy said, Kpi proxy, Kpi outcome) {
        Optional<SeriesSubject> first = figures.series(proxy, said.scope(), grain, figures.asOf());
        Optional<SeriesSubject> second =
                figures.series(outcome, said.scope(), grain, figures.asOf());
        if (first.isPresent() && second.isPresent()) {
            return new SeriesPair(first.get().ofStatement(said.id()), second.get(), said.lag());
        }
        String lacking = first.isPresent() ? outcome.id() : proxy.id();
        SubjectKey key = SubjectKey.of("proxy", proxy.id()).and("outcome", outcome.id());
        return new UnfitSubject(
                SeriesPair.class,
                StatementSubjects.of(key, said.scope(), said),
                SaidFigures.because(
                                Cause.MISSING,
                                lacking + " up to the last whole period",
                                lacking + " до последнего целого периода")
                        .orElseThrow());
    }

    private static UnfitSubject unfit(Statement.Change said, NotJudged why) {
        Statement.About about = said.about();
        SubjectKey key = SubjectKey.of("kpi", about.kpi()).and("period", about.period().toString());
        return new UnfitSubject(
                SeriesSubject.class, StatementSubjects.of(key, about.scope(), said), why);
    }

    /** The week, month, quarter or year that has the same days. */
    private static Optional<Period> calendarPeriod(Period period) {
        for (Grain one : List.of(Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.YEAR)) {
            List<Period> parts = one.split(period.range());
            if (parts.size() == 1 && !parts.get(0).isCut()) {
                return Optional.of(parts.get(0));
            }
        }
        return Optional.empty();
    }
}
