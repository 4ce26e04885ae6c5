package io.github.kpisdk.core.laws.oracle;

import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Traffic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The quantities a second time, straight from their definitions: filter, then add. Slow, and
 * without any state.
 */
public final class Definitions {
    /** Strings by their code points. */
    public static final Comparator<String> BY_CODE_POINTS =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    private static final List<CostKind> AD_SPEND = List.of(CostKind.AD_SPEND);
    private static final List<CostKind> MARKETING =
            List.of(
                    CostKind.AD_SPEND,
                    CostKind.AGENCY,
                    CostKind.CONTENT,
                    CostKind.TOOLS,
                    CostKind.MARKETING_PAY);
    private static final List<CostKind> SALES = List.of(CostKind.SALES_PAY, CostKind.SALES_OTHER);

    /** What must be supplied; the other quantities need the deals, and refunds need nothing. */
    private static final Map<String, List<Table<?>>> NEEDS =
            Map.of(
                    "impressions", List.of(Table.TRAFFIC),
                    "clicks", List.of(Table.TRAFFIC),
                    "visits", List.of(Table.TRAFFIC),
                    "ad-spend", List.of(Table.COSTS),
                    "marketing-cost", List.of(Table.COSTS),
                    "sales-cost", List.of(Table.COSTS),
                    "leads", List.of(Table.LEADS),
                    "qualified-leads", List.of(Table.LEADS),
                    "won-leads", List.of(Table.LEADS, Table.DEALS),
                    "refunds", List.of());

    private final Facts facts;

    /** The quantities of some facts. */
    public Definitions(Facts facts) {
        this.facts = facts;
    }

    /** The quantity of a period and scope; empty if there is no data. */
    public Optional<BigDecimal> quantity(String id, DateRange p, Scope c) {
        return NEEDS.getOrDefault(id, List.of(Table.DEALS)).stream().allMatch(facts::supplies)
                ? Optional.of(amount(id, p, c))
                : Optional.empty();
    }

    /** All quantities of a period and scope, each counted once. */
    public Function<String, Optional<BigDecimal>> quantities(DateRange p, Scope c) {
        Map<String, Optional<BigDecimal>> counted = new HashMap<>();
        return id -> counted.computeIfAbsent(id, q -> quantity(q, p, c));
    }

    private BigDecimal amount(String id, DateRange p, Scope c) {
        return switch (id) {
            case "impressions" -> traffic(p, c, Traffic::impressions);
            case "clicks" -> traffic(p, c, Traffic::clicks);
            case "visits" -> traffic(p, c, Traffic::visits);
            case "ad-spend" -> costs(p, c, AD_SPEND);
            case "marketing-cost" -> costs(p, c, MARKETING);
            case "sales-cost" -> costs(p, c, SALES);
            case "leads" -> count(leads(p, c));
            case "qualified-leads" -> count(leads(p, c).filter(l -> l.qualifiedOn().isPresent()));
            case "won-leads" -> count(leads(p, c).filter(this::isWon));
            case "sales" -> count(sales(p, c));
            case "list-value" -> sum(sales(p, c).flatMap(d -> Stream.of(d.amount(), d.discount())));
            case "discounts" -> sum(sales(p, c).map(Deal::discount));
            case "gross-revenue" -> sum(sales(p, c).map(Deal::amount));
            case "refunds" -> sum(refunds(p, c).map(Refund::amount));
            case "variable-cost" -> sum(sales(p, c).map(Deal::variableCost));
            case "new-customers" -> count(newCustomers(p, c));
            case "buyers" -> count(sales(p, c).map(Deal::customerId).distinct());
            case "repeat-sales" -> count(sales(p, c).filter(d -> !isFirst(d)));
            case "cohort-contribution" ->
                    newCustomers(p, c)
                            .map(this::broughtSoFar)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            default -> throw new IllegalArgumentException(id);
        };
    }

    /** The channels that a row dated in a range names, in order. */
    public List<String> channelsIn(DateRange range) {
        return facts.channels().stream()
                .filter(
                        name ->
                                facts.rows().stream()
                                        .filter(row -> channel(row).equals(Optional.of(name)))
                                        .flatMap(Definitions::dates)
                                        .anyMatch(range::contains))
                .sorted(BY_CODE_POINTS)
                .toList();
    }

    private static Stream<LocalDate> dates(Object row) {
        if (row instanceof Deal deal) {
            return Stream.concat(Stream.of(deal.createdOn()), deal.closedOn().stream());
        }
        if (row instanceof Subscription || row instanceof Measurement) {
            return Stream.of(); // they make no channel appear
        }
        return Stream.of(
                row instanceof Cost cost
                        ? cost.date()
                        : row instanceof Traffic traffic
                                ? traffic.date()
                                : row instanceof Lead lead
                                        ? lead.createdOn()
                                        : ((Refund) row).refundedOn());
    }

    /** The channel of a fact; that of a refund is its deal's, of a subscription the customer's. */
    public Optional<String> channel(Object row) {
        if (row instanceof Subscription subscription) {
            return firstDeal(subscription.customerId()).flatMap(Deal::channel);
        }
        return row instanceof Refund refund ? dealOf(refund).channel() : Rows.channel(row);
    }

    /** The first won deal of a customer. */
    public Deal firstOf(String customer) {
        return firstDeal(customer).orElseThrow();
    }

    private Optional<Deal> firstDeal(String customer) {
        return won().filter(d -> d.customerId().equals(customer))
                .min(
                        Comparator.comparing((Deal d) -> d.closedOn().orElseThrow())
                                .thenComparing(Deal::dealId, BY_CODE_POINTS));
    }

    private BigDecimal traffic(DateRange p, Scope c, ToLongFunction<Traffic> count) {
        return facts.all(Traffic.class)
                .filter(t -> p.contains(t.date()) && isIn(c, t))
                .map(t -> BigDecimal.valueOf(count.applyAsLong(t)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal costs(DateRange p, Scope c, List<CostKind> kinds) {
        return sum(
                facts.all(Cost.class)
                        .filter(x -> p.contains(x.date()) && isIn(c, x) && kinds.contains(x.kind()))
                        .map(Cost::amount));
    }

    private Stream<Lead> leads(DateRange p, Scope c) {
        return facts.all(Lead.class).filter(l -> p.contains(l.createdOn()) && isIn(c, l));
    }

    private boolean isWon(Lead lead) {
        return won().anyMatch(d -> d.leadId().equals(Optional.of(lead.leadId())));
    }

    private Stream<Deal> won() {
        return facts.all(Deal.class).filter(d -> d.status() == DealStatus.WON);
    }

    private Stream<Deal> sales(DateRange p, Scope c) {
        return won().filter(d -> p.contains(d.closedOn().orElseThrow()) && isIn(c, d));
    }

    private Stream<Refund> refunds(DateRange p, Scope c) {
        return facts.all(Refund.class).filter(r -> p.contains(r.refundedOn()) && isIn(c, r));
    }

    private Stream<String> newCustomers(DateRange p, Scope c) {
        return sales(p, c).filter(this::isFirst).map(Deal::customerId);
    }

    private boolean isFirst(Deal deal) {
        return firstOf(deal.customerId()).equals(deal);
    }

    private BigDecimal broughtSoFar(String customer) {
        List<Deal> deals = won().filter(d -> d.customerId().equals(customer)).toList();
        BigDecimal refunds =
                sum(
                        facts.all(Refund.class)
                                .filter(r -> deals.contains(dealOf(r)))
                                .map(Refund::amount));
        return sum(deals.stream().map(Deal::amount))
                .subtract(sum(deals.stream().map(Deal::variableCost)))
                .subtract(refunds);
    }

    private Deal dealOf(Refund refund) {
        return facts.all(Deal.class)
                .filter(d -> d.dealId().equals(refund.dealId()))
                .findFirst()
                .orElseThrow();
    }

    private boolean isIn(Scope c, Object row) {
        return c.isBusiness() || c.channel().equals(channel(row));
    }

    private static BigDecimal count(Stream<?> rows) {
        return BigDecimal.valueOf(rows.count());
    }

    private static BigDecimal sum(Stream<Money> amounts) {
        return amounts.map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
