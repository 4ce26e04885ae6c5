package io.github.kpisdk.core.ledger;

import java.util.List;
import java.util.stream.Collectors;

/** The facts contradict each other. The message lists the faults, at most 100 of them. */
public final class LedgerException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final transient List<Fault> faults;

    LedgerException(List<Fault> faults) {
        super(message(faults));
        this.faults = List.copyOf(faults);
    }

    /**
     * One contradiction.
     *
     * @param table where it shows
     * @param row the row, from 1, in the order in which the facts were added
     * @param column the cell at fault
     * @param value what stands there
     * @param problem what is wrong with it
     */
    public record Fault(Table<?> table, long row, String column, String value, String problem) {
        /** The place and the problem in one line. */
        @Override
        public String toString() {
            return "%s:%s:%s: %s".formatted(table, row, column, problem);
        }
    }

    /** All faults, in the order of the tables and rows. */
    public List<Fault> faults() {
        return faults;
    }

    private static String message(List<Fault> faults) {
        String shown =
                faults.stream().limit(SHOWN).map(Fault::toString).collect(Collectors.joining("\n"));
        int more = faults.size() - SHOWN;
        return more > 0 ? shown + "\n" + more + " more faults" : shown;
    }
}
