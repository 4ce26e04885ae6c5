package io.github.kpisdk.examples.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Customers of 2024, from before leads were written down: their deals have no lead. They are here
 * because some of them return in 2025 and must not be counted as new.
 */
final class OldCustomers {

    private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
    private static final int DAYS = 150;
    private static final int NUMBERS_FROM = 90_001;

    private OldCustomers() {}

    /** What they bought then and since; of each channel as many as it now wins in six weeks. */
    static List<Deal> deals(long seed) {
        List<Deal> deals = new ArrayList<>();
        int number = NUMBERS_FROM;
        for (ChannelPlan plan : ChannelPlans.ALL) {
            Dice dice = Dice.of(seed, plan.name() + " old customers");
            for (int i = 0; i < winsInSixWeeks(plan); i++) {
                Customer customer = new Customer(Csv.id("C", number), plan, dice.another());
                Deal first = customer.oldDeal(FIRST.plusDays(dice.between(0, DAYS)));
                deals.add(first);
                deals.addAll(customer.laterDeals(first));
                number++;
            }
        }
        return deals;
    }

    private static int winsInSixWeeks(ChannelPlan plan) {
        int leads = plan.leads().on(SampleBusiness.FROM) * 3 / 2;
        return leads * plan.funnel().qualified() * plan.funnel().won() / 10_000;
    }
}
