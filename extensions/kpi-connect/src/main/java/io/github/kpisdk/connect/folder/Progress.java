package io.github.kpisdk.connect.folder;

/** Hears how far the reading of a folder has come. */
@FunctionalInterface
public interface Progress {

    /**
     * Called every 10,000 rows and at the end of a file.
     *
     * @param file such as {@code costs.csv}
     * @param rows how many of its rows have been read, the header not counted
     */
    void at(String file, long rows);
}
