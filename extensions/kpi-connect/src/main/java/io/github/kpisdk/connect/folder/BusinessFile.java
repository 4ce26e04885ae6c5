package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Money;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code business.json} and judges each of its fields. */
final class BusinessFile {
    static final String NAME = "business.json";
    static final Choice<Grain> GRAINS =
            Choice.of(
                    Business.GRAINS.toArray(Grain[]::new),
                    grain -> grain.name().toLowerCase(Locale.ROOT));

    private static final List<String> FIELDS = List.of("currency", "from", "to", "grain");

    private final FaultList faults;
    private final FlatJson json;

    private BusinessFile(FaultList faults, FlatJson json) {
        this.faults = faults;
        this.json = json;
    }

    /** The settings; nothing if faults were noted. */
    static Optional<Business> read(InputFolder folder, FaultList faults) throws IOException {
        try {
            Optional<InputStream> in = folder.open(NAME);
            if (in.isEmpty()) {
                faults.add(Fault.ofFile(NAME, "the file is missing"));
                return Optional.empty();
            }
            try (InputStream bytes = in.get()) {
                return new BusinessFile(faults, FlatJson.read(bytes)).judge();
            }
        } catch (FlatJson.NotFlatJson e) {
            faults.add(Fault.ofFile(NAME, e.getMessage()));
            return Optional.empty();
        } catch (IOException e) {
            throw FileIntake.failure(NAME, e);
        }
    }

    private Optional<Business> judge() {
        judgeNames();
        String currency =
                field("currency", "three capital letters", s -> Money.isCurrency(s) ? s : null);
        LocalDate from = field("from", "a date such as 2026-01-31", Days::parse);
        LocalDate to = field("to", "a date such as 2026-01-31", Days::parse);
        Grain grain = field("grain", "one of " + GRAINS.names(), GRAINS::find);
        if (from != null && to != null && !to.isAfter(from)) {
            fault("to must be after from, but from is %s and to is %s".formatted(from, to));
            return Optional.empty();
        }
        return currency == null || from == null || to == null || grain == null
                ? Optional.empty()
                : Optional.of(new Business(currency, DateRange.of(from, to), grain));
    }

    private void judgeNames() {
        for (String name : json.names()) {
            if (!FIELDS.contains(name)) {
                fault(
                        "unknown field %s; the fields are %s"
                                .formatted(Excerpt.of(name), String.join(", ", FIELDS)));
            }
        }
        json.repeated().forEach(name -> fault("field %s stands twice".formatted(Excerpt.of(name))));
    }

    private <T> @Nullable T field(String name, String form, Function<String, @Nullable T> parser) {
        FlatJson.Value value = json.value(name);
        if (value == null) {
            fault("field %s is missing".formatted(name));
            return null;
        }
        T parsed = value.string() == null ? null : parser.apply(value.string());
        if (parsed == null) {
            fault("%s must be %s, not %s".formatted(name, form, value.shown()));
        }
        return parsed;
    }

    private void fault(String problem) {
        faults.add(Fault.ofFile(NAME, problem));
    }
}
