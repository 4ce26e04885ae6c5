package io.github.kpisdk.funnel.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Twice the leads, half of the close rate, dearer sales.
 *
 * <p>100 · 0.1 · (1000 − 400) − 2000 − 1000 = 3000 becomes 200 · 0.05 · (1200 − 500) − 3000 − 900 =
 * 3100. The part of a factor a of a product of three is {@code Δa (2 b0 c0 + b0 c1 + b1 c0 + 2 b1
 * c1) ÷ 6}.
 */
class ResponsibilityChainExamples {
    private static final Totals BEFORE = totals(100, 10, "10000", "4000", "2000", "1000");
    private static final Totals AFTER = totals(200, 10, "12000", "5000", "3000", "900");
    private static final ResponsibilityChain CHAIN = ResponsibilityChain.between(BEFORE, AFTER);

    /**
     * Leads: of revenue 100 · (200 + 120 + 50 + 120) ÷ 6 = 49000/6, of cost 100 · (80 + 50 + 20 +
     * 50) ÷ 6 = 20000/6, so 29000/6; spending −1000. Close rate: of revenue −0.05 · (200000 +
     * 120000 + 200000 + 480000) ÷ 6 = −50000/6, of cost −0.05 · (80000 + 50000 + 80000 + 200000) ÷
     * 6 = −20500/6, so −29500/6; sales cost +100. Price: 200 · (20 + 5 + 20 + 20) ÷ 6 = 13000/6;
     * cost: −100 · 65 ÷ 6 = −6500/6.
     */
    @Test
    void four_departments_by_hand() {
        assertThat((Known) CHAIN.before()).isEqualByComparingTo(sixth(18000));
        assertThat((Known) CHAIN.after()).isEqualByComparingTo(sixth(18600));
        assertThat((Known) CHAIN.change()).isEqualByComparingTo(sixth(600));
        assertThat((Known) CHAIN.part(Department.MARKETING)).isEqualByComparingTo(sixth(23000));
        assertThat((Known) CHAIN.part(Department.SALES)).isEqualByComparingTo(sixth(-28900));
        assertThat((Known) CHAIN.part(Department.PRICE)).isEqualByComparingTo(sixth(13000));
        assertThat((Known) CHAIN.part(Department.COST)).isEqualByComparingTo(sixth(-6500));
        assertThat((Known) CHAIN.factor("leads")).isEqualByComparingTo(sixth(29000));
        assertThat((Known) CHAIN.factor("marketing-cost")).isEqualByComparingTo(sixth(-6000));
        assertThat((Known) CHAIN.factor("close-rate")).isEqualByComparingTo(sixth(-29500));
        assertThat((Known) CHAIN.factor("sales-cost")).isEqualByComparingTo(sixth(600));
    }

    @Test
    void the_departments_are_named() {
        assertThat(CHAIN.explanation())
                .isEqualTo(
                        Text.of(
                                "Profit rose by 100 RUB, from 3,000 to 3,100. In parts: marketing +3,833.33"
                                        + " (number of leads +4,833.33, spending −1,000); sales"
                                        + " −4,816.67 (share of leads sold to −4,916.67, spending"
                                        + " +100); price +2,166.67; cost of goods −1,083.33. The"
                                        + " greatest gain is due to marketing.",
                                "Прибыль выросла на 100\u00a0RUB: было 3\u00a0000, стало"
                                        + " 3\u00a0100. По частям: маркетинг +3\u00a0833,33 (число лидов"
                                        + " +4\u00a0833,33, расходы −1\u00a0000); отдел продаж"
                                        + " −4\u00a0816,67 (доля лидов с продажей −4\u00a0916,67,"
                                        + " расходы +100); цена +2\u00a0166,67; себестоимость"
                                        + " −1\u00a0083,33. Наибольший прирост: маркетинг."));
        assertThat(ResponsibilityChain.between(AFTER, BEFORE).explanation().en())
                .startsWith("Profit fell by 100 RUB, from 3,100 to 3,000. ")
                .endsWith(" The greatest loss is due to marketing.");
        assertThat(ResponsibilityChain.between(AFTER, AFTER).explanation().ru())
                .startsWith(
                        "Прибыль не изменилась (0\u00a0RUB): было 3\u00a0100, стало 3\u00a0100. ")
                .endsWith("себестоимость 0.");
    }

    @Test
    void without_leads_or_sales_the_change_is_known_and_its_parts_are_not() {
        Totals noSales = totals(100, 0, "0", "0", "2000", "1000");
        ResponsibilityChain chain = ResponsibilityChain.between(BEFORE, noSales);
        // 0 − 3000 − 3000
        assertThat((Known) chain.change()).isEqualByComparingTo(sixth(-36000));
        assertThat(chain.parts())
                .allMatch(
                        part ->
                                part.amount() instanceof Undefined why
                                        && why.code().equals("ZERO_DIVISOR:sales"));
        assertThat(chain.explanation())
                .isEqualTo(
                        Text.of(
                                "Profit fell by 6,000 RUB, from 3,000 to −3,000. It cannot be"
                                        + " divided: there were no sales in the second period.",
                                "Прибыль упала на 6\u00a0000\u00a0RUB: было 3\u00a0000, стало"
                                        + " −3\u00a0000. Разделить изменение нельзя: показатель"
                                        + " «продажи» во втором периоде равен нулю."));
        Totals noLeads = totals(0, 1, "500", "0", "2000", "1000");
        assertThat(ResponsibilityChain.between(noLeads, BEFORE).explanation().en())
                .endsWith("It cannot be divided: there were no leads in the first period.");
    }

    @Test
    void what_is_missing_is_said() {
        Totals little = Totals.builder("RUB").put(Quantities.LEADS, 5).build();
        ResponsibilityChain chain = ResponsibilityChain.between(little, AFTER);
        assertThat(chain.change()).isEqualTo(Undefined.because(Reason.NO_DATA, "gross-revenue"));
        assertThat(chain.explanation())
                .isEqualTo(
                        Text.of(
                                "The change in profit is not known: no data: revenue before refunds.",
                                "Изменение прибыли неизвестно: нет данных: выручка до возвратов."));
        Totals noLeads =
                Totals.builder("RUB")
                        .put(Quantities.SALES, 10)
                        .put(Quantities.GROSS_REVENUE, 10000)
                        .put(Quantities.REFUNDS, 0)
                        .put(Quantities.VARIABLE_COST, 4000)
                        .put(Quantities.MARKETING_COST, 2000)
                        .put(Quantities.SALES_COST, 1000)
                        .build();
        ResponsibilityChain undivided = ResponsibilityChain.between(noLeads, AFTER);
        assertThat(undivided.change().isKnown()).isTrue();
        assertThat(undivided.part(Department.PRICE))
                .isEqualTo(Undefined.because(Reason.NO_DATA, "leads"));
        assertThat(undivided.explanation().en()).endsWith("It cannot be divided: no data: leads.");
    }

    /** One lead and one sale of 1000 that costs 400, at 100 and 50; then twice of all. */
    @Test
    void from_a_ledger_without_copying() {
        LedgerPart.Builder facts = LedgerPart.builder("RUB");
        month(facts, LocalDate.of(2026, 4, 10), "a");
        month(facts, LocalDate.of(2026, 5, 10), "b");
        month(facts, LocalDate.of(2026, 5, 11), "c");
        ResponsibilityChain chain =
                ResponsibilityChain.between(
                        Ledger.of(facts.build()),
                        Period.month(2026, 4),
                        Period.month(2026, 5),
                        Scope.BUSINESS);
        // 1000 − 400 − 100 − 50 = 450, then 900
        assertThat((Known) chain.before()).isEqualByComparingTo(sixth(2700));
        assertThat((Known) chain.after()).isEqualByComparingTo(sixth(5400));
        // one lead more brings 600 and costs 100; close rate, price and cost are the same
        assertThat((Known) chain.part(Department.MARKETING)).isEqualByComparingTo(sixth(3000));
        assertThat((Known) chain.part(Department.SALES)).isEqualByComparingTo(sixth(-300));
        assertThat((Known) chain.part(Department.PRICE)).isEqualByComparingTo(sixth(0));
        assertThat((Known) chain.part(Department.COST)).isEqualByComparingTo(sixth(0));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        Totals euros = Totals.builder("EUR").build();
        assertThatThrownBy(() -> ResponsibilityChain.between(BEFORE, euros))
                .hasMessage("Currencies cannot be mixed: RUB and EUR");
        assertThatThrownBy(() -> CHAIN.factor("luck")).hasMessage("There is no factor luck");
    }

    static Totals totals(
            long leads,
            long sales,
            String revenue,
            String variableCost,
            String marketing,
            String selling) {
        return Totals.builder("RUB")
                .put(Quantities.LEADS, leads)
                .put(Quantities.SALES, sales)
                .put(Quantities.GROSS_REVENUE, revenue)
                .put(Quantities.REFUNDS, 0)
                .put(Quantities.VARIABLE_COST, variableCost)
                .put(Quantities.MARKETING_COST, marketing)
                .put(Quantities.SALES_COST, selling)
                .build();
    }

    private static void month(LedgerPart.Builder facts, LocalDate day, String id) {
        facts.add(Lead.builder().leadId(id).channel("search").createdOn(day).build());
        facts.add(
                Deal.builder()
                        .dealId(id)
                        .leadId(id)
                        .customerId(id)
                        .channel("search")
                        .createdOn(day)
                        .closedOn(day)
                        .status(DealStatus.WON)
                        .amount(Money.of("RUB", "1000"))
                        .variableCost(Money.of("RUB", "400"))
                        .build());
        facts.add(cost(day, CostKind.AD_SPEND, "100"));
        facts.add(cost(day, CostKind.SALES_PAY, "50"));
    }

    private static Cost cost(LocalDate day, CostKind kind, String amount) {
        return Cost.builder()
                .date(day)
                .channel("search")
                .kind(kind)
                .amount(Money.of("RUB", amount))
                .build();
    }

    private static Known sixth(long numerator) {
        return Known.of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(6));
    }
}
