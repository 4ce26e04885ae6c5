package io.github.kpisdk.core.economics;

import io.github.kpisdk.core.metric.Known;

/**
 * How many of each step make one of the step before, from click to new customer.
 *
 * <p>Of one period or of one plan. A rate may be above 1: a visitor can ask twice.
 *
 * @param visitsPerClick visits for each click
 * @param leadsPerVisit leads for each visit
 * @param salesPerLead won deals for each lead
 * @param newCustomersPerSale new customers for each won deal
 */
public record FunnelRates(
        Known visitsPerClick, Known leadsPerVisit, Known salesPerLead, Known newCustomersPerSale) {

    /** Checks that every rate is above zero. */
    public FunnelRates {
        check("visitsPerClick", visitsPerClick);
        check("leadsPerVisit", leadsPerVisit);
        check("salesPerLead", salesPerLead);
        check("newCustomersPerSale", newCustomersPerSale);
    }

    private static void check(String name, Known rate) {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException(
                    "%s must be above zero, not %s".formatted(name, rate));
        }
    }
}
