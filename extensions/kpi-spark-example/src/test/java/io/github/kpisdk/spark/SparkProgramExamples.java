package io.github.kpisdk.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.sql.SparkEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program to copy from prints what it promises. */
class SparkProgramExamples {
    private static final Path FOLDER =
            Path.of("../kpi-connect/src/test/resources/io/github/kpisdk/connect/cases/plain");

    @Test
    void figures_from_csv_and_parquet_are_those_of_the_library(@TempDir Path parquet)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

        KpisOnSpark.run(SparkEngine.ordinarySession(), FOLDER, parquet, out);

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("  cac: ")
                .contains("Channels by channel-profit")
                .endsWith(
                        """
                        From CSV equal to the scorecard in memory: true
                        From Parquet equal to the scorecard in memory: true
                        """);
    }
}
