package io.github.kpisdk.core.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * The same words in English and Russian, as they stand in a declaration.
 *
 * <p>Neither may be blank: a figure that can be explained in one language only is not declared.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"en", "ru"})
public record Text(String en, String ru) {

    /** Checks that both languages say something. */
    public Text {
        Required.field("en", en);
        Required.field("ru", ru);
        if (en.isBlank() || ru.isBlank()) {
            throw new IllegalArgumentException(
                    "Text is needed in English and Russian, got %s and %s"
                            .formatted(Excerpt.of(en), Excerpt.of(ru)));
        }
    }

    /** Words in both languages. */
    public static Text of(String en, String ru) {
        return new Text(en, ru);
    }

    /** The words in one language. */
    public String in(Language language) {
        return language == Language.RU ? ru : en;
    }
}
