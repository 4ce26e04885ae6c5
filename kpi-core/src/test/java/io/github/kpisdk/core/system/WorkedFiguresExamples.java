package io.github.kpisdk.core.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.FunnelKpis;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.catalog.VolumeKpis;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The figures by which three articles on marketing KPIs explain themselves: cheap leads that lose
 * money, goals of a quarter, a launch, and a start with aims from there.
 */
class WorkedFiguresExamples {
    private static final DateRange QUARTER =
            DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1));
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);
    private static final LocalDate AFTER = QUARTER.end();

    @Test
    void leads_at_300_lose_money_and_sales_at_3000_make_some() {
        Totals cheapLeads = channel(100, 1);
        Totals dearLeads = channel(20, 10);

        assertThat(TrafficKpis.CPL.evaluate(cheapLeads)).hasToString("300"); // 30,000 ÷ 100
        assertThat(AcquisitionKpis.COST_PER_SALE.evaluate(cheapLeads)).hasToString("30000");
        assertThat(ReturnKpis.CHANNEL_PROFIT.evaluate(cheapLeads)).hasToString("-25000");
        assertThat(TrafficKpis.CPL.evaluate(dearLeads)).hasToString("1500"); // 30,000 ÷ 20
        assertThat(AcquisitionKpis.COST_PER_SALE.evaluate(dearLeads)).hasToString("3000");
        assertThat(ReturnKpis.CHANNEL_PROFIT.evaluate(dearLeads)).hasToString("20000");
    }

    /** Each sale brings 10,000 and costs 5,000; 30,000 went into marketing. */
    private static Totals channel(int leads, int sales) {
        return Totals.builder("RUB")
                .put(Quantities.MARKETING_COST, "30000")
                .put(Quantities.SALES_COST, "0")
                .put(Quantities.LEADS, leads)
                .put(Quantities.SALES, sales)
                .put(Quantities.GROSS_REVENUE, Integer.toString(10_000 * sales))
                .put(Quantities.REFUNDS, "0")
                .put(Quantities.VARIABLE_COST, Integer.toString(5_000 * sales))
                .build();
    }

    @Test
    void five_hundred_customers_in_a_quarter() {
        Goal goal =
                Goal.named("customers", "500 new customers", "500 новых клиентов")
                        .level(Level.BUSINESS)
                        .kpi("new-customers")
                        .aim(Aim.target("500").by(LAST_DAY))
                        .build();

        CardReview inMarch = judged(VolumeKpis.NEW_CUSTOMERS, goal.aim(), "430", LAST_DAY);
        CardReview review = judged(VolumeKpis.NEW_CUSTOMERS, goal.aim(), "430", AFTER);
        assertThat(inMarch.verdict()).isEqualTo(CardVerdict.OPEN);
        assertThat(review.verdict()).isEqualTo(CardVerdict.MISSED);
        assertThat(review.attainment()).hasToString("0.86"); // 430 ÷ 500
        assertThat(review.favourable()).hasToString("-70");
    }

    @Test
    void five_hundred_leads_from_the_site_are_judged_by_number_cost_and_form() {
        Goal goal =
                Goal.named("site", "500 leads from the site", "500 обращений с сайта")
                        .level(Level.MARKETING)
                        .keyResults(
                                new KeyResult(
                                        "site-leads", "leads", Aim.target("500").by(LAST_DAY)),
                                new KeyResult("site-cpl", "cpl", Aim.target("800").by(LAST_DAY)),
                                new KeyResult(
                                        "site-form",
                                        "visit-to-lead",
                                        Aim.target("0.025").by(LAST_DAY)))
                        .build();
        Totals site =
                Totals.builder("RUB")
                        .put(Quantities.LEADS, 520)
                        .put(Quantities.VISITS, 26_000)
                        .put(Quantities.MARKETING_COST, "390000")
                        .build();

        assertThat(goal.cards())
                .extracting(card -> review(card, site).verdict())
                .containsExactly(
                        CardVerdict.REACHED, // 520 of 500
                        CardVerdict.REACHED, // 390,000 ÷ 520 = 750 of 800
                        CardVerdict.MISSED); // 520 ÷ 26,000 = 2 % of 2.5 %
    }

    private static CardReview review(KpiCard card, Totals totals) {
        Kpi kpi = Kpis.find(card.kpi()).orElseThrow();
        return CardReview.of(card, kpi, kpi.evaluate(totals), QUARTER, AFTER);
    }

    @Test
    void revenue_up_by_a_quarter() {
        Aim aim = Aim.change("0.25").from("8000000").by(LAST_DAY);

        assertThat(aim.figure()).hasToString("10000000");
        assertThat(judged(VolumeKpis.REVENUE, aim, "9600000", AFTER).attainment())
                .hasToString("0.96");
    }

    @Test
    void leads_up_by_forty_percent() {
        Aim aim = Aim.change("0.4").from("500").by(LAST_DAY);

        assertThat(aim.figure()).hasToString("700");
        assertThat(judged(VolumeKpis.LEADS, aim, "700", AFTER).verdict())
                .isEqualTo(CardVerdict.REACHED);
        assertThat(judged(VolumeKpis.LEADS, aim, "699", AFTER).verdict())
                .isEqualTo(CardVerdict.MISSED);
    }

    @Test
    void click_rate_up_by_a_tenth_and_cost_of_an_action_down_by_fifteen_percent() {
        Aim clicks = Aim.change("0.1").from("0.02");
        Aim cost = Aim.change("-0.15").from("1000");

        assertThat(clicks.figure()).hasToString("0.022");
        assertThat(cost.figure()).hasToString("850");
        assertThat(judged(TrafficKpis.CTR, clicks, "0.021", AFTER).favourable())
                .hasToString("-0.1"); // 2.1 % is 0.1 points below 2.2 %
        assertThat(judged(TrafficKpis.CPL, cost, "1000", AFTER).attainment())
                .hasToString("0.85"); // 850 ÷ 1000
    }

    /** Of 1,500 who register 200 have to pay: two in fifteen. */
    @Test
    void a_launch_wants_200_paying_customers_of_1500_registrations() {
        PlanCheck launch =
                PlanModel.STANDARD.check(
                        Map.of(
                                "leads", new BigDecimal("1500"),
                                "sales", new BigDecimal("200"),
                                "new-customers", new BigDecimal("200"),
                                "cac", new BigDecimal("3000"),
                                "sales-cost", BigDecimal.ZERO));

        assertThat(launch.contradictions()).isEmpty();
        assertThat(launch.values())
                .containsEntry(
                        "close-rate", Known.of(BigDecimal.valueOf(2), BigDecimal.valueOf(15)))
                .containsEntry("cost", known("600000")) // 200 × 3,000
                .containsEntry("cpl", known("400")); // 600,000 ÷ 1,500
    }

    @Test
    void a_line_of_products_is_to_return_three_to_one() {
        Aim aim = Aim.target("3").by(LAST_DAY);

        assertThat(judged(ReturnKpis.ROAS, aim, "2.1", AFTER).attainment()).hasToString("0.7");
        assertThat(judged(ReturnKpis.ROAS, aim, "3", AFTER).verdict())
                .isEqualTo(CardVerdict.REACHED);
    }

    @Test
    void the_start_is_measured_before_aims_are_set() {
        Totals start =
                Totals.builder("RUB")
                        .put(Quantities.VISITS, 100_000)
                        .put(Quantities.LEADS, 2_300)
                        .put(Quantities.MARKETING_COST, "1955000")
                        .build();

        assertThat(FunnelKpis.VISIT_TO_LEAD.evaluate(start)).hasToString("0.023");
        assertThat(TrafficKpis.CPL.evaluate(start)).hasToString("850"); // 1,955,000 ÷ 2,300
    }

    @Test
    void the_aims_from_there_are_3_5_percent_within_three_months_and_650() {
        Aim rate = Aim.target("0.035").from("0.023", QUARTER.start()).by(LAST_DAY);
        Aim cost = Aim.target("650").from("850", QUARTER.start()).by(LAST_DAY);

        CardReview form = judged(FunnelKpis.VISIT_TO_LEAD, rate, "0.029", AFTER);
        assertThat(form.favourable()).hasToString("-0.6"); // 2.9 % is 0.6 points below 3.5 %
        assertThat(form.plan().differenceUnit()).isEqualTo("pp");
        assertThat(judged(TrafficKpis.CPL, cost, "650", AFTER).verdict())
                .isEqualTo(CardVerdict.REACHED);
    }

    /** Where 40 % of revenue is left after the goods, 2.5 is needed to lose nothing. */
    @Test
    void of_two_ad_systems_that_return_3_5_and_1_8_only_one_earns() {
        Totals good = advertising("350000", "210000");
        Totals poor = advertising("180000", "108000");

        assertThat(ReturnKpis.ROAS.evaluate(good)).hasToString("3.5");
        assertThat(ReturnKpis.ROAS.evaluate(poor)).hasToString("1.8");
        assertThat(ReturnKpis.BREAK_EVEN_ROAS.evaluate(good)).hasToString("2.5");
        assertThat(ReturnKpis.POAS.evaluate(good)).hasToString("1.4"); // 140,000 ÷ 100,000
        assertThat(ReturnKpis.POAS.evaluate(poor)).hasToString("0.72"); // 72,000 ÷ 100,000
    }

    private static Totals advertising(String revenue, String variableCost) {
        return Totals.builder("RUB")
                .put(Quantities.AD_SPEND, "100000")
                .put(Quantities.GROSS_REVENUE, revenue)
                .put(Quantities.REFUNDS, "0")
                .put(Quantities.VARIABLE_COST, variableCost)
                .build();
    }

    /** A fifth more, from 2.5 % to 3 %, is half a percentage point. */
    @Test
    void a_fifth_more_conversion() {
        CardReview review =
                judged(FunnelKpis.VISIT_TO_LEAD, Aim.change("0.2").from("0.025"), "0.03", AFTER);

        assertThat(review.plan().reference()).hasToString("0.03");
        assertThat(review.verdict()).isEqualTo(CardVerdict.REACHED);
    }

    @Test
    void ten_thousand_views_are_a_figure_and_one_in_twenty_who_asks_is_a_kpi() {
        Totals views =
                Totals.builder("RUB")
                        .put(Quantities.IMPRESSIONS, 10_000)
                        .put(Quantities.LEADS, 500)
                        .build();

        assertThat(Kpis.find("impressions")).isEmpty();
        assertThat(FunnelKpis.IMPRESSION_TO_LEAD.evaluate(views)).hasToString("0.05");
    }

    private static CardReview judged(Kpi kpi, Aim aim, String figure, LocalDate asOf) {
        KpiCard card = KpiCard.of("card", kpi.id()).aim(aim).build();
        return CardReview.of(card, kpi, known(figure), QUARTER, asOf);
    }

    private static Known known(String figure) {
        return Known.of(new BigDecimal(figure), BigDecimal.ONE);
    }
}
