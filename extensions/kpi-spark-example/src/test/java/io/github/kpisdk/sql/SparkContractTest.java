package io.github.kpisdk.sql;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The conformance cases of the folder contract give the expected lines on Spark, too. */
class SparkContractTest {
    @TempDir Path folder;

    static Stream<ContractCase> cases() throws IOException {
        return ContractCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void spark_gives_every_line(ContractCase given) throws Exception {
        given.compare(SparkEngine.start(), folder);
    }
}
