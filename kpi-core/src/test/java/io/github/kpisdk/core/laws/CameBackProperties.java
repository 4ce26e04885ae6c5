package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.ledger.Aggregate;
import io.github.kpisdk.core.ledger.Condition;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Measure;
import io.github.kpisdk.core.ledger.Selection;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Each customer is counted on one deal, be it as new or as one who came back. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class CameBackProperties {

    @Property
    void those_who_came_back_are_the_customers_with_more_than_one_won_deal(@ForAll Facts facts) {
        Map<String, Long> wonDeals = wonDeals(facts);

        assertThat(count(facts.ledger(), Deals.CUSTOMER_CAME_BACK))
                .isEqualTo(wonDeals.values().stream().filter(count -> count > 1).count());
        assertThat(count(facts.ledger(), Deals.FIRST_OF_CUSTOMER)).isEqualTo(wonDeals.size());
    }

    @Property
    void only_the_first_deal_of_a_customer_says_that_it_came_back(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        Ledger ledger = facts.ledger();
        List<Object> again = ledger.facts(of(Deals.CUSTOMER_CAME_BACK), range, scope);
        Map<String, Long> wonDeals = wonDeals(facts);

        assertThat(ledger.facts(of(Deals.FIRST_OF_CUSTOMER), range, scope))
                .filteredOn(deal -> wonDeals.get(((Deal) deal).customerId()) > 1)
                .isEqualTo(again);
    }

    private static Map<String, Long> wonDeals(Facts facts) {
        return facts.all(Deal.class)
                .filter(deal -> deal.status() == DealStatus.WON)
                .collect(Collectors.groupingBy(Deal::customerId, Collectors.counting()));
    }

    private static long count(Ledger ledger, Condition condition) {
        BigDecimal count =
                ledger.fold(of(condition), List.of(Ledgers.ALL_DAYS)).at(0, Scope.BUSINESS);
        return count.longValueExact();
    }

    private static Aggregate of(Condition condition) {
        return new Aggregate(
                new Measure.CountOf(Table.DEALS, Entity.CUSTOMER),
                Selection.of(Deals.CLOSED_ON).where(condition));
    }
}
