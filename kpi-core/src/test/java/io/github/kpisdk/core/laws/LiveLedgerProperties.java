package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.DateRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Whatever changes, a live ledger is at any time the ledger of the facts that are there. */
@Domain(Ledgers.class)
@Domain(Steps.class)
@Domain(DomainContext.Global.class)
class LiveLedgerProperties {

    @Property
    void after_any_step_taken_or_refused_all_totals_are_those_of_a_rebuild(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll List<Step> steps) {
        LiveRun run = new LiveRun(facts, range);
        run.assertTotals();
        for (Step step : steps) {
            run.take(step);
            run.assertTotals();
        }
        run.assertAll();
    }

    @Property
    void several_steps_at_once_are_all_taken_or_none(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll List<Step> steps,
            @ForAll("kinds") Step.Kind kind) {
        LiveRun run = new LiveRun(facts, range);
        for (Table<?> table : Table.ALL) {
            List<Step> same =
                    steps.stream()
                            .map(step -> new Step(kind, step.fact()))
                            .filter(step -> step.table().equals(table))
                            .toList();
            run.takeAll(same.subList(0, same.size() / 2));
            run.assertTotals();
            run.takeAll(same.subList(same.size() / 2, same.size()));
            run.assertTotals();
        }
        run.assertAll();
    }

    @Property
    void to_retract_undoes_to_add(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll List<Step> steps,
            @ForAll Step last) {
        LiveRun run = new LiveRun(facts, range);
        steps.forEach(run::take);
        String before = run.json();
        if (run.take(new Step(Step.Kind.ADD, last.fact()))) {
            assertThat(run.take(new Step(Step.Kind.RETRACT, last.fact()))).isTrue();
            assertThat(run.json()).isEqualTo(before);
            run.assertTotals();
        }
    }

    @Property
    void all_facts_can_be_retracted_and_nothing_is_left(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll List<Step> steps,
            @ForAll Random random) {
        LiveRun run = new LiveRun(facts, range);
        steps.forEach(run::take);
        while (!run.rows().isEmpty()) {
            List<Object> rows = new ArrayList<>(run.rows());
            Collections.shuffle(rows, random);
            rows.forEach(row -> run.take(new Step(Step.Kind.RETRACT, row)));
            run.assertTotals();
        }
        run.assertAll();
    }

    @Property
    void the_order_in_which_facts_come_changes_nothing(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Random random) {
        LiveRun run = new LiveRun(new Facts(List.of(), facts.supplied()), range);
        List<Object> left = new ArrayList<>(facts.rows());
        while (!left.isEmpty()) {
            Collections.shuffle(left, random);
            left.removeIf(row -> run.take(new Step(Step.Kind.ADD, row)));
        }
        run.assertAll();
    }

    /** By their ids, facts are retracted one by one only. */
    @Provide
    Arbitrary<Step.Kind> kinds() {
        return Arbitraries.of(Step.Kind.ADD, Step.Kind.CORRECT, Step.Kind.RETRACT);
    }
}
