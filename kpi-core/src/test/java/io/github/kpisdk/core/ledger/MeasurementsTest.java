package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Batches.refused;

import io.github.kpisdk.core.model.Measurement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Measurements that come in columns are checked as facts are. */
class MeasurementsTest {
    private static final LocalDate DAY = Batches.DAY;

    @Test
    void what_a_measurement_needs_is_required_of_each_row() {
        refused(batch(null, "emails-sent", "Anna", "the mailing service"))
                .withMessage("Row 2 of measurements: date is required");
        refused(batch(DAY, null, "Anna", "the mailing service"))
                .withMessage("Row 2 of measurements: metric is required");
        refused(batch(DAY, "emails-sent", null, "the mailing service"))
                .withMessage("Row 2 of measurements: measured_by is required");
        refused(batch(DAY, "emails-sent", "Anna", null))
                .withMessage("Row 2 of measurements: method is required");
    }

    @Test
    void a_metric_is_words_with_hyphens() {
        refused(batch(DAY, "Emails sent", "Anna", "the mailing service"))
                .withMessage(
                        "Row 2 of measurements: metric must be lower-case words with hyphens, such"
                                + " as emails-sent, not \"Emails sent\"");
    }

    /** The first row is sound. */
    private static Batch<Measurement> batch(
            LocalDate date, String metric, String measuredBy, String method) {
        return Batch.of(Table.MEASUREMENTS, 2)
                .put(Measurements.DATE, new LocalDate[] {DAY, date})
                .put(Measurements.METRIC, new String[] {"followers", metric})
                .put(Measurements.VALUE, Batches.upFromOne(2))
                .put(Measurements.MEASURED_BY, new String[] {"Boris", measuredBy})
                .put(Measurements.METHOD, new String[] {"the page of the group", method});
    }
}
