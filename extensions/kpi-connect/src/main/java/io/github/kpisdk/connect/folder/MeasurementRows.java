package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Measurement;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A measurement: of any metric, be it one that the catalogue does not know. */
final class MeasurementRows implements RowReader {
    private static final Column DATE = InputFile.MEASUREMENTS.column("date");
    private static final Column CHANNEL = InputFile.MEASUREMENTS.column("channel");
    private static final Column METRIC = InputFile.MEASUREMENTS.column("metric");
    private static final Column VALUE = InputFile.MEASUREMENTS.column("value");
    private static final Column MEASURED_BY = InputFile.MEASUREMENTS.column("measured_by");
    private static final Column METHOD = InputFile.MEASUREMENTS.column("method");

    private final LedgerPart.Builder facts;

    MeasurementRows(LedgerPart.Builder facts) {
        this.facts = facts;
    }

    @Override
    public InputFile file() {
        return InputFile.MEASUREMENTS;
    }

    @Override
    public void row(Cells cells) {
        LocalDate date = cells.date(DATE);
        String channel = cells.channelOrBlank(CHANNEL);
        String metric = cells.metric(METRIC);
        BigDecimal value = cells.amount(VALUE);
        String measuredBy = cells.id(MEASURED_BY);
        String method = cells.id(METHOD);
        if (cells.isSound()) {
            facts.add(
                    Table.MEASUREMENTS,
                    Measurement.builder()
                            .date(date)
                            .channel(channel)
                            .metric(metric)
                            .value(value)
                            .measuredBy(measuredBy)
                            .method(method)
                            .build());
        }
    }
}
