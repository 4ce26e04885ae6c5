package io.github.kpisdk.core.model;

/** What sort of channel it is. */
public enum ChannelKind {
    /** Paid advertising. */
    PAID,
    /** Unpaid search. */
    ORGANIC,
    /** Recommendations and partners. */
    REFERRAL,
    /** Letters to an own list. */
    EMAIL,
    /** Own pages in social networks. */
    SOCIAL,
    /** Anything not on the internet. */
    OFFLINE,
    /** Everything else, and every channel nobody described. */
    OTHER
}
