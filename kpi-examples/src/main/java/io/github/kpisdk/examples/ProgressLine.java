package io.github.kpisdk.examples;

import io.github.kpisdk.connect.folder.Progress;
import java.io.PrintStream;

/** Says on standard error how far a long reading has come; a short one passes in silence. */
final class ProgressLine implements Progress {
    private static final long EVERY = 250_000;

    private final PrintStream err;
    private String file = "";
    private long next = EVERY;
    private boolean said;

    ProgressLine(PrintStream err) {
        this.err = err;
    }

    @Override
    public void at(String name, long rows) {
        if (!name.equals(file)) {
            file = name;
            next = EVERY;
        }
        if (rows >= next) {
            err.println("... " + name + ": " + rows + " rows");
            next += EVERY;
            said = true;
        }
    }

    /** Says that the reading is over, if anything was said before. */
    void end() {
        if (said) {
            err.println("... counting");
        }
    }
}
