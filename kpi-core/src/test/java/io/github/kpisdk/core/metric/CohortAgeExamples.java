package io.github.kpisdk.core.metric;

import static io.github.kpisdk.core.ledger.Facts.lead;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.refund;
import static io.github.kpisdk.core.ledger.Facts.rub;
import static io.github.kpisdk.core.ledger.Facts.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Leads;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.NumberColumn;
import io.github.kpisdk.core.ledger.Refunds;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One customer: won by Search on 10 January, back through Email on 10 April, a refund in May. */
class CohortAgeExamples {
    private static final DateRange YEAR = DateRange.parse("2026-01-01/2027-01-01");
    private static final Period JANUARY = Period.month(2026, 1);
    private static final Scope SEARCH = Scope.channel("Search");
    private static final Scope EMAIL = Scope.channel("Email");

    private static final Quantity REVENUE = ofDeals("cohort-revenue", Deals.AMOUNT);
    private static final Quantity COST = ofDeals("cohort-variable-cost", Deals.VARIABLE_COST);
    private static final Quantity REFUNDS =
            Quantity.sum("cohort-refunds", "refunds of cohort", "возвраты", Refunds.AMOUNT)
                    .zeroWhenAbsent()
                    .on(Refunds.CUSTOMER_SINCE);

    private final Ledger ledger =
            Ledger.of(
                    part().add(deal("D2", "2026-04-10", "Email", "200", "80"))
                            .add(deal("D1", "2026-01-10", "Search", "100", "40"))
                            .add(refund("R1", "D2", "2026-05-01", "50"))
                            .build());

    @ParameterizedTest
    @CsvSource({
        "0, 60", // 100 − 40
        "89, 60",
        "90, 180", // 100 − 40 + 200 − 80
        "110, 180",
        "111, 130", // − 50
        "240, 130"
    })
    void a_cohort_brings_more_the_older_it_is(int age, String contribution) {
        Formula brought = REVENUE.byAge(age).minus(COST.byAge(age)).minus(REFUNDS.byAge(age));

        assertThat(figure(brought, JANUARY, Scope.BUSINESS)).isEqualTo(contribution);
        assertThat(figure(brought, JANUARY, SEARCH)).isEqualTo(contribution);
        assertThat(figure(brought, JANUARY, EMAIL)).isEqualTo("0");
    }

    @Test
    void to_the_end_of_the_data_it_is_all_they_ever_brought() {
        Formula brought = REVENUE.minus(COST).minus(REFUNDS);

        assertThat(figure(brought, JANUARY, SEARCH)).isEqualTo("130");
        assertThat(figure(brought, JANUARY, EMAIL)).isEqualTo("0");
        // the second deal makes nobody a member of the cohort of April
        assertThat(figure(brought, Period.month(2026, 4), Scope.BUSINESS)).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        // the youngest of January have lived 90 days on 2 May
        "2026-05-01, IMMATURE:cohort-revenue/within-90d",
        "2026-05-02, 300",
        "2026-06-01, 300"
    })
    void before_the_youngest_are_old_enough_nothing_is_said(String end, String figure) {
        DateRange covered = DateRange.parse("2026-01-01/" + end);

        assertThat(figure(REVENUE.byAge(90), covered, JANUARY, Scope.BUSINESS)).isEqualTo(figure);
        // by the calendar, not by the members: Email has none
        assertThat(figure(REVENUE.byAge(90), covered, JANUARY, EMAIL))
                .isEqualTo(figure.equals("300") ? "0" : figure);
    }

    @Test
    void a_mature_cohort_of_nobody_has_nothing_to_divide_by() {
        Formula perCustomer = REVENUE.byAge(0).per(Quantities.NEW_CUSTOMERS);

        assertThat(figure(perCustomer, Period.month(2026, 2), Scope.BUSINESS))
                .isEqualTo("ZERO_DIVISOR:new-customers");
    }

    @Test
    void without_a_word_on_coverage_the_data_end_with_the_period() {
        Totals totals =
                Totals.of(ledger, JANUARY.range(), SEARCH, List.of(REVENUE.byAge(1), REVENUE));

        assertThat(REVENUE.byAge(1).evaluate(totals))
                .hasToString("IMMATURE:cohort-revenue/within-1d");
        assertThat(
                        REVENUE.byAge(0)
                                .evaluate(
                                        Totals.of(
                                                ledger,
                                                JANUARY.range(),
                                                SEARCH,
                                                List.of(REVENUE.byAge(0)))))
                .hasToString("100");
    }

    @Test
    void an_older_cohort_can_be_asked_for_from_now() {
        Quantity lagged = REVENUE.byAge(90).shifted(4);

        assertThat(figure(lagged, YEAR, Period.month(2026, 5), Scope.BUSINESS)).isEqualTo("300");
        assertThat(figure(lagged, YEAR, Period.month(2026, 4), Scope.BUSINESS))
                .isEqualTo("BEFORE_DATA:2025-12");
        assertThat(figure(REVENUE.byAge(365).shifted(4), YEAR, Period.month(2026, 5), SEARCH))
                .isEqualTo("IMMATURE:cohort-revenue/within-365d-lagged-4");
    }

    @Test
    void refunds_are_asked_for_by_the_age_of_the_sale_as_well() {
        Quantity ofSales =
                Quantity.sum("refunds-of-sales", "r", "в", Refunds.AMOUNT).on(Refunds.SOLD_ON);
        Period april = Period.month(2026, 4);

        // 21 days from 10 April to 1 May, and by the channel of the deal
        assertThat(figure(ofSales.byAge(20), april, EMAIL)).isEqualTo("0");
        assertThat(figure(ofSales.byAge(21), april, EMAIL)).isEqualTo("50");
        assertThat(figure(ofSales.byAge(21), JANUARY, Scope.BUSINESS)).isEqualTo("0");
    }

    @Test
    void leads_are_won_within_days_of_asking() {
        Ledger leads =
                Ledger.of(
                        part().add(lead("L1", "2026-01-01", "Search"))
                                .add(lead("L2", "2026-01-02", "Search"))
                                .add(won("D1", "C1", "2026-03-01", "1").leadId("L1").build())
                                .add(won("D2", "C1", "2026-02-01", "1").leadId("L1").build())
                                .build());
        Quantity within30 = Quantities.WON_LEADS.byAge(30);
        Quantity within31 = Quantities.WON_LEADS.byAge(31);
        Totals totals = Totals.of(leads, YEAR, JANUARY, SEARCH, List.of(within30, within31));

        assertThat(within30.evaluate(totals)).hasToString("0");
        assertThat(within31.evaluate(totals)).hasToString("1");
    }

    @Test
    void leads_of_which_only_some_won_ones_count_have_an_age_too() {
        Quantity good =
                Quantity.count("good", "g", "х", Entity.LEAD, Table.LEADS)
                        .where(Leads.QUALIFIED.and(Leads.WON))
                        .on(Leads.CREATED_ON);

        assertThat(good.byAge(90)).hasToString("good/within-90d");
    }

    @Test
    void a_deal_that_was_lost_is_in_no_cohort() {
        Quantity all = Quantity.sum("all", "a", "в", Deals.AMOUNT).on(Deals.CUSTOMER_SINCE);
        Ledger lost =
                Ledger.of(
                        part().add(deal("D1", "2026-01-10", "Search", "100", "40"))
                                .add(
                                        won("D3", "C1", "2026-01-20", "7")
                                                .status(DealStatus.LOST)
                                                .build())
                                .build());

        assertThat(
                        all.evaluate(Totals.of(lost, YEAR, JANUARY, Scope.BUSINESS, List.of(all)))
                                .toString())
                .isEqualTo("100");
    }

    @Test
    void two_variants_of_one_age_are_one_and_of_two_ages_the_lower_counts() {
        assertThat(REVENUE.byAge(365))
                .isEqualTo(REVENUE.byAge(365))
                .hasSameHashCodeAs(REVENUE.byAge(365))
                .isNotEqualTo(REVENUE.byAge(364))
                .isNotEqualTo(REVENUE);
        assertThat(REVENUE.byAge(365).byAge(90)).isEqualTo(REVENUE.byAge(90));
        assertThat(REVENUE.byAge(90).byAge(365)).isEqualTo(REVENUE.byAge(90));
        assertThat(REVENUE.shifted(2).byAge(90)).isEqualTo(REVENUE.byAge(90).shifted(2));
        assertThat(REVENUE.byAge(90).age()).isEqualTo(OptionalInt.of(90));
        assertThat(REVENUE.age()).isEmpty();
        assertThat(REVENUE.byAge(90).plus(REVENUE.byAge(90)).quantities()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, within 0 days, за 0 дней",
        "1, within 1 day, за 1 день",
        "2, within 2 days, за 2 дня",
        "11, within 11 days, за 11 дней",
        "21, within 21 days, за 21 день",
        "90, within 90 days, за 90 дней",
        "112, within 112 days, за 112 дней",
        "365, within 365 days, за 365 дней"
    })
    void the_age_stands_in_the_name(int age, String english, String russian) {
        Quantity aged = REVENUE.byAge(age);

        assertThat(aged.title().in(Language.EN)).isEqualTo("revenue of cohort " + english);
        assertThat(aged.title().in(Language.RU)).isEqualTo("выручка когорты " + russian);
    }

    @Test
    void the_age_stands_in_the_id_and_in_the_definition() {
        assertThat(REVENUE.byAge(90)).hasToString("cohort-revenue/within-90d");
        assertThat(REVENUE.byAge(90).shifted(1).definition())
                .isEqualTo(
                        "sum of deals.amount where deals.status in (WON) and"
                                + " deals.closed_on within 90 days of deals.customer_since"
                                + " by deals.customer_since, 1 period earlier");
    }

    @Test
    void what_is_not_dated_by_a_cohort_has_no_age() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantities.GROSS_REVENUE.byAge(90))
                .withMessage("gross-revenue is dated by deals.closed_on, which has no age");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantities.LEADS.byAge(90))
                .withMessage("leads is dated by leads.created_on, which has no age");
        Quantity lost =
                Quantity.count("lost", "l", "п", Entity.LEAD, Table.LEADS)
                        .where(Leads.QUALIFIED.and(Leads.WON.negate()))
                        .on(Leads.CREATED_ON);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lost.byAge(90))
                .withMessage("lost is dated by leads.created_on, which has no age");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 36_501})
    void an_age_is_0_to_36500_days(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REVENUE.byAge(days))
                .withMessage("byAge wants 0 to 36500 days, not " + days);
    }

    private String figure(Formula formula, Period period, Scope scope) {
        return figure(formula, YEAR, period, scope);
    }

    private String figure(Formula formula, DateRange covered, Period period, Scope scope) {
        return formula.evaluate(Totals.of(ledger, covered, period, scope, List.of(formula)))
                .toString();
    }

    private static Quantity ofDeals(String id, NumberColumn column) {
        return Quantity.sum(id, "revenue of cohort", "выручка когорты", column)
                .where(Deals.STATUS.is(DealStatus.WON))
                .on(Deals.CUSTOMER_SINCE);
    }

    private static Deal deal(
            String id, String date, String channel, String amount, String variableCost) {
        return won(id, "C1", date, amount).channel(channel).variableCost(rub(variableCost)).build();
    }
}
