package io.github.kpisdk.core.system;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.model.Required;
import java.util.Comparator;
import java.util.List;

/**
 * What was decided by which figure: figure, decision, action, result.
 *
 * <p>A figure that is looked at again and again while nothing is decided is a ritual.
 *
 * @param entries by date; those of one day stay as they were given
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"entries"})
public record DecisionLog(List<LogEntry> entries) {
    /** Nothing was ever looked at. */
    public static final DecisionLog EMPTY = new DecisionLog(List.of());

    /** Sorts by date and keeps a copy. */
    public DecisionLog {
        entries =
                Required.list("entries", entries).stream()
                        .sorted(Comparator.comparing(LogEntry::date))
                        .toList();
    }

    /** The entries of one card, by date. */
    public List<LogEntry> of(String card) {
        return entries.stream().filter(entry -> entry.card().equals(card)).toList();
    }

    /** How many of the last looks at a card, one after another, led to no decision. */
    public int looksWithoutDecision(String card) {
        int looks = 0;
        for (LogEntry entry : of(card)) {
            looks = entry.decision().isPresent() ? 0 : looks + 1;
        }
        return looks;
    }

    /**
     * The cards whose last looks led to no decision, in the order in which they were first looked
     * at.
     *
     * @param looks how many looks make a ritual, from 1; a card with fewer looks is none
     */
    public List<String> rituals(int looks) {
        if (looks < 1) {
            throw new IllegalArgumentException("looks must be at least 1, not " + looks);
        }
        return entries.stream()
                .map(LogEntry::card)
                .distinct()
                .filter(card -> looksWithoutDecision(card) >= looks)
                .toList();
    }
}
