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

    void addTo(Csv csv, String id) {
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
                isWon() ? Csv.rubles(variableCost) : "");
    }

    private String status() {
        if (isOpen()) {
            return "OPEN";
        }
        return bought ? "WON" : "LOST";
    }
}
