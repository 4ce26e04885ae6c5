package io.github.kpisdk.rules.verdict;

/** How a value is written for people. Files always carry the plain number. */
public enum Kind {
    /** An amount in the currency of the business: {@code 12,000 RUB}. */
    MONEY,
    /** A part of a whole: {@code 5.4 %}. */
    SHARE,
    /** A change as a part of what was before, with its sign: {@code +20 %}. */
    CHANGE,
    /** A difference of two shares: {@code −2.8 pp}. */
    POINTS,
    /** A multiple: {@code 2.92×}. */
    TIMES,
    /** A number of things. */
    COUNT,
    /** A number of days. */
    DAYS,
    /** Any other number, in three significant digits. */
    NUMBER,
    /** Words. */
    WORDS
}
