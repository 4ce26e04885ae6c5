package io.github.kpisdk.core.golden;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC;
import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.CONTRIBUTION;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.REFUNDS;
import static io.github.kpisdk.core.catalog.Quantities.VARIABLE_COST;
import static io.github.kpisdk.core.catalog.RetentionKpis.NRR;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.RECURRING_END;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.RECURRING_KEPT;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.RECURRING_REVENUE;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.RECURRING_START;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.SUBSCRIBER_MONTHS;
import static io.github.kpisdk.core.golden.GoldenKpis.amount;
import static io.github.kpisdk.core.golden.GoldenKpis.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.catalog.SubscriptionKpis;
import io.github.kpisdk.core.ledger.Facts;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.scorecard.Comparison;
import io.github.kpisdk.core.scorecard.Plan;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Published figures that bear the name of another one of the same unit. They can be declared, but
 * not side by side under one id; under an id of their own they are not compared with their
 * namesake, and their formula reads differently.
 */
class NameDefectsTest {
    private static final DateRange MAY = DateRange.parse("2026-05-01/2026-06-01");
    private static final Quantity PIPELINE = amount("pipeline", "open deals", "открытые сделки");
    private static final Quantity BOOKINGS = amount("bookings", "won deals", "выигранные сделки");

    @Test
    @Line("soma-pipeline-conversion")
    void an_inverted_conversion_reads_inverted() {
        Kpi conversion =
                named("pipeline-conversion", "Pipeline conversion")
                        .formula(BOOKINGS.per(PIPELINE))
                        .unit(BOOKINGS.per(PIPELINE).unit())
                        .build();

        assertAnotherFigure(conversion, PIPELINE.per(BOOKINGS), "open deals ÷ won deals");
    }

    @Test
    @Line("soma-net-expansion")
    void a_net_rate_without_losses_reads_without_them() {
        Formula gross = RECURRING_END.minus(RECURRING_KEPT).per(RECURRING_START);

        assertAnotherFigure(
                NRR,
                gross,
                "(recurring revenue from the same customers after a month"
                        + " − recurring revenue kept for a month)"
                        + " ÷ recurring revenue a month earlier");
        assertThat(gross.quantities()).isNotEqualTo(NRR.quantities());
    }

    @Test
    @Line("finmark-payback")
    void a_payback_that_multiplies_by_the_margin_needs_a_bracket_that_shows_it() {
        Kpi payback = SubscriptionKpis.PAYBACK;
        Formula wrong = CAC.per(SubscriptionKpis.ARPA.per(ReturnKpis.CONTRIBUTION_MARGIN));
        Totals totals =
                GoldenTotals.cost("1000")
                        .put(NEW_CUSTOMERS, 1)
                        .put(RECURRING_REVENUE, "200")
                        .put(SUBSCRIBER_MONTHS, 1)
                        .put(GROSS_REVENUE, "200")
                        .put(REFUNDS, "0")
                        .put(VARIABLE_COST, "100")
                        .build();

        assertAnotherFigure(payback, wrong, "CAC ÷ (ARPA ÷ Contribution margin)");
        // 1000 ÷ (200 × 0.5) and 1000 ÷ (200 ÷ 0.5)
        assertThat(payback.evaluate(totals)).hasToString("10");
        assertThat(wrong.evaluate(totals)).hasToString("2.5");
    }

    @Test
    @Line("seohead-drr")
    void a_share_of_the_budget_is_no_share_of_revenue() {
        assertAnotherFigure(
                ReturnKpis.AD_SPEND_SHARE,
                AD_SPEND.per(MARKETING_COST),
                "ad spend ÷ marketing cost");
    }

    @Test
    @Line("kokoc-drr")
    void a_share_of_profit_is_no_share_of_revenue() {
        assertAnotherFigure(
                ReturnKpis.AD_SPEND_SHARE, AD_SPEND.per(CONTRIBUTION), "ad spend ÷ contribution");
    }

    @Test
    @Line("magnity-poas")
    void profit_net_of_advertising_is_one_less_than_poas() {
        Formula net = CONTRIBUTION.minus(AD_SPEND).per(AD_SPEND);
        Totals totals = GoldenTotals.returns("40000", "24000", "8000");

        assertAnotherFigure(ReturnKpis.POAS, net, "(contribution − ad spend) ÷ ad spend");
        assertThat(ReturnKpis.POAS.evaluate(totals)).hasToString("2");
        assertThat(net.evaluate(totals)).hasToString("1");
    }

    @Test
    @Line("article-1-roas")
    void profit_per_unit_of_ad_spend_is_not_roas() {
        assertAnotherFigure(ReturnKpis.ROAS, CONTRIBUTION.per(AD_SPEND), "contribution ÷ ad spend");
        assertThat(ReturnKpis.ROAS.note().orElseThrow().en())
                .isEqualTo(
                        "Revenue net of refunds, not profit:"
                                + " some texts call profit per rouble by this name.");
    }

    private static void assertAnotherFigure(Kpi known, Formula published, String text) {
        Kpi namesake = declared(known.id(), published);
        Kpi variant = declared(known.id() + "-as-published", published);

        assertThat(variant.formula().text(Language.EN)).isEqualTo(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorecard(List.of(known, namesake)))
                .withMessage("Two KPIs share the id " + known.id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> against(Plan.of(known, "1"), variant))
                .withMessage(
                        "%s cannot be compared with %s: these are different figures"
                                .formatted(variant, known));
    }

    private static Kpi declared(String id, Formula formula) {
        return named(id, "The same name").formula(formula).unit(formula.unit()).build();
    }

    private static void scorecard(List<Kpi> kpis) {
        Scorecard.of(Ledger.of(Facts.part().build()), MAY, Grain.TOTAL, kpis);
    }

    private static void against(Plan plan, Kpi kpi) {
        Comparison.withPlan(kpi, kpi.evaluate(Totals.builder("USD").build()), plan);
    }
}
