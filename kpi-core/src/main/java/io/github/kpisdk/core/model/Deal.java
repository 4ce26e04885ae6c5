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
    "variable_cost",
    "cogs",
    "complaint"
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
    private final @Nullable Money cogs;
    private final @Nullable Boolean complaint;

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
        cogs = b.cogs == null ? null : Amounts.part("cogs", b.cogs, "variable_cost", variableCost);
        complaint = b.complaint;
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
                .variableCost(variableCost)
                .cogs(cogs)
                .complaint(complaint);
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
            @JsonProperty("variable_cost") @Nullable Money variableCost,
            @JsonProperty("cogs") @Nullable Money cogs,
            @JsonProperty("complaint") @Nullable String complaint) {
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
                .cogs(cogs)
                .complaint(Required.flagOrNull("complaint", complaint))
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

    /**
     * What the goods alone cost, a part of the variable cost; empty if nobody said, which is not
     * zero.
     */
    public Optional<Money> cogs() {
        return Optional.ofNullable(cogs);
    }

    /** Whether the customer complained; empty if nobody said, which is not no. */
    public Optional<Boolean> complaint() {
        return Optional.ofNullable(complaint);
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

    @JsonProperty("cogs")
    private @Nullable Money cogsAmount() {
        return cogs;
    }

    @JsonProperty("complaint")
    private @Nullable Boolean complaintFlag() {
        return complaint;
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
                variableCost,
                cogs,
                complaint);
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
