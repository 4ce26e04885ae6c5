package io.github.kpisdk.connect.column;

/** Numbers in ASCII digits. */
final class Digits {
    private Digits() {}

    /**
     * The number between two places of an array; below zero unless there are digits only, at least
     * one and at most so many, which are no more than 18.
     */
    static long number(char[] text, int from, int to, int most) {
        if (from >= to || to - from > most) {
            return -1;
        }
        long number = 0;
        for (int i = from; i < to; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
