package io.github.kpisdk.connect.file;

/** Something that a quick reading does not understand, and leaves to a careful one. */
public final class Unusual extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** For the reason given, which no user is ever shown. */
    public Unusual(String reason) {
        super(reason);
    }
}
