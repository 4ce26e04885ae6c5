package io.github.kpisdk.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.connect.folder.Business;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** That the rows of an engine hold the quantities and named sums that the library counts. */
final class QuantityAgreement {
    private QuantityAgreement() {}

    static void check(List<Map<String, Object>> rows, Business business, Ledger ledger) {
        List<Scope> scopes = new ArrayList<>(List.of(Scope.BUSINESS));
        ledger.channelsIn(business.range()).forEach(name -> scopes.add(Scope.channel(name)));
        Iterator<Map<String, Object>> next = rows.iterator();
        for (Period period : business.grain().split(business.range())) {
            for (Scope scope : scopes) {
                Map<String, Object> row = next.next();
                assertThat(row.get("period")).isEqualTo(period.toString());
                assertThat(row.get("channel")).isEqualTo(scope.toString());
                assertThat(row).hasSize(2 + Quantities.CONTRACT.size());
                Totals totals = Totals.of(ledger, period.range(), scope, Quantities.CONTRACT);
                Quantities.CONTRACT.forEach(quantity -> check(row, quantity, totals));
            }
        }
        assertThat(next).isExhausted();
    }

    private static void check(Map<String, Object> row, Formula quantity, Totals totals) {
        Object cell = row.get(quantity.subject().replace('-', '_'));
        Outcome outcome = quantity.evaluate(totals);
        if (outcome instanceof Known known) {
            assertThat((BigDecimal) cell).as("%s", quantity).isEqualByComparingTo(known.value());
        } else {
            assertThat(cell).as("%s", quantity).isNull();
        }
    }
}
