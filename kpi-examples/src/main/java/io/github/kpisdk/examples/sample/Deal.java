package io.github.kpisdk.examples.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * An offer and what becomes of it. One that ends after the files were written is still open.
 *
 * @param lead blank when the customer came without asking first
 * @param price kopecks before the discount
 */
record Deal(
        String lead,
        String customer,
        String channel,
        LocalDate created,
        LocalDate ends,
        boolean bought,
        long price,
        long discount,
        long variableCost,
        List<Refund> refunds) {

    /** Percent of variable cost that goes into the goods; the rest is delivery and payment. */
    private static final int GOODS = 80;

    /** Percent of sales whose customer complains without asking for money back. */
    private static final int COMPLAINTS = 3;

    /** Money given back. */
    record Refund(LocalDate date, long kopecks) {}

    boolean isOpen() {
        return !ends.isBefore(SampleBusiness.TO);
    }

    boolean isWon() {
        return bought && !isOpen();
    }

    long amount() {
        return price - discount;
    }

    /** Those that had happened when the files were written. */
    List<Refund> refundsSoFar() {
        return refunds.stream().filter(one -> one.date().isBefore(SampleBusiness.TO)).toList();
    }

    /** Dice of its own, so that all else falls as it did. */
    private boolean complained(String id, long seed) {
        return isWon()
                && (!refundsSoFar().isEmpty()
                        || Dice.of(seed, "complaint of " + id).happens(COMPLAINTS));
    }

    void addTo(Csv csv, String id, long seed) {
        csv.row(
                id,
                lead,
                customer,
                channel,
                created.toString(),
                isOpen() ? "" : ends.toString(),
                status(),
                Csv.rubles(amount()),
                discount == 0 ? "" : Csv.rubles(discount),
                isWon() ? Csv.rubles(variableCost) : "",
                isWon() ? Csv.rubles(variableCost * GOODS / 100) : "",
                complained(id, seed) ? "yes" : "");
    }

    private String status() {
        if (isOpen()) {
            return "OPEN";
        }
        return bought ? "WON" : "LOST";
    }
}
