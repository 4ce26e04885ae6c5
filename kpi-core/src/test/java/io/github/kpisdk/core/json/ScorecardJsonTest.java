package io.github.kpisdk.core.json;

import static io.github.kpisdk.core.json.Samples.CARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Card;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ScorecardJsonTest {
    private final Scorecard scorecard = Samples.scorecard(Kpis.CONTRACT);

    @Test
    void a_card_has_period_channel_and_results() throws IOException {
        assertThat(Both.writeAndReadBack(CARD, Card.class))
                .startsWith(
                        """
                        {"period":"2026-01","channel":"Search","results":[{"kpi":"cac",""");
    }

    @Test
    void a_scorecard_has_its_span_and_its_cards_in_order() throws IOException {
        assertThat(Both.write(scorecard))
                .startsWith(
                        """
                        {"currency":"RUB","range":"2026-01-15/2026-02-10","grain":"MONTH",\
                        "cards":[{"period":"2026-01-15/2026-02-01","channel":"*","results":[{"kpi":\
                        "ctr","unit":"ratio","outcome":{"status":"KNOWN","value":"0.07",\
                        "numerator":"70","denominator":"1000"},"explanation":{"en":"CTR""");
    }

    @Test
    void it_is_written_the_same_every_time_with_explanations() throws IOException {
        String json = Both.write(scorecard);

        assertThat(Both.write(scorecard)).isEqualTo(json);
        assertThat(Both.write(Samples.scorecard(Kpis.CONTRACT))).isEqualTo(json);
        assertThat(json.split("\"explanation\"", -1)).hasSize(1 + 2 * 2 * Kpis.CONTRACT.size());
    }

    @Test
    void it_reads_back_equal_although_the_explanations_stay_behind() throws IOException {
        String json = Both.writeAndReadBack(scorecard, Scorecard.class);

        for (PlainMapper mapper : PlainMapper.ALL) {
            Object read = mapper.read(json, Scorecard.class);
            assertThat(Both.writeAndReadBack(read, Scorecard.class)).doesNotContain("explanation");
        }
    }

    @Test
    void cut_periods_are_found_after_reading() throws IOException {
        DateRange january = scorecard.periods().get(0).range();
        Period cut = new Period(Grain.MONTH, january);
        assertThat(cut.isCut()).isTrue();

        for (PlainMapper mapper : PlainMapper.ALL) {
            Scorecard read = (Scorecard) mapper.read(Both.write(scorecard), Scorecard.class);
            assertThat(read.periods()).isEqualTo(scorecard.periods());
            assertThat(read.result(AcquisitionKpis.CAC, cut, Scope.BUSINESS))
                    .isEqualTo(scorecard.result(AcquisitionKpis.CAC, cut, Scope.BUSINESS));
        }
    }

    @Test
    void a_ranking_is_the_same_after_reading() throws IOException {
        Period cut = scorecard.periods().get(0);

        for (PlainMapper mapper : PlainMapper.ALL) {
            Scorecard read = (Scorecard) mapper.read(Both.write(scorecard), Scorecard.class);
            assertThat(read.rank(AcquisitionKpis.CAC, cut))
                    .isEqualTo(scorecard.rank(AcquisitionKpis.CAC, cut));
        }
    }
}
