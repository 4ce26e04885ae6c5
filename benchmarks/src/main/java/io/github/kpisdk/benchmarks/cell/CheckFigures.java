package io.github.kpisdk.benchmarks.cell;

import java.util.Map;
import java.util.Optional;

/** What workload W must give in all for a million deals. */
public final class CheckFigures {
    /** The number of deals that they are for. */
    public static final int DEALS = 1_000_000;

    private static final Map<Measure, Long> FIGURES =
            Map.ofEntries(
                    Map.entry(Measure.WON, 599_710L),
                    Map.entry(Measure.LOST, 250_157L),
                    Map.entry(Measure.REFUNDS, 24_265L),
                    Map.entry(Measure.REVENUE, 421_779_521_867L),
                    Map.entry(Measure.PROFIT, 184_037_632_674L),
                    Map.entry(Measure.NEW_CUSTOMERS, 249_021L),
                    Map.entry(Measure.REPEATERS, 146_256L),
                    Map.entry(Measure.LEADS, 500_000L),
                    Map.entry(Measure.QUALIFIED_LEADS, 175_298L),
                    Map.entry(Measure.COST, 85_971_133_015L),
                    Map.entry(Measure.AD_SPEND, 68_530_228_861L));

    private CheckFigures() {}

    /** The first figure that is not as it must be, in words. */
    public static Optional<String> differenceOf(Cells cells) {
        return Measure.OF_W.stream()
                .filter(measure -> cells.total(measure) != FIGURES.get(measure))
                .map(
                        measure ->
                                "%s is %s, not %s"
                                        .formatted(
                                                measure,
                                                cells.total(measure),
                                                FIGURES.get(measure)))
                .findFirst();
    }
}
