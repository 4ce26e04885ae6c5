package io.github.kpisdk.connect.lint;

/** Names from files as a page in Markdown may show them: as they are, on one line. */
final class Markdown {
    private static final String SIGNS = "\\`*_[]<>#|&~";

    private Markdown() {}

    static String text(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            if (SIGNS.indexOf(c) >= 0) {
                                out.append('\\');
                            }
                            out.appendCodePoint(isHarmless(c) ? c : 0xFFFD);
                        });
        return out.toString();
    }

    /** Nothing that turns the line or the direction of reading. */
    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    false;
            default -> true;
        };
    }
}
