package io.github.kpisdk.examples.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The way of the offers of the year through the stages of a sale, as the CRM keeps it: a row when a
 * stage is entered.
 */
final class Stages {
    private static final List<String> OPEN = List.of("offer", "talks", "contract");

    /** When an open stage is entered, in percent of the days from offer to end. */
    private static final List<Integer> BEGINS = List.of(0, 30, 75);

    /** Percent of offers that nobody talked about, and of talks without a contract. */
    private static final int NO_TALKS = 35;

    private static final int NO_CONTRACT = 70;

    private record Row(LocalDate date, String deal, String stage) {}

    private Stages() {}

    /** The stages of offers made since the CRM was introduced, on the first day of the year. */
    static Csv csv(long seed, Map<String, Deal> deals) {
        List<Row> rows = new ArrayList<>();
        deals.forEach(
                (id, deal) -> {
                    if (!deal.created().isBefore(SampleBusiness.FROM)) {
                        rows.addAll(rows(seed, id, deal));
                    }
                });
        rows.sort(Comparator.comparing(Row::date));
        Csv csv = new Csv("entity_id", "pipeline", "stage", "entered_on");
        rows.forEach(row -> csv.row(row.deal(), "sales", row.stage(), row.date().toString()));
        return csv;
    }

    private static List<Row> rows(long seed, String id, Deal deal) {
        int reached = deal.bought() ? OPEN.size() : reached(Dice.of(seed, "stages of " + id));
        long days = deal.ends().toEpochDay() - deal.created().toEpochDay();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < reached; i++) {
            LocalDate date = deal.created().plusDays(days * BEGINS.get(i) / 100);
            rows.add(new Row(date, id, OPEN.get(i)));
        }
        rows.add(new Row(deal.ends(), id, deal.bought() ? "won" : "lost"));
        rows.removeIf(row -> !row.date().isBefore(SampleBusiness.TO));
        return rows;
    }

    private static int reached(Dice dice) {
        if (dice.happens(NO_TALKS)) {
            return 1;
        }
        return dice.happens(NO_CONTRACT) ? 2 : OPEN.size();
    }
}
