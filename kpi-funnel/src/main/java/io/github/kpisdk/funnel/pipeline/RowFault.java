package io.github.kpisdk.funnel.pipeline;

import io.github.kpisdk.core.model.Text;

/** What cannot be right about a row. The row counts all the same, except where said. */
public enum RowFault {
    /** Left before it was entered; the time in the stage is not used. */
    LEFT_BEFORE_ENTERED(
            Text.of(
                    "left before it was entered, its time is not used",
                    "вышла раньше, чем вошла, время не учтено")),
    /** Left after the last moment of which rows are known; the deal is taken to be in it. */
    LEFT_AFTER_OBSERVATION(
            Text.of(
                    "left later than rows are known, taken to be there still",
                    "вышла позже конца выгрузки, считается остающейся")),
    /** Won or lost before the deal was in any open stage; its sales cycle is not used. */
    CLOSED_BEFORE_OPEN(
            Text.of(
                    "won or lost before any open stage, its sales cycle is not used",
                    "закрыта раньше первой открытой стадии, цикл сделки не учтён")),
    /** Entered after the deal was deleted; the row is not used. */
    ENTERED_AFTER_DELETION(
            Text.of(
                    "entered after the deal was deleted, not used",
                    "вошла после удаления сделки, строка не учтена")),
    /** The same row once more; it counts once. */
    DUPLICATE(Text.of("the same row once more, counts once", "та же строка ещё раз, учтена раз"));

    private final Text words;

    RowFault(Text words) {
        this.words = words;
    }

    /** What to tell a reader. */
    public Text words() {
        return words;
    }
}
