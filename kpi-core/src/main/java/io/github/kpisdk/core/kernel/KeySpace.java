package io.github.kpisdk.core.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Ids as exact keys of 64 bits: within one space two ids have one key only if they are equal.
 *
 * <p>A plain number such as {@code 1042} is its own key. An id that ends in digits, such as {@code
 * D-001042}, is the number of its pattern ({@code D-} and six digits) and the number at its end.
 * Anything else is a place in a dictionary, below zero. So the usual ids cost eight bytes each.
 */
public final class KeySpace {
    /** The key of no id. */
    public static final long NONE = Long.MIN_VALUE;

    /** The key that no id has. */
    public static final long UNKNOWN = Long.MAX_VALUE;

    /** Longest plain number; it stays below the bit that marks a pattern. */
    private static final int MOST_DIGITS = 18;

    /** Most digits behind a prefix, and the bits that they need. */
    private static final int MOST_END_DIGITS = 14;

    private static final int END_BITS = 47;
    private static final long END = (1L << END_BITS) - 1;
    private static final long PATTERN = 1L << 62;

    /** Ids made at random would otherwise bring a pattern each. */
    private static final int MOST_PATTERNS = 1 << 12;

    private final Names texts = new Names();
    private final Names patterns = new Names();
    private char[] pattern = new char[64];

    /** The key of an id, a new one if it has none. */
    public long key(@Nullable String id) {
        if (id == null) {
            return NONE;
        }
        long number = number(id);
        return number >= 0 ? number : key(id.toCharArray(), 0, id.length());
    }

    /** The value of a plain number; below zero if the id is none. */
    private static long number(String id) {
        int length = id.length();
        if (length == 0 || length > MOST_DIGITS || (length > 1 && id.charAt(0) == '0')) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < length; i++) {
            int digit = id.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The key of a number from zero up. */
    public long key(long id) {
        return id >= 0 && id < 1_000_000_000_000_000_000L ? id : key(Long.toString(id));
    }

    /** The key of an id that is a part of an array, a new one if it has none. */
    public long key(char[] text, int from, int to) {
        int digits = digitsAtEnd(text, from, to);
        boolean leadingZero = digits > 1 && text[to - digits] == '0';
        if (digits == to - from && !leadingZero && digits <= MOST_DIGITS) {
            return number(text, from, to);
        }
        int atEnd = Math.min(digits, MOST_END_DIGITS);
        int code = atEnd == 0 ? Names.NONE : patternOf(text, from, to - atEnd, atEnd);
        return code == Names.NONE
                ? -1L - texts.code(text, from, to)
                : PATTERN | (long) code << END_BITS | number(text, to - atEnd, to);
    }

    private static int digitsAtEnd(char[] text, int from, int to) {
        int start = to;
        while (start > from && text[start - 1] >= '0' && text[start - 1] <= '9') {
            start--;
        }
        return to - start;
    }

    private static long number(char[] text, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + (text[i] - '0');
        }
        return number;
    }

    /** A pattern is named by its prefix and, as one character more, the number of its digits. */
    private int patternOf(char[] text, int from, int to, int digits) {
        int length = to - from;
        if (length >= pattern.length) {
            pattern = new char[length * 2];
        }
        System.arraycopy(text, from, pattern, 0, length);
        pattern[length] = (char) digits;
        return patterns.size() < MOST_PATTERNS
                ? patterns.code(pattern, 0, length + 1)
                : patterns.find(pattern, 0, length + 1);
    }

    /** The key of an id; {@link #UNKNOWN} if it has none. */
    public long find(String id) {
        long number = number(id);
        if (number >= 0) {
            return number;
        }
        char[] text = id.toCharArray();
        int atEnd = Math.min(digitsAtEnd(text, 0, text.length), MOST_END_DIGITS);
        int end = text.length - atEnd;
        char[] name = Arrays.copyOf(text, end + 1); // others may be looking, too
        name[end] = (char) atEnd;
        int code = atEnd == 0 ? Names.NONE : patterns.find(name, 0, end + 1);
        if (code != Names.NONE) {
            return PATTERN | (long) code << END_BITS | number(text, end, text.length);
        }
        int place = texts.find(id);
        return place == Names.NONE ? UNKNOWN : -1L - place;
    }

    /** The id of a key. */
    public String text(long key) {
        if (key < 0) {
            return texts.name((int) (-1L - key));
        }
        if ((key & PATTERN) == 0) {
            return Long.toString(key);
        }
        String name = patterns.name((int) ((key & ~PATTERN) >>> END_BITS));
        int digits = name.charAt(name.length() - 1);
        String number = Long.toString(key & END);
        return name.substring(0, name.length() - 1) + "0".repeat(digits - number.length()) + number;
    }

    /** The id of a key, or null for {@link #NONE}. */
    public @Nullable String textOrNull(long key) {
        return key == NONE ? null : text(key);
    }

    /** How keys of another space are called here; ids that are new here get a key. */
    public Move from(KeySpace other) {
        return new Move(this, other);
    }

    /** The way of keys from one space into another. */
    public static final class Move {
        private final KeySpace to;
        private final KeySpace from;
        private long[] texts = new long[0];
        private long[] patterns = new long[0];

        private Move(KeySpace to, KeySpace from) {
            this.to = to;
            this.from = from;
        }

        /** Whether it leads into a space. */
        public boolean leadsTo(KeySpace space) {
            return to == space;
        }

        private static long[] grown(long[] known, int size) {
            long[] grown = Arrays.copyOf(known, Vector.grown(known.length, size));
            Arrays.fill(grown, known.length, grown.length, UNKNOWN);
            return grown;
        }

        /** The key there of a key here. */
        public long key(long key) {
            if (key == NONE || (key >= 0 && (key & PATTERN) == 0)) {
                return key;
            }
            return key < 0 ? ofText((int) (-1L - key)) : ofPattern(key);
        }

        private long ofText(int place) {
            if (place >= texts.length) {
                texts = grown(texts, place + 1);
            }
            if (texts[place] == UNKNOWN) {
                texts[place] = to.key(from.texts.name(place));
            }
            return texts[place];
        }

        private long ofPattern(long key) {
            int place = (int) ((key & ~PATTERN) >>> END_BITS);
            if (place >= patterns.length) {
                patterns = grown(patterns, place + 1);
            }
            if (patterns[place] == UNKNOWN) {
                long there = to.key(from.text(key));
                patterns[place] = there < 0 ? NONE : there & ~END;
            }
            return patterns[place] == NONE ? to.key(from.text(key)) : patterns[place] | key & END;
        }
    }
}
