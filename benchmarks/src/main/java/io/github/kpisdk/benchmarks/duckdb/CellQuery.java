package io.github.kpisdk.benchmarks.duckdb;

/** From the sums per channel and month to all cells and their ratios. */
final class CellQuery {
    /** For the measures of W. */
    static final String OF_W =
            """
            , cells as (
                select channel,
                       (year(month) - 2022) * 12 + month(month) - 1 as month,
                       * exclude (channel, month)
                from sales
                full join firsts using (channel, month)
                full join asked using (channel, month)
                full join spent using (channel, month)),
            sums as (
                select channel, month,
                       coalesce(sum(won), 0) as won,
                       coalesce(sum(lost), 0) as lost,
                       coalesce(sum(refunds), 0) as refunds,
                       coalesce(sum(revenue), 0) as revenue,
                       coalesce(sum(profit), 0) as profit,
                       coalesce(sum(new_customers), 0) as new_customers,
                       coalesce(sum(repeaters), 0) as repeaters,
                       coalesce(sum(leads), 0) as leads,
                       coalesce(sum(qualified_leads), 0) as qualified_leads,
                       coalesce(sum(cost), 0) as cost,
                       coalesce(sum(ad_spend), 0) as ad_spend
                from cells
                group by cube (channel, month))
            select *,
                   won / nullif(won + lost, 0) as close_rate,
                   cost / nullif(new_customers, 0) as cac,
                   cost / nullif(won, 0) as cost_per_sale,
                   ad_spend / nullif(leads, 0) as cpl,
                   revenue / nullif(ad_spend, 0) as roas,
                   (profit - cost) / nullif(cost, 0) as romi,
                   ad_spend / nullif(revenue, 0) as ad_spend_share,
                   repeaters / nullif(new_customers, 0) as repeat_rate,
                   qualified_leads / nullif(leads, 0) as lead_quality
            from sums
            """;

    /** For the measures of the contract. */
    static final String OF_CONTRACT = OF_W.replace("profit", "contribution");

    private CellQuery() {}
}
