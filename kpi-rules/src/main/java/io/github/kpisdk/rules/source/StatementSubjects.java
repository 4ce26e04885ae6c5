package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.catalog.VolumeKpis;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.rules.subject.BasisSubject;
import io.github.kpisdk.rules.subject.BrandSearchSubject;
import io.github.kpisdk.rules.subject.StatementSubject;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.subject.UnfitSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.NotJudged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody says of figures, set against the ledger, as subjects of rules.
 *
 * <pre>{@code
 * StatementSubjects.of(statements, Kpis.ALL, Grain.MONTH, ledgerSubjects)
 * }</pre>
 *
 * <p>Figures come from the ledger. Where a number that is said is another one than that of the
 * ledger, that is a finding ({@link StatementSubject}). Then, and where nothing is known of the
 * period, no other rule judges the statement, and each says why ({@link UnfitSubject}).
 */
public final class StatementSubjects {
    private final Map<String, Kpi> kpis = new HashMap<>();
    private final SaidFigures figures;
    private final SaidSeries series;
    private final SaidLtv ltv;

    private StatementSubjects(List<Kpi> declared, Grain grain, LedgerSubjects ledger) {
        declared.forEach(kpi -> kpis.put(kpi.id(), kpi));
        this.figures = new SaidFigures(ledger.facts());
        this.series = new SaidSeries(figures, grain);
        this.ltv = new SaidLtv(ledger, figures);
    }

    /**
     * Subjects of statements, in their order, each followed by the statement itself; their keys
     * name the statement.
     *
     * @param kpis the declarations of what they speak of
     * @param grain the periods of figures over time; months where it is a total
     * @param ledger the subjects of the ledger that they are set against
     * @throws IllegalArgumentException if two have one id, or one names a KPI that is not declared
     */
    public static List<Subject> of(
            List<Statement> statements, List<Kpi> kpis, Grain grain, LedgerSubjects ledger) {
        StatementSubjects subjects = new StatementSubjects(kpis, grain, ledger);
        List<Subject> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Statement statement : statements) {
            if (!ids.add(statement.id())) {
                throw new IllegalArgumentException("Two statements have the id " + statement.id());
            }
            all.addAll(subjects.of(statement));
            all.add(new StatementSubject(statement.id(), subjects.compared(statement)));
        }
        return all;
    }

    private Optional<NotJudged> compared(Statement statement) {
        SaidNumbers numbers = new SaidNumbers(figures);
        if (statement instanceof Statement.Change said) {
            Kpi kpi = kpi(said, said.about().kpi());
            numbers.compare(kpi, said.about(), said.than(), said.numbers());
        } else if (statement instanceof Statement.Total said) {
            Kpi kpi = kpi(said, said.kpi());
            numbers.compare(kpi, Scope.BUSINESS, said.period(), Optional.of(said.value()));
        } else if (statement instanceof Statement.Action said) {
            Kpi kpi = kpi(said, said.about().kpi());
            numbers.compare(kpi, said.about(), Optional.of(said.than()), said.numbers());
        } else if (statement instanceof Statement.Ltv said) {
            ltv.compare(said, numbers);
        } else if (statement instanceof Statement.BrandSearch said) {
            tooMany(said).ifPresent(numbers::add);
        }
        return numbers.result();
    }

    /** A key, of a channel where there is one, in a statement. */
    static SubjectKey of(SubjectKey key, Scope scope, Statement statement) {
        SubjectKey own = scope.isBusiness() ? key : key.and("channel", scope.toString());
        return own.and("statement", statement.id());
    }

    private List<Subject> of(Statement statement) {
        if (statement instanceof Statement.Change said) {
            return List.of(series.change(said, kpi(said, said.about().kpi())));
        }
        if (statement instanceof Statement.Total said) {
            return List.of(new SaidTotal(figures).subject(said, kpi(said, said.kpi())));
        }
        if (statement instanceof Statement.Ltv said) {
            return ltv.subjects(said);
        }
        if (statement instanceof Statement.Action said) {
            return List.of(new SaidAction(figures).subject(said, kpi(said, said.about().kpi())));
        }
        if (statement instanceof Statement.Proxy said) {
            return List.of(series.proxy(said, kpi(said, said.proxy()), kpi(said, said.outcome())));
        }
        return statement instanceof Statement.Basis said
                ? List.of(basis(said))
                : List.of(brandSearch((Statement.BrandSearch) statement));
    }

    private Kpi kpi(Statement statement, String id) {
        Kpi kpi = kpis.get(id);
        if (kpi == null) {
            throw new IllegalArgumentException(
                    "Statement %s names the KPI %s, which is not declared"
                            .formatted(statement.id(), id));
        }
        return kpi;
    }

    private static Subject basis(Statement.Basis said) {
        BasisSubject basis = BasisSubject.of(said.kpi()).ofStatement(said.id());
        BasisSubject taxed =
                said.vat().map(vat -> basis.vat(vat.inRevenue(), vat.inCost())).orElse(basis);
        return said.events()
                .map(events -> taxed.events(events.first(), events.second()))
                .orElse(taxed);
    }

    private Subject brandSearch(Statement.BrandSearch said) {
        Optional<NotJudged> why = tooMany(said);
        if (why.isPresent()) {
            return unfit(said, why.get());
        }
        BrandSearchSubject search =
                BrandSearchSubject.of(said.period(), Proportion.of(said.brandSales(), sales(said)))
                        .ofStatement(said.id());
        BrandSearchSubject tested = said.tests().map(search::tests).orElse(search);
        return said.cost().map(Known::of).map(tested::cost).orElse(tested);
    }

    /** Why its sales cannot be a part of all sales of the channel; empty if they can. */
    private Optional<NotJudged> tooMany(Statement.BrandSearch said) {
        Scope channel = Scope.channel(said.channel());
        Optional<NotJudged> unfit = figures.unfit(VolumeKpis.SALES, channel, said.period());
        if (unfit.isPresent() || said.brandSales() <= sales(said)) {
            return unfit;
        }
        Text all = SaidFigures.name(VolumeKpis.SALES, channel, said.period());
        return SaidFigures.because(
                Cause.CONTRADICTED,
                "%s: %s of searches for the brand are said, there are %s by the data"
                        .formatted(all.en(), said.brandSales(), sales(said)),
                "%s: по поиску бренда сказано %s, по данным всего %s"
                        .formatted(all.ru(), said.brandSales(), sales(said)));
    }

    private long sales(Statement.BrandSearch said) {
        return figures.known(VolumeKpis.SALES, Scope.channel(said.channel()), said.period())
                .value()
                .longValueExact();
    }

    private static UnfitSubject unfit(Statement.BrandSearch said, NotJudged why) {
        SubjectKey key = SubjectKey.of("period", said.period().toString());
        return new UnfitSubject(BrandSearchSubject.class, key.and("statement", said.id()), why);
    }
}
