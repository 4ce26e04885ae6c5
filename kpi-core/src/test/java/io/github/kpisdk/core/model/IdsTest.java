package io.github.kpisdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    private static final String LONGEST = "\ud83d\ude00".repeat(200);

    @ParameterizedTest
    @ValueSource(strings = {"1", "D-1", "сделка № 5", "a b", "*", "\u00a0", "\u2003x"})
    void almost_any_text_is_an_id(String id) {
        assertThat(Ids.problemWith(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n"})
    void a_blank_id_is_refused(String id) {
        assertThat(Ids.problemWith(id)).contains("must not be blank");
    }

    @Test
    void an_id_has_at_most_200_code_points() {
        assertThat(Ids.problemWith(LONGEST)).isEmpty();
        assertThat(Ids.problemWith("a".repeat(200))).isEmpty();
        assertThat(Ids.problemWith("a".repeat(201)))
                .contains("has more than 200 characters: \"" + "a".repeat(200) + "…\"");
        assertThat(Ids.problemWith(LONGEST + "a")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {" D1", "D1 ", "\tD1", "D1\n"})
    void an_id_has_no_white_space_around_it(String id) {
        assertThat(Ids.problemWith(id)).contains("has white space around it: " + Excerpt.of(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "cac", "new-customers", "cac/marketing-only", "a1-2/b-3"})
    void what_is_declared_goes_by_words(String id) {
        assertThat(Ids.isOfWords(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "CAC", "1a", "a-", "-a", "a--b", "a_b", "a b", "/a", "a/", "a//b", "a/b/c",
                "a/1", "a\n", "цена"
            })
    void anything_else_is_not_of_words(String id) {
        assertThat(Ids.isOfWords(id)).isFalse();
    }

    @Test
    void words_have_at_most_100_characters() {
        assertThat(Ids.isOfWords("a".repeat(100))).isTrue();
        assertThat(Ids.isOfWords("a".repeat(101))).isFalse();
    }

    @Test
    void the_whole_business_is_no_channel() {
        assertThat(Ids.problemWithChannel("*"))
                .contains("must not be *, which stands for the whole business");
        assertThat(Ids.problemWithChannel("**")).isEmpty();
        assertThat(Ids.problemWithChannel("")).contains("must not be blank");
    }

    @Test
    void a_channel_is_described_by_name_and_kind() {
        assertThat(new Channel("Search", ChannelKind.PAID).name()).isEqualTo("Search");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Channel("*", ChannelKind.PAID))
                .withMessage("channel must not be *, which stands for the whole business");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Channel(" ", ChannelKind.PAID))
                .withMessage("channel must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Channel("Search", null))
                .withMessage("kind is required");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Channel(null, ChannelKind.PAID))
                .withMessage("channel is required");
    }
}
