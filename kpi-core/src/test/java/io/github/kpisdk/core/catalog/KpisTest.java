package io.github.kpisdk.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KpisTest {

    @Test
    void a_kpi_is_found_by_its_id() {
        assertThat(Kpis.find("cac/marketing-only"))
                .containsSame(AcquisitionKpis.CAC_MARKETING_ONLY);
    }

    @Test
    void an_unknown_id_finds_nothing() {
        assertThat(Kpis.find("CAC")).isEmpty();
    }
}
