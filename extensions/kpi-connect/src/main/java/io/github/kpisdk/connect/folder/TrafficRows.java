package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.model.Traffic;
import java.time.LocalDate;

/** A day of traffic: three counts, blank for none. */
final class TrafficRows implements RowReader {
    private static final Column DATE = InputFile.TRAFFIC.column("date");
    private static final Column CHANNEL = InputFile.TRAFFIC.column("channel");
    private static final Column IMPRESSIONS = InputFile.TRAFFIC.column("impressions");
    private static final Column CLICKS = InputFile.TRAFFIC.column("clicks");
    private static final Column VISITS = InputFile.TRAFFIC.column("visits");

    private final LedgerPart.Builder facts;

    TrafficRows(LedgerPart.Builder facts) {
        this.facts = facts;
    }

    @Override
    public InputFile file() {
        return InputFile.TRAFFIC;
    }

    @Override
    public void row(Cells cells) {
        LocalDate date = cells.date(DATE);
        String channel = cells.channelOrBlank(CHANNEL);
        long impressions = cells.countOrZero(IMPRESSIONS);
        long clicks = cells.countOrZero(CLICKS);
        long visits = cells.countOrZero(VISITS);
        if (cells.isSound()) {
            facts.add(
                    Traffic.builder()
                            .date(date)
                            .channel(channel)
                            .impressions(impressions)
                            .clicks(clicks)
                            .visits(visits)
                            .build());
        }
    }
}
