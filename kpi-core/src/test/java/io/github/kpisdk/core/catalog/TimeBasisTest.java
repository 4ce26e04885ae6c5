package io.github.kpisdk.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.ledger.DateColumn;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Quantity;
import org.junit.jupiter.api.Test;

class TimeBasisTest {

    @Test
    void it_is_read_from_the_dates_of_the_quantities() {
        assertThat(TimeBasis.of(TrafficKpis.CPC)).containsExactly(TimeBasis.SPEND);
        assertThat(TimeBasis.of(TrafficKpis.CLOSE_RATE)).containsExactly(TimeBasis.LEAD);
        assertThat(TimeBasis.of(DealKpis.PIPELINE)).containsExactly(TimeBasis.OPENING);
        assertThat(TimeBasis.of(ReturnKpis.ROAS))
                .containsExactly(TimeBasis.SPEND, TimeBasis.CLOSING, TimeBasis.REFUND);
    }

    @Test
    void what_is_measured_goes_by_the_day_of_the_measurement() {
        assertThat(TimeBasis.of(EmailKpis.EMAIL_OPEN_RATE)).containsExactly(TimeBasis.MEASUREMENT);
        assertThat(TimeBasis.isMixed(EmailKpis.EMAIL_OPEN_RATE)).isFalse();
        assertThat(TimeBasis.isMixed(OfflineKpis.COST_PER_ACTIVATION)).isTrue();
    }

    @Test
    void costs_over_results_of_another_day_are_mixed() {
        assertThat(TimeBasis.isMixed(AcquisitionKpis.CAC)).isTrue();
        assertThat(TimeBasis.isMixed(DealKpis.CLOSE_RATE_PERIOD)).isTrue();
        assertThat(TimeBasis.isMixed(TrafficKpis.CLOSE_RATE)).isFalse();
        assertThat(TimeBasis.isMixed(TrafficKpis.CTR)).isFalse();
    }

    @Test
    void refunds_alone_mix_nothing() {
        assertThat(TimeBasis.isMixed(CustomerKpis.REFUND_RATE)).isFalse();
        assertThat(TimeBasis.isMixed(ReturnKpis.CONTRIBUTION_MARGIN)).isFalse();
    }

    @Test
    void a_first_purchase_is_among_the_closed_deals() {
        assertThat(TimeBasis.of(LifetimeKpis.LTV_REVENUE))
                .containsExactly(TimeBasis.CLOSING, TimeBasis.FIRST_PURCHASE);
        assertThat(TimeBasis.isMixed(LifetimeKpis.LTV_REVENUE)).isFalse();
        assertThat(TimeBasis.isMixed(LifetimeKpis.ROAS_COHORT_90_DAYS)).isTrue();
        assertThat(TimeBasis.isMixed(QualityKpis.REFUND_RATE_COHORT)).isFalse();
    }

    @Test
    void cohorts_over_all_sales_are_mixed() {
        assertThat(TimeBasis.isMixed(CohortQuantities.COHORT_REVENUE.per(Quantities.SALES)))
                .isTrue();
        assertThat(TimeBasis.isMixed(CohortQuantities.COHORT_REVENUE.per(Quantities.NEW_CUSTOMERS)))
                .isFalse();
        assertThat(TimeBasis.isMixed(Quantities.SALES.per(Quantities.NEW_CUSTOMERS))).isFalse();
    }

    @Test
    void months_that_are_compared_are_dated_by_the_later() {
        assertThat(TimeBasis.of(RetentionKpis.NRR_12_MONTHS))
                .containsExactly(TimeBasis.SUBSCRIPTION);
        assertThat(TimeBasis.isMixed(SubscriptionKpis.ARPA.per(RetentionKpis.CHURN))).isFalse();
        assertThat(TimeBasis.isMixed(SubscriptionKpis.PAYBACK)).isTrue();
    }

    @Test
    void a_date_of_ones_own_is_left_out() {
        Quantity own =
                Quantity.sum("own", "own", "своё", Deals.AMOUNT)
                        .on(DateColumn.of(Table.DEALS, "paid_on"));

        assertThat(TimeBasis.of(own)).isEmpty();
    }
}
