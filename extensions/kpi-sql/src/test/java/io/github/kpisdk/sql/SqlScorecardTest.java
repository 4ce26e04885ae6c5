package io.github.kpisdk.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows read back as a scorecard, and rows that are none. */
class SqlScorecardTest {
    private static final DateRange RANGE = DateRange.parse("2026-01-01/2026-02-01");
    private static final List<Kpi> KPIS = List.of(AcquisitionKpis.CAC, TrafficKpis.CTR);
    private static final Period JANUARY = Period.month(2026, 1);

    @Test
    void rows_in_any_order_make_a_scorecard() {
        Scorecard scorecard =
                reader().add(row("vk", "ctr", "3", "40")::get)
                        .add(undefined("*", "ctr", "NO_DATA:clicks")::get)
                        .add(row("\uD83D\uDE00", "ctr", "1", "2")::get)
                        .add(row("*", "cac", "115000.500000", "1.000000")::get)
                        .add(row("\uD83D\uDE00", "cac", "-1", "2")::get)
                        .add(spentInVain("vk")::get)
                        .read();

        assertThat(scorecard.currency()).isEqualTo("EUR");
        assertThat(scorecard.scopes())
                .containsExactly(
                        Scope.BUSINESS, Scope.channel("vk"), Scope.channel("\uD83D\uDE00"));
        assertThat(scorecard.results(JANUARY, Scope.BUSINESS).get(0).outcome())
                .isEqualTo(Known.of(new BigDecimal("115000.5")));
        assertThat(scorecard.results(JANUARY, Scope.BUSINESS).get(0).unit())
                .isEqualTo("money/customer");
        assertThat(scorecard.results(JANUARY, Scope.BUSINESS).get(1).outcome())
                .isEqualTo(Undefined.because(Reason.NO_DATA, "clicks"));
    }

    @Test
    void without_any_row_there_is_no_scorecard() {
        assertThatThrownBy(() -> reader().read())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no row: cac of \"*\" in 2026-01");
    }

    @Test
    void money_spent_in_vain_still_ranks_worst() {
        Scorecard scorecard =
                reader().add(row("*", "ctr", "3", "40")::get)
                        .add(row("*", "cac", "3", "40")::get)
                        .add(spentInVain("vk")::get)
                        .add(row("vk", "ctr", "3", "40")::get)
                        .add(row("tv", "cac", "900", "1")::get)
                        .add(row("tv", "ctr", "3", "40")::get)
                        .read();

        assertThat(scorecard.rank(AcquisitionKpis.CAC, JANUARY).ranked())
                .containsExactly(Scope.channel("tv"), Scope.channel("vk"));
    }

    @Test
    void a_row_that_is_missing_repeated_or_not_asked_for_is_refused() {
        assertThatThrownBy(
                        () ->
                                reader().add(row("*", "cac", "1", "2")::get)
                                        .add(row("*", "ctr", "1", "2")::get)
                                        .add(row("a\nb", "cac", "1", "2")::get)
                                        .read())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no row: ctr of ")
                .hasMessageEndingWith(" in 2026-01")
                .hasMessageNotContaining("\n");
        assertThatThrownBy(
                        () ->
                                reader().add(row("*", "cac", "1", "2")::get)
                                        .add(row("*", "cac", "1", "2")::get))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There are two rows: cac of ");
        assertThatThrownBy(
                        () ->
                                reader().add(row("*", "cac", "1", "2")::get)
                                        .add(row("*", "ctr", "1", "2")::get)
                                        .add(row("*", "roas", "1", "2")::get)
                                        .read())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Nobody asked for roas of ");
    }

    // spotless:off
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "period             |          | period is NULL in a row that needs it",
        "status             |          | status is NULL in a row that needs it",
        "status             | MAYBE    | status must be KNOWN or UNDEFINED, not \"MAYBE\"",
        "numerator          |          | numerator is NULL in a row that needs it",
        "numerator          | 1.5      | numerator must be a decimal, not \"1.5\"",
    })
    // spotless:on
    void a_cell_that_no_query_gives_is_refused(String column, String cell, String message) {
        Map<String, Object> row = row("*", "cac", "1", "2");
        row.put(column, cell);

        assertThatThrownBy(() -> reader().add(row::get))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_zero_denominator_or_an_unknown_reason_is_refused() {
        assertThatThrownBy(() -> reader().add(row("*", "cac", "1", "0.000000")::get))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("denominator must be a number that is not zero, not \"0.000000\"");
        for (String reason : List.of("LATE:x", "NO_DATA", ":x")) {
            assertThatThrownBy(() -> reader().add(undefined("*", "cac", reason)::get))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "reason must be a reason such as NO_DATA:leads, not \"%s\""
                                    .formatted(reason));
        }
        assertThatThrownBy(() -> reader().add(undefined("*", "cac", "ZERO_DIVISOR:x")::get))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dividend_denominator is NULL in a row that needs it");
    }

    private static SqlScorecard reader() {
        return SqlScorecard.of("EUR", RANGE, Grain.MONTH, KPIS);
    }

    private static Map<String, Object> row(
            String channel, String kpi, String numerator, String denominator) {
        Map<String, Object> row = new HashMap<>();
        row.put("period", "2026-01");
        row.put("channel", channel);
        row.put("kpi", kpi);
        row.put("numerator", new BigDecimal(numerator));
        row.put("denominator", new BigDecimal(denominator));
        row.put("status", "KNOWN");
        return row;
    }

    private static Map<String, Object> undefined(String channel, String kpi, String reason) {
        Map<String, Object> row = row(channel, kpi, "0", "0");
        row.put("numerator", null);
        row.put("denominator", null);
        row.put("status", "UNDEFINED");
        row.put("reason", reason);
        return row;
    }

    private static Map<String, Object> spentInVain(String channel) {
        Map<String, Object> row = undefined(channel, "cac", "ZERO_DIVISOR:new-customers");
        row.put("dividend_numerator", new BigDecimal("500.000000"));
        row.put("dividend_denominator", new BigDecimal("1.000000"));
        return row;
    }
}
