package io.github.kpisdk.rules.verdict;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One named piece of evidence. Messages name it in braces, such as {@code {cac}}.
 *
 * @param name in the words of the message
 * @param kind how it is written
 * @param value the number; empty for words
 * @param words the words; empty for a number
 * @param interval where the true value may lie
 * @param n on how many events or people it rests
 * @param threshold what it was held against, in the same unit
 */
public record Fact(
        String name,
        Kind kind,
        Optional<Known> value,
        Optional<Text> words,
        Optional<Interval> interval,
        OptionalLong n,
        Optional<BigDecimal> threshold) {

    /** Checks the name, and that there is a number or there are words. */
    public Fact {
        if (Required.field("name", name).isBlank()) {
            throw new IllegalArgumentException("A fact needs a name");
        }
        if (value.isPresent() == words.isPresent() || words.isPresent() != (kind == Kind.WORDS)) {
            throw new IllegalArgumentException(
                    "Fact %s of kind %s needs %s"
                            .formatted(name, kind, kind == Kind.WORDS ? "words" : "a number"));
        }
    }

    /** A number of a kind. */
    public static Fact of(String name, Kind kind, Known value) {
        return new Fact(
                name,
                kind,
                Optional.of(value),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty());
    }

    /** An amount of money in the currency of the business. */
    public static Fact money(String name, Known amount) {
        return of(name, Kind.MONEY, amount);
    }

    /** A part of a whole: 0.05 is 5 %. */
    public static Fact share(String name, Known part) {
        return of(name, Kind.SHARE, part);
    }

    /** A change as a part of what was before: 0.2 is +20 %. */
    public static Fact change(String name, Known part) {
        return of(name, Kind.CHANGE, part);
    }

    /** A multiple. */
    public static Fact times(String name, Known multiple) {
        return of(name, Kind.TIMES, multiple);
    }

    /** A number of things. */
    public static Fact count(String name, long count) {
        return of(name, Kind.COUNT, Known.of(BigDecimal.valueOf(count)));
    }

    /** A number of days. */
    public static Fact days(String name, long days) {
        return of(name, Kind.DAYS, Known.of(BigDecimal.valueOf(days)));
    }

    /**
     * Any other number, such as a p value.
     *
     * @throws NumberFormatException if it is not finite
     */
    public static Fact number(String name, double number) {
        return of(name, Kind.NUMBER, Known.of(BigDecimal.valueOf(number)));
    }

    /** Words that differ by language. */
    public static Fact words(String name, Text words) {
        return new Fact(
                name,
                Kind.WORDS,
                Optional.empty(),
                Optional.of(words),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty());
    }

    /** A name that is the same in every language. */
    public static Fact name(String name, String of) {
        return words(name, Text.of(of, of));
    }

    /** Several names, with commas between them. */
    public static Fact names(String name, List<String> of) {
        return name(name, String.join(", ", of));
    }

    /** The same fact, with where the true value may lie. */
    public Fact within(Interval limits) {
        return new Fact(name, kind, value, words, Optional.of(limits), n, threshold);
    }

    /** The same fact, with the number of events or people behind it. */
    public Fact restingOn(long events) {
        return new Fact(name, kind, value, words, interval, OptionalLong.of(events), threshold);
    }

    /** The same fact, with what it was held against. */
    public Fact against(BigDecimal limit) {
        return new Fact(name, kind, value, words, interval, n, Optional.of(limit));
    }

    /** The value for people; without the interval. */
    public String in(Language language, String currency) {
        return value.map(number -> Shown.number(kind, number, language, currency))
                .orElseGet(() -> words.orElseThrow().in(language));
    }
}
