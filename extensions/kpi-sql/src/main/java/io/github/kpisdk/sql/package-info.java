/**
 * The figures of the library as SQL for DuckDB, PostgreSQL and Spark, made from the same
 * declarations, and the rows that an engine gives read back as a scorecard.
 *
 * <p>Read {@link io.github.kpisdk.sql.KpiSql} first, then {@link io.github.kpisdk.sql.SqlTables},
 * which says where the tables are, and {@link io.github.kpisdk.sql.SqlScorecard}, which reads the
 * rows.
 */
@NullMarked
package io.github.kpisdk.sql;

import org.jspecify.annotations.NullMarked;
