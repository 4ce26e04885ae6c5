package io.github.kpisdk.connect.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row, its cells trimmed of ASCII white space.
 *
 * @param line the line of the file on which it begins, from 1
 * @param lastLine the line on which it ends, or on which it was given up
 * @param cells as far as they could be told apart
 * @param damage what is wrong with its form, or null
 */
public record CsvRow(long line, long lastLine, List<String> cells, @Nullable String damage) {}
