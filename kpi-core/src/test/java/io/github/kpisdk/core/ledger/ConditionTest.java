package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.cost;
import static io.github.kpisdk.core.ledger.Facts.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conditions, selections and columns are data and read as what they do. */
class ConditionTest {
    private static final DateRange MAY = DateRange.parse("2026-05-01/2026-06-01");
    private static final Cost AD = adSpend("2026-05-01", "Search", "1");
    private static final Cost AGENCY = cost("2026-05-01", null, CostKind.AGENCY, "2");
    private static final Cost PAY = cost("2026-05-01", "Search", CostKind.SALES_PAY, "4");
    private final Ledger ledger = Ledger.of(part().add(AD).add(AGENCY).add(PAY).build());

    @Test
    void one_of_several_values_is_enough() {
        assertThat(chosen(Costs.KIND.is(CostKind.AD_SPEND, CostKind.AGENCY)))
                .isEqualTo(List.of(AD, AGENCY));
    }

    @Test
    void both_conditions_must_hold() {
        Condition notAgency = Costs.KIND.is(CostKind.AGENCY).negate();

        assertThat(chosen(Costs.KIND.is(CostKind.AD_SPEND, CostKind.AGENCY).and(notAgency)))
                .isEqualTo(List.of(AD));
    }

    @Test
    void a_condition_can_be_turned_round() {
        assertThat(chosen(Costs.KIND.is(CostKind.AD_SPEND).negate()))
                .isEqualTo(List.of(AGENCY, PAY));
    }

    @Test
    void a_selection_narrows_with_each_condition() {
        Selection both =
                Selection.of(Costs.DATE)
                        .where(Costs.KIND.is(CostKind.AD_SPEND, CostKind.SALES_PAY))
                        .where(Costs.KIND.is(CostKind.AGENCY, CostKind.SALES_PAY));

        assertThat(Folds.facts(ledger, both, MAY, Scope.BUSINESS)).isEqualTo(List.of(PAY));
    }

    @Test
    void conditions_read_as_what_they_pick() {
        Condition won = Deals.STATUS.is(DealStatus.WON, DealStatus.LOST);

        assertThat(won).hasToString("deals.status in (WON, LOST)");
        assertThat(won.and(Deals.FIRST_OF_CUSTOMER.negate()))
                .hasToString("deals.status in (WON, LOST) and not (deals.first_of_customer)");
        assertThat(won.negate().table()).isEqualTo(Table.DEALS);
    }

    @Test
    void conditions_of_two_tables_do_not_join() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Leads.WON.and(Deals.FIRST_OF_CUSTOMER))
                .withMessage("One condition is on leads, the other on deals");
    }

    @Test
    void a_selection_speaks_of_one_table() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Selection.of(Costs.DATE).where(Leads.WON))
                .withMessage("Rows of costs cannot be picked by leads.won and dated by costs.date");
    }

    @Test
    void columns_know_their_table_and_name() {
        assertThat(Costs.AMOUNT).hasToString("costs.amount");
        assertThat(Costs.AMOUNT.table()).isEqualTo(Table.COSTS);
        assertThat(Costs.AMOUNT.name()).isEqualTo("amount");
        assertThat(Costs.AMOUNT.entity()).isEmpty();
        assertThat(DailyTraffic.CLICKS.entity()).contains(Entity.CLICK);
        assertThat(Deals.CUSTOMER.entity()).isEqualTo(Entity.CUSTOMER);
        assertThat(Deals.CUSTOMER).hasToString("deals.customer_id");
        assertThat(Costs.KIND.name()).isEqualTo("kind");
        assertThat(Leads.QUALIFIED_ON.name()).isEqualTo("qualified_on");
        assertThat(Leads.QUALIFIED.name()).isEqualTo("qualified");
    }

    @Test
    void a_day_that_is_missing_lies_in_no_period() {
        Ledger leads = Ledger.of(part().add(Facts.lead("L1", "2026-05-01", null)).build());

        assertThat(Folds.facts(leads, Selection.of(Leads.QUALIFIED_ON), MAY, Scope.BUSINESS))
                .isEmpty();
    }

    @Test
    void tables_are_listed_after_those_they_refer_to() {
        assertThat(Table.ALL)
                .extracting(Table::name)
                .containsExactly(
                        "costs",
                        "traffic",
                        "leads",
                        "deals",
                        "refunds",
                        "subscriptions",
                        "measurements");
    }

    private List<Object> chosen(Condition condition) {
        return Folds.facts(ledger, Selection.of(Costs.DATE).where(condition), MAY, Scope.BUSINESS);
    }
}
