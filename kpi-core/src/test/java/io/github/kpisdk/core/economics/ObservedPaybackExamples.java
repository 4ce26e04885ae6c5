package io.github.kpisdk.core.economics;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC;
import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.cost;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.refund;
import static io.github.kpisdk.core.ledger.Facts.rub;
import static io.github.kpisdk.core.ledger.Facts.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.BreakEvenKpis;
import io.github.kpisdk.core.catalog.CustomerCostKpis;
import io.github.kpisdk.core.catalog.PaidKpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Ten customers who first bought on 10 January and cost 1,000: 40 of each on that day, 30 of each
 * 60 days later, on 11 March, and 30 of each 90 days later, on 10 April.
 */
class ObservedPaybackExamples {
    private static final Period JANUARY = Period.month(2026, 1);
    private static final Period FEBRUARY = Period.month(2026, 2);
    private static final Scope SEARCH = Scope.channel("Search");
    private static final Scope EMAIL = Scope.channel("Email");
    private static final DateRange TWO_YEARS = DateRange.parse("2026-01-01/2028-01-01");

    private static final Ledger LEDGER = Ledger.of(january().build());

    /** Each amount has as much again for the goods. */
    private static LedgerPart.Builder january() {
        LedgerPart.Builder part = part();
        for (int i = 0; i < 10; i++) {
            part.add(deal("A" + i, "C" + i, "2026-01-10", "80", "40"));
            part.add(deal("B" + i, "C" + i, "2026-03-11", "60", "30"));
            part.add(deal("D" + i, "C" + i, "2026-04-10", "60", "30"));
        }
        return part.add(adSpend("2026-01-05", "Search", "600"))
                .add(cost("2026-01-31", null, CostKind.SALES_PAY, "400"));
    }

    private static Deal deal(String id, String customer, String day, String amount, String goods) {
        return won(id, customer, day, amount).channel("Search").variableCost(rub(goods)).build();
    }

    private static ObservedPayback of(Ledger ledger, Scope channel, Kpi cac, int horizon) {
        return ObservedPayback.of(ledger, TWO_YEARS, JANUARY, channel, cac, horizon);
    }

    @Test
    void what_a_customer_cost_is_covered_by_the_end_of_the_third_month() {
        ObservedPayback january = ObservedPayback.of(LEDGER, TWO_YEARS, JANUARY, Scope.BUSINESS, 4);

        // (600 + 400) ÷ 10 = 100; 40 by day 30, 40 + 30 by day 60, 70 + 30 by day 90
        assertThat(january.cost()).hasToString("100");
        assertThat(january.curve())
                .extracting(point -> point.month() + ": " + point.contribution())
                .containsExactly("1: 40", "2: 70", "3: 100", "4: 100");
        assertThat(january.months()).isEqualTo(Known.of(BigDecimal.valueOf(3)));
        assertThat(january.why()).isEmpty();
        assertThat(january)
                .hasToString("* of 2026-01 at cac 100: 3 (months of 30 days)")
                .extracting(
                        ObservedPayback::cohort,
                        ObservedPayback::channel,
                        ObservedPayback::cac,
                        ObservedPayback::horizonMonths)
                .containsExactly(JANUARY, Scope.BUSINESS, "cac", 4);
    }

    @Test
    void a_horizon_that_is_too_short_is_not_reached() {
        ObservedPayback january = of(LEDGER, Scope.BUSINESS, CAC, 2);

        assertThat(january.months()).hasToString("NOT_REACHED:2 months");
        assertThat(january.why().orElseThrow().en()).isEqualTo("not reached within 2 months");
        assertThat(january.why().orElseThrow().ru()).isEqualTo("не достигнуто за 2 мес.");
        assertThat(of(LEDGER, Scope.BUSINESS, CAC, 1).months()).hasToString("NOT_REACHED:1 month");
    }

    @Test
    void a_cent_more_of_cost_is_not_covered() {
        Ledger dearer =
                Ledger.of(january().add(adSpend("2026-01-06", "Search", "0.000001")).build());

        assertThat(of(dearer, Scope.BUSINESS, CAC, 12).months())
                .hasToString("NOT_REACHED:12 months");
    }

    @Test
    void a_channel_is_set_against_what_it_cost_itself() {
        // 600 ÷ 10 = 60 is covered by 70 on day 60; Email won nobody
        assertThat(of(LEDGER, SEARCH, CAC, 12).months()).hasToString("2");
        ObservedPayback email = of(LEDGER, EMAIL, CAC, 12);
        assertThat(email.months()).hasToString("ZERO_DIVISOR:new-customers");
        assertThat(email.why().orElseThrow().en()).isEqualTo("new customers = 0");
        assertThat(email.why().orElseThrow().ru()).isEqualTo("новые клиенты = 0");
    }

    @Test
    void the_cost_is_of_the_callers_choice() {
        assertThat(of(LEDGER, Scope.BUSINESS, AcquisitionKpis.CAC_MARKETING_ONLY, 12))
                .hasToString("* of 2026-01 at cac/marketing-only 60: 2 (months of 30 days)");
    }

    @Test
    void what_cost_nothing_is_paid_back_in_the_first_month() {
        Ledger free =
                Ledger.of(
                        part().add(deal("A", "C", "2026-01-10", "0", "0"))
                                .add(adSpend("2026-02-01", "Search", "1"))
                                .build());

        assertThat(of(free, Scope.BUSINESS, CAC, 12).months()).hasToString("1");
    }

    @Test
    void a_refund_puts_it_off_and_one_that_comes_later_does_not() {
        Ledger early =
                Ledger.of(january().add(refund("R", "A0", "2026-02-09", "80")).build()); // day 30
        Ledger late =
                Ledger.of(january().add(refund("R", "A0", "2026-04-11", "80")).build()); // day 91

        // 100 − 8 is not 100; it was before the 91st day
        assertThat(of(early, Scope.BUSINESS, CAC, 12).months())
                .hasToString("NOT_REACHED:12 months");
        assertThat(of(late, Scope.BUSINESS, CAC, 12).months()).hasToString("3");
        assertThat(of(late, Scope.BUSINESS, CAC, 4).curve().get(3).contribution())
                .hasToString("92");
    }

    @Test
    void a_cohort_is_too_young_until_its_youngest_are_old_enough() {
        // the youngest of January, of 31 January, are 90 whole days old on 2 May
        ObservedPayback young = until("2026-05-01");
        assertThat(young.months()).hasToString("IMMATURE:cohort-revenue/within-90d");
        assertThat(young.why().orElseThrow().en())
                .isEqualTo(
                        "too early to tell: revenue of the new customers before refunds within 90 days");
        assertThat(young.curve().get(1).contribution()).hasToString("70");
        assertThat(young.curve().get(2).contribution())
                .hasToString("IMMATURE:cohort-revenue/within-90d");
        assertThat(until("2026-05-02").months()).hasToString("3");
    }

    private static ObservedPayback until(String end) {
        return ObservedPayback.of(
                LEDGER, DateRange.parse("2026-01-01/" + end), JANUARY, Scope.BUSINESS, 12);
    }

    @Test
    void a_cohort_that_began_before_the_data_is_not_known() {
        ObservedPayback january =
                ObservedPayback.of(
                        LEDGER,
                        DateRange.parse("2026-01-02/2028-01-01"),
                        JANUARY,
                        Scope.BUSINESS,
                        12);

        assertThat(january.months()).hasToString("BEFORE_DATA:2026-01");
        assertThat(january.why().orElseThrow().en()).isEqualTo("the data begin after 2026-01");
        assertThat(of(LEDGER, Scope.BUSINESS, CustomerCostKpis.CAC_LAGGED_1, 12).months())
                .hasToString("BEFORE_DATA:2025-12");
    }

    /** Its customers are not all there yet, which is another thing than not to know the first. */
    @Test
    void a_cohort_that_is_still_growing_is_too_young() {
        ObservedPayback january =
                ObservedPayback.of(
                        LEDGER,
                        DateRange.parse("2026-01-01/2026-01-20"),
                        JANUARY,
                        Scope.BUSINESS,
                        12);

        assertThat(january.months()).hasToString("IMMATURE:cohort-revenue/within-30d");
    }

    @Test
    void what_nobody_supplied_is_not_zero() {
        Ledger noCosts = Ledger.of(part().add(deal("A", "C", "2026-01-10", "80", "40")).build());

        assertThat(of(noCosts, Scope.BUSINESS, CAC, 12).months())
                .hasToString("NO_DATA:marketing-cost");
    }

    @Test
    void a_whole_list_is_what_each_is_alone() {
        Ledger ledger =
                Ledger.of(january().add(deal("E", "F", "2026-02-10", "500", "100")).build());
        List<ObservedPayback> all =
                ObservedPayback.of(
                        ledger,
                        TWO_YEARS,
                        List.of(JANUARY, FEBRUARY),
                        List.of(Scope.BUSINESS, SEARCH),
                        CAC,
                        3);

        assertThat(all)
                .extracting(ObservedPayback::toString)
                .containsExactly(
                        "* of 2026-01 at cac 100: 3 (months of 30 days)",
                        "Search of 2026-01 at cac 60: 2 (months of 30 days)",
                        "* of 2026-02 at cac 0: 1 (months of 30 days)",
                        "Search of 2026-02 at cac 0: 1 (months of 30 days)");
        assertThat(all.get(1)).isEqualTo(of(ledger, SEARCH, CAC, 3));
        assertThat(all.get(1))
                .isNotEqualTo(all.get(0))
                .hasSameHashCodeAs(of(ledger, SEARCH, CAC, 3));
    }

    @Test
    void unlike_bases_are_refused_by_name() {
        for (Kpi unlike :
                List.of(
                        PaidKpis.CAC_PAID,
                        CustomerCostKpis.CAC_KEPT,
                        CustomerCostKpis.CAC_LEAD_COHORT,
                        BreakEvenKpis.HIGHEST_CAC,
                        ReturnKpis.ROAS)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(LEDGER, Scope.BUSINESS, unlike, 12))
                    .withMessageStartingWith(unlike.id() + " counts ")
                    .withMessageEndingWith(": unlike bases");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(LEDGER, Scope.BUSINESS, CustomerCostKpis.CAC_KEPT, 12))
                .withMessage(
                        "cac/kept counts marketing-cost, sales-cost, kept-customers, and payback sets "
                                + "the contribution of new-customers against their costs: unlike bases");
    }

    /** Costs of a thousand customers are no costs of one. */
    @Test
    void costs_of_many_customers_at_once_are_refused() {
        Formula ofThousand = Quantities.MARKETING_COST.per(1000, Quantities.NEW_CUSTOMERS);
        Kpi thousand =
                Kpi.named("cac-thousand", "CAC of a thousand", "CAC тысячи")
                        .asks("What do a thousand customers cost?", "Сколько стоит тысяча?")
                        .decides("Win more or fewer.", "Привлекать больше или меньше.")
                        .formula(ofThousand)
                        .unit(ofThousand.unit())
                        .better(Better.LOWER)
                        .level(Level.BUSINESS)
                        .stage(FunnelStage.SALE)
                        .movedBy(Role.OWNER)
                        .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(LEDGER, Scope.BUSINESS, thousand, 12))
                .withMessage(
                        "cac-thousand counts marketing-cost, new-customers, and payback sets the "
                                + "contribution of new-customers against their costs: unlike bases");
    }

    @Test
    void horizons_beyond_ten_years_are_refused() {
        for (int months : new int[] {0, -1, 121}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of(LEDGER, Scope.BUSINESS, CAC, months))
                    .withMessage("The horizon must be 1 to 120 months, not " + months);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaybackMonth(121, Known.of(BigDecimal.ONE)))
                .withMessage("month must be 1 to 120, not 121");
    }
}
