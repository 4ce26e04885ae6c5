package io.github.kpisdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a message cannot forge lines of a log, nor turn its text round. */
class ExcerptTest {

    @ParameterizedTest
    @CsvSource({
        "000a, line feed",
        "000d, carriage return",
        "0000, null",
        "001b, escape",
        "007f, delete",
        "0085, next line",
        "2028, line separator",
        "2029, paragraph separator",
        "200e, left-to-right mark",
        "202e, right-to-left override",
        "2066, left-to-right isolate",
        "2069, pop directional isolate",
        "061c, Arabic letter mark",
        "feff, byte order mark",
        "00ad, soft hyphen",
        "d800, half a character"
    })
    void control_and_direction_characters_are_escaped(String code, String name) {
        char c = (char) Integer.parseInt(code, 16);

        assertThat(Excerpt.of("a" + c + "b")).as(name).isEqualTo("\"a\\u" + code + "b\"");
    }

    @Test
    void a_format_character_outside_of_the_basic_plane_is_escaped_too() {
        assertThat(Excerpt.of("a\udb40\udc01")).isEqualTo("\"a\\udb40\\udc01\"");
    }

    @Test
    void ordinary_text_of_any_script_is_shown() {
        assertThat(Excerpt.of("Поиск 検索 \ud83d\ude00 \""))
                .isEqualTo("\"Поиск 検索 \ud83d\ude00 \"\"");
        assertThat(Excerpt.of("")).isEqualTo("\"\"");
    }

    @Test
    void at_most_200_characters_are_shown() {
        assertThat(Excerpt.of("x".repeat(200))).isEqualTo("\"" + "x".repeat(200) + "\"");
        assertThat(Excerpt.of("x".repeat(201))).isEqualTo("\"" + "x".repeat(200) + "…\"");
    }

    @Test
    void no_character_is_cut_in_half() {
        String text = "x".repeat(199) + "\ud83d\ude00";

        assertThat(Excerpt.of(text)).isEqualTo("\"" + "x".repeat(199) + "…\"");
        assertThat(Excerpt.of("x".repeat(198) + "\ud83d\ude00y"))
                .isEqualTo("\"" + "x".repeat(198) + "\ud83d\ude00…\"");
    }
}
