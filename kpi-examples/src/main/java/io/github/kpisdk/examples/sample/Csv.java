package io.github.kpisdk.examples.sample;

/** A table as text. No cell of the sample needs quotes. */
final class Csv {

    private final StringBuilder text = new StringBuilder();

    Csv(String... columns) {
        row(columns);
    }

    void row(String... cells) {
        text.append(String.join(",", cells)).append('\n');
    }

    String text() {
        return text.toString();
    }

    /** The amount with its two decimals: 123456 kopecks are {@code 1234.56}. */
    static String rubles(long kopecks) {
        long size = Math.abs(kopecks);
        String rest = Long.toString(100 + size % 100).substring(1);
        return (kopecks < 0 ? "-" : "") + size / 100 + "." + rest;
    }

    /** The number behind a letter, with five digits: {@code L00042}. */
    static String id(String letter, int number) {
        return letter + Integer.toString(100_000 + number).substring(1);
    }
}
