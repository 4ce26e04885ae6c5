package io.github.kpisdk.funnel.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixChangeTest {
    /**
     * R 120/2000 = 3/50, then 121/3500; the difference is −178/7000 = −89/3500. Search: w 1/2 and
     * 1/7, r .1 and .11, so that its rate part is .01 · (1/2 + 1/7) / 2 = 9/2800. Social: w 1/2 and
     * 6/7, r .02 and .022, .002 · (1/2 + 6/7) / 2 = 19/14000. Together 64/14000.
     */
    private static final MixChange SIMPSON =
            MixChange.of(
                    Segment.named("search").before(100, 1000).after(55, 500),
                    Segment.named("social").before(20, 1000).after(66, 3000));

    @Test
    void every_segment_rose_and_the_whole_fell() {
        assertWorth(SIMPSON.before(), 3, 50);
        assertWorth(SIMPSON.after(), 121, 3500);
        assertWorth(SIMPSON.change(), -89, 3500);
        assertWorth(SIMPSON.rate(), 64, 14000);
        assertWorth(SIMPSON.mix(), -3, 100);
        assertThat(SIMPSON.isSimpson()).isTrue();
    }

    /**
     * (R0 + R1) / 2 = 331/7000. Search: (1/7 − 1/2)(.105 − 331/7000) = −5/14 · 404/7000. Social:
     * (6/7 − 1/2)(.021 − 331/7000) = 5/14 · −184/7000.
     */
    @Test
    void the_mix_part_of_a_segment_is_against_the_whole() {
        MixChange.Part search = SIMPSON.parts().get(0);
        assertThat(search.name()).isEqualTo("search");
        assertWorth(search.rate(), 9, 2800);
        assertWorth(search.mix(), -2020, 98000);
        MixChange.Part social = SIMPSON.parts().get(1);
        assertThat(social.name()).isEqualTo("social");
        assertWorth(social.rate(), 19, 14000);
        assertWorth(social.mix(), -920, 98000);
    }

    /**
     * R .1, then 30/200 = .15. New: w 0 and 1/2, r .2 on both sides; its mix part is 1/2 · (.2 −
     * .125) = .0375. Old: w 1 and 1/2, r .1 on both sides: −1/2 · (.1 − .125) = .0125.
     */
    @Test
    void a_segment_of_one_period_is_all_mix() {
        MixChange change =
                MixChange.of(
                        Segment.named("old").before(10, 100).after(10, 100),
                        Segment.named("new").after(20, 100));
        assertWorth(change.parts().get(0).mix(), 125, 10000);
        assertWorth(change.parts().get(1).rate(), 0, 1);
        assertWorth(change.parts().get(1).mix(), 375, 10000);
        assertWorth(change.change(), 5, 100);

        MixChange back =
                MixChange.of(
                        Segment.named("old").before(10, 100).after(10, 100),
                        Segment.named("gone").before(20, 100));
        assertWorth(back.parts().get(1).rate(), 0, 1);
        assertWorth(back.parts().get(1).mix(), -375, 10000);
    }

    @Test
    void a_whole_that_moves_with_its_segments_is_no_paradox() {
        MixChange change = MixChange.of(Segment.named("all").before(1, 10).after(2, 10));
        assertThat(change.isSimpson()).isFalse();
        assertWorth(change.rate(), 1, 10);
        assertWorth(change.mix(), 0, 1);
    }

    @Test
    void a_whole_of_nothing_has_no_rate() {
        MixChange change = MixChange.of(Segment.named("all").after(2, 10));
        Undefined reason = Undefined.because(Reason.ZERO_DIVISOR, "size");
        assertThat(List.of(change.before(), change.after(), change.change())).containsOnly(reason);
        assertThat(List.of(change.rate(), change.mix())).containsOnly(reason);
        assertThat(change.parts()).containsExactly(new MixChange.Part("all", reason, reason));
        assertThat(change.isSimpson()).isFalse();
    }

    @Test
    void what_makes_no_whole_is_refused() {
        Segment all = Segment.named("all");
        assertThatThrownBy(() -> MixChange.of(List.of())).hasMessage("A whole needs a segment");
        assertThatThrownBy(() -> MixChange.of(all, all)).hasMessage("Two segments are called all");
        assertThatThrownBy(() -> Segment.named(" ")).hasMessage("name must not be blank");
        assertThatThrownBy(() -> all.before(0, -1))
                .hasMessage("Segment all has a size below 0: -1");
        assertThatThrownBy(() -> all.after(5, 0))
                .hasMessage("Segment all has an amount of 5 of a size of 0");
        assertThat(all.before(1, 2)).hasToString("all 1/2 → 0/0");
    }

    private static void assertWorth(Outcome outcome, long numerator, long denominator) {
        assertThat((Known) outcome)
                .isEqualByComparingTo(
                        Known.of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)));
    }
}
