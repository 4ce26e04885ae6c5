package io.github.kpisdk.sql;

import org.jspecify.annotations.Nullable;

/**
 * A row that an engine gave, whatever it gives rows as: {@code row::getAs} for a row of Spark, a
 * map's {@code get} for one that was copied out of JDBC.
 */
@FunctionalInterface
public interface SqlRow {

    /** The cell of a column: a text, a number, or null for NULL. */
    @Nullable Object cell(String column);
}
