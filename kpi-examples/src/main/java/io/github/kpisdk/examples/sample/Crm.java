package io.github.kpisdk.examples.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Leads, deals and refunds: what becomes of everybody who asked. */
final class Crm {

    /** Percent of qualified leads without a sale that nobody ever wrote an offer for. */
    private static final int NO_OFFER = 30;

    private final Csv leads = new Csv("lead_id", "created_on", "channel", "qualified_on");
    private final long seed;
    private final List<Deal> deals;

    private Crm(long seed) {
        this.seed = seed;
        this.deals = new ArrayList<>(OldCustomers.deals(seed));
    }

    static Crm ofTheYear(long seed) {
        Crm crm = new Crm(seed);
        int number = 0;
        for (Enquiry enquiry : Enquiry.ofTheYear(seed)) {
            number++;
            crm.take(enquiry, number);
        }
        crm.deals.sort(Comparator.comparing(Deal::created));
        return crm;
    }

    Csv leads() {
        return leads;
    }

    Csv deals() {
        Csv csv =
                new Csv(
                        "deal_id",
                        "lead_id",
                        "customer_id",
                        "channel",
                        "created_on",
                        "closed_on",
                        "status",
                        "amount",
                        "discount",
                        "variable_cost",
                        "cogs",
                        "complaint");
        for (int i = 0; i < deals.size(); i++) {
            deals.get(i).addTo(csv, dealId(i), seed);
        }
        return csv;
    }

    /** Every deal by its id, in the order of the table. */
    Map<String, Deal> dealsById() {
        Map<String, Deal> all = new LinkedHashMap<>();
        for (int i = 0; i < deals.size(); i++) {
            all.put(dealId(i), deals.get(i));
        }
        return all;
    }

    Csv refunds() {
        record Booked(String deal, Deal.Refund refund) {}
        List<Booked> booked = new ArrayList<>();
        for (int i = 0; i < deals.size(); i++) {
            String deal = dealId(i);
            deals.get(i).refundsSoFar().forEach(refund -> booked.add(new Booked(deal, refund)));
        }
        booked.sort(Comparator.comparing(one -> one.refund().date()));
        Csv csv = new Csv("refund_id", "deal_id", "refunded_on", "amount");
        for (int i = 0; i < booked.size(); i++) {
            Deal.Refund refund = booked.get(i).refund();
            csv.row(
                    Csv.id("R", i + 1),
                    booked.get(i).deal(),
                    refund.date().toString(),
                    Csv.rubles(refund.kopecks()));
        }
        return csv;
    }

    private void take(Enquiry enquiry, int number) {
        ChannelPlan plan = enquiry.plan();
        Dice dice = enquiry.dice();
        String lead = Csv.id("L", number);
        LocalDate qualifiedOn = enquiry.date().plusDays(dice.between(0, 5));
        boolean qualified =
                dice.happens(plan.funnel().qualified()) && qualifiedOn.isBefore(SampleBusiness.TO);
        leads.row(
                lead,
                enquiry.date().toString(),
                plan.name(),
                qualified ? qualifiedOn.toString() : "");
        if (qualified) {
            offer(new Customer(Csv.id("C", number), plan, dice), lead, qualifiedOn);
        }
    }

    private void offer(Customer customer, String lead, LocalDate date) {
        Deal first = customer.firstDeal(lead, date);
        if (first.bought() || !customer.dice().happens(NO_OFFER)) {
            deals.add(first);
            deals.addAll(customer.laterDeals(first));
        }
    }

    private static String dealId(int index) {
        return Csv.id("D", index + 1);
    }
}
