package io.github.kpisdk.core.laws.oracle;

import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What customers, deals and leads of a cohort did, straight from the definitions. */
public final class CohortDefinitions {
    private final Facts facts;
    private final Definitions defined;

    /** The cohorts of some facts. */
    public CohortDefinitions(Facts facts) {
        this.facts = facts;
        defined = new Definitions(facts);
    }

    /** What a cohort of a period and scope did until it was so many days old. */
    public BigDecimal amount(String id, DateRange p, Scope c, long days) {
        return switch (id) {
            case "cohort-revenue" -> sum(dealsOfCohort(p, c, days).map(Deal::amount));
            case "cohort-variable-cost" -> sum(dealsOfCohort(p, c, days).map(Deal::variableCost));
            case "cohort-refunds" ->
                    sum(
                            facts.all(Refund.class)
                                    .filter(r -> isOfCohort(dealOf(r), p, c))
                                    .filter(
                                            r ->
                                                    age(closed(first(dealOf(r))), r.refundedOn())
                                                            <= days)
                                    .map(Refund::amount));
            case "repeat-customers" -> count(dealsOfCohort(p, c, days).filter(d -> place(d) == 1));
            case "refunds-of-sales" ->
                    sum(
                            facts.all(Refund.class)
                                    .filter(r -> isIn(closed(dealOf(r)), p, dealOf(r), c))
                                    .filter(r -> age(closed(dealOf(r)), r.refundedOn()) <= days)
                                    .map(Refund::amount));
            case "won-leads" ->
                    count(
                            facts.all(Lead.class)
                                    .filter(l -> isIn(l.createdOn(), p, l, c))
                                    .filter(l -> isWonWithin(l, days)));
            default -> count(id, p, c);
        };
    }

    private BigDecimal count(String id, DateRange p, Scope c) {
        Stream<Deal> sales = won().filter(d -> isIn(closed(d), p, d, c));
        return switch (id) {
            case "discounted-sales" -> count(sales.filter(CohortDefinitions::isDiscounted));
            case "refunded-sales" -> count(sales.filter(d -> back(d).signum() > 0));
            case "kept-sales" -> count(sales.filter(d -> !isFullyRefunded(d)));
            case "second-sales" -> count(sales.filter(d -> place(d) == 1));
            case "repeating-sales" -> count(sales.filter(d -> ofCustomer(d).size() > 1));
            case "dependent-customers" ->
                    count(
                            sales.filter(d -> place(d) == 0)
                                    .filter(
                                            d ->
                                                    ofCustomer(d).stream()
                                                            .allMatch(
                                                                    CohortDefinitions
                                                                            ::isDiscounted)));
            case "kept-customers" ->
                    count(
                            sales.filter(d -> place(d) == 0)
                                    .filter(
                                            d ->
                                                    !ofCustomer(d).stream()
                                                            .allMatch(this::isFullyRefunded)));
            case "won-days" ->
                    sales.map(d -> BigDecimal.valueOf(age(d.createdOn(), closed(d))))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            case "lead-customers" ->
                    count(
                            facts.all(Lead.class)
                                    .filter(l -> isIn(l.createdOn(), p, l, c))
                                    .filter(l -> naming(l).anyMatch(d -> place(d) == 0)));
            default -> throw new IllegalArgumentException(id);
        };
    }

    private Stream<Deal> won() {
        return facts.all(Deal.class).filter(d -> d.status() == DealStatus.WON);
    }

    private static LocalDate closed(Deal deal) {
        return deal.closedOn().orElseThrow();
    }

    private Deal first(Deal deal) {
        return defined.firstOf(deal.customerId());
    }

    /** The won deals of the customer of a deal, by day and id. */
    private List<Deal> ofCustomer(Deal deal) {
        return won().filter(d -> d.customerId().equals(deal.customerId()))
                .sorted(
                        Comparator.comparing(CohortDefinitions::closed)
                                .thenComparing(Deal::dealId, Definitions.BY_CODE_POINTS))
                .toList();
    }

    private int place(Deal deal) {
        return ofCustomer(deal).indexOf(deal);
    }

    private Stream<Deal> dealsOfCohort(DateRange p, Scope c, long days) {
        return won().filter(d -> isOfCohort(d, p, c))
                .filter(d -> age(closed(first(d)), closed(d)) <= days);
    }

    private boolean isOfCohort(Deal deal, DateRange p, Scope c) {
        return isIn(closed(first(deal)), p, first(deal), c);
    }

    private boolean isIn(LocalDate day, DateRange p, Object row, Scope c) {
        return p.contains(day) && (c.isBusiness() || defined.channel(row).equals(c.channel()));
    }

    private static long age(LocalDate start, LocalDate day) {
        return ChronoUnit.DAYS.between(start, day);
    }

    private Stream<Deal> naming(Lead lead) {
        return won().filter(d -> d.leadId().equals(Optional.of(lead.leadId())));
    }

    private boolean isWonWithin(Lead lead, long days) {
        return naming(lead).anyMatch(d -> age(lead.createdOn(), closed(d)) <= days);
    }

    private static boolean isDiscounted(Deal deal) {
        return deal.discount().amount().signum() > 0;
    }

    private BigDecimal back(Deal deal) {
        return sum(
                facts.all(Refund.class)
                        .filter(r -> r.dealId().equals(deal.dealId()))
                        .map(Refund::amount));
    }

    private boolean isFullyRefunded(Deal deal) {
        BigDecimal back = back(deal);
        return back.signum() > 0 && back.compareTo(deal.amount().amount()) == 0;
    }

    private Deal dealOf(Refund refund) {
        return won().filter(d -> d.dealId().equals(refund.dealId())).findFirst().orElseThrow();
    }

    private static BigDecimal count(Stream<?> rows) {
        return BigDecimal.valueOf(rows.count());
    }

    private static BigDecimal sum(Stream<Money> amounts) {
        return amounts.map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
