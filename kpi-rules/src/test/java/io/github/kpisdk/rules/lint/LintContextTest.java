package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.SubjectKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class LintContextTest {

    /** What a user may look at of more than one kind. */
    private interface Shop extends Subject {}

    /**
     * One kind of it.
     *
     * @param name the name
     */
    private record Stall(String name) implements Shop {
        @Override
        public SubjectKey key() {
            return SubjectKey.of("stall", name);
        }
    }

    /**
     * Another.
     *
     * @param name the name
     */
    private record Store(String name) implements Shop {
        @Override
        public SubjectKey key() {
            return SubjectKey.of("store", name);
        }
    }

    @Test
    void a_kind_of_subject_may_have_kinds_of_its_own() {
        LintContext context =
                LintContext.of("RUB", List.of(new Store("a"), new Stall("b"), new Store("c")));

        assertThat(context.subjects(Shop.class))
                .containsExactlyInAnyOrder(new Store("a"), new Stall("b"), new Store("c"));
        assertThat(context.subjects(Store.class)).containsExactly(new Store("a"), new Store("c"));
        assertThat(context.subjects(ChannelSubject.class)).isEmpty();
        assertThat(context.size()).isEqualTo(3);
        assertThat(context).hasToString("LintContext in RUB, 2 Store, 1 Stall");
    }

    @Test
    void two_of_one_kind_need_two_keys() {
        LintContext context = LintContext.of("RUB", List.of(new Store("a")));

        assertThat(context.with(List.of(new Stall("a"))).size()).isEqualTo(2);
        assertThatThrownBy(() -> context.with(List.of(new Store("a"))))
                .hasMessage("Two subjects of kind Store have the key store=a");
        assertThatThrownBy(() -> LintContext.of("rub", List.of())).hasMessageContaining("rub");
    }
}
