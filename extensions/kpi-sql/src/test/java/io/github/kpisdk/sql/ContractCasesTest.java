package io.github.kpisdk.sql;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The conformance cases of the folder contract give the expected lines on the engines, too. */
class ContractCasesTest {
    @TempDir Path folder;

    static Stream<ContractCase> cases() throws IOException {
        return ContractCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void duckdb_gives_every_line(ContractCase given) throws Exception {
        given.compare(new DuckDbEngine(), folder);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void postgresql_gives_every_line(ContractCase given) throws Exception {
        given.compare(PostgresEngine.start(), folder);
    }
}
