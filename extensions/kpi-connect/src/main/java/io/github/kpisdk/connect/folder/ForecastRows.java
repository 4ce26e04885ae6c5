package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.economics.Forecast;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody said that a figure would be, once a day for each KPI, channel and period. */
final class ForecastRows implements RowReader {
    private static final Column KPI = InputFile.FORECASTS.column("kpi");
    private static final Column CHANNEL = InputFile.FORECASTS.column("channel");
    private static final Column PERIOD = InputFile.FORECASTS.column("period");
    private static final Column VALUE = InputFile.FORECASTS.column("value");
    private static final Column REGISTERED_ON = InputFile.FORECASTS.column("registered_on");

    private static final List<String> IDS = Kpis.ALL.stream().map(Kpi::id).toList();
    private static final Pattern NAMES =
            Pattern.compile(
                    "[0-9]{4}-([0-9]{2}|Q[1-4]|[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2})");

    private final List<Forecast> forecasts = new ArrayList<>();
    private final Map<Said, Long> lines = new HashMap<>();

    /** What one may foresee once a day. */
    private record Said(String kpi, Scope scope, DateRange range, LocalDate registeredOn) {}

    @Override
    public InputFile file() {
        return InputFile.FORECASTS;
    }

    @Override
    public void row(Cells cells) {
        String kpi = kpi(cells);
        Scope scope = scope(cells);
        Period period = period(cells);
        BigDecimal value = cells.amount(VALUE);
        LocalDate registeredOn = cells.date(REGISTERED_ON);
        if (kpi == null || scope == null || period == null || registeredOn == null) {
            return;
        }
        Long first =
                lines.putIfAbsent(new Said(kpi, scope, period.range(), registeredOn), cells.line());
        if (first != null) {
            cells.fault(
                    REGISTERED_ON,
                    "a forecast of %s for %s in %s of that day stands at %s already: %s"
                            .formatted(
                                    kpi,
                                    Excerpt.of(scope.toString()),
                                    period,
                                    first,
                                    Excerpt.of(cells.text(REGISTERED_ON))));
        } else if (value != null) {
            forecasts.add(new Forecast(kpi, scope, period, value, registeredOn));
        }
    }

    private static @Nullable String kpi(Cells cells) {
        String id = cells.text(KPI);
        if (IDS.contains(id)) {
            return id;
        }
        Optional<String> near = Spelling.nearest(id, IDS, List.of());
        cells.fault(
                KPI,
                "no such KPI: %s%s"
                        .formatted(
                                Excerpt.of(id),
                                near.map(meant -> ", is it " + Excerpt.of(meant) + "?")
                                        .orElse("")));
        return null;
    }

    /** Blank is the business, and so is its name in results. */
    private static @Nullable Scope scope(Cells cells) {
        if (cells.isBlank(CHANNEL) || cells.text(CHANNEL).equals(Scope.BUSINESS.toString())) {
            return Scope.BUSINESS;
        }
        String channel = cells.channel(CHANNEL);
        return channel == null ? null : Scope.channel(channel);
    }

    private static @Nullable Period period(Cells cells) {
        String name = cells.text(PERIOD);
        try {
            if (NAMES.matcher(name).matches()) {
                return Period.parse(name);
            }
        } catch (IllegalArgumentException e) {
            // a month or a day that there is not, or an end that is not after its start
        }
        cells.fault(
                PERIOD,
                "not a period such as 2026-01, 2026-Q1 or 2026-01-01/2026-03-15: "
                        + Excerpt.of(name));
        return null;
    }

    /** All sound ones, in the order of the file. */
    List<Forecast> all() {
        return forecasts;
    }
}
