package io.github.kpisdk.examples.sample;

import java.util.List;

/**
 * What is paid once a month besides advertising, in thousands of rubles. A blank channel is a
 * shared cost; a negative number is a credit.
 */
final class CostPlans {

    /** One kind of cost of one channel. */
    record Monthly(String channel, String kind, Months thousands) {}

    private static final Months MARKETERS =
            Months.of(185, 185, 185, 190, 190, 190, 190, 190, 195, 210, 210, 210);

    private static final Months SELLERS =
            Months.of(260, 260, 265, 270, 270, 270, 275, 275, 280, 330, 360, 380);

    static final List<Monthly> ALL =
            List.of(
                    each("seo", "AGENCY", 45),
                    each("seo", "CONTENT", 38),
                    each("email", "TOOLS", 16),
                    each("email", "CONTENT", 28),
                    // what roasters and designers get, by the contracts of each month
                    months("Партнёры", "AGENCY", 58, 60, 66, 66, 64, 62, 58, 62, 68, 68, 70, 64),
                    each("trade-media", "CONTENT", 22),
                    each("search-ads", "AGENCY", 18),
                    each("social-ads", "CONTENT", 24),
                    // a credit for clicks of robots
                    months("marketplace", "AD_SPEND", 0, 0, 0, 0, 0, 0, 0, -14, 0, 0, 0, 0),
                    each("", "TOOLS", 32),
                    months("", "AGENCY", 0, 0, 0, 0, 0, 0, 0, 0, 60, 60, 60, 60),
                    new Monthly("", "MARKETING_PAY", MARKETERS),
                    // somebody who calls back everybody who left a number in a form
                    each("social-ads", "SALES_PAY", 54),
                    // the engineer who measures the cafe
                    each("trade-media", "SALES_PAY", 48),
                    new Monthly("", "SALES_PAY", SELLERS),
                    each("", "SALES_OTHER", 28));

    private CostPlans() {}

    private static Monthly each(String channel, String kind, int thousands) {
        return new Monthly(channel, kind, Months.every(thousands));
    }

    private static Monthly months(String channel, String kind, int... thousands) {
        return new Monthly(channel, kind, Months.of(thousands));
    }
}
