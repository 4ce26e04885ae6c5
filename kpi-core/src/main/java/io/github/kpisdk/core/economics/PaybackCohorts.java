package io.github.kpisdk.core.economics;

import io.github.kpisdk.core.catalog.LifetimeKpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Quotient;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.TotalsTable;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What cohorts cost and had brought after each month, all added up in one pass. */
final class PaybackCohorts {
    private final Ledger ledger;
    private final DateRange covered;
    private final Kpi cac;
    private final List<Kpi> brought;

    PaybackCohorts(Ledger ledger, DateRange covered, Kpi cac, int horizonMonths) {
        if (horizonMonths < 1 || horizonMonths > ObservedPayback.FARTHEST) {
            throw new IllegalArgumentException(
                    "The horizon must be 1 to %s months, not %s"
                            .formatted(ObservedPayback.FARTHEST, horizonMonths));
        }
        requireCostsPerNewCustomer(cac);
        this.ledger = ledger;
        this.covered = covered;
        this.cac = cac;
        brought =
                IntStream.rangeClosed(1, horizonMonths)
                        .mapToObj(i -> LifetimeKpis.ltvObserved(i * ObservedPayback.DAYS_PER_MONTH))
                        .toList();
    }

    private static void requireCostsPerNewCustomer(Kpi cac) {
        if (Terms.plain(cac) instanceof Quotient each
                && each.many() == 1
                && Terms.plain(each.divisor()).equals(Quantities.NEW_CUSTOMERS)
                && each.dividend().quantities().stream().allMatch(PaybackCohorts::isCost)) {
            return;
        }
        throw new IllegalArgumentException(
                "%s counts %s, and payback sets the contribution of %s against their costs: unlike bases"
                        .formatted(
                                cac.id(),
                                cac.quantities().stream()
                                        .map(Quantity::id)
                                        .collect(Collectors.joining(", ")),
                                Quantities.NEW_CUSTOMERS.id()));
    }

    private static boolean isCost(Quantity quantity) {
        return quantity.unit().equals(Unit.MONEY) && quantity.rows().on().equals(Costs.DATE);
    }

    /** For each cohort in turn one of each channel. */
    List<ObservedPayback> of(List<Period> cohorts, List<Scope> channels) {
        List<Formula> formulas = new ArrayList<>(brought);
        formulas.add(cac);
        TotalsTable table = TotalsTable.of(ledger, covered, cohorts, formulas);
        return IntStream.range(0, cohorts.size())
                .boxed()
                .flatMap(i -> channels.stream().map(c -> of(cohorts.get(i), c, table.at(i, c))))
                .toList();
    }

    private ObservedPayback of(Period cohort, Scope channel, Totals totals) {
        List<PaybackMonth> curve = new ArrayList<>();
        for (Kpi kpi : brought) {
            curve.add(new PaybackMonth(curve.size() + 1, outcome(kpi, cohort, totals)));
        }
        Outcome cost = outcome(cac, cohort, totals);
        Text why = ObservedPayback.months(cost, curve).fold(known -> null, this::why);
        return new ObservedPayback(cohort, channel, cac.id(), cost, curve, why);
    }

    /** Some of those who first bought before the data begin are not known. */
    private Outcome outcome(Kpi kpi, Period cohort, Totals totals) {
        return cohort.range().start().isBefore(covered.start())
                ? Undefined.because(Reason.BEFORE_DATA, cohort.toString())
                : kpi.evaluate(totals);
    }

    /** A number of months as it stands in a sentence. */
    static Text months(int count) {
        return Text.of(count + (count == 1 ? " month" : " months"), count + " мес.");
    }

    private Text why(Undefined undefined) {
        return Text.of(why(undefined, Language.EN), why(undefined, Language.RU));
    }

    private String why(Undefined undefined, Language language) {
        String title =
                undefined.reason() == Reason.NOT_REACHED
                        ? months(brought.size()).in(language)
                        : title(undefined.subject(), language);
        return Figures.of(language).why(undefined, title);
    }

    /** What people call what is at fault; a period goes by its own name. */
    private String title(String subject, Language language) {
        return Stream.concat(brought.stream(), Stream.of(cac))
                .flatMap(kpi -> kpi.quantities().stream())
                .filter(quantity -> quantity.id().equals(subject))
                .findFirst()
                .map(quantity -> quantity.title().in(language))
                .orElse(subject);
    }
}
