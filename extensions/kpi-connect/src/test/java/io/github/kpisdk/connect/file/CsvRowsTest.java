package io.github.kpisdk.connect.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    @Test
    void a_row_knows_the_line_on_which_it_begins() throws IOException {
        assertThat(rows("a,b\n\"1\n2\n\n3\",x\ny,z\n"))
                .containsExactly("1 [a|b]", "2 [1\n2\n\n3|x]", "6 [y|z]");
    }

    @Test
    void a_line_may_end_with_carriage_return_and_line_feed() throws IOException {
        assertThat(rows("a,b\r\n\"1\r\n2\",x\r\n\r\ny,z\r\n"))
                .containsExactly("1 [a|b]", "2 [1\r\n2|x]", "5 [y|z]");
    }

    @Test
    void the_last_line_needs_no_end() throws IOException {
        assertThat(rows("a,b\nc,d")).containsExactly("1 [a|b]", "2 [c|d]");
        assertThat(rows("a,b\nc,")).containsExactly("1 [a|b]", "2 [c|]");
        assertThat(rows("a,b\n\"c\",\"\"")).containsExactly("1 [a|b]", "2 [c|]");
        assertThat(rows("a,b\r\n\"c\",\"d\"\r\n\r\n")).containsExactly("1 [a|b]", "2 [c|d]");
    }

    @Test
    void lines_of_white_space_are_left_out() throws IOException {
        assertThat(rows("\n \t \r\n\u000B\f\na\n\n\n  b \n   ")).containsExactly("4 [a]", "7 [b]");
    }

    @Test
    void an_empty_quoted_cell_is_not_a_blank_line() throws IOException {
        assertThat(rows("\"\"\n,\n")).containsExactly("1 []", "2 [|]");
    }

    @Test
    void cells_are_trimmed_of_ascii_white_space_also_within_quotes() throws IOException {
        assertThat(rows(" a\t,\"  b \n\",\u00a0c\u00a0,\u2003\n"))
                .containsExactly("1 [a|b|\u00a0c\u00a0|\u2003]");
    }

    @Test
    void doubled_quotes_are_one() throws IOException {
        assertThat(rows("\"say \"\"hi\"\"\",\"\"\"\",\"a,b\"\n"))
                .containsExactly("1 [say \"hi\"|\"|a,b]");
    }

    @Test
    void text_after_a_closing_quote_damages_the_row_alone() throws IOException {
        assertThat(rows("a,b\nx,\"1\"2,y\"\nc,d\n\"1\" ,e\nf,g\n"))
                .containsExactly(
                        "1 [a|b]",
                        "2 [x|1] text after the closing quote of cell 2: \"1\"",
                        "3 [c|d]",
                        "4 [1] text after the closing quote of cell 1: \"1\"",
                        "5 [f|g]");
    }

    @Test
    void of_a_damaged_row_the_cells_before_the_damage_are_known() throws IOException {
        assertThat(rows("\" a,\"\"1\"\"\",,\" b \"\"c\"\" \"x\n\"\"x\n\"d\"\re\n"))
                .containsExactly(
                        "1 [a,\"1\"||b \"c\"] text after the closing quote of cell 3: \"b \"c\"\"",
                        "2 [] text after the closing quote of cell 1",
                        "3 [d] text after the closing quote of cell 1: \"d\"");
    }

    @Test
    void text_after_a_closing_quote_on_a_later_line_damages_the_row_up_to_there()
            throws IOException {
        assertThat(rows("a\n\"1\n2\" x,\"\nc\n\"d\"e"))
                .containsExactly(
                        "1 [a]",
                        "2 [] text after the closing quote of cell 1",
                        "4 [c]",
                        "5 [d] text after the closing quote of cell 1: \"d\"");
    }

    @Test
    void text_after_a_closing_quote_of_a_long_line_costs_that_line_only() throws IOException {
        String longText = "x".repeat(100_000);
        assertThat(rows("a\n\"1\" " + longText + "\r\nc\n\"1\"," + longText + ",\"2\"3\nd"))
                .containsExactly(
                        "1 [a]",
                        "2 [1] text after the closing quote of cell 1: \"1\"",
                        "3 [c]",
                        "4 [1|" + longText + "|] text after the closing quote of cell 3",
                        "5 [d]");
    }

    @Test
    void a_quote_inside_an_unquoted_cell_damages_the_row_alone() throws IOException {
        assertThat(rows("a,b\nx,1\"2\n \"c\",d\ne,f\n"))
                .containsExactly(
                        "1 [a|b]",
                        "2 [x|1\"2] a quote inside cell 2, which does not begin with one: \"1\"2\"",
                        "3 [\"c\"|d] a quote inside cell 1, which does not begin with one:"
                                + " \"\"c\"\"",
                        "4 [e|f]");
    }

    @Test
    void a_quote_that_never_ends_is_told_by_the_line_where_it_opens() {
        assertUnreadable(
                "a,b\n1,2\n\"3\n\",\"4\nx,y\n", "the quoted cell that opens on line 4 never ends");
        assertUnreadable("a,\"", "the quoted cell that opens on line 1 never ends");
        assertUnreadable("a\r\n\"\r\n\r\n", "the quoted cell that opens on line 2 never ends");
        assertUnreadable("a\n\"b\"\"", "the quoted cell that opens on line 2 never ends");
    }

    @Test
    void a_carriage_return_within_a_line_is_a_character() throws IOException {
        assertThat(rows("a\rb,\"c\rd\"\r\n\re,𐐍\rf\r,\r\r\n\r\ng\r"))
                .containsExactly("1 [a\rb|c\rd]", "2 [e|𐐍\rf|]", "4 [g]");
    }

    @Test
    void control_characters_are_characters() throws IOException {
        assertThat(rows("\0a\0,\u001f\n#b,\uFEFF\n"))
                .containsExactly("1 [\0a\0|\u001f]", "2 [#b|\uFEFF]");
    }

    @Test
    void a_byte_order_mark_is_left_out_at_the_start_only() throws IOException {
        assertThat(rows("\uFEFFa\n\uFEFFb\n")).containsExactly("1 [a]", "2 [\uFEFFb]");
        assertThat(rows("\uFEFF")).isEmpty();
        assertThat(rows("\uFEFF\"a\"")).containsExactly("1 [a]");
    }

    @Test
    void bytes_that_are_not_utf_8_are_told_by_their_line() {
        assertUnreadable(bytes("a\nb\nc\\xe9d\n"), "not UTF-8 on line 3");
        assertUnreadable(bytes("\\xff\\xfea"), "not UTF-8 on line 1");
        assertUnreadable(bytes("a\r\nb\r\\xc3"), "not UTF-8 on line 2");
        assertUnreadable(bytes("a\n\"b\n\\xed\\xa0\\x80\""), "not UTF-8 on line 3");
        assertUnreadable(
                bytes("x".repeat(70_000) + "\n" + "y".repeat(70_000) + "\\xc0\\x80"),
                "not UTF-8 on line 2");
    }

    @Test
    void a_cell_of_more_than_a_million_characters_is_refused() throws IOException {
        String cell = "x".repeat(LineFeed.LONGEST_CELL - 100);
        assertThat(rows("a\n" + cell + ",\"" + cell + "\"\n" + " \n".repeat(2_000_000)))
                .containsExactly("1 [a]", "2 [" + cell + "|" + cell + "]");
        assertUnreadable(
                "a\nb,\"\n" + "x\n".repeat(LineFeed.LONGEST_CELL),
                "the cell that begins on line 2 has more than 1048576 characters");
        assertUnreadable(
                "a\nb\n" + "x".repeat(LineFeed.LONGEST_CELL + 10_000),
                "the cell that begins on line 3 has more than 1048576 characters");
    }

    @Test
    void a_row_of_more_cells_than_any_spreadsheet_holds_is_damaged() throws IOException {
        List<String> rows =
                rows(
                        "a\n"
                                + ",".repeat(RowHandler.MOST_CELLS - 1)
                                + "\n"
                                + ",".repeat(1_000_000)
                                + "\nb");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1)).endsWith("|]");
        assertThat(rows.get(2)).endsWith("|] more than 65536 cells");
    }

    @Test
    void an_empty_file_has_no_rows() throws IOException {
        assertThat(rows("")).isEmpty();
        assertThat(rows("\r\n")).isEmpty();
    }

    @Test
    void rows_are_the_same_however_the_bytes_arrive() throws IOException {
        String text = "\uFEFFa,b\r\n\"1\r\n2\r\",é𐐍\r\n\r\n\"x\"y\r\nz,😀\r\rw\r\n";
        List<String> expected = rows(text);
        for (int step = 1; step < 20; step++) {
            assertThat(rows(new Dripping(text.getBytes(StandardCharsets.UTF_8), step)))
                    .isEqualTo(expected);
        }
    }

    @Test
    void lines_around_the_size_of_the_buffer_keep_their_ends() throws IOException {
        for (int length = 8186; length < 8196; length++) {
            String text = "x".repeat(length);
            assertThat(rows(text + "\r\n" + text + ",\"" + text + "\r\n\"\r\nend"))
                    .containsExactly(
                            "1 [" + text + "]", "2 [" + text + "|" + text + "]", "4 [end]");
        }
        for (int length = 65_530; length < 65_540; length++) {
            String text = "x".repeat(length);
            assertThat(rows(text + "\r\nb\r\r\n")).containsExactly("1 [" + text + "]", "2 [b]");
        }
    }

    private static void assertUnreadable(String text, String message) {
        assertUnreadable(text.getBytes(StandardCharsets.UTF_8), message);
    }

    private static void assertUnreadable(byte[] bytes, String message) {
        assertThatThrownBy(() -> rows(new ByteArrayInputStream(bytes)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage(message);
    }

    private static byte[] bytes(String escaped) {
        StringBuilder latin1 = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            boolean escape = escaped.startsWith("\\x", i);
            latin1.append(
                    escape
                            ? (char) Integer.parseInt(escaped.substring(i + 2, i + 4), 16)
                            : escaped.charAt(i));
            i += escape ? 3 : 0;
        }
        return latin1.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<String> rows(String text) throws IOException {
        return rows(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> rows(InputStream in) throws IOException {
        List<String> shown = new ArrayList<>();
        try (CsvRows rows = CsvRows.of(in)) {
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                CsvRow r = row.get();
                shown.add(
                        "%s [%s]%s"
                                .formatted(
                                        r.line(),
                                        String.join("|", r.cells()),
                                        r.damage() == null ? "" : " " + r.damage()));
            }
        }
        return shown;
    }

    /** A stream that gives a few bytes at a time. */
    private static final class Dripping extends ByteArrayInputStream {
        private final int step;

        Dripping(byte[] bytes, int step) {
            super(bytes);
            this.step = step;
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            return super.read(to, offset, Math.min(step, length));
        }
    }
}
