package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.MeasuredSamples.MAY;
import static io.github.kpisdk.core.catalog.MeasuredSamples.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every KPI of {@link SurveyKpis}: a figure, and what there is where nothing was there. */
class SurveyExamples {

    @Test
    @Golden("awareness")
    void awareness_is_those_who_know_the_brand_per_person_asked() {
        // 140 ÷ 400
        assertThat(SurveyKpis.AWARENESS.evaluate(MAY)).hasToString("0.35");
        assertThat(SurveyKpis.AWARENESS.evaluate(NOTHING)).hasToString("ZERO_DIVISOR:survey-asked");
    }

    @Test
    @Golden("understanding")
    void understanding_is_those_who_can_say_what_it_does_per_person_asked() {
        // 90 ÷ 400
        assertThat(SurveyKpis.UNDERSTANDING.evaluate(MAY)).hasToString("0.225");
        assertThat(SurveyKpis.UNDERSTANDING.evaluate(NOTHING))
                .hasToString("ZERO_DIVISOR:survey-asked");
    }
}
