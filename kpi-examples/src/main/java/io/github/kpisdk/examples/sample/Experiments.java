package io.github.kpisdk.examples.sample;

/**
 * Three experiments of the year: a better form, a new price list that changes nothing, and a banner
 * that was shown to the wrong half, so that nothing can be said.
 */
final class Experiments {
    /** The text of {@code funnel.json}. */
    static final String FUNNEL =
            """
            {
              "pipelines": [
                {"name": "sales",
                 "stages": [
                   {"name": "offer", "kind": "OPEN"},
                   {"name": "talks", "kind": "OPEN"},
                   {"name": "contract", "kind": "OPEN"},
                   {"name": "won", "kind": "WON"},
                   {"name": "lost", "kind": "LOST"}
                 ],
                 "skipped": "IMPUTE_PASSED", "backward": "FURTHEST", "reopened": "LAST_CLOSE_WINS",
                 "revisits": "SUMMED", "pipeline_change": "COUNT_THIS",
                 "recorded_from": "2025-01-01", "observed_until": "2025-12-31", "horizon_days": 60}
              ],
              "attribution": {"window_days": 90, "direct": "direct"},
              "experiments": [
                {"experiment": "short-form", "looks": 1, "planned_visitors": 4000}
              ]
            }
            """;

    private Experiments() {}

    static Csv csv() {
        Csv csv = new Csv("experiment", "variant", "visitors", "conversions");
        csv.row("short-form", "as before", "4120", "198");
        csv.row("short-form", "three fields", "4087", "262");
        csv.row("price-list", "as before", "2500", "75");
        csv.row("price-list", "with delivery", "2540", "80");
        csv.row("banner", "as before", "5000", "250");
        csv.row("banner", "with a cup", "4500", "270");
        return csv;
    }
}
