package io.github.kpisdk.connect.folder;

/**
 * Something wrong in an input file.
 *
 * @param file such as {@code costs.csv}
 * @param line the line on which the row begins, from 1; 0 if the whole file is at fault
 * @param column the name of the column; empty if a whole row or file is at fault
 * @param value what stands in the cell, at most its first 1000 characters; empty if no cell is at
 *     fault
 * @param problem what is wrong, with the value where there is one, safe to print
 */
public record Fault(String file, long line, String column, String value, String problem) {

    static Fault ofFile(String file, String problem) {
        return new Fault(file, 0, "", "", problem);
    }

    static Fault ofRow(String file, long line, String problem) {
        return new Fault(file, line, "", "", problem);
    }

    /** The fault as one line, such as {@code deals.csv:3:status: not one of ...}. */
    @Override
    public String toString() {
        if (line == 0) {
            return file + ": " + problem;
        }
        return file + ":" + line + ":" + (column.isEmpty() ? "" : column + ":") + " " + problem;
    }
}
