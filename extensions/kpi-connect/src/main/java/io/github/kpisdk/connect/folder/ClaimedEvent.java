package io.github.kpisdk.connect.folder;

/** What a platform says that it brought; each is also counted by the business itself. */
public enum ClaimedEvent {
    /** Somebody left a contact: a row of {@code leads.csv}. */
    LEAD,
    /** One that is worth talking to: a row of {@code leads.csv} with {@code qualified_on}. */
    QUALIFIED_LEAD,
    /** A purchase: a won deal of {@code deals.csv}. */
    SALE
}
