package io.github.kpisdk.connect.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.core.system.KpiSystem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemFileTest {
    private static final String SOUND =
            """
            {
              "goals": [{"id": "profit", "title": {"en": "Profit", "ru": "Прибыль"}}],
              "roles": [{"id": "head", "title": {"en": "Head", "ru": "Глава"}, "moves": []}],
              "cards": [
                {"id": "cac", "kpi": "cac", "goal": "profit", "aim": {"target": "1500"}},
                {"id": "roas", "kpi": "roas", "aim": {"change": "0.3", "baseline": 2},
                 "responsibility": {"owner": "head"}, "measuring": {"maturity_days": 30}}
              ],
              "decisions": [{"date": "2026-01-31", "card": "cac", "decision": "keep"}]
            }
            """;

    @Test
    void a_sound_file_is_read() throws IOException {
        KpiSystem system = read(SOUND).orElseThrow();

        assertThat(system).hasToString("KpiSystem of 1 goals, 1 roles, 2 cards, 1 log entries");
        assertThat(system.cards().get(1).aim()).isEqualTo(Aim.change("0.3").from("2"));
        assertThat(system.cards().get(1).measuring().maturityDays()).hasValue(30);
        assertThat(system.problems()).isEmpty();
    }

    @Test
    void a_byte_order_mark_does_no_harm() throws IOException {
        assertThat(read("\uFEFF" + SOUND)).isEqualTo(read(SOUND));
    }

    @Test
    void without_the_file_there_is_no_system() throws IOException {
        assertThat(SystemFile.read(name -> Optional.empty())).isEmpty();
    }

    @Test
    void an_empty_object_is_an_empty_system() throws IOException {
        assertThat(read("{}")).hasValueSatisfying(s -> assertThat(s.cards()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    "goal": "p     | "gaol": "p      | cards[0].gaol: unknown field; the fields are aim, audiences,
                    "cac", "kpi"   | "cac", "kip"    | cards[0]: kpi is required
                    "target"       | "targets"       | cards[0].aim.targets: unknown field; the fields are baseline,
                    "goals"        | "gaols"         | gaols: unknown field; the fields are cards, decisions, glossary
                    "Profit",      | "Profit", "de": "Gewinn",  | goals[0].title.de: unknown field; the fields are en, ru
                    "id": "roas"   | "id": "cac"     | cards holds cac twice
                    "id": "roas"   | "id": "R"       | cards[1]: id must be lower-case words with hyphens
                    "kpi": "roas"  | "id": "roas"    | cards[1].id: the field stands twice
                    "1500"         | 1500.5          | cards[0].aim.target: must be in quotes, not "1500.5" bare
                    "1500"         | true            | cards[0].aim.target: must be in quotes, not "true" bare
                    "1500"         | "1500,5"        | cards[0].aim: target: Not an amount of at most 18 digits
                    "1500"         | []              | cards[0].aim.target: must be a string in quotes
                    {"target": "1500"} | "1500"      | cards[0].aim: must be an object in braces
                    "moves": []    | "moves": "all"  | roles[0].moves: must be a list in brackets
                    "moves": []    | "moves": [""]   | roles[0]: moves must be lower-case words
                    , "moves": []  | ``              | roles[0]: moves is required
                    "2026-01-31"   | "31.01.2026"    | decisions[0]: date must be a date such as 2026-01-31
                    "keep"         | " "             | decisions[0]: decision must not be blank
                    "change": "0.3" | "change": "0.3", "target": "1" | cards[1].aim: An aim has a target (1) or a change
                    "goals": [     | "glossary": [{"term": "ROMI"}], "goals": [ | glossary[0]: meaning is required
                    "goals": [     | "goals": [null, | goals must not hold null
                    "decisions": [ | "decisions": {  | not JSON at line 9, character
                    """)
    void a_fault_names_its_place(String sound, String changed, String fault) {
        assertThat(SOUND).contains(sound);
        assertThatThrownBy(() -> read(SOUND.replace(sound, changed)))
                .isInstanceOf(FaultyFile.class)
                .hasMessageStartingWith("system.json: " + fault);
    }

    @Test
    void faults_of_different_elements_are_all_named() {
        String wrong = SOUND.replace("\"1500\"", "\"x\"").replace("2026-01-31", "yesterday");
        FaultyFile faulty = catchThrowableOfType(FaultyFile.class, () -> read(wrong));

        assertThat(faulty.faults())
                .extracting(Fault::problem)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("cards[0].aim: target: Not an"),
                        second -> assertThat(second).startsWith("decisions[0]: date must be"));
        assertThat(faulty).hasMessageContaining("\nsystem.json: decisions[0]: date must be");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''      | nothing in it
                    []      | not a JSON object in braces
                    {} {}   | more text after the JSON object
                    {"a"    | not JSON at line 1, character
                    """)
    void what_is_no_json_object_is_refused(String text, String fault) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(FaultyFile.class)
                .hasMessageStartingWith("system.json: " + fault);
    }

    @Test
    void what_is_nested_too_deep_or_too_large_is_refused() {
        assertThatThrownBy(() -> read("{\"goals\":" + "[".repeat(100_000)))
                .isInstanceOf(FaultyFile.class)
                .hasMessage("system.json: a part of it is too long, or nested too deep");
        assertThatThrownBy(() -> read(" ".repeat(SystemFile.LARGEST + 1)))
                .isInstanceOf(FaultyFile.class)
                .hasMessage("system.json: larger than 4194304 bytes");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        InputFolder folder =
                name -> Optional.of(new ByteArrayInputStream(new byte[] {'{', '\n', (byte) 0xff}));

        assertThatThrownBy(() -> SystemFile.read(folder))
                .isInstanceOf(FaultyFile.class)
                .hasMessage("system.json: not UTF-8 on line 2");
    }

    private static Optional<KpiSystem> read(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return SystemFile.read(name -> Optional.of(new ByteArrayInputStream(bytes)));
    }
}
