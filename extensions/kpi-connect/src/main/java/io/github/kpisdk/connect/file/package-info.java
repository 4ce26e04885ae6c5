/**
 * Files in and out, without a word about what they mean. Not exported.
 *
 * <p>Read {@link io.github.kpisdk.connect.file.CsvRows} (a file as rows, the damaged ones marked),
 * {@link io.github.kpisdk.connect.file.CsvOutput} (rows as a file) and {@link
 * io.github.kpisdk.connect.file.OutputFolder} (files that appear when they are complete). The CSV
 * parser is FastCSV; {@code LineFeed} hands it one line at a time, so that a row it gives up on
 * costs that row only. {@link io.github.kpisdk.connect.file.Blocks} and {@link
 * io.github.kpisdk.connect.file.QuickRows} are the quick way through a file without such rows.
 */
@NullMarked
package io.github.kpisdk.connect.file;

import org.jspecify.annotations.NullMarked;
