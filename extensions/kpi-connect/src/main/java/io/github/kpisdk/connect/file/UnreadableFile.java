package io.github.kpisdk.connect.file;

import java.io.IOException;

/** A file that cannot be split into rows to its end; the message says why, and on which line. */
public final class UnreadableFile extends IOException {
    private static final long serialVersionUID = 1L;

    /** For the reason given. */
    public UnreadableFile(String problem) {
        super(problem);
    }
}
