package io.github.kpisdk.core.metric;

import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.CLICKS;
import static io.github.kpisdk.core.catalog.Quantities.IMPRESSIONS;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.lead;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.traffic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Traffic;
import java.util.List;
import org.junit.jupiter.api.Test;

class KpiResultTest {
    private static final DateRange MAY = DateRange.parse("2026-05-01/2026-06-01");
    private static final Cost SEARCH = adSpend("2026-05-01", "Search", "5");
    private static final Cost SOCIAL = adSpend("2026-05-02", "Social", "6");
    private static final Cost JUNE = adSpend("2026-06-01", "Search", "7");
    private static final Traffic CLICKED = traffic("2026-05-01", "Search", 100, 10);
    private final Ledger ledger =
            Ledger.of(part().add(SEARCH).add(SOCIAL).add(JUNE).add(CLICKED).build());

    @Test
    void a_result_lists_the_facts_behind_it_by_quantity() {
        assertThat(cpc(Scope.channel("Search")).rows())
                .containsExactly(entry(AD_SPEND, List.of(SEARCH)), entry(CLICKS, List.of(CLICKED)));
        assertThat(cpc(Scope.BUSINESS).rows().get(AD_SPEND)).isEqualTo(List.of(SEARCH, SOCIAL));
        assertThat(cpc(Scope.channel("Nowhere")).rows().get(AD_SPEND)).isEqualTo(List.of());
    }

    @Test
    void a_count_lists_its_facts_as_well() {
        Lead lead = lead("L1", "2026-05-03", "Search");
        Ledger leads = Ledger.of(part().add(lead).add(CLICKED).build());
        Totals totals = Totals.of(leads, MAY, Scope.BUSINESS, List.of(TrafficKpis.CLICK_TO_LEAD));

        assertThat(TrafficKpis.CLICK_TO_LEAD.result(totals).rows())
                .containsExactly(entry(LEADS, List.of(lead)), entry(CLICKS, List.of(CLICKED)));
    }

    @Test
    void the_rows_cannot_be_changed() {
        assertThatThrownBy(() -> cpc(Scope.BUSINESS).rows().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_result_of_totals_of_ones_own_has_no_rows() {
        Totals own = Totals.builder("RUB").put(AD_SPEND, "5").put(CLICKS, 10).build();

        assertThat(TrafficKpis.CPC.result(own).rows()).isEmpty();
    }

    @Test
    void a_result_says_kpi_unit_and_outcome() {
        KpiResult result = cpc(Scope.channel("Search"));

        assertThat(result.kpi()).isEqualTo("cpc");
        assertThat(result.unit()).isEqualTo("money/click");
        assertThat(result.outcome()).hasToString("0.5");
        assertThat(result).hasToString("cpc = 0.5 money/click");
    }

    @Test
    void results_are_equal_when_kpi_unit_and_outcome_are() {
        Totals own = Totals.builder("RUB").put(AD_SPEND, "5").put(CLICKS, 10).build();
        Totals other =
                Totals.builder("RUB")
                        .put(AD_SPEND, "6")
                        .put(CLICKS, 10)
                        .put(IMPRESSIONS, 10)
                        .build();

        assertThat(TrafficKpis.CPC.result(own))
                .isEqualTo(cpc(Scope.channel("Search")))
                .hasSameHashCodeAs(cpc(Scope.channel("Search")))
                .isNotEqualTo(TrafficKpis.CPC.result(other))
                .doesNotHaveSameHashCodeAs(TrafficKpis.CPC.result(other));
        assertThat(TrafficKpis.CTR.result(other))
                .isNotEqualTo(TrafficKpis.CPC.result(other))
                .doesNotHaveSameHashCodeAs(TrafficKpis.CPC.result(other));
    }

    private KpiResult cpc(Scope scope) {
        return TrafficKpis.CPC.result(Totals.of(ledger, MAY, scope, List.of(TrafficKpis.CPC)));
    }
}
