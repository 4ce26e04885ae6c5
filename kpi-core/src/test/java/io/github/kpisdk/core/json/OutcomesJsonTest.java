package io.github.kpisdk.core.json;

import static io.github.kpisdk.core.json.Samples.CAC;
import static io.github.kpisdk.core.json.Samples.IN_VAIN;
import static io.github.kpisdk.core.json.Samples.NO_LEADS;
import static io.github.kpisdk.core.json.Samples.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Language;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class OutcomesJsonTest {

    @Test
    void a_number_has_its_value_and_its_exact_fraction() throws IOException {
        assertThat(Both.writeAndReadBack(THIRD, Outcome.class))
                .isEqualTo(
                        """
                        {"status":"KNOWN","value":"0.3333333333333333333333333333333333",\
                        "numerator":"1","denominator":"3"}""");
    }

    @Test
    void no_number_has_a_reason_and_its_subject() throws IOException {
        assertThat(Both.writeAndReadBack(NO_LEADS, Outcome.class))
                .isEqualTo(
                        """
                        {"status":"UNDEFINED","reason":"NO_DATA","subject":"leads"}""");
    }

    @Test
    void what_was_to_be_divided_by_zero_is_kept() throws IOException {
        assertThat(Both.writeAndReadBack(IN_VAIN, Outcome.class))
                .isEqualTo(
                        """
                        {"status":"UNDEFINED","reason":"ZERO_DIVISOR","subject":"sales",\
                        "dividend":{"status":"KNOWN",\
                        "value":"0.3333333333333333333333333333333333",\
                        "numerator":"1","denominator":"3"}}""");
    }

    @Test
    void a_zero_divisor_may_have_lost_its_dividend() throws IOException {
        Both.writeAndReadBack(Undefined.because(Reason.ZERO_DIVISOR, "sales"), Outcome.class);
    }

    @Test
    void each_kind_of_outcome_is_read_as_itself_too() throws IOException {
        Both.writeAndReadBack(THIRD, Known.class);
        Both.writeAndReadBack(NO_LEADS, Undefined.class);
        Both.writeAndReadBack(IN_VAIN, Undefined.class);
    }

    @Test
    void the_fraction_is_read_and_not_the_value() throws IOException {
        Both.read(
                "{\"status\":\"KNOWN\",\"value\":\"7\",\"numerator\":\"1\",\"denominator\":\"3\"}",
                THIRD,
                Outcome.class);
    }

    @Test
    void a_result_has_kpi_unit_outcome_and_explanation() throws IOException {
        assertThat(Both.writeAndReadBack(CAC, KpiResult.class))
                .startsWith(
                        """
                        {"kpi":"cac","unit":"money/customer","outcome":{"status":"KNOWN",\
                        "value":"33.33333333333333333333333333333333",\
                        "numerator":"100","denominator":"3"},\
                        "explanation":{"en":"CAC = 33.33 RUB per customer\\n  = (marketing""")
                .contains("\",\"ru\":\"CAC = 33,33 RUB на клиента\\n  = (затраты на маркетинг")
                .endsWith("÷ 3\"}}");
    }

    @Test
    void a_result_that_was_read_has_no_explanation() throws IOException {
        for (PlainMapper mapper : PlainMapper.ALL) {
            KpiResult read = (KpiResult) mapper.read(Both.write(CAC), KpiResult.class);

            assertThat(read.explain(Language.EN)).isEmpty();
            assertThat(Both.write(read))
                    .isEqualTo(
                            """
                            {"kpi":"cac","unit":"money/customer","outcome":{"status":"KNOWN",\
                            "value":"33.33333333333333333333333333333333",\
                            "numerator":"100","denominator":"3"}}""");
        }
    }
}
