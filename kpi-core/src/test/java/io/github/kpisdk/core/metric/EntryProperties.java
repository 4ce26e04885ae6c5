package io.github.kpisdk.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.Quantities;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is known or missing of two totals, their sum does not depend on order or brackets. */
class EntryProperties {

    @Property(tries = 300)
    void to_add_is_commutative(
            @ForAll("quantities") Quantity quantity,
            @ForAll("entries") Entry a,
            @ForAll("entries") Entry b) {
        assertThat(a.plus(b, quantity)).isEqualTo(b.plus(a, quantity));
    }

    @Property(tries = 1000)
    void to_add_is_associative(
            @ForAll("quantities") Quantity quantity,
            @ForAll("entries") Entry a,
            @ForAll("entries") Entry b,
            @ForAll("entries") Entry c) {
        assertThat(a.plus(b, quantity).plus(c, quantity))
                .isEqualTo(a.plus(b.plus(c, quantity), quantity));
    }

    @Property(tries = 300)
    void the_reason_that_a_formula_asks_for_first_stays(
            @ForAll("entries") Entry a, @ForAll("entries") Entry b) {
        Entry sum = a.plus(b, Quantities.LEADS);
        int first = Math.min(place(a), place(b));

        assertThat(place(sum)).isEqualTo(first);
        assertThat(sum.missing().isPresent())
                .isEqualTo(a.missing().isPresent() || b.missing().isPresent());
    }

    private static int place(Entry entry) {
        return entry.missing().map(why -> why.reason().ordinal()).orElse(Reason.values().length);
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return Arbitraries.of(Quantities.LEADS, Quantities.BUYERS);
    }

    @Provide
    Arbitrary<Entry> entries() {
        return Arbitraries.of(
                new Entry.Amount(BigDecimal.ONE),
                new Entry.Amount(BigDecimal.ZERO),
                new Entry.Missing(Undefined.because(Reason.NO_DATA, "leads")),
                new Entry.Missing(Undefined.because(Reason.BEFORE_DATA, "2025-11")),
                new Entry.Missing(Undefined.because(Reason.BEFORE_DATA, "2025-12")),
                new Entry.Missing(Undefined.because(Reason.IMMATURE, "leads")));
    }
}
