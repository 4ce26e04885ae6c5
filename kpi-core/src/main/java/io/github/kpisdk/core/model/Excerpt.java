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
        int end = Math.min(value.length(), LIMIT);
        for (int i = 0; i < end; i++) {
            append(out, value.charAt(i));
        }
        return out.append(value.length() > LIMIT ? "…\"" : "\"").toString();
    }

    private static void append(StringBuilder out, char c) {
        int type = Character.getType(c);
        if (type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR) {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append("0123456789abcdef".charAt(c >> shift & 0xf));
            }
        } else {
            out.append(c);
        }
    }
}
