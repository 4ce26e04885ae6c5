package io.github.kpisdk.examples.sample;

/**
 * What the head of marketing expected of each quarter. The bad end of the year was foreseen by
 * nobody: the two figures that come near it were written down when it was well under way.
 */
final class Forecasts {

    private Forecasts() {}

    static Csv csv() {
        Csv csv = new Csv("kpi", "channel", "period", "value", "registered_on");
        csv.row("cac", "", "2025-Q1", "7400", "2024-12-23");
        csv.row("cac", "", "2025-Q2", "7500", "2025-03-24");
        csv.row("cac", "", "2025-Q3", "8200", "2025-06-23");
        csv.row("cac", "", "2025-Q4", "8000", "2025-09-22");
        csv.row("cac", "", "2025-Q4", "8900", "2025-11-17");
        csv.row("roas", "", "2025-Q1", "18", "2024-12-23");
        csv.row("roas", "", "2025-Q2", "16", "2025-03-24");
        csv.row("roas", "", "2025-Q3", "17", "2025-07-08");
        csv.row("roas", "", "2025-Q4", "16", "2025-09-22");
        csv.row("roas", "", "2025-Q4", "11", "2025-12-15");
        return csv;
    }
}
