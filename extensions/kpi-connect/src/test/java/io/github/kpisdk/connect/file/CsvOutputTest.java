package io.github.kpisdk.connect.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOutputTest {

    @Test
    void quotes_stand_only_where_they_are_needed() throws IOException {
        assertThat(plain("", "a b", "#c", "\0", "d,e", "f\"g", "h\ni", "j\rk", "'l'", " m "))
                .isEqualTo(",a b,#c,\0,\"d,e\",\"f\"\"g\",\"h\ni\",\"j\rk\",'l', m \n");
        assertThat(plain("#a", "b")).isEqualTo("#a,b\n");
    }

    @Test
    void every_row_ends_with_a_line_feed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvOutput csv = CsvOutput.plain(out)) {
            csv.row(List.of("a"));
            csv.row(List.of("b", "😀"));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a\nb,😀\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=",
                "+1",
                "+7 900",
                "-",
                "-a",
                "-1a",
                "-1.",
                "-.5",
                "-1.5.2",
                "--1",
                "-1e3",
                "-1,5",
                "@home",
                "\tx",
                "\rx",
                "-١",
                "=cmd|' /C calc'!A0",
                "@SUM(1+1)*cmd|' /C calc'!A0",
            })
    void what_a_spreadsheet_would_run_is_prefixed(String formula) throws IOException {
        assertThat(guarded(formula)).isEqualTo(plain("'" + formula));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-5", "-5.25", "0", "12.5", "a=1", "'=1", " =1", "*", "％", "＝1", "a", ""})
    void other_cells_are_not_prefixed(String cell) throws IOException {
        assertThat(guarded(cell)).isEqualTo(plain(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@home", "-a"})
    void files_for_programs_are_not_prefixed(String cell) throws IOException {
        assertThat(plain(cell)).isEqualTo(cell + "\n");
    }

    @Test
    void text_that_utf_8_cannot_hold_is_refused() {
        assertThatThrownBy(() -> plain("half an emoji: \ud83d"))
                .isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void a_stream_that_takes_no_more_is_an_error_at_every_byte() throws IOException {
        List<String> row = List.of("a,b", "é😀", "=1");
        int size = guarded(row.toArray(String[]::new)).getBytes(StandardCharsets.UTF_8).length;
        for (int room = 0; room < size; room++) {
            OutputStream full = new Full(room);
            assertThatThrownBy(
                            () -> {
                                try (CsvOutput csv = CsvOutput.guarded(full)) {
                                    csv.row(row);
                                }
                            })
                    .isInstanceOf(IOException.class)
                    .hasMessage("disk full");
        }
    }

    private static final class Full extends OutputStream {
        private int room;

        Full(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- == 0) {
                throw new IOException("disk full");
            }
        }
    }

    private static String plain(String... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvOutput csv = CsvOutput.plain(out)) {
            csv.row(List.of(cells));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String guarded(String... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvOutput csv = CsvOutput.guarded(out)) {
            csv.row(List.of(cells));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
