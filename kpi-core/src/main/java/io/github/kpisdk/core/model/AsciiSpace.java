package io.github.kpisdk.core.model;

/** ASCII white space: space, tab, line feed, vertical tab, form feed, carriage return. */
public final class AsciiSpace {
    private AsciiSpace() {}

    /** Whether a character is ASCII white space. */
    public static boolean is(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** The text without ASCII white space at its ends; other white space stays. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        while (start < end && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
