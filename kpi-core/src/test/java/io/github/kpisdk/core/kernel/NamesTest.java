package io.github.kpisdk.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts by the order of their first appearance, however many there are. */
class NamesTest {
    private final Names names = new Names();

    @Test
    void a_text_has_the_code_of_its_first_appearance() {
        assertThat(names.code("b")).isZero();
        assertThat(names.code("a")).isEqualTo(1);
        assertThat(names.code("b")).isZero();
        assertThat(names.all()).containsExactly("b", "a");
        assertThat(names.size()).isEqualTo(2);
    }

    @Test
    void nothing_has_a_code_of_its_own_and_takes_no_place() {
        assertThat(names.code(null)).isEqualTo(Names.NONE);
        assertThat(names.value(Names.NONE)).isNull();
        assertThat(names.size()).isZero();
    }

    @Test
    void a_text_that_is_only_looked_for_takes_no_place() {
        assertThat(names.find("a")).isEqualTo(Names.NONE);
        assertThat(names.size()).isZero();
        assertThat(names.code("a")).isZero();
        assertThat(names.find("a")).isZero();
        assertThat(names.find(" a ".toCharArray(), 1, 2)).isZero();
    }

    /** Among so many texts some have one hash of 32 bits. */
    @Test
    void very_many_texts_are_kept_apart() {
        int many = 150_000;
        for (int i = 0; i < many; i++) {
            assertThat(names.code("n" + i)).isEqualTo(i);
        }

        for (int i = 0; i < many; i++) {
            assertThat(names.find("n" + i)).isEqualTo(i);
        }
        assertThat(names.find("n" + many)).isEqualTo(Names.NONE);
        assertThat(names.name(many - 1)).isEqualTo("n149999");
    }

    @Test
    void texts_that_differ_in_length_or_in_one_character_only_are_kept_apart() {
        assertThat(names.code("")).isZero();
        assertThat(names.code("\0")).isEqualTo(1);
        assertThat(names.code("\0\0")).isEqualTo(2);
        assertThat(names.code("😀")).isEqualTo(3);
        assertThat(names.code("\uD83D")).isEqualTo(4);
        assertThat(names.code("\uDE00")).isEqualTo(5);
    }

    @Test
    void the_codes_of_other_names_are_found_or_given_here() {
        Names others = new Names();
        others.code("x");
        others.code("a");
        others.code("y");
        names.code("a");

        assertThat(names.codes(others)).containsExactly(1, 0, 2);
        assertThat(names.all()).containsExactly("a", "x", "y");
    }

    @Test
    void texts_that_were_forgotten_are_new_again() {
        for (int i = 0; i < 100; i++) {
            names.code("n" + i);
        }
        names.truncate(2);

        assertThat(names.all()).containsExactly("n0", "n1");
        assertThat(names.find("n99")).isEqualTo(Names.NONE);
        assertThat(names.code("n99")).isEqualTo(2);
        assertThat(names.code("n98")).isEqualTo(3);
        assertThat(names.code("n1")).isEqualTo(1);
        assertThat(names.all()).containsExactly("n0", "n1", "n99", "n98");
    }
}
