package io.github.kpisdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in two languages, and the entities that units carry. */
class TextTest {

    @Test
    void words_are_given_in_the_language_asked_for() {
        Text text = Text.of("leads", "лиды");

        assertThat(text.in(Language.EN)).isEqualTo("leads");
        assertThat(text.in(Language.RU)).isEqualTo("лиды");
    }

    @Test
    void neither_language_may_be_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of(" ", "лиды"))
                .withMessage("Text is needed in English and Russian, got \" \" and \"лиды\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("leads", "\n"))
                .withMessage(
                        "Text is needed in English and Russian, got \"leads\" and \"\\u000a\"");
    }

    @Test
    void neither_language_may_be_left_out() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of(null, "лиды"))
                .withMessage("en is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("leads", null))
                .withMessage("ru is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("", null))
                .withMessage("ru is required");
    }

    @Test
    void a_language_is_found_by_its_code() {
        assertThat(Language.parse("en")).isEqualTo(Language.EN);
        assertThat(Language.parse("ru")).isEqualTo(Language.RU);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.parse("EN"))
                .withMessage("Language must be en or ru, not \"EN\"");
    }

    @Test
    void an_entity_has_words_for_prices_and_for_numbers() {
        Entity month = Entity.of("month", "months", "per month", "в месяц", "месяцев");
        Entity edge = Entity.of("a-z", "az-za", "per a-z", "на а-я", "а-я");

        assertThat(month.each().in(Language.RU)).isEqualTo("в месяц");
        assertThat(month.many().in(Language.RU)).isEqualTo("месяцев");
        assertThat(month.many().in(Language.EN)).isEqualTo("months");
        assertThat(month.plural()).isEqualTo("months");
        assertThat(edge.id()).isEqualTo("a-z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "Lead", "lead 1", "лид", "lead1", "`lead", "lead{", "le.ad", "money", "ratio"
            })
    void an_entity_is_called_by_a_word_that_units_can_carry(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entity.of(id, "leads", "per lead", "на лид", "лидов"))
                .withMessage(
                        "An entity needs a singular and a plural of lower-case letters and hyphens,"
                                + " got \"%s\" and \"leads\"",
                        id);
    }

    @Test
    void the_plural_of_an_entity_is_such_a_word_too() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entity.of("lead", "Leads", "per lead", "на лид", "лидов"))
                .withMessage(
                        "An entity needs a singular and a plural of lower-case letters and hyphens,"
                                + " got \"lead\" and \"Leads\"");
    }
}
