package io.github.kpisdk.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.rules.lint.Finding;
import io.github.kpisdk.rules.lint.LintReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the findings of the sample business rest on, counted in its rows without the library. The
 * year is January to October: later leads have not had their time.
 */
class SampleFiguresExamples {
    private static final String FROM = "2025-01-01";
    private static final String TO = "2025-11-01";
    private static final String Q3 = "2025-07-01";
    private static final String Q4 = "2025-10-01";
    private static final String END = "2026-01-01";
    private static final String MARKETPLACE = "marketplace";

    private static final SampleRows COSTS = SampleRows.of("costs.csv");
    private static final SampleRows LEADS = SampleRows.of("leads.csv");
    private static final SampleRows REFUNDS = SampleRows.of("refunds.csv");
    private static final SampleRows SOLD = SampleRows.of("deals.csv").where("status", "WON");
    private static LintReport report;

    @BeforeAll
    static void judge() throws IOException {
        report = SampleReports.ofCommitted();
    }

    /** What a channel cost and brought from January to October. */
    private record Figures(
            int leads,
            int sales,
            BigDecimal cost,
            BigDecimal gross,
            BigDecimal net,
            BigDecimal variable) {

        static Figures of(String channel) {
            SampleRows sold = SOLD.where("channel", channel).from("closed_on", FROM, TO);
            BigDecimal gross = sold.sum("amount");
            return new Figures(
                    LEADS.where("channel", channel).from("created_on", FROM, TO).count(),
                    sold.count(),
                    COSTS.where("channel", channel).from("date", FROM, TO).sum("amount"),
                    gross,
                    gross.subtract(refunded(sold)),
                    sold.sum("variable_cost"));
        }

        /** Revenue after refunds by the margin before them, less the cost. */
        Known profit() {
            return Known.of(net)
                    .times(Known.of(gross.subtract(variable), gross))
                    .minus(Known.of(cost));
        }
    }

    private static BigDecimal refunded(SampleRows sold) {
        Set<String> deals = new HashSet<>(sold.cells("deal_id").toList());
        return REFUNDS.where(row -> deals.contains(row.get("deal_id"))).sum("amount");
    }

    @Test
    void social_ads_lose_on_every_sale() {
        Figures social = Figures.of("social-ads");
        assertThat(social)
                .isEqualTo(
                        new Figures(
                                4690,
                                80,
                                new BigDecimal("2148000.00"),
                                new BigDecimal("1709624.47"),
                                new BigDecimal("1699383.17"),
                                new BigDecimal("1034343.60")));

        told("%,d leads, %,d sales, a cost of %,.0f", 4690, 80, social.cost());

        // 1,699,383.17 ÷ 2,148,000 = 0.79; 1,699,383.17 × 0.395 − 2,148,000 = −1,476,764
        is("KE204", "roas", Known.of(social.net(), social.cost()));
        is("KE204", "loss", Known.of(BigDecimal.ZERO).minus(social.profit()));
        // 2,148,000 ÷ 4,690 leads = 458; ÷ 80 sales = 26,850
        is("KE205", "cplA", Known.of(social.cost(), BigDecimal.valueOf(4690)));
        is("KE205", "cpaA", number("26850"));
        // 1,699,383.17 × 0.395 ÷ 80
        is(
                "KE205",
                "contribution",
                social.profit().plus(Known.of(social.cost())).per(number("80")));
    }

    @Test
    void fewer_of_its_leads_buy_than_elsewhere() {
        SampleRows leads = LEADS.from("created_on", FROM, TO).without("channel", "");
        Set<String> won = new HashSet<>(SOLD.cells("lead_id").toList());
        SampleRows social = leads.where("channel", "social-ads");
        SampleRows others = leads.without("channel", "social-ads");
        assertThat(social.where(row -> won.contains(row.get("lead_id"))).count()).isEqualTo(80);
        assertThat(others.where(row -> won.contains(row.get("lead_id"))).count()).isEqualTo(1844);
        assertThat(others.count()).isEqualTo(9705);
        told("%,d of its %,d leads bought, elsewhere %,d of %,d", 80, 4690, 1844, 9705);
        is("KQ301", "rate", fraction(80, 4690));
        is("KQ301", "peers", fraction(1844, 9705));
    }

    @Test
    void trade_media_earn_the_most_from_few_leads() {
        Figures trade = Figures.of("trade-media");
        assertThat(trade)
                .isEqualTo(
                        new Figures(
                                572,
                                182,
                                new BigDecimal("2150000.00"),
                                new BigDecimal("36061571.30"),
                                new BigDecimal("35240801.30"),
                                new BigDecimal("21948858.78")));
        told("%,d leads and %,d sales", 572, 182);
        is("KE206", "profit", trade.profit());
        is("KE206", "second", Figures.of("email").profit());
        assertThat(
                        finding("KE206")
                                .evidence()
                                .fact("channel")
                                .orElseThrow()
                                .words()
                                .orElseThrow()
                                .en())
                .isEqualTo("trade-media");
    }

    @Test
    void advertising_grows_faster_than_revenue_in_the_last_quarter() {
        // paid advertising cost 1,966,000 and 3,522,000
        Known before = adShare(Q3, Q4, "1966000.00", "37835374.08");
        Known now = adShare(Q4, END, "3522000.00", "42174140.39");
        told("from %,d to %,d", 1966000, 3522000);
        told("from %,.0f to %,.0f", 37835374.08, 42174140.39);
        is("KE207", "share0", before);
        is("KE207", "share1", now);
    }

    private static Known adShare(String from, String end, String cost, String revenue) {
        Set<String> paid =
                new HashSet<>(
                        SampleRows.of("channels.csv")
                                .where("kind", "paid")
                                .cells("channel")
                                .toList());
        BigDecimal spent =
                COSTS.where("kind", "AD_SPEND")
                        .where(row -> paid.contains(row.get("channel")))
                        .from("date", from, end)
                        .sum("amount");
        SampleRows sold = SOLD.from("closed_on", from, end);
        BigDecimal net = sold.sum("amount").subtract(refunded(sold));
        assertThat(spent).isEqualByComparingTo(cost);
        assertThat(net).isEqualByComparingTo(revenue);
        return Known.of(spent, net);
    }

    @Test
    void the_marketplace_sells_at_a_discount() {
        SampleRows sold = SOLD.from("closed_on", Q4, END).without("channel", "");
        SampleRows here = sold.where("channel", MARKETPLACE);
        SampleRows others = sold.without("channel", MARKETPLACE);
        SampleRows cheaper = here.without("discount", "");
        assertThat(cheaper.count()).isEqualTo(138);
        told("%,d of %,d sales, elsewhere %,d of %,d", 138, 162, 250, 671);
        is("KQ303", "share", fraction(138, 162));
        assertThat(others.without("discount", "").count()).isEqualTo(250);
        is("KQ303", "peers", fraction(250, 671));
        // 592,769 of what would have been 5,007,820
        BigDecimal discount = cheaper.sum("discount");
        assertThat(discount).isEqualByComparingTo("592769");
        is("KQ303", "depth", Known.of(discount, discount.add(cheaper.sum("amount"))));
        assertThat(here.count()).isEqualTo(162);
        assertThat(others.count()).isEqualTo(671);
    }

    /** A customer counts once in each channel that they bought through. */
    @Test
    void its_customers_complain() {
        SampleRows sold = SOLD.from("closed_on", FROM, TO).without("channel", "");
        SampleRows here = sold.where("channel", MARKETPLACE);
        assertThat(here.where("complaint", "yes").count()).isEqualTo(126);
        assertThat(here.different("customer_id")).isEqualTo(423);
        int complaints = 0;
        int buyers = 0;
        for (String name : new HashSet<>(sold.cells("channel").toList())) {
            SampleRows one = sold.where("channel", name);
            complaints += name.equals(MARKETPLACE) ? 0 : one.where("complaint", "yes").count();
            buyers += name.equals(MARKETPLACE) ? 0 : one.different("customer_id");
        }
        assertThat(complaints).isEqualTo(112);
        assertThat(buyers).isEqualTo(1645);
        told("%,d complaints of %,d customers, elsewhere %,d of %,d", 126, 423, 112, 1645);
        is("KQ304", "rate", fraction(126, 423));
        is("KQ304", "peers", fraction(112, 1645));
    }

    /**
     * Of those whose first sale is 90 days old on the first of January, who bought again 90 days
     * later at most.
     */
    @Test
    void and_do_not_come_back() {
        Map<String, TreeMap<String, Map<String, String>>> sales = new TreeMap<>();
        SOLD.rows()
                .forEach(
                        sale ->
                                sales.computeIfAbsent(
                                                sale.get("customer_id"), id -> new TreeMap<>())
                                        .put(sale.get("closed_on") + sale.get("deal_id"), sale));
        int[] customers = new int[2];
        int[] back = new int[2];
        for (TreeMap<String, Map<String, String>> all : sales.values()) {
            Map<String, String> first = all.firstEntry().getValue();
            String day = first.get("closed_on");
            if (day.compareTo(FROM) >= 0
                    && day.compareTo("2025-10-03") < 0
                    && !first.get("channel").isEmpty()) {
                int where = first.get("channel").equals(MARKETPLACE) ? 0 : 1;
                customers[where]++;
                String end = LocalDate.parse(day).plusDays(90).toString();
                String next = all.higherKey(all.firstKey());
                boolean came = next != null && next.substring(0, 10).compareTo(end) <= 0;
                back[where] += came ? 1 : 0;
            }
        }
        assertThat(customers).containsExactly(367, 1290);
        assertThat(back).containsExactly(10, 150);
        told("%,d of %,d came back, elsewhere %,d of %,d", 10, 367, 150, 1290);
        is("KQ305", "rate", fraction(10, 367));
        is("KQ305", "peers", fraction(150, 1290));
    }

    @Test
    void most_of_the_banner_went_to_one_half() {
        // (5000 − 4750)² ÷ 4750 × 2 = 26.3, p = 2.9E-7 with one degree of freedom
        assertThat(finding("KS511").evidence().p().orElseThrow())
                .isCloseTo(2.899088282877562e-7, within(1e-15));
    }

    private static void is(String rule, String fact, Known expected) {
        assertThat(finding(rule).evidence().fact(fact).orElseThrow().value().orElseThrow())
                .as("%s %s", rule, fact)
                .isEqualByComparingTo(expected);
    }

    /** The page says it, too. */
    private static void told(String words, Object... figures) {
        assertThat(Path.of("..", "docs", "sample.md"))
                .content()
                .contains(String.format(Locale.ROOT, words, figures));
    }

    private static Finding finding(String rule) {
        return report.findings().stream()
                .filter(one -> one.rule().code().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Known fraction(long part, long whole) {
        return Known.of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static Known number(String value) {
        return Known.of(new BigDecimal(value));
    }
}
