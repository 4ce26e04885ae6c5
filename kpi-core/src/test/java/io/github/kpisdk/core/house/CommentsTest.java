package io.github.kpisdk.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every public type and member has a comment. The Javadoc build does not ask for them, because it
 * would ask for tags that only repeat a name as well.
 */
class CommentsTest {

    @Test
    void every_public_type_and_member_has_a_comment(@TempDir Path folder) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "-Xdoclint:missing/protected",
                                "-Xmaxwarns",
                                "10000",
                                "-proc:none",
                                "--module-path",
                                System.getProperty("jdk.module.path"),
                                "-d",
                                folder.toString()));
        House.sources().forEach(file -> arguments.add(file.toString()));

        assertThat(compile(arguments))
                .as("the compiler looked at comments")
                .anyMatch(line -> line.contains("@"))
                .filteredOn(line -> line.contains("no comment"))
                .isEmpty();
    }

    private static List<String> compile(List<String> arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int status =
                ToolProvider.findFirst("javac")
                        .orElseThrow()
                        .run(out, out, arguments.toArray(String[]::new));
        assertThat(status).as(said.toString()).isZero();
        return said.toString().lines().toList();
    }
}
