package io.github.kpisdk.core.catalog;

import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Measured;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import java.util.List;

/**
 * What is measured of advertising and visitors outside of the net. Nothing measured is no data, not
 * zero.
 */
public final class OfflineQuantities {
    /** People who saw posters, television and the like, for the whole period at once. */
    public static final Quantity OFFLINE_REACH =
            Measured.latest(
                    "offline-reach",
                    "people reached offline",
                    "охваченные вне интернета",
                    Unit.of(Entity.PERSON));

    /** Promo codes used in a shop. */
    public static final Quantity PROMO_ACTIVATIONS =
            Measured.sum(
                    "promo-activations",
                    "promo codes used",
                    "активации промокодов",
                    Unit.of(Entity.ACTIVATION));

    /** People who came to the shop. */
    public static final Quantity OFFLINE_VISITORS =
            Measured.sum("offline-visitors", "visitors", "посетители", Unit.of(Entity.PERSON));

    /** People who came on the same weekdays before. */
    public static final Quantity BASELINE_VISITORS =
            Measured.sum(
                    "baseline-visitors",
                    "visitors on the same weekdays before",
                    "посетители в те же дни недели раньше",
                    Unit.of(Entity.PERSON));

    static final List<Formula> ALL =
            List.of(OFFLINE_REACH, PROMO_ACTIVATIONS, OFFLINE_VISITORS, BASELINE_VISITORS);

    private OfflineQuantities() {}
}
