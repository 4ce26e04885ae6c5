package io.github.kpisdk.funnel.event;

/** Names that must say something. */
final class Names {
    private Names() {}

    /** The same text, if it is not blank. */
    static String check(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The %s is blank".formatted(what));
        }
        return text;
    }
}
