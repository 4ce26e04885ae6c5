package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Parallelism;
import io.github.kpisdk.core.ledger.Pieces;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Scope;
import java.util.Random;
import java.util.concurrent.Executor;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A2 and A3 on ledgers of a few rows, each of which a thread of its own may have. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class ThreadsProperties {

    @Property
    void neither_threads_nor_parts_nor_order_change_a_sum(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll Scope scope,
            @ForAll @IntRange(min = 1, max = 8) int threads,
            @ForAll("executors") Executor executor,
            @ForAll Random random) {
        LedgerPart merged = SameBytes.merged(facts, 3, random);
        Parallelism parallelism = Pieces.of(threads, executor);

        Totals expected = totals(facts.ledger(), range, scope);
        assertThat(totals(Ledger.of(merged, parallelism), range, scope)).isEqualTo(expected);
        assertThat(totals(Ledger.of(facts.partByTables(parallelism)), range, scope))
                .isEqualTo(expected);
    }

    private static Totals totals(Ledger ledger, DateRange range, Scope scope) {
        return Totals.of(ledger, range, scope, Kpis.ALL);
    }

    @Provide
    Arbitrary<Executor> executors() {
        return Arbitraries.of(Runnable::run, task -> {});
    }
}
