package io.github.kpisdk.core.metric;

import static io.github.kpisdk.core.catalog.Quantities.CONTRIBUTION;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.CustomerCostKpis;
import io.github.kpisdk.core.catalog.CustomerKpis;
import io.github.kpisdk.core.catalog.QualityKpis;
import io.github.kpisdk.core.catalog.RetentionKpis;
import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.model.Language;
import org.junit.jupiter.api.Test;

/** When a KPI has no figure, in words that follow from its formula. */
class UndefinedWhenTest {

    @Test
    void data_may_be_missing_and_a_divisor_zero() {
        assertThat(TrafficKpis.CTR.undefinedWhen(Language.EN))
                .containsExactly("no data: clicks, impressions", "impressions = 0");
        assertThat(TrafficKpis.CTR.undefinedWhen(Language.RU))
                .containsExactly("нет данных: клики, показы", "показы = 0");
    }

    @Test
    void refunds_are_zero_and_not_missing() {
        assertThat(ReturnKpis.CONTRIBUTION_MARGIN.undefinedWhen(Language.EN))
                .containsExactly("no data: revenue before refunds, variable cost", "revenue = 0");
    }

    @Test
    void a_count_of_different_ones_may_not_add_up() {
        assertThat(CustomerKpis.BUYERS.undefinedWhen(Language.EN))
                .containsExactly("no data: buyers", "cannot be added up: buyers");
    }

    @Test
    void divisors_inside_of_figures_come_first() {
        assertThat(CustomerKpis.LTV_CAC.undefinedWhen(Language.EN).stream().skip(1))
                .containsExactly("new customers = 0", "CAC = 0");
    }

    @Test
    void a_guard_stands_for_the_zero_too() {
        Formula never = SALES.per(CONTRIBUTION.aboveZeroOr(Reason.NEVER));

        assertThat(UndefinedWhen.of(never, Language.EN).stream().skip(1))
                .containsExactly("never, since contribution is not above zero");
    }

    @Test
    void an_earlier_period_may_lie_before_the_data() {
        assertThat(CustomerCostKpis.CAC_LAGGED_1.undefinedWhen(Language.EN).stream().skip(1))
                .containsExactly("the data begin after the period before", "new customers = 0");
        assertThat(CustomerCostKpis.CAC_LAGGED_2.undefinedWhen(Language.RU).stream().skip(1))
                .containsExactly(
                        "данные начинаются позже: нужный период (назад: 2)", "новые клиенты = 0");
    }

    @Test
    void the_month_that_is_compared_may_lie_before_the_data() {
        assertThat(RetentionKpis.GRR.undefinedWhen(Language.EN).stream().skip(1))
                .containsExactly(
                        "the data begin after the month before",
                        "recurring revenue a month earlier = 0");
        assertThat(RetentionKpis.GRR_12_MONTHS.undefinedWhen(Language.RU).stream().skip(1))
                .containsExactly(
                        "данные начинаются позже: нужный месяц (месяцев назад: 12)",
                        "регулярная выручка год назад = 0");
    }

    @Test
    void a_cohort_may_be_too_young() {
        assertThat(QualityKpis.REPEAT_RATE_90_DAYS.undefinedWhen(Language.EN).stream().skip(1))
                .containsExactly(
                        "too early to tell: new customers who bought again within 90 days",
                        "new customers = 0");
    }
}
