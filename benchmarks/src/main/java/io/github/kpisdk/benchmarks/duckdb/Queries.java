package io.github.kpisdk.benchmarks.duckdb;

/** The queries over tables in memory. */
final class Queries {
    private static final String OTHERS =
            """
            asked as (
                select channel,
                       date_trunc('month', created_on) as month,
                       count(*) as leads,
                       count(*) filter (qualified) as qualified_leads
                from leads
                group by all),
            spent as (
                select channel,
                       date_trunc('month', date) as month,
                       sum(amount) as cost,
                       sum(amount) filter (kind = 'AD_SPEND') as ad_spend
                from costs
                group by all)
            """;

    /** As most people write it: whose deal is the first is told by a window. */
    static final String NATURAL =
            """
            with won as (
                select channel,
                       date_trunc('month', closed_on) as month,
                       row_number() over (partition by customer_id order by closed_on, id) as number,
                       count(*) over (partition by customer_id) as deals
                from deals
                where status = 'won'),
            firsts as (
                select channel, month,
                       count(*) as new_customers,
                       count(*) filter (deals > 1) as repeaters
                from won
                where number = 1
                group by all),
            sales as (
                select channel,
                       date_trunc('month', closed_on) as month,
                       count(*) filter (status = 'won') as won,
                       count(*) filter (status = 'lost') as lost,
                       count(*) filter (refunded) as refunds,
                       sum(list_amount - discount)
                           filter (status = 'won' and not refunded) as revenue,
                       sum(list_amount - discount - goods)
                           filter (status = 'won' and not refunded) as profit
                from deals
                group by all),
            """
                    + OTHERS
                    + CellQuery.OF_W;

    /** Columns of few values become enums. */
    static final String NARROW_TABLES =
            """
            create type channel as enum (select distinct channel from deals order by all);
            create type status as enum ('open', 'won', 'lost');
            create type kind as enum (select distinct kind from costs order by all);
            create table narrow_deals as
                select * replace (channel::channel as channel, status::status as status)
                from deals;
            create table narrow_leads as
                select * replace (channel::channel as channel) from leads;
            create table narrow_costs as
                select * replace (channel::channel as channel, kind::kind as kind) from costs;
            """;

    /**
     * The fastest that was found, over narrow tables: day, id and channel of the first deal are
     * packed into one number, and rows are added up by day and status before anything is asked.
     */
    static final String BEST =
            """
            with customers as (
                select min((((closed_on - date '2022-01-01')::bigint << 40) + id) * 16
                               + enum_code(channel)) as first,
                       count(*) as deals
                from narrow_deals
                where status = 'won'
                group by customer_id),
            codes as (
                select (first & 15)::utinyint as code,
                       (first >> 44)::smallint as day,
                       count(*) as customers,
                       count(*) filter (deals > 1) as again
                from customers
                group by all),
            firsts as (
                select enum_range(null::channel)[code + 1]::channel as channel,
                       date_trunc('month', date '2022-01-01' + day::int) as month,
                       sum(customers) as new_customers,
                       sum(again) as repeaters
                from codes
                group by all),
            days as (
                select channel, closed_on, status, refunded,
                       count(*) as deals,
                       sum(list_amount - discount) as amount,
                       sum(goods) as goods
                from narrow_deals
                group by all),
            sales as (
                select channel,
                       date_trunc('month', closed_on) as month,
                       sum(deals) filter (status = 'won') as won,
                       sum(deals) filter (status = 'lost') as lost,
                       sum(deals) filter (refunded) as refunds,
                       sum(amount) filter (status = 'won' and not refunded) as revenue,
                       sum(amount - goods) filter (status = 'won' and not refunded) as profit
                from days
                group by all),
            """
                    + OTHERS.replace("from leads", "from narrow_leads")
                            .replace("from costs", "from narrow_costs")
                    + CellQuery.OF_W;

    private Queries() {}
}
