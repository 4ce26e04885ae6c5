package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC;
import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC_MARKETING_ONLY;
import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.cost;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cost of a new customer, from rows. */
class CacExamples {
    private static final DateRange MAY = DateRange.parse("2026-05-01/2026-06-01");
    private static final String DAY = "2026-05-10";

    @Test
    void marketing_and_sales_cost_are_divided_by_the_new_customers() {
        Ledger ledger = ledger(24);

        // (60000 + 25000.50 + 30000) ÷ 24
        assertThat(cac(CAC, ledger, Scope.BUSINESS)).isEqualTo(fraction("115000.50", "24"));
        assertThat(cac(CAC, ledger, Scope.BUSINESS)).hasToString("4791.6875");
    }

    @Test
    void the_variant_leaves_the_cost_of_sales_out() {
        // (60000 + 25000.50) ÷ 24
        assertThat(cac(CAC_MARKETING_ONLY, ledger(24), Scope.BUSINESS))
                .isEqualTo(fraction("85000.50", "24"));
    }

    @Test
    void a_channel_bears_its_own_cost_only() {
        // 60000 ÷ 24: agency and sales pay are shared
        assertThat(cac(CAC, ledger(24), Scope.channel("Search"))).hasToString("2500");
    }

    @Test
    void a_customer_who_came_back_is_not_new() {
        Ledger ledger =
                Ledger.of(
                        part().add(adSpend(DAY, "Search", "100"))
                                .add(sale("D1", "C1", "2026-04-30", "Search", "10"))
                                .add(sale("D2", "C1", DAY, "Search", "10"))
                                .add(sale("D3", "C2", DAY, "Search", "10"))
                                .build());

        assertThat(cac(CAC, ledger, Scope.BUSINESS)).hasToString("100");
    }

    @Test
    void money_spent_on_nobody_is_no_figure_and_remembers_the_money() {
        assertThat(cac(CAC, ledger(0), Scope.BUSINESS))
                .isEqualTo(Undefined.zeroDivisor("new-customers", fraction("115000.50", "1")));
    }

    @Test
    void without_data_on_costs_there_is_no_figure() {
        Ledger ledger = Ledger.of(part().supplies(Table.DEALS).build());

        assertThat(cac(CAC, ledger, Scope.BUSINESS)).hasToString("NO_DATA:marketing-cost");
    }

    private static Ledger ledger(int customers) {
        LedgerPart.Builder rows =
                part().add(adSpend(DAY, "Search", "60000"))
                        .add(cost(DAY, null, CostKind.AGENCY, "25000.50"))
                        .add(cost(DAY, null, CostKind.SALES_PAY, "30000"))
                        .add(adSpend("2026-06-01", "Search", "999"))
                        .supplies(Table.DEALS);
        for (int i = 0; i < customers; i++) {
            rows.add(sale("D" + i, "C" + i, DAY, "Search", "10"));
        }
        return Ledger.of(rows.build());
    }

    private static Outcome cac(Kpi kpi, Ledger ledger, Scope scope) {
        return kpi.evaluate(Totals.of(ledger, MAY, scope, List.of(kpi)));
    }

    private static Known fraction(String numerator, String denominator) {
        return Known.of(new BigDecimal(numerator), new BigDecimal(denominator));
    }
}
