package io.github.kpisdk.core.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts divided to the last unit. */
class AllocationExamples {

    @ParameterizedTest
    @CsvSource({
        // three equal shares: the cent that is left goes to the first by name
        "100.00, 1 1 1, 2, 33.34 33.33 33.33",
        "100, 100 50 0, 2, 66.67 33.33 0.00",
        // two cents are left of three exact shares of 1.67 cents
        "0.05, 1 1 1, 2, 0.02 0.02 0.01",
        // exact shares 1.6, 1.6, 0.8: the fractions .8, .6, .6 take the units that are left
        "4, 2 2 1, 0, 2 1 1",
        // a credit is the opposite of the amount
        "-100.00, 1 1 1, 2, -33.34 -33.33 -33.33",
        "-4, 2 2 1, 0, -2 -1 -1",
        // nothing below the unit is lost: it makes a smaller unit
        "100.001, 1 1 1, 2, 33.334 33.334 33.333",
        // who has nothing or less bears nothing
        "100, 0 -5 1, 2, 0.00 0.00 100.00",
        "0, 1 1 1, 2, 0.00 0.00 0.00",
        "1E+3, 1 1 2, 0, 250 250 500",
        "10, 0.1 0.2 0.7, 0, 1 2 7"
    })
    void what_is_left_goes_to_the_largest_fractions(
            String total, String weights, int decimals, String parts) {
        Allocation allocation = Allocation.of(new BigDecimal(total), amounts(weights), decimals);

        assertThat(allocation.parts()).isEqualTo(amounts(parts));
        assertThat(allocation.unallocated()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 0", "-1 0 -2"})
    void where_no_weight_is_above_zero_all_is_unallocated(String weights) {
        Allocation nobody = Allocation.of(new BigDecimal("-7.5"), amounts(weights), 2);

        assertThat(nobody.parts()).isEqualTo(amounts("0.00 0.00 0.00"));
        assertThat(nobody.unallocated()).isEqualTo("-7.5");
    }

    @Test
    void without_channels_all_is_unallocated() {
        Allocation nobody = Allocation.of(BigDecimal.TEN, Map.of(), 2);

        assertThat(nobody.parts()).isEmpty();
        assertThat(nobody.unallocated()).isEqualTo("10");
        assertThat(nobody).hasToString("{}, unallocated 10");
    }

    @Test
    void ties_are_decided_by_code_point_and_not_by_halves_of_characters() {
        // U+FF5E goes before U+1F600, whose first half is U+D83D
        Map<Scope, BigDecimal> weights =
                Map.of(
                        Scope.channel("😀"), BigDecimal.ONE,
                        Scope.channel("\uFF5E"), BigDecimal.ONE);

        assertThat(Allocation.of(BigDecimal.ONE, weights, 0).parts())
                .containsEntry(Scope.channel("\uFF5E"), BigDecimal.ONE)
                .containsEntry(Scope.channel("😀"), BigDecimal.ZERO);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 7})
    void decimals_are_those_of_money(int decimals) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.of(BigDecimal.ONE, amounts("1"), decimals))
                .withMessage("Decimals must be 0 to 6, not " + decimals);
    }

    @Test
    void the_business_is_no_channel() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Allocation.of(
                                        BigDecimal.ONE, Map.of(Scope.BUSINESS, BigDecimal.TEN), 2))
                .withMessage("A weight belongs to a channel, but \"*\" has weight 10");
    }

    /** Amounts of channels A, B, C. */
    private static Map<Scope, BigDecimal> amounts(String words) {
        Map<Scope, BigDecimal> amounts = new TreeMap<>();
        char name = 'A';
        for (String word : words.split(" ")) {
            amounts.put(Scope.channel(String.valueOf(name++)), new BigDecimal(word));
        }
        return amounts;
    }
}
