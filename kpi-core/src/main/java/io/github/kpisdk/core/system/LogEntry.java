package io.github.kpisdk.core.system;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.model.Dates;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.model.Required;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One look at a card: the figure, what was decided by it, what was done, and what came of that.
 *
 * <p>To keep things as they are is a decision too, once somebody has said so. An entry without a
 * decision is a look that led to nothing.
 */
@ExplicitJson
@JsonPropertyOrder({"date", "card", "figure", "decision", "action", "result", "by"})
public final class LogEntry {
    private final LocalDate date;

    @JsonProperty("card")
    private final String card;

    private final @Nullable BigDecimal figure;

    @JsonProperty("decision")
    private final @Nullable String decision;

    @JsonProperty("action")
    private final @Nullable String action;

    @JsonProperty("result")
    private final @Nullable String result;

    @JsonProperty("by")
    private final @Nullable String by;

    private LogEntry(
            LocalDate date,
            String card,
            @Nullable BigDecimal figure,
            @Nullable String decision,
            @Nullable String action,
            @Nullable String result,
            @Nullable String by) {
        this.date = date;
        this.card = Names.check("card", card);
        this.figure = figure;
        this.decision = Names.words("decision", decision);
        this.action = Names.words("action", action);
        this.result = Names.words("result", result);
        this.by = Names.words("by", by);
    }

    /** A look at a card, by its id, on a day. */
    public static LogEntry of(LocalDate date, String card) {
        return new LogEntry(date, card, null, null, null, null, null);
    }

    @JsonCreator
    private static LogEntry read(
            @JsonProperty("date") @Nullable String date,
            @JsonProperty("card") @Nullable String card,
            @JsonProperty("figure") @Nullable String figure,
            @JsonProperty("decision") @Nullable String decision,
            @JsonProperty("action") @Nullable String action,
            @JsonProperty("result") @Nullable String result,
            @JsonProperty("by") @Nullable String by) {
        return new LogEntry(
                Required.field("date", Dates.parse("date", date)),
                Required.field("card", card),
                figure == null ? null : Required.amount("figure", figure),
                decision,
                action,
                result,
                by);
    }

    /** The same entry, with the figure that was seen; see {@link Decimals#parse}. */
    public LogEntry saw(String seen) {
        return new LogEntry(date, card, Decimals.parse(seen), decision, action, result, by);
    }

    /** The same entry, with what was decided. */
    public LogEntry decided(String what) {
        return new LogEntry(date, card, figure, what, action, result, by);
    }

    /** The same entry, with what was done. */
    public LogEntry did(String what) {
        return new LogEntry(date, card, figure, decision, what, result, by);
    }

    /** The same entry, with what came of it. */
    public LogEntry ledTo(String what) {
        return new LogEntry(date, card, figure, decision, action, what, by);
    }

    /** The same entry, with who decided. */
    public LogEntry by(String who) {
        return new LogEntry(date, card, figure, decision, action, result, who);
    }

    /** The day. */
    public LocalDate date() {
        return date;
    }

    /** The id of the card. */
    public String card() {
        return card;
    }

    /** The figure that was seen. */
    public Optional<BigDecimal> figure() {
        return Optional.ofNullable(figure);
    }

    /** What was decided. */
    public Optional<String> decision() {
        return Optional.ofNullable(decision);
    }

    /** What was done. */
    public Optional<String> action() {
        return Optional.ofNullable(action);
    }

    /** What came of it. */
    public Optional<String> result() {
        return Optional.ofNullable(result);
    }

    /** Who decided. */
    public Optional<String> by() {
        return Optional.ofNullable(by);
    }

    @JsonProperty("date")
    private String dateText() {
        return date.toString();
    }

    @JsonProperty("figure")
    private @Nullable String figureText() {
        return figure == null ? null : figure.toPlainString();
    }

    private List<@Nullable Object> fields() {
        return Arrays.asList(date, card, figure, decision, action, result, by);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof LogEntry other && fields().equals(other.fields());
    }

    @Override
    public int hashCode() {
        return fields().hashCode();
    }

    /** The name of the type and its fields in order. */
    @Override
    public String toString() {
        return "LogEntry" + fields();
    }
}
