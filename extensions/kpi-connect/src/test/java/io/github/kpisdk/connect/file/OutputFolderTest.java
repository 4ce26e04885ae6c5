package io.github.kpisdk.connect.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir Path home;

    @Test
    void files_appear_when_they_are_published() throws IOException {
        Path directory = home.resolve("a/b");
        try (OutputFolder out = OutputFolder.at(directory)) {
            write(out, "one.txt", "1");
            write(out, "two.txt", "2");
            assertThat(directory.resolve("one.txt")).doesNotExist();
            out.publish();
        }
        assertThat(directory.resolve("one.txt")).hasContent("1");
        assertThat(directory.resolve("two.txt")).hasContent("2");
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void published_files_replace_older_ones() throws IOException {
        Files.writeString(home.resolve("one.txt"), "old");
        try (OutputFolder out = OutputFolder.at(home)) {
            write(out, "one.txt", "new");
            out.publish();
        }
        assertThat(home.resolve("one.txt")).hasContent("new");
    }

    @Test
    void what_is_not_published_leaves_no_trace() throws IOException {
        Files.writeString(home.resolve("one.txt"), "old");
        try (OutputFolder out = OutputFolder.at(home)) {
            write(out, "one.txt", "new");
            write(out, "two.txt", "new");
        }
        assertThat(home)
                .isDirectoryContaining("glob:**one.txt")
                .isDirectoryNotContaining("glob:**two*");
        assertThat(home.resolve("one.txt")).hasContent("old");
    }

    @Test
    void a_folder_is_not_overwritten_by_a_file() throws IOException {
        Files.createDirectory(home.resolve("one.txt"));
        try (OutputFolder out = OutputFolder.at(home)) {
            assertThatThrownBy(() -> out.create("one.txt"))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageEndingWith("one.txt: is a folder");
        }
    }

    private static void write(OutputFolder out, String name, String text) throws IOException {
        try (OutputStream file = out.create(name)) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
