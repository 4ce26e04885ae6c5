package io.github.kpisdk.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed sample is what the generator writes, to the byte. */
class SampleBusinessTest {

    private static final Map<String, String> FILES = SampleBusiness.files(Dice.SEED);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "business.json",
                "channels.csv",
                "costs.csv",
                "traffic.csv",
                "leads.csv",
                "deals.csv",
                "refunds.csv",
                "measurements.csv",
                "forecasts.csv",
                "stages.csv",
                "experiments.csv",
                "touches.csv",
                "funnel.json",
                "system.json"
            })
    void a_committed_file_is_what_the_generator_writes(String file) {
        byte[] written = FILES.get(file).getBytes(StandardCharsets.UTF_8);
        assertThat(Arrays.mismatch(committed(file), written))
                .as("first byte of %s that differs; run SampleBusiness on its folder", file)
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "channels.csv, 9",
        "costs.csv, 1449",
        "traffic.csv, 3625",
        "leads.csv, 20992",
        "deals.csv, 7012",
        "refunds.csv, 235",
        "measurements.csv, 188",
        "stages.csv, 20924",
        "touches.csv, 15774",
        "experiments.csv, 6"
    })
    void a_file_has_a_header_and_so_many_rows(String file, int rows) {
        assertThat(FILES.get(file).lines().skip(1)).hasSize(rows);
    }

    @Test
    void the_year_has_so_many_leads_and_sales() {
        assertThat(rows("leads.csv", "L\\d+,2025-.*")).isEqualTo(19_650);
        assertThat(rows("deals.csv", ".*,2025-[0-9-]+,WON,.*")).isEqualTo(3_039);
    }

    @Test
    void the_folder_holds_these_files_and_no_other(@TempDir Path dir) throws IOException {
        Path folder = dir.resolve("sample");
        SampleBusiness.main(new String[] {folder.toString()});
        try (var paths = Files.list(folder)) {
            assertThat(paths.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(FILES.keySet());
        }
        assertThat(folder.resolve("channels.csv")).hasContent(FILES.get("channels.csv"));
    }

    @Test
    void a_call_without_a_folder_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleBusiness.main(new String[0]))
                .withMessage("Expected one argument, the folder to write, but got []");
    }

    private static long rows(String file, String pattern) {
        return FILES.get(file).lines().filter(row -> row.matches(pattern)).count();
    }

    private static byte[] committed(String file) {
        try (InputStream in = SampleBusiness.class.getResourceAsStream(file)) {
            assertThat(in).as("resource %s", file).isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
