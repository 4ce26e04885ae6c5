package io.github.kpisdk.connect.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {

    @Test
    void the_header_is_the_first_row_that_is_not_blank() throws IOException {
        assertThat(blocks("\uFEFF \r\n\n a, b \r\nc\nd")).containsExactly("[a, b]", "c\nd");
        assertThat(blocks("a")).containsExactly("[a]", "");
        assertThat(blocks("a\n")).containsExactly("[a]", "");
    }

    @Test
    void blocks_end_behind_a_row() throws IOException {
        String rows = "0123456789abcde\n".repeat(40_000) + "last";
        List<String> blocks = blocks("header\n" + rows);

        assertThat(blocks).hasSize(4);
        assertThat(blocks.subList(1, 3))
                .allMatch(block -> block.length() > Blocks.SIZE - 16 && block.endsWith("e\n"));
        assertThat(String.join("", blocks.subList(1, 4))).isEqualTo(rows);
    }

    @Test
    void a_file_may_end_where_a_block_ends() throws IOException {
        String rows = "0123456789abcde\n".repeat(Blocks.SIZE / 16 * 2);
        List<String> blocks = blocks("\n".repeat(15) + "\n" + "h\n" + rows.substring(2));

        assertThat(String.join("", blocks.subList(1, blocks.size()))).isEqualTo(rows.substring(2));
    }

    @Test
    void a_line_feed_within_quotes_ends_no_block() throws IOException {
        String rows = "\"a\n\"\"b\n\"\n".repeat(60_000);
        List<String> blocks = blocks("header\n" + rows);

        assertThat(blocks).hasSizeGreaterThan(3);
        assertThat(blocks.subList(1, blocks.size()))
                .allMatch(block -> block.startsWith("\"a") && block.endsWith("b\n\"\n"));
        assertThat(String.join("", blocks.subList(1, blocks.size()))).isEqualTo(rows);
    }

    @Test
    void a_row_longer_than_a_block_is_unusual() {
        assertThatThrownBy(() -> blocks("h\n" + "x".repeat(Blocks.SIZE) + "\n"))
                .isInstanceOf(Unusual.class);
        assertThatThrownBy(() -> blocks("x".repeat(Blocks.SIZE) + "\n"))
                .isInstanceOf(Unusual.class);
        assertThatThrownBy(() -> blocks("h\n\"" + "x\n".repeat(Blocks.SIZE) + "\n"))
                .isInstanceOf(Unusual.class);
    }

    @Test
    void a_file_without_a_header_is_unusual() {
        assertThatThrownBy(() -> blocks("")).isInstanceOf(Unusual.class);
        assertThatThrownBy(() -> blocks(" \n\n")).isInstanceOf(Unusual.class);
    }

    /** The cells of the header, and the text of each block. */
    private static List<String> blocks(String text) throws IOException {
        List<String> all = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (Blocks blocks = new Blocks(new ByteArrayInputStream(bytes))) {
            all.add(blocks.header().cells().toString());
            byte[] block = new byte[Blocks.SIZE];
            while (!blocks.hasEnded() || all.size() == 1) {
                int length = blocks.next(block);
                all.add(new String(block, 0, length, StandardCharsets.UTF_8));
            }
        }
        return all;
    }
}
