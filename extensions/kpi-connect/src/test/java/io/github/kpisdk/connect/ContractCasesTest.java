package io.github.kpisdk.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.connect.folder.Fault;
import io.github.kpisdk.connect.folder.FolderReader;
import io.github.kpisdk.connect.folder.InputFolder;
import io.github.kpisdk.connect.folder.Reading;
import io.github.kpisdk.connect.folder.Reading.Accepted;
import io.github.kpisdk.connect.folder.Reading.Refused;
import io.github.kpisdk.connect.result.ResultWriter;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The conformance cases of the folder contract: their exact results, and their exact faults. */
class ContractCasesTest {
    private static final Path CASES = Path.of("src/test/resources/io/github/kpisdk/connect/cases");
    private static final MathContext COMPARED = new MathContext(25);
    private static final int VALUE = 3;

    private static int values;
    private static int faults;

    @TempDir Path out;

    static Stream<Path> goodCases() throws IOException {
        return cases("kpis.csv");
    }

    static Stream<Path> badCases() throws IOException {
        return cases("faults.txt");
    }

    private static Stream<Path> cases(String expected) throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("expected").resolve(expected)))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("goodCases")
    void a_good_case_gives_every_line_of_its_results(Path folder) throws IOException {
        Accepted accepted = read(folder).fold(a -> a, r -> fail(r));
        Scorecard scorecard =
                Scorecard.of(
                        accepted.ledger(),
                        accepted.business().range(),
                        accepted.business().grain());

        ResultWriter.into(out).write(scorecard);

        List<String> expected = Files.readAllLines(folder.resolve("expected/kpis.csv"));
        List<String> actual = Files.readAllLines(out.resolve("kpis.csv"));
        assertThat(actual.stream().map(ContractCasesTest::compared))
                .containsExactlyElementsOf(
                        expected.stream().map(ContractCasesTest::compared).toList());
        assertThat(Files.readString(out.resolve("kpis.csv"))).endsWith("\n").doesNotContain("\r");
        values += expected.size() - 1;
    }

    @ParameterizedTest
    @MethodSource("badCases")
    void a_bad_case_gives_exactly_its_faults(Path folder) throws IOException {
        Refused refused = read(folder).fold(a -> fail(a), r -> r);

        List<String> expected = Files.readAllLines(folder.resolve("expected/faults.txt"));
        assertThat(refused.faults().stream().map(ContractCasesTest::place))
                .containsExactlyInAnyOrderElementsOf(expected);
        faults += expected.size();
    }

    @AfterAll
    static void tell_how_many_were_compared() throws IOException {
        System.out.printf(
                "%s good cases, %s results; %s bad cases, %s faults%n",
                goodCases().count(), values, badCases().count(), faults);
    }

    private static Reading read(Path folder) throws IOException {
        return FolderReader.strict().read(InputFolder.of(folder));
    }

    private static <T> T fail(Object unexpected) {
        throw new AssertionError(unexpected.toString());
    }

    private static String place(Fault fault) {
        return fault.file()
                + (fault.line() == 0 ? "" : ":" + fault.line())
                + (fault.column().isEmpty() ? "" : ":" + fault.column());
    }

    /** A line with its value cut to the digits that are compared. */
    private static String compared(String line) {
        List<String> cells = new ArrayList<>(cells(line));
        String value = cells.get(VALUE);
        if (!value.isEmpty() && !value.equals("value")) {
            cells.set(VALUE, new BigDecimal(value).round(COMPARED).stripTrailingZeros().toString());
        }
        return String.join("|", cells);
    }

    /** The cells of a line; quotes stay, only their commas do not count. */
    private static List<String> cells(String line) {
        return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }
}
