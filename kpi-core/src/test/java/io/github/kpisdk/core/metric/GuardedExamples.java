package io.github.kpisdk.core.metric;

import static io.github.kpisdk.core.catalog.Quantities.CONTRIBUTION;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.REFUNDS;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.catalog.Quantities.VARIABLE_COST;
import static io.github.kpisdk.core.metric.Subscribers.ARPA;
import static io.github.kpisdk.core.metric.Subscribers.MARGIN;
import static io.github.kpisdk.core.metric.Subscribers.costing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures that mean something only where their divisor, or they themselves, are above zero. */
class GuardedExamples {
    private static final Formula CAC = MARKETING_COST.per(NEW_CUSTOMERS);
    private static final Formula PAYBACK = CAC.per(ARPA.times(MARGIN.aboveZeroOr(Reason.NEVER)));
    private static final Formula HIGHEST_PRICE = CONTRIBUTION.aboveZeroOr(Reason.NEVER).per(SALES);

    @Test
    void a_customer_pays_back_in_months_of_margin() {
        // 600 ÷ (100 × 0.5)
        assertThat(PAYBACK.evaluate(acquired("5000"))).hasToString("12");
        assertThat(PAYBACK.unit()).isEqualTo(Unit.of(Entity.MONTH));
    }

    @Test
    void without_a_margin_a_customer_never_pays_back_and_what_he_cost_is_kept() {
        // Margins of 0 and of (10000 − 11000) ÷ 10000 = −0.1
        for (String cost : List.of("10000", "11000")) {
            Outcome never = PAYBACK.evaluate(acquired(cost));
            assertThat(never).hasToString("NEVER:margin");
            assertThat(((Undefined) never).dividend().orElseThrow()).hasToString("600");
        }
    }

    /** Three customers for 1800, besides the month of the subscribers. */
    private static Totals acquired(String variableCost) {
        Totals month = costing(variableCost);
        Totals.Builder totals =
                Totals.builder("RUB").put(MARKETING_COST, "1800").put(NEW_CUSTOMERS, 3);
        PAYBACK.quantities()
                .forEach(q -> month.amount(q).ifPresent(a -> totals.put(q, a.toPlainString())));
        return totals.build();
    }

    @Test
    void what_may_be_spent_is_undefined_where_there_is_nothing_to_spend() {
        // (100 − 10 − 40) ÷ 5
        assertThat(HIGHEST_PRICE.evaluate(deals("40", 5))).hasToString("10");
        assertThat(HIGHEST_PRICE.evaluate(deals("90", 5))).hasToString("NEVER:contribution");
        assertThat(HIGHEST_PRICE.evaluate(deals("99", 5))).hasToString("NEVER:contribution");
        assertThat(HIGHEST_PRICE.evaluate(deals("40", 0))).hasToString("ZERO_DIVISOR:sales");
        assertThat(((Undefined) HIGHEST_PRICE.evaluate(deals("99", 5))).dividend()).isEmpty();
    }

    @Test
    void of_a_dividend_that_is_never_and_a_divisor_of_zero_the_left_reason_is_given() {
        assertThat(HIGHEST_PRICE.evaluate(deals("99", 0))).hasToString("NEVER:contribution");
    }

    @Test
    void missing_data_go_before_a_guard() {
        Totals partial = Totals.builder("RUB").put(GROSS_REVENUE, "1").build();

        assertThat(HIGHEST_PRICE.evaluate(partial)).hasToString("NO_DATA:refunds");
    }

    private static Totals deals(String variableCost, int sales) {
        return Totals.builder("RUB")
                .put(GROSS_REVENUE, "100")
                .put(REFUNDS, "10")
                .put(VARIABLE_COST, variableCost)
                .put(SALES, sales)
                .build();
    }

    @Test
    void what_never_pays_back_ranks_worst() {
        Kpi payback =
                Kpi.named("payback", "Payback", "Окупаемость")
                        .asks("When?", "Когда?")
                        .decides("Stop.", "Остановить.")
                        .formula(PAYBACK)
                        .unit(Unit.of(Entity.MONTH))
                        .better(Better.LOWER)
                        .level(Level.BUSINESS)
                        .stage(FunnelStage.WHOLE)
                        .movedBy(Role.OWNER)
                        .shownAs(Display.DECIMAL)
                        .build();
        Map<Scope, Outcome> outcomes = new LinkedHashMap<>();
        outcomes.put(Scope.channel("Never"), PAYBACK.evaluate(acquired("11000")));
        outcomes.put(Scope.channel("Soon"), PAYBACK.evaluate(acquired("5000")));
        outcomes.put(Scope.channel("Late"), Known.of(BigDecimal.valueOf(90)));
        Undefined bare = Undefined.because(Reason.NEVER, "margin");
        outcomes.put(Scope.channel("Unknown"), bare);

        Ranking ranking = Ranking.of(payback, outcomes);

        assertThat(ranking.ranked())
                .containsExactly(
                        Scope.channel("Soon"), Scope.channel("Late"), Scope.channel("Never"));
        assertThat(ranking.unranked()).containsExactly(Scope.channel("Unknown"));
        assertThat(payback.result(acquired("11000")).explain(Language.EN).orElseThrow())
                .startsWith("Payback: — (never, since margin is not above zero)");
    }

    @Test
    void a_guard_reads_as_what_it_guards() {
        Formula sum = GROSS_REVENUE.minus(REFUNDS).aboveZeroOr(Reason.NEVER);

        assertThat(VARIABLE_COST.per(sum).text(Language.EN))
                .isEqualTo("variable cost ÷ (revenue before refunds − refunds)");
        assertThat(VARIABLE_COST.per(CAC.aboveZeroOr(Reason.NEVER)).text(Language.EN))
                .isEqualTo("variable cost ÷ (marketing cost ÷ new customers)");
        assertThat(sum.figures(deals("0", 0), Language.EN)).isEqualTo("100 − 10");
        assertThat(sum).hasToString("gross-revenue - refunds");
        assertThat(((Guarded) sum).reason()).isEqualTo(Reason.NEVER);
        assertThat(((Guarded) sum).formula()).hasToString("gross-revenue - refunds");
    }

    @Test
    void only_never_and_no_end_and_no_base_are_reasons_of_a_guard() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SALES.aboveZeroOr(Reason.NO_DATA))
                .withMessage(
                        "What is not above zero is NEVER, UNBOUNDED or NON_POSITIVE_BASE, not NO_DATA");
    }
}
