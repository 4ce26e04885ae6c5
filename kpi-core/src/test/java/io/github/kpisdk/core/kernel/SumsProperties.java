package io.github.kpisdk.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Sums of two words are those of whole numbers of any size. */
@Domain(Units.class)
@Domain(DomainContext.Global.class)
class SumsProperties {

    @Property
    void what_was_added_less_what_was_taken_is_the_sum(
            @ForAll @Size(max = 9) List<BigInteger> added,
            @ForAll @Size(max = 9) List<BigInteger> taken) {
        Numbers more = column(added);
        Numbers less = column(taken);
        Sums sums = new Sums(3, 2);
        for (int row = 0; row < more.size(); row++) {
            sums.add(1, more, row);
        }
        for (int row = 0; row < less.size(); row++) {
            sums.subtract(1, less, row);
        }
        BigInteger wanted = sum(added).subtract(sum(taken));

        assertThat(Units.of(sums.high(1), sums.low(1))).isEqualTo(wanted);
        assertThat(sums.get(1)).isEqualByComparingTo(new BigDecimal(wanted, 2));
        assertThat(sums.get(0, 3)).isEqualTo(sums.get(1));
        assertThat(sums.get(0)).isEqualTo(BigDecimal.ZERO);
        assertThat(sums.get(2)).isEqualTo(BigDecimal.ZERO);
    }

    @Property
    void sums_add_up_cell_by_cell_and_over_any_cells(
            @ForAll @Size(3) List<BigInteger> left, @ForAll @Size(3) List<BigInteger> right) {
        Sums sums = sums(left);
        sums.addAll(sums(right));

        for (int cell = 0; cell < 3; cell++) {
            BigInteger wanted = left.get(cell).add(right.get(cell));
            assertThat(Units.of(sums.high(cell), sums.low(cell))).isEqualTo(wanted);
        }
        assertThat(sums.get(1, 3))
                .isEqualByComparingTo(
                        new BigDecimal(sum(left.subList(1, 3)).add(sum(right.subList(1, 3))), 2));
        assertThat(sums.get(2, 2)).isEqualTo(BigDecimal.ZERO);
    }

    @Property
    void cleared_sums_are_zero(@ForAll @Size(3) List<BigInteger> units) {
        Sums sums = sums(units);
        sums.clear();

        assertThat(sums.get(0, 3)).isEqualTo(BigDecimal.ZERO);
        assertThat(sums.size()).isEqualTo(3);
        assertThat(sums.scale()).isEqualTo(2);
    }

    private static Numbers column(List<BigInteger> units) {
        Numbers column = new Numbers(2);
        Units.Door.WORDS.add(column, units);
        return column;
    }

    private static Sums sums(List<BigInteger> units) {
        Sums sums = new Sums(units.size(), 2);
        for (int cell = 0; cell < units.size(); cell++) {
            sums.add(
                    cell,
                    units.get(cell).shiftRight(64).longValueExact(),
                    units.get(cell).longValue());
        }
        return sums;
    }

    private static BigInteger sum(List<BigInteger> units) {
        return units.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
