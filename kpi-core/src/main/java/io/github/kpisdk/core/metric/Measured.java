package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.ledger.Measure;
import io.github.kpisdk.core.ledger.Measurements;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Text;

/**
 * Quantities that somebody measured: the rows of {@link Table#MEASUREMENTS} whose metric is the id.
 *
 * <p>A channel, or the business, for which nobody measured anything in a period has no figure there
 * rather than zero. Where only some channels were measured, the business is the sum of these; so a
 * share of the business is right only where both of its quantities were measured in the same
 * channels.
 */
public final class Measured {
    private Measured() {}

    /**
     * What came in the period: all values, added up.
     *
     * @param id the metric: lower-case words with hyphens
     * @param title its name in lower case, as it stands inside a sentence
     * @param russianTitle the same in Russian
     * @param unit what a value of one stands for
     */
    public static Quantity sum(String id, String title, String russianTitle, Unit unit) {
        return of(id, Text.of(title, russianTitle), unit, new Measure.SumOf(Measurements.VALUE));
    }

    /**
     * What there was when it was last measured in the period: the values of the latest day of each
     * channel, added up. It does not add up over periods, and what was measured in a period before
     * does not count.
     *
     * @param id the metric: lower-case words with hyphens
     * @param title its name in lower case, as it stands inside a sentence
     * @param russianTitle the same in Russian
     * @param unit what a value of one stands for
     */
    public static Quantity latest(String id, String title, String russianTitle, Unit unit) {
        return of(id, Text.of(title, russianTitle), unit, new Measure.LatestOf(Measurements.VALUE));
    }

    private static Quantity of(String id, Text title, Unit unit, Measure measure) {
        return new QuantityDraft(id, title, unit, measure)
                .where(Measurements.METRIC.is(id))
                .missingWithoutRows()
                .on(Measurements.DATE);
    }
}
