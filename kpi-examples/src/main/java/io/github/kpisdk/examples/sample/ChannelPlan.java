package io.github.kpisdk.examples.sample;

/**
 * What one channel costs and brings, declared in words and whole numbers: percent, rubles, days.
 *
 * @param leads a month
 * @param spend on advertising, thousands of rubles a month
 */
record ChannelPlan(
        String name,
        String kind,
        Months leads,
        Months spend,
        Rhythm rhythm,
        Reach reach,
        Funnel funnel,
        Basket basket,
        Habits habits) {

    /** How often advertising is paid for. */
    enum Rhythm {
        DAILY,
        WEEKLY,
        MONTHLY
    }

    /**
     * Who sees it.
     *
     * @param clicks of 10,000 impressions; 0 where only visits are counted
     * @param leads of 1,000 clicks or visits
     * @param weekend a Saturday in percent of a Monday
     */
    record Reach(int clicks, int leads, int weekend) {}

    /**
     * Who buys.
     *
     * @param qualified percent of leads
     * @param won percent of qualified leads
     * @param fastest days from the offer to a sale, at least
     * @param slowest days from the offer to a sale, at most
     */
    record Funnel(int qualified, int won, int fastest, int slowest) {}

    /**
     * What they buy.
     *
     * @param order average price in rubles before the discount
     * @param variableCost percent of that price
     * @param discounted percent of orders that get a discount
     * @param discount average depth in percent of the price
     */
    record Basket(int order, int variableCost, int discounted, int discount) {}

    /**
     * What happens after the sale.
     *
     * @param refunded percent of orders
     * @param returning percent of buyers who buy once more, and of those once more again
     */
    record Habits(int refunded, int returning) {}

    static ChannelPlan named(String name, String kind) {
        Months none = Months.every(0);
        return new ChannelPlan(
                name,
                kind,
                none,
                none,
                Rhythm.MONTHLY,
                new Reach(0, 1, 100),
                new Funnel(0, 0, 0, 0),
                new Basket(0, 0, 0, 0),
                new Habits(0, 0));
    }

    ChannelPlan brings(int... leads) {
        return new ChannelPlan(
                name, kind, Months.of(leads), spend, rhythm, reach, funnel, basket, habits);
    }

    ChannelPlan spends(Rhythm rhythm, int... thousands) {
        return new ChannelPlan(
                name, kind, leads, Months.of(thousands), rhythm, reach, funnel, basket, habits);
    }

    ChannelPlan reaches(int clicks, int leads, int weekend) {
        Reach reach = new Reach(clicks, leads, weekend);
        return new ChannelPlan(
                name, kind, this.leads, spend, rhythm, reach, funnel, basket, habits);
    }

    ChannelPlan closes(int qualified, int won, int fastest, int slowest) {
        Funnel funnel = new Funnel(qualified, won, fastest, slowest);
        return new ChannelPlan(name, kind, leads, spend, rhythm, reach, funnel, basket, habits);
    }

    ChannelPlan sells(int order, int variableCost, int discounted, int discount) {
        Basket basket = new Basket(order, variableCost, discounted, discount);
        return new ChannelPlan(name, kind, leads, spend, rhythm, reach, funnel, basket, habits);
    }

    ChannelPlan keeps(int refunded, int returning) {
        Habits habits = new Habits(refunded, returning);
        return new ChannelPlan(name, kind, leads, spend, rhythm, reach, funnel, basket, habits);
    }
}
