package io.github.kpisdk.rules.statistics;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.subject.UnitsSubject;
import java.util.ArrayList;
import java.util.List;

/** Units that the examples of a rule share. */
final class UnitExamples {
    private UnitExamples() {}

    /** Twenty like ad groups with a mean of 10.25; the worst has so many afterwards. */
    static UnitsSubject equal(long after) {
        return worst(
                after, 4, 7, 7, 7, 9, 10, 10, 10, 10, 10, 11, 11, 11, 11, 12, 12, 12, 13, 14, 14);
    }

    /** Twenty ad groups that really differ, with a mean of 94.9. */
    static UnitsSubject different(long after) {
        return worst(
                after, 4, 25, 43, 44, 45, 48, 53, 54, 85, 93, 101, 115, 129, 133, 134, 136, 138,
                156, 166, 196);
    }

    /** The first of all counts is the worst; the others stay as they are. */
    static UnitsSubject worst(long after, long... before) {
        List<UnitsSubject.Unit> all = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            all.add(new UnitsSubject.Unit("group " + i, before[i], i == 0 ? after : before[i]));
        }
        return UnitsSubject.of("sales", "group 0", all)
                .after(Text.of("optimisation", "оптимизация"))
                .chosenAsExtreme();
    }
}
