package io.github.kpisdk.core.laws.oracle;

import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Subscription;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What customers pay regularly, and what becomes of it, straight from the definitions. */
public final class PairDefinitions {
    private final Facts facts;
    private final Definitions defined;
    private final List<String> customers;
    private final List<LocalDate> months;

    /** The pairs of some facts. */
    public PairDefinitions(Facts facts) {
        this.facts = facts;
        defined = new Definitions(facts);
        customers = subscriptions().map(Subscription::customerId).distinct().toList();
        months = subscriptions().map(Subscription::month).distinct().toList();
    }

    /** A quantity over some months, in a period and scope. */
    public BigDecimal amount(String id, int distance, DateRange p, Scope c) {
        return switch (id.replaceAll("/.*", "")) {
            case "recurring-revenue" -> paidIn(p, c, this::paid);
            case "subscriber-months" -> paidIn(p, c, (x, m) -> one(isPaying(x, m)));
            case "subscribers-at-start" -> pairs(distance, p, c, (start, end) -> BigDecimal.ONE);
            case "subscribers-lost" ->
                    pairs(distance, p, c, (start, end) -> one(end.signum() == 0));
            case "recurring-start" -> pairs(distance, p, c, (start, end) -> start);
            case "recurring-kept" -> pairs(distance, p, c, BigDecimal::min);
            case "recurring-end" -> pairs(distance, p, c, (start, end) -> end);
            default -> throw new IllegalArgumentException(id);
        };
    }

    private BigDecimal paidIn(
            DateRange p, Scope c, BiFunction<String, LocalDate, BigDecimal> ofMonth) {
        return customers(c)
                .flatMap(x -> months.stream().filter(p::contains).map(m -> ofMonth.apply(x, m)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal pairs(
            int distance,
            DateRange p,
            Scope c,
            BiFunction<BigDecimal, BigDecimal, BigDecimal> ofPair) {
        return paidIn(
                p,
                c,
                (customer, end) -> {
                    LocalDate start = end.minusMonths(distance);
                    return isPaying(customer, start)
                            ? ofPair.apply(paid(customer, start), paid(customer, end))
                            : BigDecimal.ZERO;
                });
    }

    private boolean isPaying(String customer, LocalDate month) {
        return paid(customer, month).signum() > 0;
    }

    private BigDecimal paid(String customer, LocalDate month) {
        return subscriptions()
                .filter(s -> s.customerId().equals(customer) && s.month().equals(month))
                .map(s -> s.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<String> customers(Scope c) {
        return customers.stream().filter(x -> c.isBusiness() || isWonBy(x, c));
    }

    private boolean isWonBy(String customer, Scope c) {
        boolean bought =
                facts.all(Deal.class)
                        .anyMatch(
                                d ->
                                        d.status() == DealStatus.WON
                                                && d.customerId().equals(customer));
        return bought && defined.firstOf(customer).channel().equals(c.channel());
    }

    private Stream<Subscription> subscriptions() {
        return facts.all(Subscription.class);
    }

    private static BigDecimal one(boolean yes) {
        return yes ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
