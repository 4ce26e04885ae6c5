package io.github.kpisdk.core.model;

/** What money was spent on. The first five kinds are marketing, the last two are sales. */
public enum CostKind {
    /** Paid to an advertising platform, publisher or venue. */
    AD_SPEND,
    /** Agencies and contractors of marketing. */
    AGENCY,
    /** Texts, pictures, video. */
    CONTENT,
    /** Software and services of marketing. */
    TOOLS,
    /** Pay of the people in marketing. */
    MARKETING_PAY,
    /** Pay and commission of the people in sales. */
    SALES_PAY,
    /** Everything else that sales costs. */
    SALES_OTHER;

    /** Whether it is a cost of marketing rather than of sales. */
    public boolean isMarketing() {
        return this != SALES_PAY && this != SALES_OTHER;
    }
}
