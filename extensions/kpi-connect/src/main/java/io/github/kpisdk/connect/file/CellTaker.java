package io.github.kpisdk.connect.file;

/** Takes the cells of one column, one after another. */
public abstract class CellTaker {

    /** For each column there is one. */
    protected CellTaker() {}

    /**
     * Takes a cell, trimmed of ASCII white space. The array belongs to the caller.
     *
     * @throws Unusual if it is not plainly what a cell of the column must be
     */
    public abstract void take(char[] text, int from, int to);
}
