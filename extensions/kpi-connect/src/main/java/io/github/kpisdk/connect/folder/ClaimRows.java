package io.github.kpisdk.connect.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What platforms claim to have brought. */
final class ClaimRows implements RowReader {
    private static final Column DATE = InputFile.CLAIMS.column("date");
    private static final Column CHANNEL = InputFile.CLAIMS.column("channel");
    private static final Column EVENT = InputFile.CLAIMS.column("event");
    private static final Column CONVERSIONS = InputFile.CLAIMS.column("conversions");

    private static final Choice<ClaimedEvent> EVENTS =
            Choice.of(ClaimedEvent.values(), ClaimedEvent::name);

    private final List<Claim> claims = new ArrayList<>();

    @Override
    public InputFile file() {
        return InputFile.CLAIMS;
    }

    @Override
    public void row(Cells cells) {
        LocalDate date = cells.date(DATE);
        String channel = cells.channel(CHANNEL);
        ClaimedEvent event = cells.choice(EVENT, EVENTS);
        Long conversions = cells.count(CONVERSIONS);
        if (date != null && channel != null && event != null && conversions != null) {
            claims.add(new Claim(date, channel, event, conversions));
        }
    }

    /** All sound ones, in the order of the file. */
    List<Claim> all() {
        return claims;
    }
}
