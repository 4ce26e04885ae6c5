package io.github.kpisdk.connect.folder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of rates.csv that are of no use. What would have had the rate of one is not converted by
 * an older rate instead: it depends on that row.
 */
final class FaultyRates {
    private static final String ANY_CURRENCY = "";

    private final int maxAgeDays;
    private final Map<String, TreeMap<LocalDate, Long>> dated = new HashMap<>();
    private final Map<String, Long> undated = new HashMap<>();

    FaultyRates(int maxAgeDays) {
        this.maxAgeDays = maxAgeDays;
    }

    /** Adds a row; null is what could not be read of it. */
    void add(long line, @Nullable String currency, @Nullable LocalDate date) {
        String of = currency == null ? ANY_CURRENCY : currency;
        if (date == null) {
            undated.putIfAbsent(of, line);
        } else {
            dated.computeIfAbsent(of, c -> new TreeMap<>()).putIfAbsent(date, line);
        }
    }

    /**
     * The row that may have held the rate of a day.
     *
     * @param used the date of the latest sound rate until that day, perhaps too old
     */
    OptionalLong line(String currency, LocalDate day, LocalDate used) {
        LocalDate oldest = day.minusDays(maxAgeDays);
        LocalDate after = used.isBefore(oldest) ? oldest.minusDays(1) : used;
        return Stream.of(currency, ANY_CURRENCY)
                .flatMap(of -> Stream.ofNullable(latest(of, day, after, used.isBefore(oldest))))
                .mapToLong(Long::longValue)
                .min();
    }

    /** One without a date may be of any day, but only what has no rate at all depends on it. */
    private @Nullable Long latest(String of, LocalDate day, LocalDate after, boolean isMissing) {
        TreeMap<LocalDate, Long> lines = dated.get(of);
        Map.Entry<LocalDate, Long> latest = lines == null ? null : lines.floorEntry(day);
        if (latest != null && latest.getKey().isAfter(after)) {
            return latest.getValue();
        }
        return isMissing ? undated.get(of) : null;
    }
}
