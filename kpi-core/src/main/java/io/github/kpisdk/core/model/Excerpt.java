package io.github.kpisdk.core.model;

/**
 * A foreign value as it may stand in a message: quoted, at most 200 characters, control and
 * direction characters escaped.
 */
public final class Excerpt {
    private static final int LIMIT = 200;

    private Excerpt() {}

    /** The value in double quotes; what is cut off is shown as an ellipsis. */
    public static String of(CharSequence value) {
        StringBuilder out = new StringBuilder("\"");
        int end = end(value);
        for (int i = 0; i < end; ) {
            int point = Character.codePointAt(value, i);
            append(out, point);
            i += Character.charCount(point);
        }
        return out.append(end < value.length() ? "…\"" : "\"").toString();
    }

    /** Where to cut: never between the two halves of one character. */
    private static int end(CharSequence value) {
        boolean fits = value.length() <= LIMIT;
        boolean halved = !fits && Character.isHighSurrogate(value.charAt(LIMIT - 1));
        return fits ? value.length() : halved ? LIMIT - 1 : LIMIT;
    }

    private static void append(StringBuilder out, int point) {
        int type = Character.getType(point);
        if (type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR) {
            for (char c : Character.toChars(point)) {
                escape(out, c);
            }
        } else {
            out.appendCodePoint(point);
        }
    }

    private static void escape(StringBuilder out, char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append("0123456789abcdef".charAt(c >> shift & 0xf));
        }
    }
}
