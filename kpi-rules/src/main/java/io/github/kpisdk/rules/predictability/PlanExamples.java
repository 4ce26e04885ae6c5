package io.github.kpisdk.rules.predictability;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.rules.subject.PlanPeriod;
import io.github.kpisdk.rules.subject.PlanSubject;
import io.github.kpisdk.rules.subject.TargetRevision;
import io.github.kpisdk.rules.verdict.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Subjects that the examples of several rules share: months from January 2026. */
final class PlanExamples {
    private PlanExamples() {}

    /** A plan of 100 leads in every month. */
    static PlanSubject leads(String... facts) {
        return PlanSubject.of("leads", Kind.COUNT, Better.HIGHER).periods(months("100", facts));
    }

    /** A plan of 4 sales in every month. */
    static PlanSubject sales(String... facts) {
        return PlanSubject.of("sales", Kind.COUNT, Better.HIGHER).periods(months("4", facts));
    }

    /** A plan of 4 % in every month. */
    static PlanSubject conversion(String... facts) {
        return PlanSubject.of("conversion", Kind.SHARE, Better.HIGHER)
                .periods(months("0.04", facts));
    }

    static List<PlanPeriod> months(String plan, String... facts) {
        return IntStream.range(0, facts.length)
                .mapToObj(i -> PlanPeriod.of(Period.month(2026, i + 1), plan, facts[i]))
                .toList();
    }

    /** In each of the first months the target was changed in the middle, from 90 to 100. */
    static List<TargetRevision> revised(int months) {
        return IntStream.rangeClosed(1, months)
                .mapToObj(
                        month ->
                                TargetRevision.of(
                                        Period.month(2026, month),
                                        LocalDate.of(2026, month, 15),
                                        "90",
                                        "100"))
                .toList();
    }

    static List<TargetRevision> movedInApril() {
        return List.of(
                TargetRevision.of(
                        Period.month(2026, 3), LocalDate.of(2026, 4, 1), "0.04", "0.031"));
    }
}
