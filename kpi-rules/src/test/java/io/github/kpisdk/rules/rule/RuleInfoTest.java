package io.github.kpisdk.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.verdict.Severity;
import org.junit.jupiter.api.Test;

class RuleInfoTest {
    private static RuleDraft draft(String code, String name) {
        return RuleInfo.of(code, name)
                .title("A title", "Название")
                .about(Category.DESIGN, Confidence.CERTAIN, Tier.CORE)
                .explanation("Speaks.", "Говорит.")
                .remedy("Do something.", "Сделайте что-нибудь.")
                .question("What?", "Что?")
                .source("a test");
    }

    private static RuleDraft saying(String... messages) {
        RuleDraft draft = draft("XX101", "a-rule");
        for (String id : messages) {
            draft.message(
                    id,
                    Severity.WARNING,
                    Text.of("It is so.", "Это так."),
                    Text.of("Silent if not.", "Молчит, если нет."));
        }
        return draft;
    }

    @Test
    void a_code_and_a_name_have_their_form() {
        assertThatThrownBy(() -> draft("X101", "a-rule").build())
                .hasMessage("A code is like XX101, not X101");
        assertThatThrownBy(() -> draft("XX101", "A rule").build())
                .hasMessage("A name is like cost-rises, not A rule");
    }

    @Test
    void a_rule_says_something_and_says_where_it_is_from() {
        assertThatThrownBy(() -> saying().build()).hasMessage("XX101 needs a message");
        assertThatThrownBy(() -> saying("below", "below").build())
                .hasMessage("XX101 has two messages of one id");
        assertThat(saying("below", "above").build().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void a_message_is_found_by_its_id() {
        RuleInfo info = saying("below", "above").build();

        assertThat(info.message("above").id()).isEqualTo("above");
        assertThatThrownBy(() -> info.message("beside"))
                .hasMessage("XX101 has no message beside, only below, above");
    }

    @Test
    void what_may_not_be_suppressed_is_a_message_of_the_rule() {
        RuleInfo info = saying("below", "above").neverSuppressed("below").build();

        assertThat(info.isSuppressible("below")).isFalse();
        assertThat(info.isSuppressible("above")).isTrue();
        assertThatThrownBy(() -> saying("below").neverSuppressed("beside").build())
                .hasMessage("XX101 has no message beside, only below");
    }

    @Test
    void a_rule_supersedes_as_a_whole_or_by_one_message() {
        RuleInfo info =
                saying("below", "above")
                        .supersedes("XX102")
                        .messageSupersedes("above", "XX103")
                        .build();

        assertThat(info.supersedes("below", "XX102")).isTrue();
        assertThat(info.supersedes("below", "XX103")).isFalse();
        assertThat(info.supersedes("above", "XX103")).isTrue();
        assertThat(info.maySupersede("XX103")).isTrue();
        assertThat(info.maySupersede("XX104")).isFalse();
        assertThatThrownBy(() -> saying("below").messageSupersedes("beside", "XX102").build())
                .hasMessage("XX101 has no message beside, only below");
    }

    @Test
    void what_is_said_of_a_draft_later_does_not_reach_what_was_built() {
        RuleDraft draft = saying("below");
        RuleInfo info = draft.build();
        draft.title("Another title", "Другое название")
                .blockedBy("XX102")
                .neverSuppressed("below")
                .source("another source");

        assertThat(info.title().en()).isNotEqualTo("Another title");
        assertThat(info.blockedBy()).isEmpty();
        assertThat(info.isSuppressible("below")).isTrue();
        assertThat(info.sources()).containsExactly("a test");
        assertThat(draft.build().sources()).containsExactly("a test", "another source");
    }

    @Test
    void nothing_may_be_left_out() {
        assertThatThrownBy(() -> RuleInfo.of("XX101", "a-rule").build())
                .hasMessage("title is required");
    }
}
