package io.github.kpisdk.connect.folder;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A file that says something that cannot be; the message has one line for each fault. */
public final class FaultyFile extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    FaultyFile(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** All faults, as far as one can tell, in the order of the file. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
