package io.github.kpisdk.examples;

import io.github.kpisdk.connect.folder.Reading;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.rules.lint.LintContext;
import io.github.kpisdk.rules.source.LedgerSubjects;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.SystemSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything in a folder that rules can look at. This is the one place where what was read becomes
 * subjects: a kind that is not made here is not judged, and the report says so.
 */
final class Subjects {
    private Subjects() {}

    /** The subjects of a folder, as they were known at the end of the range that is reported. */
    static LintContext of(Reading.Accepted read, Optional<KpiSystem> system) {
        DateRange range = read.business().range();
        List<Subject> all = new ArrayList<>();
        all.addAll(LedgerSubjects.of(read.ledger(), range, range.end()).all());
        system.map(SystemSubject::of).ifPresent(written -> addSystem(written, all));
        return LintContext.of(read.business().currency(), all);
    }

    private static void addSystem(SystemSubject system, List<Subject> all) {
        all.add(system);
        all.addAll(system.cards());
    }
}
