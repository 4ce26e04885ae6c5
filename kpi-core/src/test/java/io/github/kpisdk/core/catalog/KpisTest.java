package io.github.kpisdk.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Kpi;
import org.junit.jupiter.api.Test;

class KpisTest {

    @Test
    void a_kpi_is_found_by_its_id() {
        assertThat(Kpis.find("cac/marketing-only"))
                .containsSame(AcquisitionKpis.CAC_MARKETING_ONLY);
    }

    @Test
    void a_family_is_the_default_and_its_variants_in_order() {
        assertThat(Kpis.family("cpl"))
                .containsExactly(
                        TrafficKpis.CPL,
                        CostKpis.CPL_MEDIA_ONLY,
                        CostKpis.CPL_QUALIFIED,
                        BreakEvenKpis.HIGHEST_CPL);
        assertThat(Kpis.family("cp")).isEmpty();
    }

    @Test
    void those_of_the_contract_come_first() {
        assertThat(Kpis.ALL).startsWith(Kpis.CONTRACT.toArray(new Kpi[0]));
        assertThat(Quantities.all()).startsWith(Quantities.CONTRACT.toArray(new Formula[0]));
    }

    @Test
    void an_unknown_id_finds_nothing() {
        assertThat(Kpis.find("CAC")).isEmpty();
    }
}
