package io.github.kpisdk.core.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Takes the fields of a deal one by one, in any order. */
public final class DealBuilder {
    @Nullable String dealId;
    @Nullable String leadId;
    @Nullable String customerId;
    @Nullable String channel;
    @Nullable LocalDate createdOn;
    @Nullable LocalDate closedOn;
    @Nullable DealStatus status;
    @Nullable Money amount;
    @Nullable Money discount;
    @Nullable Money variableCost;
    @Nullable Money cogs;
    @Nullable Boolean complaint;

    DealBuilder() {}

    /** Its id, unique among deals. */
    public DealBuilder dealId(@Nullable String dealId) {
        this.dealId = dealId;
        return this;
    }

    /** The lead it came from; left out if there was none. */
    public DealBuilder leadId(@Nullable String leadId) {
        this.leadId = leadId;
        return this;
    }

    /** Who buys. */
    public DealBuilder customerId(@Nullable String customerId) {
        this.customerId = customerId;
        return this;
    }

    /** The channel by name; left out if there is none. */
    public DealBuilder channel(@Nullable String channel) {
        this.channel = channel;
        return this;
    }

    /** The day it was opened. */
    public DealBuilder createdOn(@Nullable LocalDate createdOn) {
        this.createdOn = createdOn;
        return this;
    }

    /** The day it was won or lost; left out exactly when it is open. */
    public DealBuilder closedOn(@Nullable LocalDate closedOn) {
        this.closedOn = closedOn;
        return this;
    }

    /** Where it stands. */
    public DealBuilder status(@Nullable DealStatus status) {
        this.status = status;
        return this;
    }

    /** What the customer owes after the discount; not negative. */
    public DealBuilder amount(@Nullable Money amount) {
        this.amount = amount;
        return this;
    }

    /** What was taken off the list price; not negative, zero unless given. */
    public DealBuilder discount(@Nullable Money discount) {
        this.discount = discount;
        return this;
    }

    /** What the goods and their delivery cost; not negative, zero unless given. */
    public DealBuilder variableCost(@Nullable Money variableCost) {
        this.variableCost = variableCost;
        return this;
    }

    /**
     * What the goods alone cost, a part of the variable cost; not negative. Left out, it is unknown
     * and not zero: the deals of a ledger all have it, or none has.
     */
    public DealBuilder cogs(@Nullable Money cogs) {
        this.cogs = cogs;
        return this;
    }

    /**
     * Whether the customer complained. Left out, it is unknown and not no: the deals of a ledger
     * all say it, or none does.
     */
    public DealBuilder complaint(@Nullable Boolean complaint) {
        this.complaint = complaint;
        return this;
    }

    /**
     * A deal, checked.
     *
     * @throws IllegalArgumentException naming the field that is missing or wrong
     */
    public Deal build() {
        return new Deal(this);
    }
}
