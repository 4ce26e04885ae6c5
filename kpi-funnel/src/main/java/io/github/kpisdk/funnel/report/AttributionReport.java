package io.github.kpisdk.funnel.report;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.funnel.attribution.AttributionComparison;
import io.github.kpisdk.funnel.attribution.AttributionModel;
import io.github.kpisdk.funnel.attribution.AttributionModels;
import io.github.kpisdk.funnel.attribution.Journey;
import io.github.kpisdk.funnel.attribution.Journeys;
import io.github.kpisdk.funnel.attribution.Touch;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Deals won in a range, divided among the channels that touched the customer, by several models.
 * The credits of each model add up to {@code conversions} and {@code value} exactly; they measure
 * no lift.
 *
 * @param rules which touches count
 * @param comparison the models side by side
 * @param conversions deals won in the range after a touch that counts
 * @param value the amounts of these deals, after the discount and before refunds
 * @param nulls customers touched in the range who had bought nothing by its end
 * @param open how many of these have an open deal, and may still buy
 * @param untouched deals won in the range without a touch that counts; credited to nobody
 * @param untouchedValue the amounts of these deals
 * @param touches all touches
 * @param touchesUsed those that count for a conversion or a null
 * @param involved in how many of the conversions each channel took part at all
 */
public record AttributionReport(
        AttributionRules rules,
        AttributionComparison comparison,
        long conversions,
        Money value,
        long nulls,
        long open,
        long untouched,
        Money untouchedValue,
        long touches,
        long touchesUsed,
        SortedMap<String, Long> involved) {

    /** Money is divided in hundredths. */
    private static final int DECIMALS = 2;

    private static final String LAST_NON_DIRECT = "last-non-direct";

    /** Keeps a copy of the counts by channel. */
    public AttributionReport {
        involved = Collections.unmodifiableSortedMap(new TreeMap<>(involved));
    }

    static AttributionReport of(
            AttributionRules rules, List<CustomerTouch> touches, Ledger ledger, DateRange range) {
        Paths paths = new Paths(rules, touches, ledger, range);
        Journeys journeys = Journeys.of(ledger.currency(), DECIMALS, paths.journeys());
        return new AttributionReport(
                rules,
                AttributionComparison.of(journeys, models(rules)),
                journeys.conversions(),
                journeys.value(),
                journeys.nulls(),
                paths.open(),
                paths.untouched(),
                paths.untouchedValue(),
                touches.size(),
                paths.touchesUsed(),
                involved(journeys));
    }

    private static SortedMap<String, Long> involved(Journeys journeys) {
        SortedMap<String, Long> involved = new TreeMap<>();
        for (Journey journey : journeys.all()) {
            journey.touches().stream()
                    .map(Touch::channel)
                    .distinct()
                    .forEach(name -> involved.merge(name, journey.conversions(), Long::sum));
        }
        return involved;
    }

    private static List<AttributionModel> models(AttributionRules rules) {
        return AttributionModels.all(rules.direct().orElse("direct")).stream()
                .filter(m -> rules.direct().isPresent() || !m.id().equals(LAST_NON_DIRECT))
                .toList();
    }
}
