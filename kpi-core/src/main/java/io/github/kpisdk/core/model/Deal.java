package io.github.kpisdk.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An offer to a customer, open, won or lost. A won deal is a sale.
 *
 * <p>The amount is what the customer owes after the discount; money given back is a {@link Refund}
 * of its own, never a negative deal. Without a channel it is unattributed and counts for the
 * business only.
 */
@ExplicitJson
@JsonPropertyOrder({
    "deal_id",
    "lead_id",
    "customer_id",
    "channel",
    "created_on",
    "closed_on",
    "status",
    "amount",
    "discount",
    "variable_cost"
})
public final class Deal {
    private final String dealId;
    private final @Nullable String leadId;
    private final String customerId;
    private final @Nullable String channel;
    private final LocalDate createdOn;
    private final @Nullable LocalDate closedOn;
    private final DealStatus status;
    private final Money amount;
    private final Money discount;
    private final Money variableCost;

    Deal(DealBuilder b) {
        dealId = Ids.check("deal_id", b.dealId);
        leadId = b.leadId == null ? null : Ids.check("lead_id", b.leadId);
        customerId = Ids.check("customer_id", b.customerId);
        channel = Ids.checkChannel(b.channel);
        createdOn = Required.field("created_on", b.createdOn);
        closedOn = b.closedOn;
        status = Required.field("status", b.status);
        amount = Amounts.notNegative("amount", Required.field("amount", b.amount));
        discount = Amounts.orZero("discount", b.discount, amount);
        variableCost = Amounts.orZero("variable_cost", b.variableCost, amount);
        status.problemWithClosing(createdOn, closedOn).ifPresent(Deal::refuse);
    }

    private static void refuse(String problem) {
        throw new IllegalArgumentException(problem);
    }

    /** Starts a deal. */
    public static DealBuilder builder() {
        return new DealBuilder();
    }

    /** A builder with all fields of this deal, to make one like it. */
    public DealBuilder toBuilder() {
        return new DealBuilder()
                .dealId(dealId)
                .leadId(leadId)
                .customerId(customerId)
                .channel(channel)
                .createdOn(createdOn)
                .closedOn(closedOn)
                .status(status)
                .amount(amount)
                .discount(discount)
                .variableCost(variableCost);
    }

    @JsonCreator
    private static Deal read(
            @JsonProperty("deal_id") @Nullable String dealId,
            @JsonProperty("lead_id") @Nullable String leadId,
            @JsonProperty("customer_id") @Nullable String customerId,
            @JsonProperty("channel") @Nullable String channel,
            @JsonProperty("created_on") @Nullable String createdOn,
            @JsonProperty("closed_on") @Nullable String closedOn,
            @JsonProperty("status") @Nullable String status,
            @JsonProperty("amount") @Nullable Money amount,
            @JsonProperty("discount") @Nullable Money discount,
            @JsonProperty("variable_cost") @Nullable Money variableCost) {
        return builder()
                .dealId(dealId)
                .leadId(leadId)
                .customerId(customerId)
                .channel(channel)
                .createdOn(Dates.parse("created_on", createdOn))
                .closedOn(Dates.parse("closed_on", closedOn))
                .status(Required.constant("status", DealStatus.class, status))
                .amount(amount)
                .discount(discount)
                .variableCost(variableCost)
                .build();
    }

    /** Its id, unique among deals. */
    @JsonProperty("deal_id")
    public String dealId() {
        return dealId;
    }

    /** The lead it came from, if any. */
    public Optional<String> leadId() {
        return Optional.ofNullable(leadId);
    }

    /** Who buys. */
    @JsonProperty("customer_id")
    public String customerId() {
        return customerId;
    }

    /** The channel it belongs to; empty if none. */
    public Optional<String> channel() {
        return Optional.ofNullable(channel);
    }

    /** The day it was opened. */
    public LocalDate createdOn() {
        return createdOn;
    }

    /** The day it was won or lost, if any. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** Where it stands. */
    @JsonProperty("status")
    public DealStatus status() {
        return status;
    }

    /** What the customer owes after the discount; not negative. */
    @JsonProperty("amount")
    public Money amount() {
        return amount;
    }

    /** What was taken off the list price; not negative, zero unless given. */
    @JsonProperty("discount")
    public Money discount() {
        return discount;
    }

    /** What the goods and their delivery cost; not negative, zero unless given. */
    @JsonProperty("variable_cost")
    public Money variableCost() {
        return variableCost;
    }

    @JsonProperty("lead_id")
    private @Nullable String leadIdText() {
        return leadId;
    }

    @JsonProperty("channel")
    private @Nullable String channelText() {
        return channel;
    }

    @JsonProperty("created_on")
    private String createdOnText() {
        return createdOn.toString();
    }

    @JsonProperty("closed_on")
    private @Nullable String closedOnText() {
        return Dates.text(closedOn);
    }

    private List<@Nullable Object> fields() {
        return Arrays.asList(
                dealId,
                leadId,
                customerId,
                channel,
                createdOn,
                closedOn,
                status,
                amount,
                discount,
                variableCost);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Deal other && fields().equals(other.fields());
    }

    @Override
    public int hashCode() {
        return fields().hashCode();
    }

    /** The name of the type and its fields in order. */
    @Override
    public String toString() {
        return "Deal" + fields();
    }
}
