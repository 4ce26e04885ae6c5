package io.github.kpisdk.benchmarks.library;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.kpisdk.benchmarks.data.Workload;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Lead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LiveChangesTest {
    private final LiveChanges changes = new LiveChanges(2000);

    @ParameterizedTest
    @EnumSource
    void totals_are_those_of_a_rebuild_however_changes_are_fed(Feeding feeding) {
        changes.check();
        changes.add(feeding);
        changes.check();
        changes.correct(feeding);
        changes.check();
        changes.correct(feeding);
        changes.retract(feeding);

        assertThatCode(changes::check).doesNotThrowAnyException();
    }

    @Test
    void totals_that_are_not_those_of_a_rebuild_are_noticed() {
        Lead stranger =
                Lead.builder()
                        .leadId("stranger")
                        .createdOn(Workload.FIRST_DAY)
                        .channel(Workload.CHANNELS.get(0))
                        .build();
        changes.ledger.add(Table.LEADS, stranger);

        assertThatIllegalStateException()
                .isThrownBy(changes::check)
                .withMessageContaining("in month 0 is");
    }
}
