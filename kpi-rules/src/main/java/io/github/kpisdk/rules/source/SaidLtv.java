package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.catalog.LifetimeKpis;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.LtvBaseSubject;
import io.github.kpisdk.rules.subject.LtvBasis;
import io.github.kpisdk.rules.subject.LtvSubject;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.subject.UnfitSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.NotJudged;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A lifetime value as it is said: how it was reckoned, and of whom. Margin, cost of a customer and
 * number of customers are those of the cohort; the age is that of the oldest customers of the data.
 */
final class SaidLtv {
    private static final String KPI = "ltv";

    private final LedgerSubjects ledger;
    private final SaidFigures figures;

    SaidLtv(LedgerSubjects ledger, SaidFigures figures) {
        this.ledger = ledger;
        this.figures = figures;
    }

    List<Subject> subjects(Statement.Ltv said) {
        Optional<NotJudged> outside = figures.outside(said.cohort());
        if (outside.isPresent()) {
            return unfit(said, outside.get());
        }
        Figures now = now(said);
        OptionalLong won =
                now.find(Figure.NEW_CUSTOMERS)
                        .map(count -> OptionalLong.of(count.value().longValueExact()))
                        .orElse(OptionalLong.empty());
        if (won.isEmpty() || won.getAsLong() == 0) {
            return unfit(
                    said,
                    SaidFigures.because(
                                    Cause.MISSING,
                                    "there is no new customer in " + said.cohort(),
                                    "новых клиентов за %s нет".formatted(said.cohort()))
                            .orElseThrow());
        }
        Optional<Known> observed = observed(said);
        boolean ofAll = said.base().whom().equals(Optional.of(Statement.Whom.ALL));
        Optional<NotJudged> against =
                observed.filter(known -> ofAll)
                        .flatMap(
                                known ->
                                        SaidFigures.against(
                                                name(said), Optional.of(said.value()), known));
        return against.isPresent()
                ? unfit(said, against.get())
                : List.of(ltv(said, now, won.getAsLong()), base(said, won.getAsLong(), observed));
    }

    private static Text name(Statement.Ltv said) {
        String of = said.scope().isBusiness() ? "LTV, %2$s" : "LTV (%s), %s";
        String name = of.formatted(said.scope(), said.cohort());
        return Text.of(name, name);
    }

    /** Only what customers brought by a certain age, on margin, is a number of the data. */
    void compare(Statement.Ltv said, SaidNumbers numbers) {
        figures.outside(said.cohort()).ifPresent(numbers::add);
        if (said.base().whom().equals(Optional.of(Statement.Whom.ALL))) {
            observed(said)
                    .ifPresent(
                            known -> numbers.compare(name(said), Optional.of(said.value()), known));
        }
    }

    private Figures now(Statement.Ltv said) {
        return ledger.of(said.cohort(), Optional.empty()).stream()
                .flatMap(one -> figures(one, said.scope()).stream())
                .findFirst()
                .orElse(Figures.NONE);
    }

    private static Optional<Figures> figures(Subject subject, Scope scope) {
        if (subject instanceof ChannelSubject channel) {
            return scope.channel().filter(channel.channel()::equals).map(name -> channel.now());
        }
        return subject instanceof BusinessSubject business && scope.isBusiness()
                ? Optional.of(business.now())
                : Optional.empty();
    }

    /** What all customers of the cohort have brought by the age that is said, on margin. */
    private Optional<Known> observed(Statement.Ltv said) {
        return said.model().days().isPresent() && said.basis().equals(Optional.of(LtvBasis.MARGIN))
                ? figures.at(
                                LifetimeKpis.ltvObserved(said.model().days().getAsInt()),
                                said.scope(),
                                said.cohort())
                        .fold(Optional::of, none -> Optional.empty())
                : Optional.empty();
    }

    private LtvSubject ltv(Statement.Ltv said, Figures now, long won) {
        LtvSubject ltv = LtvSubject.of(said.id(), Known.of(said.value())).newCustomers(won);
        ltv = said.basis().map(ltv::basis).orElse(ltv);
        ltv = now.find(Figure.MARGIN).map(ltv::margin).orElse(ltv);
        ltv = now.ratio(Figure.COST, Figure.NEW_CUSTOMERS).map(ltv::cac).orElse(ltv);
        ltv = said.model().churn().map(churn -> churn.toPlainString()).map(ltv::churn).orElse(ltv);
        ltv =
                said.model().curve().isEmpty()
                        ? ltv
                        : ltv.curve(said.model().curve().stream().map(Known::of).toList());
        Optional<Integer> age = oldest(said.scope());
        return age.isPresent() ? ltv.oldestCohort(age.get()) : ltv;
    }

    /** The age of the first customer, in whole months. */
    private Optional<Integer> oldest(Scope scope) {
        return CustomerValues.firstDeals(figures.ledger()).values().stream()
                .filter(deal -> scope.isBusiness() || deal.channel().equals(scope.channel()))
                .map(Deal::closedOn)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(this::months)
                .map(age -> Math.min(Math.max(age, 0), LtvSubject.MOST_MONTHS));
    }

    private int months(LocalDate first) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(first, figures.asOf()));
    }

    private static LtvBaseSubject base(Statement.Ltv said, long won, Optional<Known> observed) {
        Optional<Statement.Whom> whom = said.base().whom();
        LtvBaseSubject ltv =
                LtvBaseSubject.of(KPI, said.cohort(), Known.of(said.value()))
                        .ofStatement(said.id());
        ltv = whom.equals(Optional.of(Statement.Whom.ACTIVE_ONLY)) ? ltv.activeOnly() : ltv;
        ltv = observed.map(ltv::full).orElse(ltv);
        boolean isOfAll = whom.equals(Optional.of(Statement.Whom.ALL));
        OptionalLong customers =
                said.base().customers().isEmpty() && isOfAll
                        ? OptionalLong.of(won)
                        : said.base().customers();
        return customers.isPresent()
                ? ltv.base(new LtvBaseSubject.Base(won, customers.getAsLong()))
                : ltv;
    }

    private static List<Subject> unfit(Statement.Ltv said, NotJudged why) {
        SubjectKey base = SubjectKey.of("kpi", KPI).and("period", said.cohort().toString());
        return List.of(
                new UnfitSubject(LtvSubject.class, SubjectKey.of("segment", said.id()), why),
                new UnfitSubject(LtvBaseSubject.class, base.and("statement", said.id()), why));
    }
}
