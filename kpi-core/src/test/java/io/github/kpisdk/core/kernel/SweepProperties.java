package io.github.kpisdk.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.kernel.SweptRows.Wanted;
import java.util.List;
import java.util.concurrent.Executor;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** One pass for all totals gives what a loop for each of them gives. */
@Domain(Units.class)
@Domain(DomainContext.Global.class)
class SweepProperties {
    private static final Executor AT_ONCE = Runnable::run;

    @Property
    void each_total_is_what_a_plain_loop_adds_up(
            @ForAll("tables") SweptRows rows,
            @ForAll("wanted") @Size(min = 1, max = 6) List<Wanted> wanted,
            @ForAll @IntRange(min = 1, max = 4) int threads) {
        rows.assertAddedUp(wanted, new Workers(threads, AT_ONCE, 0));
    }

    @Property
    void a_filter_says_of_each_row_what_it_says_of_many(@ForAll("tables") SweptRows rows) {
        rows.filters()
                .forEach(
                        (test, filter) -> {
                            for (int row = 0; row < rows.rows().size(); row++) {
                                assertThat(filter.test(row))
                                        .isEqualTo(test.of(rows.rows().get(row)));
                            }
                        });
    }

    @Provide
    Arbitrary<SweptRows> tables() {
        return SweptRows.any(new Units().units());
    }

    @Provide
    Arbitrary<List<Wanted>> wanted() {
        return SweptRows.Wanted.any().list().ofMinSize(1).ofMaxSize(6);
    }
}
