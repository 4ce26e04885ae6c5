package io.github.kpisdk.connect.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All faults, file by file in the order of reading; of each file the first 100 and a count. */
final class FaultList {
    private static final int SHOWN = 100;
    private static final int LONGEST_VALUE = 1000;

    private final Map<String, OfFile> files = new LinkedHashMap<>();

    void add(Fault fault) {
        OfFile file = files.computeIfAbsent(fault.file(), name -> new OfFile());
        file.count++;
        if (file.shown.size() < SHOWN) {
            file.shown.add(withShortValue(fault));
        }
    }

    /** A list of faults does not keep megabytes of what is wrong. */
    private static Fault withShortValue(Fault f) {
        return f.value().length() <= LONGEST_VALUE
                ? f
                : new Fault(
                        f.file(),
                        f.line(),
                        f.column(),
                        f.value().substring(0, LONGEST_VALUE),
                        f.problem());
    }

    /** Notes that a file is of no use at all; what was found in it before no longer counts. */
    void addInstead(Fault fault) {
        files.remove(fault.file());
        add(fault);
    }

    /** Adds what was found in other files, after those of this list. */
    void addAll(FaultList ofOthers) {
        files.putAll(ofOthers.files);
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    List<Fault> toList() {
        List<Fault> list = new ArrayList<>();
        files.forEach(
                (name, file) -> {
                    file.shown.stream()
                            .sorted(Comparator.comparingLong(Fault::line))
                            .forEach(list::add);
                    long more = file.count - file.shown.size();
                    if (more > 0) {
                        list.add(Fault.ofFile(name, more + " more faults"));
                    }
                });
        return List.copyOf(list);
    }

    private static final class OfFile {
        final List<Fault> shown = new ArrayList<>();
        long count;
    }
}
