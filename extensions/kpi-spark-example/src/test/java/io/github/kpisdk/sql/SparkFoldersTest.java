package io.github.kpisdk.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** On random folders Spark gives what the library gives in memory. */
class SparkFoldersTest {
    private static final int CASES = Integer.getInteger("kpi.sql.cases", 8);

    @Test
    void spark_agrees_with_the_library() throws Exception {
        RandomFolders folders = new RandomFolders(SparkEngine.start());

        folders.run(CASES);

        System.out.println(folders);
        assertThat(folders.rows()).isGreaterThan(CASES * 50);
    }
}
