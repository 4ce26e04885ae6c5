package io.github.kpisdk.connect.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.verdict.Clear;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where what is said cannot be set against the data, every rule says why, and none guesses. */
class StatementsNotJudgedTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    "kpi": "brand-searches", "period": "2026-01", "value": 120     | CONTRADICTED: Searches for the brand, 2026-01: 120 is said, 118 by the data
                    "kpi": "downloads", "period": "2025-12", "than": "2025-11", "change": "0.5"     | CONTRADICTED: change of Downloads, 2025-12: 0.5 is said, 0.4 by the data
                    "kpi": "downloads", "period": "2025-12", "than": "2025-11", "before": 90        | CONTRADICTED: Downloads, 2025-11: 90 is said, 100 by the data
                    "kpi": "downloads", "period": "2026-02"                        | MISSING: 2026-02 is not within the data, which are of 2024-11-01/2026-02-01
                    "kpi": "downloads", "period": "2024-11", "than": "2024-10"     | MISSING: 2024-10 is not within the data, which are of 2024-11-01/2026-02-01
                    "kpi": "brand-searches", "period": "2024-12"                   | MISSING: brand-searches, 2024-12: NO_DATA:brand-searches
                    "kpi": "cpl", "period": "2026-01"                              | MISSING: cpl, 2026-01: NO_DATA:leads
                    "kpi": "close-rate", "period": "2026-01"                       | TOO_LITTLE: too few leads have bought to know how long they take
                    "kpi": "ltv", "period": "2026-01"                              | NOT_APPLICABLE: ltv grows with the age of customers; periods cannot be set side by side
                    "kpi": "ltv/observed-90d", "period": "2026-01"                 | IMMATURE: ltv/observed-90d, 2026-01: IMMATURE:cohort-revenue/within-90d
                    "kpi": "sales", "channel": "c01", "period": "2025-10"          | MISSING: there is no row of c01 up to the end of 2025-10
                    "kpi": "mentions", "period": "2025-09-01/2025-11-01", "than": "2025-06-01/2025-08-01" | NOT_APPLICABLE: several periods are judged only if they are whole, against as many right before, and the figure adds up
                    "kpi": "mentions", "period": "2025-09-01/2025-10-16", "than": "2025-07-01/2025-08-15" | NOT_APPLICABLE: several periods are judged only if they are whole, against as many right before, and the figure adds up
                    """)
    void a_change(String fields, String why) {
        LintReport report = change(fields + ", \"praise\": \"SUCCESS\"");

        for (String code : List.of("KS505", "KS506", "KS507")) {
            assertThat(StatedFolder.notJudged(report, code)).containsExactly(why);
        }
        assertThat(report.faults()).isEmpty();
    }

    /** 138 ÷ 100 is +38 %: as 0.4 it is right to half a tenth, 0.39 is not right to half of 1 %. */
    @Test
    void digits_say_how_exact_a_number_is() {
        String of = "\"kpi\": \"downloads\", \"period\": \"2025-12\", \"than\": \"2025-11\", ";

        assertThat(StatedFolder.finding(change(of + "\"change\": \"0.4\""), "KS505", "x"))
                .isPresent();
        assertThat(StatedFolder.notJudged(change(of + "\"change\": \"0.39\""), "KS505"))
                .containsExactly(
                        "CONTRADICTED: change of Downloads, 2025-12: 0.39 is said, 0.38 by the data");
    }

    /** The year before is compared with by nobody else than who says so. */
    @Test
    void a_comparison_with_another_period_is_none_with_the_one_before() {
        LintReport report =
                change("\"kpi\": \"downloads\", \"period\": \"2025-12\", \"than\": \"2024-12\"");

        assertThat(StatedFolder.notJudged(report, "KS505"))
                .containsExactly("NOT_APPLICABLE: nobody reads it against the period before");
    }

    /** 2.08 % is right, 3 % is neither the total nor the average of the channels. */
    @Test
    void a_total() {
        assertThat(verdict(total("ctr", "0.0208"), "KS503")).isInstanceOf(Clear.class);
        assertThat(StatedFolder.notJudged(total("ctr", "0.03"), "KS503"))
                .containsExactly("CONTRADICTED: CTR, 2026-01: 0.03 is said, 0.02 by the data");
        assertThat(StatedFolder.notJudged(total("downloads", "101"), "KS503"))
                .containsExactly("NOT_APPLICABLE: downloads is no ratio of sums over channels");
    }

    /** Both customers of March together are worth 700 after 90 days, on margin. */
    @Test
    void a_lifetime_value() {
        String ltv =
                "{\"id\": \"x\", \"kind\": \"LTV\", \"cohort\": \"2025-03\", \"basis\": \"MARGIN\","
                        + " \"days\": 90, \"base\": \"ALL\", \"value\": %s}";

        assertThat(verdict(StatedFolder.judge(ltv.formatted(700)), "KS509"))
                .isInstanceOf(Clear.class);
        LintReport wrong = StatedFolder.judge(ltv.formatted(750));
        for (String code : List.of("KE202", "KE203", "KS509")) {
            assertThat(StatedFolder.notJudged(wrong, code))
                    .containsExactly("CONTRADICTED: LTV, 2025-03: 750 is said, 700 by the data");
        }
        assertThat(
                        StatedFolder.notJudged(
                                StatedFolder.judge(
                                        ltv.formatted(700).replace("2025-03", "2025-05")),
                                "KS509"))
                .containsExactly("MISSING: there is no new customer in 2025-05");
        assertThat(
                        StatedFolder.notJudged(
                                StatedFolder.judge(
                                        ltv.formatted(700).replace("2025-03", "2024-03")),
                                "KE203"))
                .containsExactly(
                        "MISSING: 2024-03 is not within the data, which are of"
                                + " 2024-11-01/2026-02-01");
    }

    @Test
    void an_action() {
        String action =
                "{\"id\": \"x\", \"kind\": \"ACTION\", \"kpi\": \"%s\", \"channel\": \"c01\","
                        + " \"period\": \"2025-12\", \"than\": \"2025-11\", \"action\": \"texts\","
                        + " \"picked\": \"EXTREME\", \"control\": \"NO\", \"value\": %s}";

        assertThat(
                        StatedFolder.notJudged(
                                StatedFolder.judge(action.formatted("video-views", 12)), "KS510"))
                .containsExactly(
                        "CONTRADICTED: Video views (c01), 2025-12: 12 is said, 10 by the data");
        assertThat(
                        StatedFolder.notJudged(
                                StatedFolder.judge(action.formatted("revenue", 0)), "KS510"))
                .containsExactly("NOT_APPLICABLE: revenue is no count that adds up over channels");
    }

    @Test
    void a_proxy_of_which_nothing_is_known() {
        LintReport report =
                StatedFolder.judge(
                        "{\"id\": \"x\", \"kind\": \"PROXY\", \"proxy\": \"leads\", \"outcome\":"
                                + " \"sales\"}");

        assertThat(StatedFolder.notJudged(report, "KF405"))
                .containsExactly("MISSING: leads up to the last whole period");
    }

    @Test
    void more_sales_of_the_own_name_than_sales() {
        LintReport report =
                StatedFolder.judge(
                        "{\"id\": \"x\", \"kind\": \"BRAND_SEARCH\", \"channel\": \"search\","
                                + " \"period\": \"2025-12\", \"brand_sales\": 31, \"tests\": []}");

        assertThat(StatedFolder.notJudged(report, "KC606"))
                .containsExactly(
                        "CONTRADICTED: Sales (search), 2025-12: 31 of searches for the brand are said,"
                                + " there are 30 by the data");
    }

    /** Each number is compared for itself, whatever keeps rules from judging the statement. */
    @Test
    void a_wrong_number_is_found_whatever_else_cannot_be_judged() {
        assertThat(contradicted(total("downloads", "999")))
                .hasValueSatisfying(text -> assertThat(text).contains("999 is said"));
        assertThat(
                        contradicted(
                                change(
                                        "\"kpi\": \"brand-searches\", \"period\": \"2026-01\","
                                                + " \"than\": \"2024-01\", \"value\": 120")))
                .contains("x: Searches for the brand, 2026-01: 120 is said, 118 by the data.");
        assertThat(
                        contradicted(
                                change(
                                        "\"kpi\": \"downloads\", \"period\": \"2025-12\","
                                                + " \"than\": \"2025-11\", \"before\": 90,"
                                                + " \"value\": 139")))
                .contains(
                        "x: Downloads, 2025-12: 139 is said, 138 by the data; Downloads, 2025-11:"
                                + " 90 is said, 100 by the data.");
        assertThat(
                        StatedFolder.notJudged(
                                StatedFolder.judge(
                                        "{\"id\": \"x\", \"kind\": \"PROXY\", \"proxy\":"
                                                + " \"leads\", \"outcome\": \"sales\"}"),
                                "KC608"))
                .containsExactly("NOT_APPLICABLE: it says no number that the data could give");
    }

    @Test
    void a_change_from_an_unknown_value_is_no_number_of_the_data() {
        LintReport report =
                change(
                        "\"kpi\": \"downloads\", \"period\": \"2025-12\", \"than\":"
                                + " \"2024-01\", \"change\": \"0.5\"");

        assertThat(StatedFolder.notJudged(report, "KC608"))
                .containsExactly("MISSING: change of Downloads, 2025-12");
    }

    /** The average of the channels is told once, by the rule that says what it is. */
    @Test
    void an_average_for_a_total_is_one_finding() {
        LintReport report = total("ctr", "0.060");

        assertThat(StatedFolder.finding(report, "KS503", "x")).isPresent();
        assertThat(contradicted(report)).isEmpty();
        assertThat(report.superseded()).extracting(one -> one.rule().code()).contains("KC608");
    }

    private static Optional<String> contradicted(LintReport report) {
        return report.findings().stream()
                .filter(one -> one.rule().code().equals("KC608"))
                .map(one -> one.text(Language.EN, "EUR"))
                .findFirst();
    }

    private static LintReport change(String fields) {
        return StatedFolder.judge("{\"id\": \"x\", \"kind\": \"CHANGE\", " + fields + "}");
    }

    private static LintReport total(String kpi, String value) {
        return StatedFolder.judge(
                "{\"id\": \"x\", \"kind\": \"TOTAL\", \"kpi\": \"%s\", \"period\": \"2026-01\", \"value\": \"%s\"}"
                        .formatted(kpi, value));
    }

    private static Object verdict(LintReport report, String code) {
        return report.judgements().stream()
                .filter(one -> one.rule().code().equals(code))
                .filter(one -> "x".equals(one.key().parts().get("statement")))
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
