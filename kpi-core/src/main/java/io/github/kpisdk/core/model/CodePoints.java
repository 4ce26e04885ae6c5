package io.github.kpisdk.core.model;

import java.util.Comparator;

/**
 * The order of Unicode code points, in which ids and channels are sorted and ties are broken.
 *
 * <p>{@link String#compareTo} orders by UTF-16 units and puts an emoji before {@code U+FF5E};
 * databases do not. This order is the same on every engine.
 */
public final class CodePoints {
    /** Strings in the order of their code points. */
    public static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String left, String right) {
        int end = Math.min(left.length(), right.length());
        for (int i = 0; i < end; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                boolean bothHigh = a >= Character.MIN_SURROGATE && b >= Character.MIN_SURROGATE;
                return bothHigh ? Integer.compare(lift(a), lift(b)) : Character.compare(a, b);
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    /** Surrogates stand for code points above {@code U+FFFF}: they go after all other units. */
    private static int lift(char c) {
        return Character.isSurrogate(c) ? c + 0x10000 : c;
    }
}
