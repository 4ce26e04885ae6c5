package io.github.kpisdk.core.metric;

import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.CLICKS;
import static io.github.kpisdk.core.catalog.Quantities.IMPRESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Text;
import org.junit.jupiter.api.Test;

/** What is declared can be asked for. */
class KpiTest {
    private static final Quantity MONTHS =
            Quantity.count("months", "months", "месяцы", Entity.MONTH, Table.DEALS)
                    .on(Deals.CLOSED_ON);

    @Test
    void a_kpi_keeps_its_whole_declaration() {
        Formula formula = AD_SPEND.per(CLICKS);
        Kpi kpi = draft(formula).note("By click.", "По кликам.").source("A book").build();

        assertThat(kpi.id()).isEqualTo("price");
        assertThat(kpi.title()).isEqualTo(Text.of("Price", "Цена"));
        assertThat(kpi.question()).isEqualTo(Text.of("What does it cost?", "Сколько стоит?"));
        assertThat(kpi.decision()).isEqualTo(Text.of("Buy less.", "Покупать меньше."));
        assertThat(kpi.formula()).isSameAs(formula);
        assertThat(kpi.unit()).isEqualTo(formula.unit());
        assertThat(kpi.better()).isEqualTo(Better.LOWER);
        assertThat(kpi.level()).isEqualTo(Level.TACTICAL);
        assertThat(kpi.stage()).isEqualTo(FunnelStage.VISIT);
        assertThat(kpi.levers()).containsExactly(Role.MARKETING, Role.OWNER);
        assertThat(kpi.note()).contains(Text.of("By click.", "По кликам."));
        assertThat(kpi.source()).contains("A book");
    }

    @Test
    void a_kpi_need_not_have_a_source() {
        assertThat(draft(AD_SPEND).build().source()).isEmpty();
    }

    @Test
    void a_count_may_be_shown_with_a_decimal_and_a_share_per_month_as_a_percentage() {
        Formula churn = CLICKS.per(CLICKS.times(MONTHS));

        assertThat(draft(CLICKS).shownAs(Display.DECIMAL).build().display())
                .isEqualTo(Display.DECIMAL);
        assertThat(draft(churn).shownAs(Display.PERCENT).build().unit().label())
                .isEqualTo("1/month");
    }

    @Test
    void a_kpi_without_a_note_has_none() {
        assertThat(draft(AD_SPEND).build().note()).isEmpty();
    }

    @Test
    void a_figure_is_shown_by_its_unit_unless_said() {
        assertThat(draft(AD_SPEND.per(CLICKS)).build().display()).isEqualTo(Display.MONEY);
        assertThat(draft(CLICKS).build().display()).isEqualTo(Display.COUNT);
        assertThat(draft(CLICKS.per(IMPRESSIONS)).build().display()).isEqualTo(Display.TIMES);
        assertThat(draft(AD_SPEND.per(AD_SPEND)).build().display()).isEqualTo(Display.TIMES);
    }

    @Test
    void a_ratio_may_be_shown_as_a_percentage() {
        assertThat(draft(CLICKS.per(IMPRESSIONS)).shownAs(Display.PERCENT).build().display())
                .isEqualTo(Display.PERCENT);
        assertThat(draft(CLICKS).shownAs(Display.COUNT).build().display()).isEqualTo(Display.COUNT);
    }

    private static KpiDraft draft(Formula formula) {
        return Kpi.named("price", "Price", "Цена")
                .asks("What does it cost?", "Сколько стоит?")
                .decides("Buy less.", "Покупать меньше.")
                .formula(formula)
                .unit(formula.unit())
                .better(Better.LOWER)
                .level(Level.TACTICAL)
                .stage(FunnelStage.VISIT)
                .movedBy(Role.MARKETING, Role.OWNER);
    }
}
