package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.funnel.attribution.Journey;
import io.github.kpisdk.funnel.attribution.Journeys;
import io.github.kpisdk.funnel.report.CustomerTouch;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A contact of a customer with a channel; those of a customer stand in the order of time. */
final class TouchRows implements RowReader {
    private static final Column CUSTOMER_ID = InputFile.TOUCHES.column("customer_id");
    private static final Column TOUCHED_AT = InputFile.TOUCHES.column("touched_at");
    private static final Column CHANNEL = InputFile.TOUCHES.column("channel");

    private static final int DATE_LENGTH = 10;
    private static final Pattern TIME = Pattern.compile("T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z?");

    private final boolean strangers;
    private final Customers customers;
    private final List<CustomerTouch> touches = new ArrayList<>();
    private final Map<String, Touched> last = new HashMap<>();
    private final Set<String> channels = new HashSet<>();

    TouchRows(FunnelRules rules, Customers customers) {
        this.strangers = rules.strangers();
        this.customers = customers;
    }

    private record Touched(LocalDateTime at, long line, int count) {}

    @Override
    public InputFile file() {
        return InputFile.TOUCHES;
    }

    @Override
    public void row(Cells cells) {
        String customer = cells.id(CUSTOMER_ID);
        LocalDateTime at = at(cells);
        String channel = cells.channel(CHANNEL);
        if (customer != null && !strangers) {
            customers.judge(cells, CUSTOMER_ID, customer);
        }
        if (customer == null || at == null || channel == null) {
            return;
        }
        Touched before = last.get(customer);
        if (before != null && at.isBefore(before.at)) {
            cells.fault(
                    TOUCHED_AT,
                    "is before %s, when %s was touched at %s: %s"
                            .formatted(
                                    before.at,
                                    Excerpt.of(customer),
                                    before.line,
                                    Excerpt.of(cells.text(TOUCHED_AT))));
            return;
        }
        int count = before == null ? 1 : before.count + 1;
        judgeNumbers(cells, count, channel);
        if (cells.isSound()) {
            last.put(customer, new Touched(at, cells.line(), count));
            touches.add(CustomerTouch.of(customer, at.toInstant(ZoneOffset.UTC), channel));
        }
    }

    private void judgeNumbers(Cells cells, int count, String channel) {
        if (count > Journey.MOST_TOUCHES) {
            cells.fault(
                    CUSTOMER_ID,
                    "has more than %s touches: %s"
                            .formatted(Journey.MOST_TOUCHES, Excerpt.of(cells.text(CUSTOMER_ID))));
        }
        if (channels.size() < Journeys.MOST_CHANNELS) {
            channels.add(channel);
        } else if (!channels.contains(channel)) {
            cells.fault(
                    CHANNEL,
                    "is one of more than %s channels: %s"
                            .formatted(Journeys.MOST_CHANNELS, Excerpt.of(channel)));
        }
    }

    /** A day, which begins at midnight, or a moment of a day. */
    private static @Nullable LocalDateTime at(Cells cells) {
        String text = cells.text(TOUCHED_AT);
        int end = Math.min(DATE_LENGTH, text.length());
        LocalDate day = Days.parse(text.substring(0, end));
        String rest = text.substring(end);
        if (day != null && rest.isEmpty()) {
            return day.atStartOfDay();
        }
        if (day != null && TIME.matcher(rest).matches()) {
            try {
                return day.atTime(LocalTime.parse(rest.substring(1).replace("Z", "")));
            } catch (DateTimeException e) {
                // an hour or a minute that there is not
            }
        }
        cells.fault(
                TOUCHED_AT,
                "not a date or a time such as 2026-01-31 or 2026-01-31T18:05:00: "
                        + Excerpt.of(text));
        return null;
    }

    List<CustomerTouch> touches() {
        return touches;
    }
}
