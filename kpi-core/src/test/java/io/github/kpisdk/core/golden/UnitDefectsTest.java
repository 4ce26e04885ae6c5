package io.github.kpisdk.core.golden;

import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.CLICKS;
import static io.github.kpisdk.core.catalog.Quantities.IMPRESSIONS;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static io.github.kpisdk.core.golden.GoldenKpis.amount;
import static io.github.kpisdk.core.golden.GoldenKpis.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.catalog.RetentionKpis;
import io.github.kpisdk.core.catalog.SubscriptionKpis;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.KpiDraft;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Language;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published formulas that the units, or the compiler, refuse. */
class UnitDefectsTest {
    private static final Entity MONTH =
            Entity.of("month", "months", "per month", "в месяц", "месяцев");
    private static final Entity PAYER =
            Entity.of("payer", "payers", "per payer", "на плательщика", "плательщиков");
    private static final Entity NEW_PAYER =
            Entity.of(
                    "new-payer",
                    "new-payers",
                    "per new payer",
                    "на нового плательщика",
                    "новых плательщиков");

    @Test
    @Line("soma-cpc")
    void clicks_per_money_are_no_price_of_a_click() {
        assertRefused(
                "cpc promises money/click, but its formula (clicks) / (ad-spend) gives click/money",
                named("cpc", "CPC")
                        .formula(CLICKS.per(AD_SPEND))
                        .unit(Unit.MONEY.per(Entity.CLICK)));
    }

    @Test
    @Line("soma-magic-number")
    void cost_over_recurring_revenue_is_a_time_and_no_return() {
        Quantity recurring =
                amount(
                        "net-new-recurring-revenue",
                        "net new recurring revenue",
                        "прирост регулярной выручки",
                        Unit.MONEY.per(MONTH));

        assertRefused(
                "magic-number promises 1/month, but its formula"
                        + " (marketing-cost + sales-cost) / (net-new-recurring-revenue) gives month",
                named("magic-number", "Magic number")
                        .formula(MARKETING_COST.plus(SALES_COST).per(recurring))
                        .unit(Unit.RATIO.per(MONTH)));
    }

    @Test
    @Line("soma-payback")
    void an_open_bracket_and_an_undefined_name_do_not_compile(@TempDir Path folder)
            throws IOException {
        assertThat(Snippet.problemsWith(folder, "CAC.per(ARPA.times(CONTRIBUTION_MARGIN))"))
                .isEmpty();
        assertThat(Snippet.problemsWith(folder, "CAC.per((ARPA.times(CONTRIBUTION_MARGIN))"))
                .singleElement()
                .asString()
                .contains("compiler.err.expected");
        assertThat(Snippet.problemsWith(folder, "BLENDED_CAC.per(ARPA)"))
                .singleElement()
                .asString()
                .contains("compiler.err.cant.resolve.location: kindname.variable, BLENDED_CAC");
        assertThat(SubscriptionKpis.PAYBACK.formula().text(Language.EN))
                .isEqualTo("CAC ÷ (ARPA × Contribution margin)");
    }

    @Test
    @Line("soma-gdr-per-customer")
    void a_rate_over_a_count_is_no_money() {
        Quantity lost =
                amount(
                        "lost-customers",
                        "lost customers",
                        "ушедшие клиенты",
                        Unit.of(Entity.CUSTOMER));

        assertRefused(
                "grr-per-customer promises money,"
                        + " but its formula (grr) / (lost-customers) gives 1/customer",
                named("grr-per-customer", "GRR per customer")
                        .formula(RetentionKpis.GRR.per(lost))
                        .unit(Unit.MONEY));
    }

    @Test
    @Line("fivetran-bounce-rate")
    void a_count_less_a_ratio_cannot_be_written() {
        Formula ratio = CLICKS.per(IMPRESSIONS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> IMPRESSIONS.minus(ratio))
                .withMessage(
                        "impressions is in impression and (clicks) / (impressions)"
                                + " is in click/impression: unlike units do not add up");
    }

    @Test
    @Line("smart-statistics-arppu")
    void money_of_all_payers_over_new_payers_is_not_money_per_payer() {
        Quantity recharges = amount("recharges", "recharges", "пополнения");
        Quantity newPayers =
                amount("new-payers", "new payers", "новые плательщики", Unit.of(NEW_PAYER));

        assertRefused(
                "arppu promises money/payer,"
                        + " but its formula (recharges) / (new-payers) gives money/new-payer",
                named("arppu", "ARPPU")
                        .formula(recharges.per(newPayers))
                        .unit(Unit.MONEY.per(PAYER)));
    }

    @Test
    @Line("project-96-cac")
    void cost_per_lead_is_not_cost_per_customer() {
        assertRefused(
                "cac promises money/customer,"
                        + " but its formula (marketing-cost) / (leads) gives money/lead",
                named("cac", "CAC")
                        .formula(MARKETING_COST.per(LEADS))
                        .unit(Unit.MONEY.per(Entity.CUSTOMER)));
    }

    private static void assertRefused(String message, KpiDraft draft) {
        assertThatIllegalArgumentException().isThrownBy(draft::build).withMessage(message);
    }
}
