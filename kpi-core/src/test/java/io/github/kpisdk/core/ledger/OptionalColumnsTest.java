package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.rub;
import static io.github.kpisdk.core.ledger.Facts.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.catalog.DealQuantities;
import io.github.kpisdk.core.catalog.QualityKpis;
import io.github.kpisdk.core.catalog.RevenueKpis;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.LiveTotals;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cost of goods and complaints: all deals of a ledger say them, or none does. */
class OptionalColumnsTest {
    private static final DateRange MAY = DateRange.parse("2026-05-01/2026-06-01");
    private static final List<Formula> KPIS = List.of(RevenueKpis.CM1, QualityKpis.PROBLEM_RATE);
    private static final String NO_COGS = "Some rows have cells of deals.cogs and some have none";
    private static final String NO_COMPLAINT =
            "Some rows have cells of deals.complaint and some have none";

    private static Deal plain(String id) {
        return won(id, "C" + id, "2026-05-10", "100")
                .channel("Search")
                .variableCost(rub("40"))
                .build();
    }

    private static Deal full(String id, String channel, String cogs, boolean complaint) {
        return won(id, "C" + id, "2026-05-10", "100")
                .channel(channel)
                .variableCost(rub("40"))
                .cogs(rub(cogs))
                .complaint(complaint)
                .build();
    }

    private static LedgerPart.Builder threeDeals() {
        return part().add(full("D1", "Search", "30", false))
                .add(full("D2", "Social", "40", true))
                .add(full("D3", "Social", "0", false));
    }

    private static Outcome now(Ledger ledger, Formula kpi, Scope scope) {
        return kpi.evaluate(Totals.of(ledger, MAY, scope, KPIS));
    }

    @Test
    void what_goods_leave_and_who_complains_is_known_by_channel() {
        Ledger ledger = Ledger.of(threeDeals().build());

        // 300 − 30 − 40 − 0 and for Social 200 − 40
        assertThat(now(ledger, RevenueKpis.CM1, Scope.BUSINESS)).hasToString("230");
        assertThat(now(ledger, RevenueKpis.CM1, Scope.channel("Social"))).hasToString("160");
        // none of 1 and 1 of 2
        assertThat(now(ledger, QualityKpis.PROBLEM_RATE, Scope.channel("Search"))).hasToString("0");
        assertThat(now(ledger, QualityKpis.PROBLEM_RATE, Scope.channel("Social")))
                .hasToString("0.5");
    }

    @Test
    void where_no_deal_says_it_there_is_no_data_and_no_row_behind_it() {
        Ledger ledger = Ledger.of(part().add(plain("D1")).build());
        Aggregate cogs = DealQuantities.COGS.aggregate();

        assertThat(now(ledger, RevenueKpis.CM1, Scope.BUSINESS)).hasToString("NO_DATA:cogs");
        assertThat(now(ledger, QualityKpis.PROBLEM_RATE, Scope.BUSINESS))
                .hasToString("NO_DATA:complaints");
        assertThat(ledger.supplies(cogs)).isFalse();
        assertThat(ledger.facts(cogs, MAY, Scope.BUSINESS)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.fold(cogs, List.of(MAY)))
                .withMessage("Nobody filled deals.cogs");
    }

    @Test
    void where_there_is_no_deal_nothing_is_lacking() {
        Ledger ledger = Ledger.of(part().supplies(Table.DEALS).build());

        assertThat(now(ledger, RevenueKpis.CM1, Scope.BUSINESS)).hasToString("0");
        assertThat(now(ledger, QualityKpis.PROBLEM_RATE, Scope.BUSINESS))
                .hasToString("ZERO_DIVISOR:sales");
    }

    @Test
    void the_facts_behind_are_the_deals_with_a_complaint() {
        Ledger ledger = Ledger.of(threeDeals().build());

        assertThat(ledger.facts(DealQuantities.COMPLAINTS.aggregate(), MAY, Scope.BUSINESS))
                .containsExactly(full("D2", "Social", "40", true));
    }

    @Test
    void a_fact_that_says_it_after_one_that_does_not_is_refused() {
        LedgerPart.Builder part = part().add(plain("D1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> part.add(full("D2", "Search", "1", true)))
                .withMessage(NO_COGS);
        assertThat(part.build().size(Table.DEALS)).isEqualTo(1);
    }

    @Test
    void a_fact_that_does_not_say_it_after_one_that_does_is_refused() {
        LedgerPart.Builder part = part().add(full("D1", "Search", "1", true));
        Deal noComplaint =
                won("D2", "C", "2026-05-10", "1").variableCost(rub("1")).cogs(rub("1")).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> part.add(noComplaint))
                .withMessage(NO_COMPLAINT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part.add(plain("D2")))
                .withMessage(NO_COGS);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                part.addAll(
                                        Table.DEALS,
                                        List.of(full("D3", "New", "1", true), noComplaint)))
                .withMessage(NO_COMPLAINT);
        assertThat(part.build().fact(Table.DEALS, 0)).isEqualTo(full("D1", "Search", "1", true));
    }

    @Test
    void one_of_many_facts_that_says_more_is_refused_with_all() {
        LedgerPart.Builder part = part();

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                part.addAll(
                                        Table.DEALS,
                                        List.of(plain("D1"), full("D2", "Search", "1", true))))
                .withMessage(NO_COGS);
        part.add(full("D2", "Search", "1", true));
        assertThat(part.build().fact(Table.DEALS, 0)).isEqualTo(full("D2", "Search", "1", true));
    }

    @Test
    void batches_and_facts_meet_where_they_say_the_same() {
        LedgerPart part =
                threeDeals()
                        .add(
                                Batches.deals(2)
                                        .put(Deals.VARIABLE_COST, new long[] {7, 7})
                                        .put(Deals.COGS, new long[] {7, 0})
                                        .put(Deals.COMPLAINT, new boolean[] {false, true}))
                        .build();

        assertThat(part.fact(Table.DEALS, 3).cogs()).contains(rub("7"));
        assertThat(part.fact(Table.DEALS, 3).complaint()).contains(false);
        assertThat(part.fact(Table.DEALS, 4).complaint()).contains(true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> threeDeals().add(Batches.deals(1)))
                .withMessage(NO_COGS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part.merge(part().add(plain("D9")).build()))
                .withMessage(NO_COGS);
    }

    @Test
    void the_cost_of_goods_of_a_row_is_a_part_of_its_variable_cost() {
        Batches.refused(
                        Batches.deals(2)
                                .put(Deals.VARIABLE_COST, new long[] {40, 40})
                                .put(Deals.COGS, new long[] {40, 50}))
                .withMessage(
                        "Row 2 of deals: cogs must not be above variable_cost RUB 40, got RUB 50");
        Batches.refused(
                        Batches.deals(1)
                                .put(Deals.VARIABLE_COST, new long[] {40})
                                .put(Deals.COGS, new long[] {-1}))
                .withMessage("Row 1 of deals: cogs must not be negative, got RUB -1");
        Batches.refused(Batches.deals(1).put(Deals.COGS, new long[] {1}))
                .withMessage(
                        "Row 1 of deals: cogs must not be above variable_cost RUB 0, got RUB 1");
    }

    /** Amounts in millionths at the edge of one machine word, and of two. */
    @ParameterizedTest
    @CsvSource({
        "9223372036854.775807, 9223372036854.775808",
        "18446744073709.551615, 18446744073709.551616",
        "18446744073709.551616, 18446744073709.551617",
        "1, 999999999999999999.999999"
    })
    void large_costs_of_goods_are_compared_exactly(BigDecimal less, BigDecimal more) {
        for (BigDecimal cogs : List.of(less, more)) {
            assertThat(part().add(large(cogs, more)).build().fact(Table.DEALS, 0).cogs())
                    .contains(new Money("RUB", cogs));
        }
        Batches.refused(large(more, less))
                .withMessageStartingWith("Row 1 of deals: cogs must not be above variable_cost");
    }

    private static Batch<Deal> large(BigDecimal cogs, BigDecimal variableCost) {
        return Batches.deals(1)
                .put(Deals.VARIABLE_COST, new BigDecimal[] {variableCost})
                .put(Deals.COGS, new BigDecimal[] {cogs});
    }

    @Test
    void the_names_are_taken_for_columns_of_ones_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberColumn.money(Table.DEALS, "cogs"))
                .withMessage("There is a column deals.cogs");
        assertThat(Deals.COGS.isOptional()).isTrue();
        assertThat(Deals.COMPLAINT.isOptional()).isTrue();
        assertThat(Deals.AMOUNT.isOptional()).isFalse();
        assertThat(NumberColumn.money(Table.DEALS, "tax").isOptional()).isFalse();
    }

    @Test
    void a_live_ledger_adds_corrects_and_retracts_deals_that_say_it() {
        LiveLedger ledger = LiveLedger.of(threeDeals().build());
        LiveTotals totals = LiveTotals.of(ledger, List.of(MAY), KPIS);

        ledger.add(Table.DEALS, full("D4", "Search", "10", true));
        // 400 − 30 − 40 − 0 − 10
        assertThat(now(totals, RevenueKpis.CM1)).isEqualTo("320");
        ledger.correct(Table.DEALS, full("D4", "Search", "20", false));
        assertThat(now(totals, RevenueKpis.CM1)).isEqualTo("310");
        // 1 of 4
        assertThat(now(totals, QualityKpis.PROBLEM_RATE)).isEqualTo("0.25");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.correct(Table.DEALS, plain("D4")))
                .withMessage(NO_COGS);
        ledger.retract(Table.DEALS, full("D2", "Social", "40", true));
        assertThat(now(totals, QualityKpis.PROBLEM_RATE)).isEqualTo("0");
        assertThat(now(totals, RevenueKpis.CM1)).isEqualTo("250");
    }

    @Test
    void once_a_live_ledger_has_no_deals_the_next_one_says_what_there_is() {
        LiveLedger ledger = LiveLedger.of(part().add(plain("D1")).build());
        LiveTotals totals = LiveTotals.of(ledger, List.of(MAY), KPIS);

        assertThat(now(totals, RevenueKpis.CM1)).isEqualTo("NO_DATA:cogs");
        ledger.retract(Table.DEALS, "D1");
        ledger.add(Table.DEALS, full("D2", "Search", "30", true));
        assertThat(now(totals, RevenueKpis.CM1)).isEqualTo("70");
        assertThat(now(totals, QualityKpis.PROBLEM_RATE)).isEqualTo("1");
        ledger.retract(Table.DEALS, full("D2", "Search", "30", true));
        ledger.add(Table.DEALS, plain("D3"));
        assertThat(now(totals, RevenueKpis.CM1)).isEqualTo("NO_DATA:cogs");
        assertThat(ledger.snapshot().fact(Table.DEALS, 0)).isEqualTo(plain("D3"));
    }

    private static String now(LiveTotals totals, Formula kpi) {
        return kpi.evaluate(totals.at(0, Scope.BUSINESS)).toString();
    }
}
