package io.github.kpisdk.core.json;

import static io.github.kpisdk.core.json.Samples.COST;
import static io.github.kpisdk.core.json.Samples.DAY;
import static io.github.kpisdk.core.json.Samples.DEAL;
import static io.github.kpisdk.core.json.Samples.LEAD;
import static io.github.kpisdk.core.json.Samples.MEASUREMENT;
import static io.github.kpisdk.core.json.Samples.REFUND;
import static io.github.kpisdk.core.json.Samples.SUBSCRIPTION;
import static io.github.kpisdk.core.json.Samples.TRAFFIC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Traffic;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FactsJsonTest {

    @Test
    void a_cost() throws IOException {
        assertThat(Both.writeAndReadBack(COST, Cost.class))
                .isEqualTo(
                        """
                        {"date":"2026-01-31","channel":"Search","kind":"AD_SPEND",\
                        "amount":"RUB 9.99"}""");
    }

    @Test
    void a_shared_cost_has_no_channel() throws IOException {
        Cost shared =
                Cost.builder()
                        .date(DAY)
                        .kind(CostKind.SALES_PAY)
                        .amount(Money.of("RUB", "-5"))
                        .build();

        assertThat(Both.writeAndReadBack(shared, Cost.class))
                .isEqualTo(
                        """
                        {"date":"2026-01-31","kind":"SALES_PAY","amount":"RUB -5"}""");
    }

    @Test
    void a_day_of_traffic() throws IOException {
        assertThat(Both.writeAndReadBack(TRAFFIC, Traffic.class))
                .isEqualTo(
                        """
                        {"date":"2026-01-31","channel":"Search","impressions":1000,\
                        "clicks":70,"visits":60}""");
    }

    @Test
    void counts_left_out_are_zero() throws IOException {
        Traffic none = Traffic.builder().date(DAY).build();

        Both.read("{\"date\":\"2026-01-31\"}", none, Traffic.class);
        Both.read("{\"date\":\"2026-01-31\",\"clicks\":null}", none, Traffic.class);
    }

    @Test
    void a_lead() throws IOException {
        assertThat(Both.writeAndReadBack(LEAD, Lead.class))
                .isEqualTo(
                        """
                        {"lead_id":"l1","created_on":"2026-01-31","channel":"Search",\
                        "qualified_on":"2026-01-31"}""");
    }

    @Test
    void a_lead_of_which_nothing_more_is_known() throws IOException {
        Lead bare = Lead.builder().leadId("l1").createdOn(DAY).build();

        assertThat(Both.writeAndReadBack(bare, Lead.class))
                .isEqualTo(
                        """
                        {"lead_id":"l1","created_on":"2026-01-31"}""");
    }

    @Test
    void a_won_deal() throws IOException {
        assertThat(Both.writeAndReadBack(DEAL, Deal.class))
                .isEqualTo(
                        """
                        {"deal_id":"d1","lead_id":"l1","customer_id":"c1","channel":"Search",\
                        "created_on":"2026-01-31","closed_on":"2026-01-31","status":"WON",\
                        "amount":"RUB 100.5","discount":"RUB 10","variable_cost":"RUB 40",\
                        "cogs":"RUB 30","complaint":true}""");
    }

    @Test
    void a_deal_may_say_what_the_goods_cost_and_whether_the_customer_complained()
            throws IOException {
        Deal deal =
                Deal.builder()
                        .dealId("d1")
                        .customerId("c1")
                        .createdOn(DAY)
                        .status(DealStatus.OPEN)
                        .amount(Money.of("RUB", "7"))
                        .variableCost(Money.of("RUB", "3"))
                        .cogs(Money.of("RUB", "2"))
                        .complaint(false)
                        .build();

        assertThat(Both.writeAndReadBack(deal, Deal.class))
                .isEqualTo(
                        """
                        {"deal_id":"d1","customer_id":"c1","created_on":"2026-01-31",\
                        "status":"OPEN","amount":"RUB 7","discount":"RUB 0",\
                        "variable_cost":"RUB 3","cogs":"RUB 2","complaint":false}""");
    }

    @Test
    void an_open_deal_has_zeros_but_no_nulls() throws IOException {
        Deal open =
                Deal.builder()
                        .dealId("d1")
                        .customerId("c1")
                        .createdOn(DAY)
                        .status(DealStatus.OPEN)
                        .amount(Money.of("RUB", "7"))
                        .build();

        assertThat(Both.writeAndReadBack(open, Deal.class))
                .isEqualTo(
                        """
                        {"deal_id":"d1","customer_id":"c1","created_on":"2026-01-31",\
                        "status":"OPEN","amount":"RUB 7","discount":"RUB 0",\
                        "variable_cost":"RUB 0"}""");
    }

    @Test
    void a_subscription() throws IOException {
        assertThat(Both.writeAndReadBack(SUBSCRIPTION, Subscription.class))
                .isEqualTo(
                        """
                        {"customer_id":"c1","month":"2026-01-01","amount":"RUB 990"}""");
    }

    @Test
    void a_refund() throws IOException {
        assertThat(Both.writeAndReadBack(REFUND, Refund.class))
                .isEqualTo(
                        """
                        {"refund_id":"r1","deal_id":"d1","refunded_on":"2026-01-31",\
                        "amount":"RUB 0.01"}""");
    }

    @Test
    void a_measurement() throws IOException {
        assertThat(Both.writeAndReadBack(MEASUREMENT, Measurement.class))
                .isEqualTo(
                        """
                        {"date":"2026-01-31","channel":"Email","metric":"emails-sent",\
                        "value":"1200.5","measured_by":"Anna",\
                        "method":"report of the mailing service"}""");
    }
}
