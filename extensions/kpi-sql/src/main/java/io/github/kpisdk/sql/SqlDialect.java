package io.github.kpisdk.sql;

/** The engine that is to run the SQL. */
public enum SqlDialect {
    /** DuckDB, from 1.4 on. */
    DUCKDB(new DuckDb()),

    /** PostgreSQL, from 12 on, in a database whose encoding is UTF-8. */
    POSTGRESQL(new Postgres()),

    /**
     * Spark, from 4.0 on, with {@code spark.sql.ansi.enabled}, which is its default. The SQL checks
     * the setting and fails where it is off: without it Spark gives NULL for what it cannot
     * compute.
     */
    SPARK(new Spark());

    private final Dialect dialect;

    SqlDialect(Dialect dialect) {
        this.dialect = dialect;
    }

    Dialect dialect() {
        return dialect;
    }
}
