package io.github.kpisdk.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a key is made of, and what happens where there is no more room for patterns. */
class KeySpaceTest {
    private static final int MOST_PATTERNS = 4096;

    private final KeySpace space = new KeySpace();

    @Test
    void a_plain_number_is_its_own_key() {
        assertThat(space.key("0")).isZero();
        assertThat(space.key("1042")).isEqualTo(1042);
        assertThat(space.key("999999999999999999")).isEqualTo(999_999_999_999_999_999L);
    }

    @Test
    void a_number_with_a_zero_before_it_or_too_many_digits_is_no_plain_number() {
        assertThat(List.of("00", "01042", "1000000000000000000", "0999999999999999999"))
                .allMatch(id -> space.key(id) > 999_999_999_999_999_999L)
                .allMatch(id -> space.text(space.key(id)).equals(id));
    }

    @Test
    void ids_of_one_pattern_differ_by_their_number_alone() {
        long first = space.key("D-001042");

        assertThat(space.key("D-001043")).isEqualTo(first + 1);
        assertThat(space.key("D-000000")).isEqualTo(first - 1042);
        assertThat(Math.abs(space.key("D-01042") - first)).isGreaterThan(2_000_000);
        assertThat(Math.abs(space.key("E-001042") - first)).isGreaterThan(2_000_000);
    }

    @Test
    void an_id_without_a_digit_at_its_end_is_a_place_in_a_dictionary() {
        assertThat(space.key("Anna")).isEqualTo(-1);
        assertThat(space.key("D-1x")).isEqualTo(-2);
        assertThat(space.key("😀")).isEqualTo(-3);
        assertThat(space.key("Anna")).isEqualTo(-1);
    }

    @Test
    void a_blank_cell_has_a_key_of_its_own() {
        assertThat(space.key((String) null)).isEqualTo(KeySpace.NONE);
        assertThat(space.textOrNull(KeySpace.NONE)).isNull();
    }

    @Test
    void the_longest_ids_come_back() {
        String longest = "😀".repeat(186) + "00000000000001";

        assertThat(space.text(space.key(longest))).isEqualTo(longest);
        assertThat(space.text(space.key("x".repeat(200)))).isEqualTo("x".repeat(200));
    }

    @Test
    void prefixes_of_any_length_come_back() {
        for (int length = 0; length < 200; length++) {
            String id = "x".repeat(length) + "1";

            assertThat(new KeySpace().key(id)).isPositive();
            assertThat(space.text(space.key(id))).isEqualTo(id);
        }
    }

    @Test
    void where_there_is_no_room_for_another_pattern_ids_become_texts() {
        Map<String, Long> keys = new HashMap<>();
        for (int i = 0; i < 2 * MOST_PATTERNS; i++) {
            keys.put("p" + i + "-7", space.key("p" + i + "-7"));
        }

        assertThat(keys.values()).doesNotHaveDuplicates();
        assertThat(keys.values().stream().filter(key -> key < 0)).hasSize(MOST_PATTERNS);
        assertThat(keys).allSatisfy((id, key) -> assertThat(space.text(key)).isEqualTo(id));
        assertThat(keys).allSatisfy((id, key) -> assertThat(space.key(id)).isEqualTo(key));
    }

    @Test
    void ids_of_thousands_of_patterns_move_into_a_space_that_has_no_room_for_them() {
        KeySpace target = Texts.withPatterns(MOST_PATTERNS - 10);
        KeySpace.Move move = target.from(space);
        for (int i = 0; i < MOST_PATTERNS; i++) {
            move.key(space.key("q" + i + "-1"));
        }

        for (int i = 0; i < MOST_PATTERNS; i++) {
            String id = "q" + i + "-2";
            assertThat(move.key(space.key(id))).isEqualTo(target.key(id));
        }
        assertThat(move.leadsTo(target)).isTrue();
        assertThat(move.leadsTo(space)).isFalse();
    }

    @Test
    void an_id_is_found_without_being_entered() {
        for (String id : List.of("7", "D-001042", "007", "Anna", "1000000000000000000")) {
            KeySpace fresh = new KeySpace();
            assertThat(fresh.find(id)).isEqualTo(id.equals("7") ? 7 : KeySpace.UNKNOWN);
            long key = fresh.key(id);
            assertThat(fresh.find(id)).isEqualTo(key);
            assertThat(fresh.find(id + "x")).isEqualTo(KeySpace.UNKNOWN);
        }
    }

    @Test
    void an_id_whose_pattern_found_no_room_is_found() {
        for (int i = 0; i < MOST_PATTERNS; i++) {
            space.key("p%sx1".formatted(i));
        }
        assertThat(space.find("late1")).isEqualTo(KeySpace.UNKNOWN);
        long late = space.key("late1");

        assertThat(late).isNegative();
        assertThat(space.find("late1")).isEqualTo(late);
        assertThat(space.find("p7x2")).isEqualTo(space.key("p7x2"));
    }
}
