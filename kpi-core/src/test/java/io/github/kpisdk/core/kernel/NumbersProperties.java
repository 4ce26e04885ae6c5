package io.github.kpisdk.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A column holds what went in, by whichever door, and knows when one word is not enough. */
@Domain(Units.class)
@Domain(DomainContext.Global.class)
class NumbersProperties {
    private static final int SCALE = 6;
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);

    @Property
    void every_number_comes_back_as_it_went_in(@ForAll @Size(max = 6) List<Units.Step> steps) {
        Numbers column = new Numbers(SCALE);
        List<BigInteger> model = new ArrayList<>();
        steps.forEach(step -> step.take(column, model));

        assertThat(read(column)).isEqualTo(model);
        for (int row = 0; row < model.size(); row++) {
            BigDecimal value = new BigDecimal(model.get(row), SCALE);
            assertThat(column.get(row)).isEqualByComparingTo(value);
            assertThat(column.get(row).scale()).isEqualTo(shortest(value));
            assertThat(column.isAboveZero(row)).isEqualTo(value.signum() > 0);
            assertThat(column.low(row)).isEqualTo(column.low()[row]);
        }
    }

    private static int shortest(BigDecimal value) {
        return value.signum() == 0 ? 0 : Math.max(0, value.stripTrailingZeros().scale());
    }

    /** The numbers of a column by their two words. */
    static List<BigInteger> read(Numbers column) {
        List<BigInteger> units = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            units.add(Units.of(column.high(row), column.low(row)));
        }
        return units;
    }

    @Property
    void a_narrow_column_has_no_sum_that_one_word_cannot_hold(
            @ForAll @Size(max = 6) List<Units.Step> steps) {
        Numbers column = new Numbers(SCALE);
        List<BigInteger> model = new ArrayList<>();
        steps.forEach(step -> step.take(column, model));
        BigInteger most = sum(model.stream().map(BigInteger.ZERO::max).toList());
        BigInteger least = sum(model.stream().map(BigInteger.ZERO::min).toList());

        if (column.isNarrow()) {
            assertThat(most).isLessThanOrEqualTo(MOST);
            assertThat(least).isGreaterThanOrEqualTo(LEAST);
        }
    }

    @Property
    void a_column_is_narrow_as_long_as_its_largest_number_everywhere_would_fit(
            @ForAll @Size(max = 6) List<Units.Step> steps) {
        Numbers column = new Numbers(SCALE);
        List<BigInteger> model = new ArrayList<>();
        steps.forEach(step -> step.take(column, model));
        BigInteger size = BigInteger.valueOf(Math.max(1, model.size()));
        BigInteger largest =
                model.stream().map(BigInteger::abs).reduce(BigInteger.ZERO, BigInteger::max);

        assertThat(column.isNarrow()).isEqualTo(largest.multiply(size).compareTo(MOST) <= 0);
    }

    private static BigInteger sum(List<BigInteger> units) {
        return units.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Property
    void a_column_of_units_is_the_column_of_their_decimals(
            @ForAll @Size(max = 4) List<Long> units, @ForAll("places") int places) {
        long[] array = units.stream().mapToLong(Long::longValue).toArray();
        Numbers byUnits = new Numbers(SCALE);
        Numbers byDecimals = new Numbers(SCALE);
        byUnits.addAll(array, array.length, places);
        units.forEach(unit -> byDecimals.add(BigDecimal.valueOf(unit, places)));

        assertThat(read(byUnits)).isEqualTo(read(byDecimals));
        assertThat(byUnits.isNarrow()).isEqualTo(byDecimals.isNarrow());
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, SCALE);
    }

    @Property
    void a_column_that_took_over_the_cells_of_another_changes_without_it(
            @ForAll @Size(max = 3) List<Units.Step> before,
            @ForAll @Size(max = 3) List<Units.Step> after,
            @ForAll boolean trimmed) {
        Numbers source = new Numbers(SCALE);
        List<BigInteger> given = new ArrayList<>();
        before.forEach(step -> step.take(source, given));
        if (trimmed) {
            source.trim();
        }
        Numbers taker = new Numbers(SCALE);
        taker.addAll(source);
        List<BigInteger> model = new ArrayList<>(given);
        after.forEach(step -> step.take(taker, model));

        assertThat(read(source)).isEqualTo(given);
        assertThat(read(taker)).isEqualTo(model);
    }
}
