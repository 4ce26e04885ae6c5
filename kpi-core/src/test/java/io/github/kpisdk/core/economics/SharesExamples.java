package io.github.kpisdk.core.economics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten thirds are shared by two channels. */
class SharesExamples {
    private static final Scope A = Scope.channel("A");
    private static final Scope B = Scope.channel("B");

    @ParameterizedTest
    @CsvSource({
        // 3.333333 of 10/3 can be written, half of it is 1.6666665; 1/3000000 is left
        "10, 1.666667, 1.666666, 1",
        "-10, -1.666667, -1.666666, -1"
    })
    void of_an_amount_without_end_no_more_is_shared_than_there_is(
            String thirds, String a, String b, String left) {
        Known amount = fraction(thirds, "3");
        Shares parts = shares(amount).shared(ImmutableMap.of(A, one(), B, one()), 2);

        assertThat(parts.channels().get(A)).hasToString(a);
        assertThat(parts.channels().get(B)).hasToString(b);
        assertThat((Known) parts.unallocated()).isEqualByComparingTo(fraction(left, "3000000"));
        assertThat(parts.business()).isEqualTo(amount);
    }

    @Test
    void an_amount_that_can_be_written_leaves_nothing() {
        Shares parts = shares(fraction("10", "4")).shared(ImmutableMap.of(A, one(), B, one()), 2);

        assertThat(parts.channels()).hasToString("{A=1.25, B=1.25}");
        assertThat(parts.unallocated()).hasToString("0");
    }

    private static Shares shares(Outcome unallocated) {
        return new Shares(ImmutableMap.of(A, one(), B, one()), unallocated, unallocated);
    }

    private static Known one() {
        return Known.of(BigDecimal.ONE);
    }

    private static Known fraction(String numerator, String denominator) {
        return Known.of(new BigDecimal(numerator), new BigDecimal(denominator));
    }
}
