package io.github.kpisdk.connect.file;

import java.util.List;
import java.util.Optional;

/**
 * One row, its cells trimmed of ASCII white space.
 *
 * @param line the line of the file on which it begins, from 1
 * @param cells as far as they could be told apart
 * @param damage what is wrong with its quotes, if anything
 */
public record CsvRow(long line, List<String> cells, Optional<String> damage) {}
