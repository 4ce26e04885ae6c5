package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Rate;
import io.github.kpisdk.core.model.RateTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A rate of exchange into the currency of the business: one of each currency and day. */
final class RateRows implements RowReader {
    private static final Column DATE = InputFile.RATES.column("date");
    private static final Column CURRENCY = InputFile.RATES.column("currency");
    private static final Column RATE = InputFile.RATES.column("rate");

    private final @Nullable String home;
    private final int maxAgeDays;
    private final Map<String, TreeMap<LocalDate, Dated>> rates = new HashMap<>();
    private final FaultyRates faulty;
    private boolean absent;
    private boolean unreadable;

    /** Rates into this currency; null if that is not known, since business.json is faulty. */
    RateRows(@Nullable String home, int maxAgeDays) {
        this.home = home;
        this.maxAgeDays = maxAgeDays;
        faulty = new FaultyRates(maxAgeDays);
    }

    private record Dated(Rate rate, long line) {}

    @Override
    public InputFile file() {
        return InputFile.RATES;
    }

    @Override
    public void row(Cells cells) {
        LocalDate date = cells.date(DATE);
        String currency = cells.currency(CURRENCY);
        BigDecimal rate = cells.rate(RATE);
        if (currency != null && currency.equals(home)) {
            cells.fault(
                    CURRENCY,
                    "is the currency of the business, which needs no rate: "
                            + Excerpt.of(currency));
        } else if (date != null && currency != null && rate != null) {
            enter(cells, new Rate(date, currency, rate));
        }
        if (!cells.isSound()) {
            faulty.add(cells.line(), currency, date);
        }
    }

    private void enter(Cells cells, Rate rate) {
        Dated first =
                rates.computeIfAbsent(rate.currency(), c -> new TreeMap<>())
                        .putIfAbsent(rate.date(), new Dated(rate, cells.line()));
        if (first != null && !first.rate().equals(rate)) {
            cells.fault(
                    RATE,
                    "%s has the rate %s on %s at %s already: %s"
                            .formatted(
                                    rate.currency(),
                                    first.rate().value().toPlainString(),
                                    rate.date(),
                                    first.line(),
                                    Excerpt.of(cells.text(RATE))));
        }
    }

    @Override
    public void damagedRow(long line, @Nullable String id) {
        faulty.add(line, null, null);
    }

    @Override
    public void absent() {
        absent = true;
    }

    @Override
    public void unreadable() {
        unreadable = true;
    }

    /** Whether there is no such file. */
    boolean isAbsent() {
        return absent;
    }

    /** Whether one can tell which amounts have a rate. */
    boolean isKnown() {
        return home != null && !unreadable;
    }

    /** All sound rates. */
    RateTable table(String into) {
        List<Rate> all =
                rates.values().stream().flatMap(d -> d.values().stream()).map(Dated::rate).toList();
        return RateTable.of(into, all).withMaxAge(maxAgeDays);
    }

    /** The line of a faulty row, if it would have given the rate of a day instead of another. */
    OptionalLong faultyRow(String currency, LocalDate day) {
        Optional<LocalDate> used =
                Optional.ofNullable(rates.get(currency)).map(dated -> dated.floorKey(day));
        return faulty.line(currency, day, used.orElse(LocalDate.MIN));
    }
}
