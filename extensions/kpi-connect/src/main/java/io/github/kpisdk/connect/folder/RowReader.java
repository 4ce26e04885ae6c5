package io.github.kpisdk.connect.folder;

import org.jspecify.annotations.Nullable;

/** Says what the rows of one file must hold, and makes facts of the sound ones. */
interface RowReader {
    /** The file. */
    InputFile file();

    /** Judges a row whose cells could be told apart, and adds its fact if it is sound. */
    void row(Cells cells);

    /** Notes a row whose cells could not be told apart; perhaps its id was. */
    default void damagedRow(long line, @Nullable String id) {}

    /** Notes that there is no such file. */
    default void absent() {}

    /** Notes that the rows of the file cannot be known. */
    default void unreadable() {}
}
