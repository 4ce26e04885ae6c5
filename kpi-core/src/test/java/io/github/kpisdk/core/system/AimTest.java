package io.github.kpisdk.core.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AimTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @Test
    void a_target_is_the_figure_itself() {
        assertThat(Aim.target("650").from("850").by(MARCH).figure()).hasToString("650");
        assertThat(Aim.target("0").figure()).hasToString("0");
        assertThat(Aim.target("-100").figure()).hasToString("-100");
    }

    @Test
    void a_change_is_a_part_of_the_baseline() {
        assertThat(Aim.change("0.3").from("100").figure()).hasToString("130"); // 100 × 1.3
        assertThat(Aim.change("-0.15").from("850").figure()).hasToString("722.5"); // 850 × 0.85
        assertThat(Aim.change("0.3").from("0.04").figure()).hasToString("0.052"); // no points
        assertThat(Aim.change("-1").from("12").figure()).hasToString("0");
        assertThat(Aim.change("0.333333").from("2.333333").figure()).hasToString("3.111109888889");
    }

    @Test
    void a_change_of_nothing_is_no_figure() {
        assertThat(Aim.change("0.3").figure())
                .isEqualTo(Undefined.because(Reason.NO_DATA, "baseline"));
        assertThat(Aim.change("0.3").from("0").figure())
                .isEqualTo(Undefined.because(Reason.NON_POSITIVE_BASE, "baseline"));
        assertThat(Aim.change("0.3").from("-100").figure())
                .isEqualTo(Undefined.because(Reason.NON_POSITIVE_BASE, "baseline"));
    }

    @Test
    void no_aim_is_no_figure() {
        assertThat(Aim.NONE.from("5").figure())
                .isEqualTo(Undefined.because(Reason.NO_DATA, "target"));
        assertThat(Aim.NONE.from("5").isStated()).isFalse();
        assertThat(Aim.change("0").isStated()).isTrue();
    }

    @Test
    void every_part_can_be_found_missing() {
        Aim aim = Aim.change("0.4");

        assertThat(aim.baseline()).isEmpty();
        assertThat(aim.baselineOn()).isEmpty();
        assertThat(aim.target()).isEmpty();
        assertThat(aim.deadline()).isEmpty();
        assertThat(aim.change()).hasValueSatisfying(part -> assertThat(part).hasToString("0.4"));
    }

    @Test
    void an_aim_may_begin_anew_in_every_month() {
        Aim monthly = Aim.target("500").every(Cadence.MONTHLY);

        assertThat(monthly.every()).contains(Cadence.MONTHLY);
        assertThat(monthly.from("410").by(MARCH).every()).contains(Cadence.MONTHLY);
        assertThat(monthly.deadline()).isEmpty();
        assertThat(monthly).isNotEqualTo(Aim.target("500"));
        assertThat(Aim.target("500").every()).isEmpty();
    }

    @Test
    void a_change_of_more_than_all_is_refused() {
        assertThatThrownBy(() -> Aim.change("-1.1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("change must not be below -1, which is all of it, not -1.1");
    }

    @Test
    void a_deadline_before_the_baseline_is_refused() {
        Aim aim = Aim.target("5").from("3", MARCH);

        assertThat(aim.by(MARCH).deadline()).contains(MARCH);
        assertThatThrownBy(() -> aim.by(MARCH.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("deadline 2026-03-30 is before baseline_on 2026-03-31");
    }
}
