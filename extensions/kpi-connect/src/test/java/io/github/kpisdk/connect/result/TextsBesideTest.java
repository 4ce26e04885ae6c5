package io.github.kpisdk.connect.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of one's own go with the results, or not at all. */
class TextsBesideTest {
    private static final Scorecard SCORECARD =
            Scorecard.of(
                    Ledger.of(LedgerPart.builder("EUR").build()),
                    Period.month(2026, 5).range(),
                    Grain.MONTH);

    @TempDir Path home;

    @Test
    void a_text_stands_beside_the_results() throws IOException {
        ResultWriter.into(home).beside("a.html", "ёж\n").beside("b.txt", "").write(SCORECARD);

        assertThat(Files.readString(home.resolve("a.html"))).isEqualTo("ёж\n");
        assertThat(home.resolve("b.txt")).isEmptyFile();
        assertThat(home.resolve("kpis.csv")).isNotEmptyFile();
    }

    @Test
    void a_text_that_cannot_be_written_leaves_no_results() throws IOException {
        Files.createDirectory(home.resolve("a.html"));

        assertThatIOException()
                .isThrownBy(() -> ResultWriter.into(home).beside("a.html", "x").write(SCORECARD));
        assertThat(home.resolve("kpis.csv")).doesNotExist();
        assertThat(home).isDirectoryNotContaining("glob:**.tmp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kpis.csv",
                "rejects.csv",
                "a.html",
                "../b",
                "/b",
                "c/b",
                "..",
                ".",
                "/",
                ""
            })
    void a_name_that_is_taken_or_leads_away_is_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResultWriter.into(home).beside("a.html", "").beside(name, ""))
                .withMessage("Not the name of a file beside the results: \"" + name + "\"");
    }
}
