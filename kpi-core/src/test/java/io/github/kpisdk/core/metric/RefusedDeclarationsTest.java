package io.github.kpisdk.core.metric;

import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.CLICKS;
import static io.github.kpisdk.core.catalog.Quantities.IMPRESSIONS;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.model.Entity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be declared, and in what words it is refused. */
class RefusedDeclarationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asks | cac does not say what it asks",
                "decides | cac does not say what it decides: a figure nobody acts on is a ritual",
                "formula | cac does not say its formula",
                "unit | cac does not say its unit",
                "better | cac does not say which way is better",
                "level | cac does not say its level",
                "stage | cac does not say its funnel stage",
                "movedBy | cac does not say who can move it"
            })
    void a_kpi_that_lacks_a_part_says_which(String part, String message) {
        assertRefused(message, draftWithout(part)::build);
    }

    @Test
    void a_kpi_with_all_its_parts_is_declared() {
        assertThat(draftWithout("nothing").build()).hasToString("cac");
    }

    @Test
    void a_title_question_decision_or_note_is_said_in_both_languages() {
        String english = "Text is needed in English and Russian, got \"\" and \"Да\"";
        String russian = "Text is needed in English and Russian, got \"Yes\" and \" \"";

        assertRefused(english, () -> Kpi.named("cac", "", "Да"));
        assertRefused(russian, () -> Kpi.named("cac", "Yes", " "));
        assertRefused(english, () -> draftWithout("asks").asks("", "Да"));
        assertRefused(russian, () -> draftWithout("asks").asks("Yes", " "));
        assertRefused(english, () -> draftWithout("decides").decides("", "Да"));
        assertRefused(russian, () -> draftWithout("decides").decides("Yes", " "));
        assertRefused(english, () -> draftWithout("nothing").note("", "Да"));
        assertRefused(russian, () -> draftWithout("nothing").note("Yes", " "));
    }

    @Test
    void a_source_is_not_blank() {
        assertRefused("cac has a blank source", () -> draftWithout("nothing").source(" "));
    }

    @Test
    void a_quantity_or_a_named_formula_has_a_title_in_both_languages() {
        String message = "Text is needed in English and Russian, got \"cost\" and \"\"";

        assertRefused(message, () -> Quantity.sum("cost", "cost", "", Costs.AMOUNT));
        assertRefused(message, () -> AD_SPEND.as("cost", "cost", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CAC",
                "1cac",
                "-cac",
                "cac-",
                "ca--c",
                "cac only",
                "cac_only",
                "cac/",
                "/cac",
                "cac/a/b",
                "цена",
                " cac",
                "cac\n"
            })
    void a_malformed_id_is_refused(String id) {
        String quoted = id.equals("cac\n") ? "cac\\u000a" : id;
        String message =
                "An id is lower-case words with hyphens, such as cac or cac/marketing-only, not \""
                        + quoted
                        + "\"";

        assertRefused(message, () -> Kpi.named(id, "CAC", "CAC"));
        assertRefused(message, () -> AD_SPEND.as(id, "spend", "расход"));
        assertRefused(
                message, () -> Quantity.sum(id, "cost", "затраты", Costs.AMOUNT).on(Costs.DATE));
    }

    @Test
    void a_variant_stands_after_a_slash() {
        assertThat(AD_SPEND.as("spend/paid-2", "spend", "расход").id()).isEqualTo("spend/paid-2");
    }

    @Test
    void an_id_has_at_most_100_characters() {
        String longest = "a".repeat(100);

        assertThat(AD_SPEND.as(longest, "spend", "расход").id()).isEqualTo(longest);
        assertRefused(
                "An id is lower-case words with hyphens, such as cac or cac/marketing-only, not \""
                        + longest
                        + "a\"",
                () -> AD_SPEND.as(longest + "a", "spend", "расход"));
    }

    @Test
    void swapped_operands_break_the_promised_unit() {
        assertRefused(
                "cac promises money/customer, but its formula (new-customers) / (marketing-cost)"
                        + " gives customer/money",
                draftWithout("formula").formula(NEW_CUSTOMERS.per(MARKETING_COST))::build);
    }

    @Test
    void a_cost_per_lead_is_not_a_cost_per_customer() {
        assertRefused(
                "cac promises money/customer, but its formula (marketing-cost) / (leads)"
                        + " gives money/lead",
                draftWithout("formula").formula(MARKETING_COST.per(LEADS))::build);
    }

    @Test
    void a_forgotten_thousand_breaks_the_promised_unit() {
        assertRefused(
                "cac promises money/1000 impressions, but its formula (ad-spend) / (impressions)"
                        + " gives money/impression",
                draftWithout("formula")
                                .formula(AD_SPEND.per(IMPRESSIONS))
                                .unit(Unit.MONEY.per(Unit.of(Entity.IMPRESSION).times(1000)))
                        ::build);
    }

    @Test
    void a_display_must_fit_the_unit() {
        assertRefused(
                "cac is in money/customer and cannot be shown as PERCENT",
                draftWithout("nothing").shownAs(Display.PERCENT)::build);
        assertRefused(
                "cac is in ratio and cannot be shown as MONEY",
                draftWithout("formula")
                                .formula(AD_SPEND.per(MARKETING_COST))
                                .unit(Unit.RATIO)
                                .shownAs(Display.MONEY)
                        ::build);
        assertRefused(
                "cac is in sale and cannot be shown as TIMES",
                draftWithout("formula")
                                .formula(SALES)
                                .unit(Unit.of(Entity.SALE))
                                .shownAs(Display.TIMES)
                        ::build);
    }

    @Test
    void unlike_units_cannot_be_added_or_subtracted() {
        assertRefused(
                "ad-spend is in money and clicks is in click: unlike units do not add up",
                () -> AD_SPEND.plus(CLICKS));
        assertRefused(
                "clicks is in click and impressions is in impression: unlike units do not add up",
                () -> CLICKS.minus(IMPRESSIONS));
        assertRefused(
                "(ad-spend) / (clicks) is in money/click and (ad-spend) / (leads) is in money/lead:"
                        + " unlike units do not add up",
                () -> AD_SPEND.per(CLICKS).plus(AD_SPEND.per(LEADS)));
    }

    @Test
    void a_quotient_for_none_of_the_divisor_makes_no_sense() {
        assertRefused("Factor must be above zero, not 0", () -> AD_SPEND.per(0, IMPRESSIONS));
    }

    private static void assertRefused(String message, ThrowingCallable declaration) {
        assertThatIllegalArgumentException().isThrownBy(declaration).withMessage(message);
    }

    private static KpiDraft draftWithout(String part) {
        Map<String, Consumer<KpiDraft>> parts = new LinkedHashMap<>();
        parts.put("asks", d -> d.asks("What does a customer cost?", "Сколько стоит клиент?"));
        parts.put("decides", d -> d.decides("Move budget.", "Перенести бюджет."));
        parts.put("formula", d -> d.formula(MARKETING_COST.per(NEW_CUSTOMERS)));
        parts.put("unit", d -> d.unit(Unit.MONEY.per(Entity.CUSTOMER)));
        parts.put("better", d -> d.better(Better.LOWER));
        parts.put("level", d -> d.level(Level.BUSINESS));
        parts.put("stage", d -> d.stage(FunnelStage.SALE));
        parts.put("movedBy", d -> d.movedBy(Role.MARKETING));
        parts.remove(part);
        KpiDraft draft = Kpi.named("cac", "CAC", "CAC");
        parts.values().forEach(declare -> declare.accept(draft));
        return draft;
    }
}
