package io.github.kpisdk.core.laws;

import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.model.DateRange;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What cannot follow the steps of a live ledger is counted anew, and is never that of before. */
@Domain(Ledgers.class)
@Domain(Steps.class)
@Domain(DomainContext.Global.class)
class LiveCohortProperties {
    private static final List<Formula> FORMULAS =
            Stream.concat(
                            CohortQuantities.ALL.stream(),
                            CohortQuantities.AGED.stream()
                                    .flatMap(q -> Stream.of(q.byAge(28), q.byAge(1).shifted(1))))
                    .map(Formula.class::cast)
                    .toList();

    @Property(tries = 60)
    void after_any_step_taken_or_refused_all_totals_are_those_of_a_rebuild(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll List<Step> steps) {
        LiveRun run = new LiveRun(facts, range, FORMULAS);
        run.assertTotals();
        for (Step step : steps) {
            run.take(step);
            run.assertTotals();
        }
    }
}
