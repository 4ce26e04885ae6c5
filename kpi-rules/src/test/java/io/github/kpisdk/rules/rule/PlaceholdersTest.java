package io.github.kpisdk.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.verdict.Severity;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    @Test
    void names_are_found_once_and_in_order() {
        assertThat(Placeholders.in("{ltv} is {ratio} of {cac}; {ltv} { x } {} {a-b}"))
                .containsExactly("cac", "ltv", "ratio");
        assertThat(Placeholders.in("nothing")).isEmpty();
    }

    @Test
    void what_stands_for_a_name_is_taken_as_it_is() {
        assertThat(Placeholders.fill("{a} and {b}", name -> name.equals("a") ? "$1\\" : "{a}"))
                .isEqualTo("$1\\ and {a}");
    }

    @Test
    void a_message_names_the_facts_of_both_its_texts_in_the_order_of_reading() {
        Text said = Text.of("{ltv} is {cac}; {ltv}", "{cac}, {ltv}");
        Text silent = Text.of("{cac} below {limit}", "{limit}, {cac}");

        assertThat(new Message("below", Severity.INFO, said, silent).names())
                .containsExactly("ltv", "cac", "limit");
    }

    @Test
    void both_languages_name_the_same_facts() {
        Text both = Text.of("{a} and {b}", "{b} и {a}");
        Text less = Text.of("{a} and {b}", "{a}");

        assertThat(new Message("below", Severity.INFO, both, both).text()).isEqualTo(both);
        assertThatThrownBy(() -> new Message("below", Severity.INFO, less, both))
                .hasMessage("Message below names [a, b] in English and [a] in Russian");
        assertThatThrownBy(() -> new Message("below", Severity.INFO, both, less))
                .hasMessage("Message below names [a, b] in English and [a] in Russian");
    }
}
