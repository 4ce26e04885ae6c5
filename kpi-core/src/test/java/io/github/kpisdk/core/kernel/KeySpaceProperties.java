package io.github.kpisdk.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Keys stand for ids: never one for two, never two for one, and each gives its id back. */
@Domain(Texts.class)
@Domain(DomainContext.Global.class)
class KeySpaceProperties {

    @Property
    void two_ids_have_one_key_exactly_if_they_are_equal(
            @ForAll KeySpace space, @ForAll @Size(max = 8) List<String> ids) {
        for (String id : ids) {
            for (String other : ids) {
                assertThat(space.key(id) == space.key(other)).isEqualTo(id.equals(other));
            }
        }
    }

    @Property
    void a_key_gives_its_id_back_and_is_not_that_of_no_id(
            @ForAll KeySpace space, @ForAll @Size(max = 8) List<String> ids) {
        List<Long> keys = ids.stream().map(space::key).toList();

        assertThat(keys).extracting(space::text).isEqualTo(ids);
        assertThat(keys).doesNotContain(KeySpace.NONE);
    }

    @Property
    void an_id_has_the_same_key_as_a_text_as_characters_and_as_a_part_of_an_array(
            @ForAll KeySpace space, @ForAll String id, @ForAll boolean textFirst) {
        char[] around = ("7" + id + "7").toCharArray();
        long first = textFirst ? space.key(id) : space.key(around, 1, id.length() + 1);

        assertThat(space.key(id)).isEqualTo(first);
        assertThat(space.key(around, 1, id.length() + 1)).isEqualTo(first);
        assertThat(space.textOrNull(first)).isEqualTo(id);
    }

    @Property
    void a_number_has_the_key_of_its_digits(@ForAll KeySpace space, @ForAll long number) {
        long id = number & Long.MAX_VALUE;

        assertThat(space.key(id)).isEqualTo(space.key(Long.toString(id)));
        assertThat(space.text(space.key(id))).isEqualTo(Long.toString(id));
    }

    @Property
    void a_moved_key_is_the_key_of_the_same_id_while_both_spaces_grow(
            @ForAll KeySpace to,
            @ForAll KeySpace from,
            @ForAll @Size(max = 8) List<String> ids,
            @ForAll @Size(max = 8) List<String> ofTarget) {
        KeySpace.Move move = to.from(from);
        for (int i = 0; i < ids.size(); i++) {
            long moved = move.key(from.key(ids.get(i)));
            if (i < ofTarget.size()) {
                to.key(ofTarget.get(i));
            }
            assertThat(to.text(moved)).isEqualTo(ids.get(i));
            assertThat(moved).isEqualTo(to.key(ids.get(i)));
        }
        for (String id : ids) {
            assertThat(move.key(from.key(id))).isEqualTo(to.key(id));
        }
        assertThat(move.key(KeySpace.NONE)).isEqualTo(KeySpace.NONE);
    }
}
