package io.github.kpisdk.core.laws.oracle;

import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealBuilder;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Traffic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changed copies of facts, whatever their type. */
public final class Rows {
    private Rows() {}

    /** The channel that a fact itself names. */
    public static Optional<String> channel(Object row) {
        if (row instanceof Cost cost) {
            return cost.channel();
        }
        if (row instanceof Traffic traffic) {
            return traffic.channel();
        }
        if (row instanceof Lead lead) {
            return lead.channel();
        }
        if (row instanceof Measurement measurement) {
            return measurement.channel();
        }
        return row instanceof Deal deal ? deal.channel() : Optional.empty();
    }

    /** The same fact in this channel, if it is in none. */
    public static Object channelOr(String channel, Object row) {
        if (channel(row).isPresent()) {
            return row;
        }
        if (row instanceof Cost cost) {
            return copy(cost).channel(channel).build();
        }
        if (row instanceof Traffic traffic) {
            return copy(traffic).channel(channel).build();
        }
        if (row instanceof Lead lead) {
            return copy(lead).channel(channel).build();
        }
        if (row instanceof Measurement measurement) {
            return copy(measurement).channel(channel).build();
        }
        return row instanceof Deal deal ? copy(deal).channel(channel).build() : row;
    }

    /** The same fact with every amount of money changed. */
    public static Object money(UnaryOperator<Money> change, Object row) {
        if (row instanceof Cost cost) {
            return copy(cost).amount(change.apply(cost.amount())).build();
        }
        if (row instanceof Deal deal) {
            return copy(deal)
                    .amount(change.apply(deal.amount()))
                    .discount(change.apply(deal.discount()))
                    .variableCost(change.apply(deal.variableCost()))
                    .build();
        }
        if (row instanceof Subscription subscription) {
            return copy(subscription).amount(change.apply(subscription.amount())).build();
        }
        return row instanceof Refund refund
                ? copy(refund).amount(change.apply(refund.amount())).build()
                : row;
    }

    /** The same fact with every amount above zero or zero. */
    public static Object withoutCredit(Object row) {
        return money(m -> new Money(m.currency(), m.amount().abs()), row);
    }

    /** The same fact with every id changed, those it refers to included; channels stay. */
    public static Object ids(UnaryOperator<String> change, Object row) {
        if (row instanceof Lead lead) {
            return copy(lead).leadId(change.apply(lead.leadId())).build();
        }
        if (row instanceof Deal deal) {
            return copy(deal)
                    .dealId(change.apply(deal.dealId()))
                    .leadId(deal.leadId().map(change).orElse(null))
                    .customerId(change.apply(deal.customerId()))
                    .build();
        }
        if (row instanceof Subscription subscription) {
            return copy(subscription).customerId(change.apply(subscription.customerId())).build();
        }
        return row instanceof Refund refund
                ? copy(refund)
                        .refundId(change.apply(refund.refundId()))
                        .dealId(change.apply(refund.dealId()))
                        .build()
                : row;
    }

    private static Cost.Builder copy(Cost cost) {
        return Cost.builder()
                .date(cost.date())
                .channel(cost.channel().orElse(null))
                .kind(cost.kind())
                .amount(cost.amount());
    }

    private static Traffic.Builder copy(Traffic traffic) {
        return Traffic.builder()
                .date(traffic.date())
                .channel(traffic.channel().orElse(null))
                .impressions(traffic.impressions())
                .clicks(traffic.clicks())
                .visits(traffic.visits());
    }

    private static Measurement.Builder copy(Measurement measurement) {
        return Measurement.builder()
                .date(measurement.date())
                .channel(measurement.channel().orElse(null))
                .metric(measurement.metric())
                .value(measurement.value())
                .measuredBy(measurement.measuredBy())
                .method(measurement.method());
    }

    private static Lead.Builder copy(Lead lead) {
        return Lead.builder()
                .leadId(lead.leadId())
                .createdOn(lead.createdOn())
                .channel(lead.channel().orElse(null))
                .qualifiedOn(lead.qualifiedOn().orElse(null));
    }

    /** A builder with the fields of a deal. */
    public static DealBuilder copy(Deal deal) {
        return Deal.builder()
                .dealId(deal.dealId())
                .leadId(deal.leadId().orElse(null))
                .customerId(deal.customerId())
                .channel(deal.channel().orElse(null))
                .createdOn(deal.createdOn())
                .closedOn(deal.closedOn().orElse(null))
                .status(deal.status())
                .amount(deal.amount())
                .discount(deal.discount())
                .variableCost(deal.variableCost())
                .cogs(deal.cogs().orElse(null))
                .complaint(deal.complaint().orElse(null));
    }

    /** The same deal, which says what the goods cost and whether the customer complained. */
    public static Deal describe(Deal deal) {
        BigDecimal cost = deal.variableCost().amount();
        return copy(deal)
                .cogs(
                        new Money(
                                deal.amount().currency(),
                                deal.leadId().isPresent()
                                        ? cost
                                        : cost.divide(BigDecimal.valueOf(3), 6, RoundingMode.DOWN)))
                .complaint(deal.channel().isEmpty())
                .build();
    }

    /** Whether two deals carry the same of what deals need not carry. */
    public static boolean carriesAsMuch(Deal deal, Deal other) {
        return deal.cogs().isPresent() == other.cogs().isPresent()
                && deal.complaint().isPresent() == other.complaint().isPresent();
    }

    private static Subscription.Builder copy(Subscription subscription) {
        return Subscription.builder()
                .customerId(subscription.customerId())
                .month(subscription.month())
                .amount(subscription.amount());
    }

    private static Refund.Builder copy(Refund refund) {
        return Refund.builder()
                .refundId(refund.refundId())
                .dealId(refund.dealId())
                .refundedOn(refund.refundedOn())
                .amount(refund.amount());
    }
}
