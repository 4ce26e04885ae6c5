package io.github.kpisdk.examples.page;

/**
 * Names from files as a terminal may show them: nothing that moves the cursor or turns the line.
 */
final class Safe {
    private Safe() {}

    static String text(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints().map(c -> isHarmless(c) ? c : 0xFFFD).forEach(out::appendCodePoint);
        return out.toString();
    }

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
