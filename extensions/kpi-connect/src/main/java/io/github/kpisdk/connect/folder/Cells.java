package io.github.kpisdk.connect.folder;

import io.github.kpisdk.connect.file.CsvRow;
import io.github.kpisdk.core.ledger.LedgerCheck.Judgement;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Ids;
import io.github.kpisdk.core.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row. What cannot be read is noted as a fault, and null comes back.
 *
 * <p>A row is sound as long as nothing was noted.
 */
final class Cells {
    private final InputFile file;
    private final CsvRow row;
    private final Header header;
    private final List<Noted> faults = new ArrayList<>(0);
    private @Nullable Fault dependence;

    Cells(InputFile file, CsvRow row, Header header) {
        this.file = file;
        this.row = row;
        this.header = header;
    }

    private record Noted(Column column, Fault fault) {}

    long line() {
        return row.line();
    }

    boolean isSound() {
        return faults.isEmpty() && dependence == null;
    }

    boolean isFaulty(Column column) {
        return !faults.isEmpty() && faults.stream().anyMatch(noted -> noted.column.equals(column));
    }

    /** What was noted, in the order of the columns of the contract. */
    List<Fault> faults() {
        return faults.stream()
                .sorted(Comparator.comparingInt(noted -> noted.column.index()))
                .map(Noted::fault)
                .toList();
    }

    /** That the row refers to a faulty one, if it does. */
    Optional<Fault> dependence() {
        return Optional.ofNullable(dependence);
    }

    void fault(Column column, String problem) {
        fault(column, text(column), problem);
    }

    private void fault(Column column, String value, String problem) {
        faults.add(
                new Noted(
                        column, new Fault(file.file(), row.line(), column.name(), value, problem)));
    }

    /** Notes what other rows show. */
    void note(Judgement judgement) {
        judgement.findings().forEach(f -> fault(file.column(f.column()), f.problem()));
        judgement
                .dependsOn()
                .ifPresent(
                        on ->
                                dependsOn(
                                        file.column(on.column()),
                                        InputFile.of(on.table()),
                                        on.row()));
    }

    /** Notes that the row refers to a faulty one; of several the first counts. */
    void dependsOn(Column column, InputFile other, long line) {
        if (dependence == null) {
            dependence =
                    new Fault(
                            file.file(),
                            row.line(),
                            column.name(),
                            text(column),
                            "depends on %s:%s".formatted(other.file(), line));
        }
    }

    /** Whether there is such a cell: a file may lack an optional column. */
    boolean has(Column column) {
        return header.has(column);
    }

    String text(Column column) {
        return row.cells().get(header.position(column));
    }

    boolean isBlank(Column column) {
        return text(column).isEmpty();
    }

    @Nullable String id(Column column) {
        String id = text(column);
        Optional<String> problem = Ids.problemWith(id);
        problem.ifPresent(p -> fault(column, p));
        return problem.isEmpty() ? id : null;
    }

    @Nullable String idOrBlank(Column column) {
        return isBlank(column) ? null : id(column);
    }

    @Nullable String channel(Column column) {
        String name = text(column);
        Optional<String> problem = Ids.problemWithChannel(name);
        problem.ifPresent(p -> fault(column, p));
        return problem.isEmpty() ? name : null;
    }

    @Nullable String channelOrBlank(Column column) {
        return isBlank(column) ? null : channel(column);
    }

    @Nullable String metric(Column column) {
        String name = text(column);
        Optional<String> problem = Ids.problemWithMetric(name);
        problem.ifPresent(p -> fault(column, p));
        return problem.isEmpty() ? name : null;
    }

    @Nullable LocalDate date(Column column) {
        LocalDate day = Days.parse(text(column));
        if (day == null) {
            fault(column, "not a date such as 2026-01-31: " + Excerpt.of(text(column)));
        }
        return day;
    }

    @Nullable LocalDate dateOrBlank(Column column) {
        return isBlank(column) ? null : date(column);
    }

    @Nullable BigDecimal amount(Column column) {
        return read(column, Decimals::parse);
    }

    /** A rate of exchange, above zero. */
    @Nullable BigDecimal rate(Column column) {
        return read(column, Decimals::parseRate);
    }

    /** Three capital letters. */
    @Nullable String currency(Column column) {
        String currency = text(column);
        if (!Money.isCurrency(currency)) {
            fault(column, "not a currency of three capital letters: " + Excerpt.of(currency));
            return null;
        }
        return currency;
    }

    /** An amount from zero up. */
    @Nullable BigDecimal price(Column column) {
        BigDecimal amount = amount(column);
        if (amount != null && amount.signum() < 0) {
            fault(column, "must not be negative: " + Excerpt.of(text(column)));
            return null;
        }
        return amount;
    }

    @Nullable BigDecimal priceOrZero(Column column) {
        return isBlank(column) ? BigDecimal.ZERO : price(column);
    }

    /** A whole number from zero up. */
    @Nullable Long count(Column column) {
        return read(column, Decimals::parseCount);
    }

    long countOrZero(Column column) {
        Long count = isBlank(column) ? Long.valueOf(0) : count(column);
        return count == null ? 0 : count;
    }

    /** One of a list of names. */
    <T> @Nullable T choice(Column column, Choice<T> choice) {
        T value = choice.find(text(column));
        if (value == null) {
            fault(column, "not one of %s: %s".formatted(choice.names(), Excerpt.of(text(column))));
        }
        return value;
    }

    private <T> @Nullable T read(Column column, Function<String, T> parser) {
        try {
            return parser.apply(text(column));
        } catch (IllegalArgumentException e) {
            fault(column, withSmallInitial(e.getMessage()));
            return null;
        }
    }

    static String withSmallInitial(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
