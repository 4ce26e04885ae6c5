package io.github.kpisdk.connect.folder;

/** Passes on how far a reading has come, but not again what was passed on before. */
final class HeardOnce implements Progress {
    private final Progress heard;
    private long passedOn;
    private long calls;

    HeardOnce(Progress heard) {
        this.heard = heard;
    }

    @Override
    public void at(String file, long rows) {
        calls++;
        if (calls > passedOn) {
            passedOn = calls;
            heard.at(file, rows);
        }
    }

    /** Says that the same reading begins again. */
    void again() {
        calls = 0;
    }
}
