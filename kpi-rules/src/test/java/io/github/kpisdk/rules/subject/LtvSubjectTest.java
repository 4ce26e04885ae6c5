package io.github.kpisdk.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.metric.Known;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LtvSubjectTest {
    private static final LtvSubject VALUE = LtvSubject.of("subscribers", "40000");

    @Test
    void nothing_said_stays_unknown_and_a_copy_leaves_the_first_alone() {
        LtvSubject more =
                VALUE.basis(LtvBasis.REVENUE)
                        .margin("0.35")
                        .cac("10000")
                        .newCustomers(7)
                        .oldestCohort(12)
                        .churn("0.02");
        assertThat(VALUE.basis()).isEmpty();
        assertThat(VALUE.margin()).isEmpty();
        assertThat(VALUE.cac()).isEmpty();
        assertThat(VALUE.newCustomers()).isEmpty();
        assertThat(VALUE.churn()).isEmpty();
        assertThat(VALUE.oldestCohort()).isEmpty();
        assertThat(more.basis()).contains(LtvBasis.REVENUE);
        assertThat(more.margin()).contains(Known.of(new BigDecimal("0.35")));
        assertThat(more.cac()).contains(Known.of(new BigDecimal("10000")));
        assertThat(more.newCustomers()).hasValue(7);
        assertThat(more.oldestCohort()).hasValue(12);
        assertThat(more.churn()).contains(new BigDecimal("0.02"));
        assertThat(more.key()).hasToString("segment=subscribers");
    }

    @Test
    void a_curve_takes_the_place_of_a_churn_and_a_churn_that_of_a_curve() {
        List<Known> months = List.of(Known.of(BigDecimal.TEN));
        assertThat(VALUE.churn("0.1").curve(months).churn()).isEmpty();
        assertThat(VALUE.curve(months).churn("0.1").curve()).isEmpty();
        assertThat(VALUE.curve(months).cac("1").curve()).isEqualTo(months);
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> VALUE.churn("1.01"))
                .hasMessage("Churn must be from 0 to 1, not 1.01");
        assertThatThrownBy(() -> VALUE.churn("-0.1"))
                .hasMessage("Churn must be from 0 to 1, not -0.1");
        assertThatThrownBy(() -> VALUE.curve(List.of()))
                .hasMessage("A curve needs at least one month");
        assertThatThrownBy(() -> VALUE.oldestCohort(-1))
                .hasMessage("The age of a cohort must be from 0 to 1200 months, not -1");
        assertThatThrownBy(() -> VALUE.oldestCohort(1201))
                .hasMessage("The age of a cohort must be from 0 to 1200 months, not 1201");
        assertThatThrownBy(() -> VALUE.newCustomers(-1))
                .hasMessage("Not a whole number from 0 up, of at most 18 digits: -1");
    }
}
