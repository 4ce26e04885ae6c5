package io.github.kpisdk.core.model;

/** The languages in which every figure is explained. */
public enum Language {
    /** English. */
    EN,
    /** Russian. */
    RU;

    /**
     * The language with the two-letter code {@code en} or {@code ru}, in lower case.
     *
     * @throws IllegalArgumentException for any other code
     */
    public static Language parse(String code) {
        return switch (code) {
            case "en" -> EN;
            case "ru" -> RU;
            default ->
                    throw new IllegalArgumentException(
                            "Language must be en or ru, not %s".formatted(Excerpt.of(code)));
        };
    }
}
