package io.github.kpisdk.connect.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the quick rows show is what the careful rows show; else they show nothing. */
class QuickRowsProperties {

    @Property(tries = 5000)
    void quick_rows_are_the_careful_ones(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 3) int width)
            throws IOException {
        List<List<String>> quick;
        try {
            quick = quick(text, width);
        } catch (Unusual e) {
            return;
        }
        assertThat(quick).isEqualTo(careful(text, width));
    }

    @Property(tries = 5000)
    void rows_of_the_right_width_without_stray_quotes_are_taken(
            @ForAll("plainTexts") String text,
            @ForAll @IntRange(min = 1, max = 3) int width,
            @ForAll boolean carriageReturns)
            throws IOException {
        String lineEnd = carriageReturns ? "\r\n" : "\n";
        StringBuilder table = new StringBuilder();
        int cells = 0;
        for (String cell : text.split(";", -1)) {
            table.append(cell).append(++cells % width == 0 ? lineEnd : ",");
        }
        table.append("x,".repeat(width - 1 - cells % width)).append("x");

        assertThat(quick(table.toString(), width)).isEqualTo(careful(table.toString(), width));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "\"",
                        "\"\"",
                        ",",
                        "\n",
                        "\r\n",
                        "\r",
                        " ",
                        "\t",
                        "a",
                        "я",
                        "😀",
                        "\u000B",
                        "\uFEFF",
                        "\0",
                        "a,b\n",
                        "\"a\n\",b\n",
                        "x,\"y\"\"\"\r\n")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> plainTexts() {
        return Arbitraries.of("", "a", " b ", "\" c,\nd \"", "\"\"", "\"\"\"e\"\"\"", "я", "1.5")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(cells -> String.join(";", cells));
    }

    @Example
    void nobody_takes_the_cells_of_a_column_without_a_taker() {
        List<String> taken = new ArrayList<>();
        byte[] bytes = "a,b\n,\n\nc,d".getBytes(StandardCharsets.UTF_8);
        int rows =
                new QuickRows()
                        .read(bytes, bytes.length, new CellTaker[] {null, taker(taken::add)});

        assertThat(rows).isEqualTo(3);
        assertThat(taken).containsExactly("b", "", "d");
    }

    @Example
    void what_is_not_utf_8_is_unusual() {
        byte[] bytes = {'a', (byte) 0xC3, '\n'};

        assertThatThrownBy(() -> new QuickRows().read(bytes, 3, new CellTaker[1]))
                .isInstanceOf(Unusual.class);
    }

    private static List<List<String>> quick(String text, int width) {
        List<String> cells = new ArrayList<>();
        CellTaker[] columns = new CellTaker[width];
        for (int i = 0; i < width; i++) {
            columns[i] = taker(cells::add);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int rows = new QuickRows().read(bytes, bytes.length, columns);
        assertThat(cells).hasSize(rows * width);
        List<List<String>> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            all.add(List.copyOf(cells.subList(row * width, (row + 1) * width)));
        }
        return all;
    }

    private static CellTaker taker(Consumer<String> sink) {
        return new CellTaker() {
            @Override
            public void take(char[] text, int from, int to) {
                sink.accept(new String(text, from, to - from));
            }
        };
    }

    /** The rows of a file; a first line stands before them, so that no mark is left out. */
    private static List<List<String>> careful(String text, int width) throws IOException {
        List<List<String>> all = new ArrayList<>();
        byte[] bytes = ("header\n" + text).getBytes(StandardCharsets.UTF_8);
        try (CsvRows rows = CsvRows.of(new ByteArrayInputStream(bytes))) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                assertThat(row.get().damage()).isNull();
                all.add(row.get().cells());
            }
        }
        all.remove(0);
        assertThat(all).allMatch(row -> row.size() == width);
        return all;
    }
}
