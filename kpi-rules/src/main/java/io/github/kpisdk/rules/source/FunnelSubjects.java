package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.funnel.experiment.Experiment;
import io.github.kpisdk.funnel.report.AttributionReport;
import io.github.kpisdk.funnel.report.FunnelInput;
import io.github.kpisdk.funnel.report.StatedExperiment;
import io.github.kpisdk.rules.subject.PathSubject;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.TestSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The experiments and the paths of customers of a folder, as subjects of rules. */
public final class FunnelSubjects {
    private static final String LAST = "last";

    private FunnelSubjects() {}

    /** Every experiment, with its plan where there is one. */
    public static List<Subject> experiments(FunnelInput input) {
        List<Subject> all = new ArrayList<>();
        input.experiments().forEach(one -> all.add(test(one)));
        return all;
    }

    /** Every channel that took part in a sale of the days, by how often it did and was the last. */
    public static List<Subject> paths(AttributionReport report, DateRange range) {
        List<Subject> all = new ArrayList<>();
        for (Map.Entry<String, Long> one : report.involved().entrySet()) {
            long last =
                    report.comparison()
                            .credit(LAST, one.getKey())
                            .conversions()
                            .value()
                            .longValueExact();
            all.add(
                    new PathSubject(
                            one.getKey(),
                            Period.total(range),
                            report.conversions(),
                            one.getValue(),
                            last));
        }
        return all;
    }

    private static TestSubject test(StatedExperiment stated) {
        Experiment experiment = stated.experiment();
        TestSubject test = TestSubject.of(stated.name(), stated.arms());
        return experiment.plannedUsers() == 0
                ? test
                : test.planned(
                        new TestSubject.Plan(
                                experiment.plannedUsers(),
                                experiment.looks(),
                                experiment.isAlwaysValid()
                                        ? TestSubject.Correction.SEQUENTIAL
                                        : TestSubject.Correction.NONE));
    }
}
