package io.github.kpisdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointsTest {
    /** In ascending order of their code points. */
    private static final List<String> SORTED =
            List.of(
                    "",
                    "A",
                    "Z",
                    "a",
                    "ab",
                    "b",
                    "я",
                    "\ud7ff",
                    "\ue000",
                    "\uff5e",
                    "\uffff",
                    "\ud800\udc00",
                    "\ud83d\ude00",
                    "\ud83d\ude00a",
                    "\ud83d\ude01",
                    "\udbff\udfff");

    @Test
    void strings_are_in_the_order_of_their_code_points() {
        assertThat(reversed().sorted(CodePoints.ORDER)).isEqualTo(SORTED);
        assertThat(SORTED.stream().sorted(CodePoints.ORDER)).isEqualTo(SORTED);
    }

    @Test
    void equal_strings_are_equal() {
        assertThat(SORTED).allMatch(text -> CodePoints.ORDER.compare(text, text) == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "32, true",
        "9, true",
        "10, true",
        "13, true",
        "8, false",
        "14, false",
        "160, false"
    })
    void white_space_is_that_of_ascii(int code, boolean white) {
        assertThat(AsciiSpace.is((char) code)).isEqualTo(white);
    }

    @Test
    void white_space_is_trimmed_at_the_ends_only() {
        assertThat(AsciiSpace.trim(" \t\r\n\u000b\fa b \n")).isEqualTo("a b");
        assertThat(AsciiSpace.trim("\u00a0a\u00a0")).isEqualTo("\u00a0a\u00a0");
        assertThat(AsciiSpace.trim(" \t ")).isEmpty();
        assertThat(AsciiSpace.trim("")).isEmpty();
    }

    private static Stream<String> reversed() {
        return Stream.iterate(SORTED.size() - 1, i -> i - 1).limit(SORTED.size()).map(SORTED::get);
    }
}
