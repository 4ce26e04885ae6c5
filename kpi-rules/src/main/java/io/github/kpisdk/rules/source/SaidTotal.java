package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Quotient;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.TotalsTable;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.rules.subject.RatioSegment;
import io.github.kpisdk.rules.subject.SegmentsSubject;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.subject.UnfitSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.NotJudged;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A total ratio beside the ratios of channels. A channel with nothing to divide and nothing to
 * divide by is left out, and so are rows without a channel.
 */
final class SaidTotal {
    private final SaidFigures figures;

    SaidTotal(SaidFigures figures) {
        this.figures = figures;
    }

    Subject subject(Statement.Total said, Kpi kpi) {
        Optional<NotJudged> why =
                figures.unfit(kpi, Scope.BUSINESS, said.period()).or(() -> noRatio(kpi));
        if (why.isPresent()) {
            return unfit(said, why.get());
        }
        List<RatioSegment> segments = segments((Quotient) kpi.formula(), said.period());
        why = contradiction(said, kpi, segments);
        return why.isPresent()
                ? unfit(said, why.get())
                : SegmentsSubject.of(kpi.id(), "channel", Kinds.of(kpi), segments)
                        .in(said.period().toString())
                        .reported(said.value())
                        .ofStatement(said.id());
    }

    private static Optional<NotJudged> noRatio(Kpi kpi) {
        return kpi.formula() instanceof Quotient quotient
                        && SaidFigures.addsUp(quotient.dividend())
                        && SaidFigures.addsUp(quotient.divisor())
                ? Optional.empty()
                : SaidFigures.because(
                        Cause.NOT_APPLICABLE,
                        kpi.id() + " is no ratio of sums over channels",
                        kpi.id() + " — не отношение сумм по каналам");
    }

    private List<RatioSegment> segments(Quotient ratio, Period period) {
        TotalsTable table =
                figures.table(List.of(period), List.of(ratio.dividend(), ratio.divisor()));
        List<RatioSegment> segments = new ArrayList<>();
        for (String name : figures.ledger().channelsIn(period.range())) {
            Totals totals = table.at(0, Scope.channel(name));
            Optional<Known> dividend = value(ratio.dividend(), totals);
            Optional<Known> divisor = value(ratio.divisor(), totals);
            if (dividend.isPresent()
                    && divisor.isPresent()
                    && (dividend.get().signum() != 0 || divisor.get().signum() != 0)) {
                Known many = Known.of(BigDecimal.valueOf(ratio.many()));
                segments.add(RatioSegment.of(name, dividend.get().times(many), divisor.get()));
            }
        }
        return segments;
    }

    private static Optional<Known> value(Formula formula, Totals totals) {
        return formula.evaluate(totals).fold(Optional::of, none -> Optional.empty());
    }

    /** The average of the ratios is for a rule to speak of. */
    private Optional<NotJudged> contradiction(
            Statement.Total said, Kpi kpi, List<RatioSegment> segments) {
        List<Known> ratios = segments.stream().flatMap(one -> one.now().ratio().stream()).toList();
        boolean averaged =
                !ratios.isEmpty()
                        && SaidFigures.fits(
                                said.value(),
                                ratios.stream()
                                        .reduce(Known.of(BigDecimal.ZERO), Known::plus)
                                        .per(Known.of(BigDecimal.valueOf(ratios.size()))));
        return averaged
                ? Optional.empty()
                : SaidFigures.against(
                        SaidFigures.name(kpi, Scope.BUSINESS, said.period()),
                        Optional.of(said.value()),
                        figures.known(kpi, Scope.BUSINESS, said.period()));
    }

    private static UnfitSubject unfit(Statement.Total said, NotJudged why) {
        SubjectKey key = SubjectKey.of("kpi", said.kpi()).and("period", said.period().toString());
        return new UnfitSubject(
                SegmentsSubject.class, StatementSubjects.of(key, Scope.BUSINESS, said), why);
    }
}
