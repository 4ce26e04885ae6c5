package io.github.kpisdk.core.laws;

import io.github.kpisdk.core.ledger.Batch;
import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.DailyTraffic;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Leads;
import io.github.kpisdk.core.ledger.Measurements;
import io.github.kpisdk.core.ledger.Refunds;
import io.github.kpisdk.core.ledger.Subscriptions;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Traffic;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Facts as rows in columns, each column filled in one of the ways that there are. */
final class Batches {
    private final Doors doors;

    Batches(Random random) {
        doors = new Doors(random);
    }

    Batch<Cost> costs(List<Cost> rows) {
        Batch<Cost> batch = Batch.of(Table.COSTS, rows.size());
        doors.dates(batch, Costs.DATE, rows, Cost::date);
        doors.channels(batch, Costs.CHANNEL, rows, cost -> cost.channel().orElse(null));
        doors.choices(batch, Costs.KIND, CostKind.class, rows, Cost::kind);
        doors.amounts(batch, Costs.AMOUNT, rows, cost -> cost.amount().amount());
        return batch;
    }

    Batch<Traffic> traffic(List<Traffic> rows) {
        Batch<Traffic> batch = Batch.of(Table.TRAFFIC, rows.size());
        doors.counts(batch, DailyTraffic.CLICKS, rows, Traffic::clicks);
        doors.counts(batch, DailyTraffic.VISITS, rows, Traffic::visits);
        doors.counts(batch, DailyTraffic.IMPRESSIONS, rows, Traffic::impressions);
        doors.channels(batch, DailyTraffic.CHANNEL, rows, day -> day.channel().orElse(null));
        doors.dates(batch, DailyTraffic.DATE, rows, Traffic::date);
        return batch;
    }

    Batch<Lead> leads(List<Lead> rows) {
        Batch<Lead> batch = Batch.of(Table.LEADS, rows.size());
        doors.ids(batch, Leads.LEAD_ID, rows, Lead::leadId);
        doors.dates(batch, Leads.CREATED_ON, rows, Lead::createdOn);
        doors.channels(batch, Leads.CHANNEL, rows, lead -> lead.channel().orElse(null));
        doors.dates(batch, Leads.QUALIFIED_ON, rows, lead -> lead.qualifiedOn().orElse(null));
        return batch;
    }

    Batch<Deal> deals(List<Deal> rows) {
        Batch<Deal> batch = Batch.of(Table.DEALS, rows.size());
        doors.amounts(batch, Deals.VARIABLE_COST, rows, deal -> deal.variableCost().amount());
        doors.amounts(batch, Deals.DISCOUNT, rows, deal -> deal.discount().amount());
        doors.amounts(batch, Deals.AMOUNT, rows, deal -> deal.amount().amount());
        if (rows.get(0).cogs().isPresent()) {
            batch.put(
                    Deals.COGS,
                    rows.stream()
                            .map(deal -> deal.cogs().orElseThrow().amount())
                            .toArray(BigDecimal[]::new));
        }
        if (rows.get(0).complaint().isPresent()) {
            boolean[] complaints = new boolean[rows.size()];
            for (int row = 0; row < complaints.length; row++) {
                complaints[row] = rows.get(row).complaint().orElseThrow();
            }
            batch.put(Deals.COMPLAINT, complaints);
        }
        doors.choices(batch, Deals.STATUS, DealStatus.class, rows, Deal::status);
        doors.dates(batch, Deals.CLOSED_ON, rows, deal -> deal.closedOn().orElse(null));
        doors.dates(batch, Deals.CREATED_ON, rows, Deal::createdOn);
        doors.channels(batch, Deals.CHANNEL, rows, deal -> deal.channel().orElse(null));
        doors.customers(batch, Deals.CUSTOMER, rows, Deal::customerId);
        doors.ids(batch, Deals.LEAD_ID, rows, deal -> deal.leadId().orElse(null));
        doors.ids(batch, Deals.DEAL_ID, rows, Deal::dealId);
        return batch;
    }

    Batch<Subscription> subscriptions(List<Subscription> rows) {
        Batch<Subscription> batch = Batch.of(Table.SUBSCRIPTIONS, rows.size());
        doors.amounts(batch, Subscriptions.AMOUNT, rows, s -> s.amount().amount());
        doors.customers(batch, Subscriptions.CUSTOMER, rows, Subscription::customerId);
        doors.dates(batch, Subscriptions.MONTH, rows, Subscription::month);
        return batch;
    }

    Batch<Refund> refunds(List<Refund> rows) {
        Batch<Refund> batch = Batch.of(Table.REFUNDS, rows.size());
        doors.ids(batch, Refunds.REFUND_ID, rows, Refund::refundId);
        doors.ids(batch, Refunds.DEAL_ID, rows, Refund::dealId);
        doors.dates(batch, Refunds.REFUNDED_ON, rows, Refund::refundedOn);
        doors.amounts(batch, Refunds.AMOUNT, rows, refund -> refund.amount().amount());
        return batch;
    }

    Batch<Measurement> measurements(List<Measurement> rows) {
        Batch<Measurement> batch = Batch.of(Table.MEASUREMENTS, rows.size());
        doors.ids(batch, Measurements.METHOD, rows, Measurement::method);
        doors.ids(batch, Measurements.MEASURED_BY, rows, Measurement::measuredBy);
        batch.put(
                Measurements.VALUE,
                rows.stream().map(Measurement::value).toArray(BigDecimal[]::new));
        doors.ids(batch, Measurements.METRIC, rows, Measurement::metric);
        doors.channels(batch, Measurements.CHANNEL, rows, row -> row.channel().orElse(null));
        doors.dates(batch, Measurements.DATE, rows, Measurement::date);
        return batch;
    }
}
