package io.github.kpisdk.core.metric;

import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.LiveLedger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cohorts and kinds of channels in a ledger that changes. */
class LiveCohortExamples {
    private static final DateRange SPRING = DateRange.parse("2026-03-01/2026-06-01");
    private static final Quantity REVENUE =
            Quantity.sum("cohort-revenue", "revenue of cohort", "выручка когорты", Deals.AMOUNT)
                    .where(Deals.STATUS.is(DealStatus.WON))
                    .on(Deals.CUSTOMER_SINCE);
    private static final Quantity PAID =
            Quantity.sum("paid-spend", "paid spend", "платные расходы", Costs.AMOUNT)
                    .where(Costs.CHANNEL_KIND.is(ChannelKind.PAID))
                    .on(Costs.DATE);

    @Test
    void a_first_deal_that_comes_late_moves_all_that_its_customer_brought() {
        LiveLedger ledger =
                LiveLedger.of(
                        part().add(sale("D2", "C1", "2026-04-10", "Email", "200"))
                                .add(sale("D3", "C1", "2026-04-20", "Email", "400"))
                                .build());
        LiveTotals totals = totals(ledger, REVENUE.byAge(0), REVENUE);

        assertThat(figure(totals, REVENUE, 1, Scope.channel("Email"))).isEqualTo("600");
        assertThat(figure(totals, REVENUE.byAge(0), 1, Scope.BUSINESS)).isEqualTo("200");
        ledger.add(Table.DEALS, sale("D1", "C1", "2026-03-10", "Search", "100"));
        assertThat(figure(totals, REVENUE, 1, Scope.channel("Email"))).isEqualTo("0");
        assertThat(figure(totals, REVENUE, 0, Scope.channel("Search"))).isEqualTo("700");
        assertThat(figure(totals, REVENUE.byAge(0), 0, Scope.BUSINESS)).isEqualTo("100");
        ledger.retract(Table.DEALS, "D1");
        assertThat(figure(totals, REVENUE, 1, Scope.BUSINESS)).isEqualTo("600");
    }

    @Test
    void kinds_of_channels_are_those_that_the_ledger_began_with() {
        LiveLedger ledger =
                LiveLedger.of(part().add(new Channel("Search", ChannelKind.PAID)).build());
        LiveTotals totals = totals(ledger, PAID, PAID.shifted(1));

        assertThat(figure(totals, PAID, 0, Scope.BUSINESS)).isEqualTo("NO_DATA:paid-spend");
        ledger.add(Table.COSTS, adSpend("2026-03-05", "Search", "5"));
        ledger.add(Table.COSTS, adSpend("2026-03-05", "Fair", "7"));
        assertThat(figure(totals, PAID, 0, Scope.BUSINESS)).isEqualTo("5");
        assertThat(figure(totals, PAID.shifted(1), 1, Scope.BUSINESS)).isEqualTo("5");
        assertThat(figure(totals, PAID.shifted(1), 0, Scope.BUSINESS))
                .isEqualTo("BEFORE_DATA:2026-02");
    }

    private static LiveTotals totals(LiveLedger ledger, Quantity... quantities) {
        return LiveTotals.of(ledger, SPRING, Grain.MONTH.split(SPRING), List.of(quantities));
    }

    private static String figure(LiveTotals totals, Quantity quantity, int period, Scope scope) {
        return quantity.evaluate(totals.at(period, scope)).toString();
    }
}
