package io.github.kpisdk.core.json;

import static io.github.kpisdk.core.json.Schemas.COMPARISON;
import static io.github.kpisdk.core.json.Schemas.FACTS;
import static io.github.kpisdk.core.json.Schemas.SCORECARD;
import static io.github.kpisdk.core.json.Schemas.faults;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.scorecard.Comparison;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we would not write does not keep to the schemas. */
class SchemaFaultsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    "value":"0.07"       | "value":0.07
                    "value":"0.07"       | "value":"7e-2"
                    "value":"0.07"       | "value":"0.070"
                    "numerator":"70"     | "numerator":70
                    "numerator":"70",    | ``
                    "status":"KNOWN"     | "status":"GUESSED"
                    "status":"KNOWN"     | "status":"UNDEFINED"
                    "status":"KNOWN",    | ``
                    "reason":"NO_DATA"   | "reason":"NO_IDEA"
                    "kpi":"ctr",         | ``
                    "kpi":"ctr"          | "kpi":"CTR"
                    "unit":"ratio",      | ``
                    "channel":"Search"   | "channel":null
                    "currency":"RUB"     | "currency":"roubles"
                    "grain":"MONTH"      | "grain":"DAY"
                    "grain":"MONTH",     | ``
                    "period":"2026-01-15/ | "period":"15.01.2026/
                    """)
    void anything_else_does_not(String sound, String changed) throws IOException {
        String json = Both.write(Samples.SCORECARD);

        assertThat(json).contains(sound);
        assertThat(faults(SCORECARD.of(Scorecard.class), json.replace(sound, changed)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    "kpi":"cac",        | ``
                    "basis":"PREVIOUS"  | "basis":"HOPE"
                    "trend":"BETTER"    | "trend":"NICE"
                    "difference_unit"     | "difference_uni"
                    "value":"0.333       | "value":".333
                    """)
    void no_other_comparison_does(String sound, String changed) throws IOException {
        String json = Both.write(Samples.COMPARISON);

        assertThat(json).contains(sound);
        assertThat(faults(COMPARISON.of(Comparison.class), json.replace(sound, changed)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    RUB 100.5                | 100.5
                    "RUB 100.5"            | 100.5
                    "status":"WON"       | "status":"1"
                    "created_on":"2026-01 | "created_on":"26-01
                    "deal_id":"d1",      | ``
                    "cogs":"RUB 30"      | "cogs":30
                    "complaint":true     | "complaint":"yes"
                    "complaint":true     | "complaint":1
                    """)
    void no_other_deal_does(String sound, String changed) throws IOException {
        String json = Both.write(Samples.DEAL);

        assertThat(json).contains(sound);
        assertThat(faults(FACTS.of(Deal.class), json.replace(sound, changed))).isNotEmpty();
    }
}
