package io.github.kpisdk.core.metric;

import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.catalog.SocialKpis;
import io.github.kpisdk.core.ledger.Condition;
import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.LiveLedger;
import io.github.kpisdk.core.ledger.Measurements;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What came in a period, and what there was when somebody looked last. */
class MeasuredExamples {
    private static final DateRange JANUARY = DateRange.parse("2026-01-01/2026-02-01");
    private static final DateRange FEBRUARY = DateRange.parse("2026-02-01/2026-03-01");
    private static final DateRange BOTH = DateRange.parse("2026-01-01/2026-03-01");
    private static final Scope VK = Scope.channel("VK");
    private static final Scope TG = Scope.channel("TG");
    private static final Quantity FOLLOWERS =
            Measured.latest("followers", "followers", "подписчики", Unit.of(Entity.FOLLOWER));
    private static final Quantity SENT =
            Measured.sum("emails-sent", "letters sent", "письма", Unit.of(Entity.EMAIL));

    private static final Measurement VK_EARLY = row("2026-01-05", "VK", "followers", "100");
    private static final Measurement VK_LATE = row("2026-01-30", "VK", "followers", "130");
    private static final Measurement TG_ONCE = row("2026-01-10", "TG", "followers", "40");

    private final LedgerPart part =
            part().add(Table.MEASUREMENTS, VK_LATE)
                    .add(Table.MEASUREMENTS, VK_EARLY)
                    .add(Table.MEASUREMENTS, TG_ONCE)
                    .add(Table.MEASUREMENTS, row("2026-01-03", null, "emails-sent", "10"))
                    .add(Table.MEASUREMENTS, row("2026-01-20", null, "emails-sent", "20"))
                    .build();

    @Test
    void what_there_is_is_what_was_measured_last_in_each_channel() {
        assertThat(figure(FOLLOWERS, JANUARY, VK)).isEqualTo("130");
        assertThat(figure(FOLLOWERS, JANUARY, TG)).isEqualTo("40");
        // 130 + 40, although the latter was measured earlier
        assertThat(figure(FOLLOWERS, JANUARY, Scope.BUSINESS)).isEqualTo("170");
    }

    @Test
    void rows_may_come_in_the_order_of_days_as_well() {
        LedgerPart.Builder inOrder = part();
        List.of(VK_EARLY, TG_ONCE, VK_LATE).forEach(row -> inOrder.add(Table.MEASUREMENTS, row));
        Ledger ledger = Ledger.of(inOrder.build());

        assertThat(figure(ledger, FOLLOWERS, JANUARY, VK)).isEqualTo("130");
        assertThat(figure(ledger, FOLLOWERS, JANUARY, Scope.BUSINESS)).isEqualTo("170");
    }

    @Test
    void what_came_is_added_up() {
        // 10 + 20
        assertThat(figure(SENT, JANUARY, Scope.BUSINESS)).isEqualTo("30");
        assertThat(figure(SENT, BOTH, Scope.BUSINESS)).isEqualTo("30");
    }

    @Test
    void where_nobody_measured_there_is_no_data_neither_zero_nor_what_was_before() {
        assertThat(figure(FOLLOWERS, FEBRUARY, VK)).isEqualTo("NO_DATA:followers");
        assertThat(figure(FOLLOWERS, FEBRUARY, Scope.BUSINESS)).isEqualTo("NO_DATA:followers");
        assertThat(figure(SENT, FEBRUARY, Scope.BUSINESS)).isEqualTo("NO_DATA:emails-sent");
        assertThat(figure(SENT, JANUARY, VK)).isEqualTo("NO_DATA:emails-sent");
        assertThat(figure(SENT, JANUARY, Scope.channel("nobody's")))
                .isEqualTo("NO_DATA:emails-sent");
    }

    @Test
    void a_zero_that_was_measured_is_zero() {
        Ledger ledger =
                Ledger.of(
                        part().add(Table.MEASUREMENTS, row("2026-01-03", "VK", "followers", "0"))
                                .build());

        assertThat(figure(ledger, FOLLOWERS, JANUARY, VK)).isEqualTo("0");
        assertThat(figure(ledger, FOLLOWERS, JANUARY, Scope.BUSINESS)).isEqualTo("0");
    }

    @Test
    void rows_of_the_same_day_add_up_and_those_without_a_channel_are_the_business_alone() {
        Ledger ledger =
                Ledger.of(
                        part().add(Table.MEASUREMENTS, row("2026-01-30", "VK", "followers", "7"))
                                .add(part)
                                .add(Table.MEASUREMENTS, row("2026-01-02", null, "followers", "1"))
                                .build());

        // two pages of one network: 130 + 7
        assertThat(figure(ledger, FOLLOWERS, JANUARY, VK)).isEqualTo("137");
        // 137 + 40 + 1
        assertThat(figure(ledger, FOLLOWERS, JANUARY, Scope.BUSINESS)).isEqualTo("178");
    }

    @Test
    void what_there_is_does_not_add_up_over_periods_but_what_came_does() {
        Ledger ledger = Ledger.of(part);
        List<Quantity> both = List.of(FOLLOWERS, SENT);
        Totals twice =
                Totals.of(ledger, JANUARY, Scope.BUSINESS, both)
                        .plus(Totals.of(ledger, JANUARY, Scope.BUSINESS, both));

        assertThat(FOLLOWERS.evaluate(twice)).hasToString("NOT_ADDITIVE:followers");
        assertThat(SENT.evaluate(twice)).hasToString("60");
    }

    @Test
    void the_period_before_is_looked_at_like_any_other() {
        TotalsTable table =
                TotalsTable.of(
                        Ledger.of(part),
                        BOTH,
                        Grain.MONTH.split(BOTH),
                        List.of(FOLLOWERS.shifted(1), FOLLOWERS));

        assertThat(FOLLOWERS.shifted(1).evaluate(table.at(0, VK)))
                .hasToString("BEFORE_DATA:2025-12");
        assertThat(FOLLOWERS.shifted(1).evaluate(table.at(1, VK))).hasToString("130");
        assertThat(FOLLOWERS.evaluate(table.at(1, VK))).hasToString("NO_DATA:followers");
        assertThat(FOLLOWERS.shifted(1).evaluate(table.at(1, Scope.channel("Email"))))
                .hasToString("NO_DATA:followers/lagged-1");
    }

    @Test
    void the_rows_behind_a_figure_say_who_measured_and_how() {
        Kpi kpi = SocialKpis.ACTIVE_SHARE;
        Quantity followers = kpi.quantities().get(1);
        Totals totals =
                Totals.of(Ledger.of(part), JANUARY, Period.total(JANUARY), VK, List.of(kpi));

        assertThat(followers.id()).isEqualTo("followers");
        // the row of the fifth was not counted
        assertThat(kpi.result(totals).rows().get(followers)).isEqualTo(List.of(VK_LATE));
        assertThat(VK_LATE.measuredBy() + ", " + VK_LATE.method()).isEqualTo("Anna, counter");
        assertThat(FOLLOWERS.facts(Ledger.of(part), Period.total(JANUARY), Scope.BUSINESS))
                .containsExactlyInAnyOrder(VK_LATE, TG_ONCE);
    }

    @Test
    void a_file_that_was_supplied_without_a_row_is_no_data_either() {
        Ledger empty = Ledger.of(part().supplies(Table.MEASUREMENTS).build());

        assertThat(figure(empty, SENT, JANUARY, Scope.BUSINESS)).isEqualTo("NO_DATA:emails-sent");
    }

    @Test
    void a_live_ledger_says_the_same_after_each_step() {
        LiveLedger live = LiveLedger.of(part);
        LiveTotals totals = LiveTotals.of(live, List.of(JANUARY), List.of(FOLLOWERS, SENT));
        assertThat(FOLLOWERS.evaluate(totals.at(0, VK))).hasToString("130");

        live.retract(Table.MEASUREMENTS, VK_LATE);
        live.add(Table.MEASUREMENTS, row("2026-01-04", "VK", "emails-sent", "5"));

        assertThat(FOLLOWERS.evaluate(totals.at(0, VK))).hasToString("100");
        assertThat(SENT.evaluate(totals.at(0, VK))).hasToString("5");
        assertThat(SENT.evaluate(totals.at(0, TG))).hasToString("NO_DATA:emails-sent");
        // 10 + 20 + 5
        assertThat(SENT.evaluate(totals.at(0, Scope.BUSINESS))).hasToString("35");
    }

    @Test
    void a_live_ledger_finds_a_metric_that_comes_later() {
        LiveLedger live = LiveLedger.of(part().build());
        LiveTotals totals = LiveTotals.of(live, List.of(JANUARY), List.of(SENT));
        assertThat(SENT.evaluate(totals.at(0, VK))).hasToString("NO_DATA:emails-sent");

        live.add(Table.MEASUREMENTS, row("2026-01-04", "VK", "emails-sent", "5"));

        assertThat(SENT.evaluate(totals.at(0, VK))).hasToString("5");
    }

    @Test
    void a_channel_that_only_measurements_name_has_no_card_but_counts_for_the_business() {
        Ledger ledger = Ledger.of(part().add(part).add(adSpend("2026-01-02", "TG", "1")).build());
        Scorecard scorecard = Scorecard.of(ledger, JANUARY, Grain.MONTH);

        assertThat(scorecard.scopes()).containsExactly(Scope.BUSINESS, TG);
        assertThat(figure(ledger, FOLLOWERS, JANUARY, Scope.BUSINESS)).isEqualTo("170");
        assertThat(figure(ledger, FOLLOWERS, JANUARY, VK)).isEqualTo("130");
    }

    @Test
    void a_quantity_of_ones_own_reads_what_the_catalogue_does_not_know() {
        Ledger ledger =
                Ledger.of(
                        part().add(Table.MEASUREMENTS, row("2026-01-03", "VK", "calls", "2.5"))
                                .build());
        Quantity calls =
                Quantity.sum("hours", "hours of calls", "часы звонков", Measurements.VALUE)
                        .unit(Unit.of(Entity.DAY))
                        .where(Measurements.METRIC.is("calls"))
                        .on(Measurements.DATE);

        assertThat(figure(ledger, calls, JANUARY, VK)).isEqualTo("2.5");
        // without missingWithoutRows nothing is zero
        assertThat(figure(ledger, calls, FEBRUARY, VK)).isEqualTo("0");
        assertThat(calls.unit()).isEqualTo(Unit.of(Entity.DAY));
        assertThat(calls.definition())
                .isEqualTo(
                        "sum of measurements.value where measurements.metric is calls"
                                + " by measurements.date");
        assertThat(FOLLOWERS.definition())
                .isEqualTo(
                        "latest measurements.value where measurements.metric is followers"
                                + " by measurements.date");
    }

    @Test
    void totals_of_ones_own_take_any_number_for_what_is_measured() {
        Totals totals = Totals.builder("RUB").put(FOLLOWERS, "2.5").put(SENT, "-1").build();

        assertThat(FOLLOWERS.evaluate(totals)).hasToString("2.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Totals.builder("RUB").put(Quantities.CLICKS, "2.5"))
                .withMessage("clicks is a count, not 2.5");
    }

    @Test
    void channels_and_derived_texts_pick_no_rows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Costs.CHANNEL.is("VK"))
                .withMessage("costs.channel is no text that rows are picked by");
        Condition sent = Measurements.METRIC.is("emails-sent");
        assertThat(sent).hasToString("measurements.metric is emails-sent");
        assertThat(sent.columns()).isEqualTo(List.of(Measurements.METRIC));
    }

    private String figure(Quantity quantity, DateRange range, Scope scope) {
        return figure(Ledger.of(part), quantity, range, scope);
    }

    private static String figure(Ledger ledger, Quantity quantity, DateRange range, Scope scope) {
        return quantity.evaluate(Totals.of(ledger, range, scope, List.of(quantity))).toString();
    }

    private static Measurement row(String date, String channel, String metric, String value) {
        return Measurement.builder()
                .date(LocalDate.parse(date))
                .channel(channel)
                .metric(metric)
                .value(new BigDecimal(value))
                .measuredBy("Anna")
                .method("counter")
                .build();
    }
}
