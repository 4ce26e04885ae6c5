package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.TotalsTable;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.subject.UnfitSubject;
import io.github.kpisdk.rules.subject.UnitsSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Kind;
import io.github.kpisdk.rules.verdict.NotJudged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Something done to a channel, among all channels that were there in both periods or in one. */
final class SaidAction {
    private final SaidFigures figures;

    SaidAction(SaidFigures figures) {
        this.figures = figures;
    }

    Subject subject(Statement.Action said, Kpi kpi) {
        Scope scope = said.about().scope();
        Period period = said.about().period();
        Optional<NotJudged> why =
                noCount(kpi)
                        .or(() -> figures.unfit(kpi, scope, said.than()))
                        .or(() -> figures.unfit(kpi, scope, period))
                        .or(() -> contradiction(said, kpi))
                        .or(() -> noWholeNumber(said, kpi));
        if (why.isPresent()) {
            return unfit(said, why.get());
        }
        UnitsSubject units =
                UnitsSubject.of(kpi.id(), scope.toString(), units(kpi, said.than(), period))
                        .ofStatement(said.id())
                        .after(Text.of(said.action(), said.action()));
        units = said.extreme() ? units.chosenAsExtreme() : units;
        return said.controlled() ? units.controlled() : units;
    }

    private static Optional<NotJudged> noCount(Kpi kpi) {
        return Kinds.of(kpi) == Kind.COUNT && SaidFigures.addsUp(kpi)
                ? Optional.empty()
                : SaidFigures.because(
                        Cause.NOT_APPLICABLE,
                        kpi.id() + " is no count that adds up over channels",
                        kpi.id() + " — не число, которое складывается по каналам");
    }

    private Optional<NotJudged> noWholeNumber(Statement.Action said, Kpi kpi) {
        Scope scope = said.about().scope();
        return isWhole(figures.known(kpi, scope, said.than()))
                        && isWhole(figures.known(kpi, scope, said.about().period()))
                ? Optional.empty()
                : SaidFigures.because(
                        Cause.NOT_APPLICABLE,
                        kpi.id() + " is no whole number there",
                        kpi.id() + " там не целое число");
    }

    private List<UnitsSubject.Unit> units(Kpi kpi, Period before, Period after) {
        TreeSet<String> names = new TreeSet<>();
        for (DateRange range : List.of(before.range(), after.range())) {
            names.addAll(figures.ledger().channelsIn(range));
        }
        TotalsTable table = figures.table(List.of(before, after), List.of(kpi));
        List<UnitsSubject.Unit> units = new ArrayList<>();
        for (String name : names) {
            Optional<Long> first = count(kpi, table.at(0, Scope.channel(name)));
            Optional<Long> second = count(kpi, table.at(1, Scope.channel(name)));
            if (first.isPresent() && second.isPresent()) {
                units.add(new UnitsSubject.Unit(name, first.get(), second.get()));
            }
        }
        return units;
    }

    private static Optional<Long> count(Kpi kpi, Totals totals) {
        return kpi.evaluate(totals)
                .fold(
                        known -> Optional.of(known).filter(SaidAction::isWhole),
                        none -> Optional.<Known>empty())
                .map(known -> known.value().longValueExact());
    }

    /** A measured number may have decimals, and a sum may be below zero. */
    private static boolean isWhole(Known known) {
        return known.signum() >= 0 && known.value().stripTrailingZeros().scale() <= 0;
    }

    private Optional<NotJudged> contradiction(Statement.Action said, Kpi kpi) {
        Scope scope = said.about().scope();
        Known before = figures.known(kpi, scope, said.than());
        Known after = figures.known(kpi, scope, said.about().period());
        Text first = SaidFigures.name(kpi, scope, said.than());
        Text second = SaidFigures.name(kpi, scope, said.about().period());
        return SaidFigures.against(first, said.numbers().before(), before)
                .or(() -> SaidFigures.against(second, said.numbers().value(), after));
    }

    private static UnfitSubject unfit(Statement.Action said, NotJudged why) {
        SubjectKey key =
                SubjectKey.of("kpi", said.about().kpi())
                        .and("unit", said.about().scope().toString())
                        .and("statement", said.id());
        return new UnfitSubject(UnitsSubject.class, key, why);
    }
}
