package io.github.kpisdk.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * On random folders the engines give what the library gives in memory. The long form, with Spark:
 * {@code mvn verify -pl extensions/kpi-sql,extensions/kpi-spark-example -am -Dkpi.sql.cases=1000}.
 */
class RandomFoldersTest {
    private static final int CASES = Integer.getInteger("kpi.sql.cases", 40);

    @ParameterizedTest
    @EnumSource(value = SqlDialect.class, mode = Mode.EXCLUDE, names = "SPARK")
    void an_engine_agrees_with_the_library(SqlDialect dialect) throws Exception {
        Engine engine = dialect == SqlDialect.DUCKDB ? new DuckDbEngine() : PostgresEngine.start();
        RandomFolders folders = new RandomFolders(engine);

        folders.run(CASES);

        System.out.println(folders);
        assertThat(folders.rows()).isGreaterThan(CASES * 50);
    }
}
