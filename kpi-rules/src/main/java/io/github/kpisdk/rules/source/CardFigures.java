package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.catalog.CohortQuantities;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.DateColumn;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Leads;
import io.github.kpisdk.core.ledger.Refunds;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Quotient;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.scorecard.Card;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.core.system.Cadence;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.subject.CohortSubject;
import io.github.kpisdk.rules.subject.RatioSubject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a scorecard says of the cards of a system. */
final class CardFigures {
    /** What is counted by these days counts what came later, too. */
    private static final Set<DateColumn> COHORT_DATES =
            Set.of(Deals.CUSTOMER_SINCE, Refunds.CUSTOMER_SINCE, Refunds.SOLD_ON);

    /** What is counted by the day of the first sale and still depends on the ones after it. */
    private static final Set<Quantity> GROWING =
            Set.of(
                    Quantities.COHORT_CONTRIBUTION,
                    CohortQuantities.DEPENDENT_CUSTOMERS,
                    CohortQuantities.KEPT_CUSTOMERS);

    private final List<Period> periods;
    private final Map<List<Object>, Map<String, Outcome>> cells = new HashMap<>();
    private final Set<String> kpis;
    private final Optional<Cadence> step;
    private final LeadLags leads;
    private final LocalDate asOf;

    CardFigures(Scorecard scorecard, LeadLags leads, LocalDate asOf) {
        this.leads = leads;
        this.asOf = asOf;
        this.periods = scorecard.periods().stream().filter(one -> !one.isCut()).toList();
        this.step = step(scorecard.grain());
        for (Card card : scorecard.cards()) {
            Map<String, Outcome> outcomes = new HashMap<>();
            for (KpiResult result : card.results()) {
                outcomes.put(result.kpi(), result.outcome());
            }
            cells.put(List.of(card.period(), card.channel()), outcomes);
        }
        this.kpis =
                cells.values().stream()
                        .flatMap(outcomes -> outcomes.keySet().stream())
                        .collect(Collectors.toSet());
    }

    /** A card with its past figures; unchanged where the scorecard has none of its KPI. */
    CardSubject past(CardSubject subject) {
        KpiCard card = subject.card();
        if (step.isEmpty() || !kpis.contains(card.kpi())) {
            return subject;
        }
        List<Known> known = new ArrayList<>();
        int count = 0;
        for (Period period : read(waits(subject, card))) {
            Optional<Known> figure = figure(period, card);
            if (figure.isEmpty()) {
                known.clear();
            } else {
                known.add(figure.get());
                count++;
            }
        }
        boolean grows = subject.kpi().filter(CardFigures::growsWithAge).isPresent();
        return grows
                ? subject.priorPeriods(count)
                : subject.history(step.get(), known).priorPeriods(count);
    }

    /** The ratio of a channel that the card is about, in the period that is read. */
    Optional<RatioSubject> ratio(KpiCard card, Kpi kpi) {
        if (card.channel().isBusiness()
                || !(kpi.formula() instanceof Quotient quotient)
                || quotient.many() != 1
                || !(quotient.divisor() instanceof Quantity divisor)
                || divisor.unit().hasMoney()) {
            return Optional.empty();
        }
        Optional<Known> value = last(days(card)).flatMap(period -> figure(period, card));
        return value.flatMap(
                known ->
                        quotient.dividend().unit().hasMoney()
                                ? cost(card, kpi, known)
                                : share(card, kpi, quotient, known));
    }

    private static Optional<RatioSubject> cost(KpiCard card, Kpi kpi, Known value) {
        return kpi.better() == Better.LOWER
                ? Optional.of(
                        RatioSubject.cost(
                                card.kpi(),
                                card.channel().toString(),
                                Known.of(value.numerator()),
                                value.denominator().longValueExact()))
                : Optional.empty();
    }

    private static Optional<RatioSubject> share(
            KpiCard card, Kpi kpi, Quotient quotient, Known value) {
        boolean counts = kpi.unit().isRatio() && quotient.dividend() instanceof Quantity;
        return counts
                        && value.numerator().signum() >= 0
                        && value.numerator().compareTo(value.denominator()) <= 0
                ? Optional.of(
                        RatioSubject.share(
                                card.kpi(),
                                card.channel().toString(),
                                Proportion.of(
                                        value.numerator().longValueExact(),
                                        value.denominator().longValueExact())))
                : Optional.empty();
    }

    /** The leads whose sales so far the card counts, in the period that is read. */
    Optional<CohortSubject> cohort(KpiCard card, Kpi kpi) {
        if (!countsWonLeads(kpi)) {
            return Optional.empty();
        }
        return last(days(card)).map(period -> cohort(card, kpi, period));
    }

    private CohortSubject cohort(KpiCard card, Kpi kpi, Period period) {
        boolean all = card.channel().isBusiness();
        CohortSubject cohort = CohortSubject.of(card.kpi(), period, asOf);
        cohort = all ? cohort : cohort.ofChannel(card.channel().toString());
        Optional<Known> value = figure(period, card);
        cohort = value.isEmpty() ? cohort : cohort.value(Kinds.of(kpi), value.get());
        Optional<Lag> lag = all ? leads.all() : leads.of(card.channel().toString());
        return lag.isEmpty()
                ? cohort
                : cohort.lag(new CohortSubject.SaleLag(lag.get().days(), lag.get().events()));
    }

    /** Past figures of leads wait until nine of ten sales have come, whatever the card says. */
    private long waits(CardSubject subject, KpiCard card) {
        boolean cohort = subject.kpi().filter(CardFigures::countsWonLeads).isPresent();
        Optional<Lag> lag =
                card.channel().isBusiness() ? leads.all() : leads.of(card.channel().toString());
        return Math.max(days(card), cohort ? lag.map(Lag::days).orElse(0L) : 0L);
    }

    private static long days(KpiCard card) {
        return card.measuring().maturityDays().orElse(0);
    }

    private Optional<Period> last(long days) {
        return read(days).stream().reduce((earlier, later) -> later);
    }

    private List<Period> read(long days) {
        LocalDate by = asOf.minusDays(days);
        return periods.stream().filter(period -> !period.range().end().isAfter(by)).toList();
    }

    private Optional<Known> figure(Period period, KpiCard card) {
        List<Object> key = List.of(period.toString(), card.channel());
        return Optional.ofNullable(cells.getOrDefault(key, Map.of()).get(card.kpi()))
                .flatMap(outcome -> outcome.fold(Optional::of, none -> Optional.<Known>empty()));
    }

    static boolean countsWonLeads(Kpi kpi) {
        return kpi.quantities().stream()
                .anyMatch(
                        one ->
                                one.age().isEmpty()
                                        && one.rows().on().equals(Leads.CREATED_ON)
                                        && one.needs().contains(Table.DEALS));
    }

    static boolean growsWithAge(Kpi kpi) {
        return kpi.quantities().stream().anyMatch(CardFigures::growsWithAge);
    }

    private static boolean growsWithAge(Quantity quantity) {
        return GROWING.contains(quantity)
                || quantity.age().isEmpty() && COHORT_DATES.contains(quantity.rows().on());
    }

    private static Optional<Cadence> step(Grain grain) {
        return switch (grain) {
            case WEEK -> Optional.of(Cadence.WEEKLY);
            case MONTH -> Optional.of(Cadence.MONTHLY);
            case QUARTER -> Optional.of(Cadence.QUARTERLY);
            case YEAR -> Optional.of(Cadence.YEARLY);
            case TOTAL -> Optional.empty();
        };
    }
}
