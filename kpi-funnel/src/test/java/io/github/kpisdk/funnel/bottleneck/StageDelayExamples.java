package io.github.kpisdk.funnel.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.conversion.CloseCurve;
import io.github.kpisdk.funnel.conversion.FollowedLead;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Weeks of two groups of patients, here days in a stage: a known result in other clothes. */
class StageDelayExamples {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    /** R, survival, aml: medians 31 and 23, and the log-rank test gives p .06533932204050492. */
    private static final CloseCurve MAINTAINED =
            curve("m", 9, 13, -13, 18, 23, -28, 31, 34, -45, 48, -161);

    private static final CloseCurve NONMAINTAINED =
            curve("n", 5, 5, 8, 8, 12, -16, 23, 27, 30, 33, 43, 45);

    @Test
    void medians_beside_each_other_and_whether_chance_explains_them() {
        Bottleneck bottleneck = against(MAINTAINED, NONMAINTAINED);
        StageDelay delay = bottleneck.stage("offers").delay();
        assertThat(delay.medianDays()).hasValue(31);
        assertThat(delay.referenceDays()).hasValue(23);
        assertThat(delay.adjustedP().orElseThrow()).isCloseTo(.06533932204050492, within(1e-9));
        assertThat(delay.slower()).isEqualTo(Finding.NOT_SHOWN);
        assertThat(delay.queue()).isEqualTo(Finding.NOT_DETERMINABLE);
        assertThat(delay.explanation())
                .isEqualTo(
                        Text.of(
                                "offers: half went on after so many days: 31, 23 in the previous"
                                        + " period. That they take longer is not shown.",
                                "offers: половина проходит за столько дней: 31, в прошлом периоде —"
                                        + " 23. Что проходят медленнее, не показано."));
        assertThat(bottleneck.withAlpha(0.1).stage("offers").delay().slower())
                .isEqualTo(Finding.SHOWN);
        assertThat(bottleneck.withAlpha(0.1).stage("offers").delay().explanation())
                .isEqualTo(
                        Text.of(
                                "offers: half went on after so many days: 31, 23 in the previous"
                                        + " period. They take longer, and by more than chance would"
                                        + " do.",
                                "offers: половина проходит за столько дней: 31, в прошлом периоде —"
                                        + " 23. Проходят медленнее, и случайностью это не"
                                        + " объяснить."));
    }

    @Test
    void a_stage_that_takes_longer_is_named_beside_the_ranking() {
        assertThat(against(MAINTAINED, NONMAINTAINED).withAlpha(0.1).explanation())
                .isEqualTo(
                        Text.of(
                                "No leak is shown. It takes longer at: offers.",
                                "Утечка не показана. Проходят медленнее: offers."));
    }

    /** Days of a plan go before those of the period before, and are called by their name. */
    @Test
    void planned_days_beside_the_rates_of_a_period() {
        List<ChainStage> before = List.of(ChainStage.of("offers", 10, 5).withTimes(NONMAINTAINED));
        StageDelay delay =
                Bottleneck.of(
                                List.of(ChainStage.of("offers", 10, 5).withTimes(MAINTAINED)),
                                Reference.previousPeriod(before).withDays(Map.of("offers", 9L)))
                        .stage("offers")
                        .delay();
        assertThat(delay.adjustedP().isComputed()).isFalse();
        assertThat(delay.explanation().en())
                .isEqualTo(
                        "offers: half went on after so many days: 31, 9 by plan. They take longer,"
                                + " and by more than chance would do.");
    }

    @Test
    void a_stage_that_is_faster_is_not_slower() {
        assertThat(
                        against(NONMAINTAINED, MAINTAINED)
                                .withAlpha(0.1)
                                .stage("offers")
                                .delay()
                                .slower())
                .isEqualTo(Finding.NOT_SHOWN);
    }

    /** With 30 asked for at the end of a horizon there are no medians, but the test has its say. */
    @Test
    void without_medians_the_direction_is_that_of_the_test() {
        CloseCurve slow = MAINTAINED.withLeadsNeeded(30);
        CloseCurve quick = NONMAINTAINED.withLeadsNeeded(30);
        StageDelay slower = against(slow, quick).withAlpha(0.1).stage("offers").delay();
        assertThat(slower.slower()).isEqualTo(Finding.SHOWN);
        assertThat(slower.explanation().en())
                .startsWith(
                        "offers: half went on after so many days: not reached, not reached in the"
                                + " previous period.");
        assertThat(against(quick, slow).withAlpha(0.1).stage("offers").delay().slower())
                .isEqualTo(Finding.NOT_SHOWN);
    }

    /** By day 9 one of 11 is through, at most .4919 at 95 %; by day 31 it may be .83. */
    @Test
    void against_planned_days_the_limits_at_that_day_count() {
        assertThat(planned(MAINTAINED, 9).slower()).isEqualTo(Finding.SHOWN);
        assertThat(planned(MAINTAINED, 9).referenceDays()).hasValue(9);
        assertThat(planned(MAINTAINED, 31).slower()).isEqualTo(Finding.NOT_SHOWN);
        assertThat(planned(MAINTAINED, 162).slower()).isEqualTo(Finding.NOT_DETERMINABLE);
    }

    /** Nobody is through by day 8: Wilson's limit of 0 of 11 is 1.96² ÷ (11 + 1.96²) = .259. */
    @Test
    void nobody_through_by_the_planned_day_is_slow() {
        assertThat(planned(MAINTAINED, 8).slower()).isEqualTo(Finding.SHOWN);
        assertThat(planned(curve("few", -9, -9, -9), 8).slower()).isEqualTo(Finding.NOT_SHOWN);
        assertThat(planned(curve("quick", 1, 1, 1, 1, 9), 8).slower()).isEqualTo(Finding.NOT_SHOWN);
    }

    @Test
    void work_piles_up_where_more_comes_than_leaves_and_waits_longer() {
        assertThat(queue(120, 90, "5", "9").queue()).isEqualTo(Finding.SHOWN);
        assertThat(queue(120, 90, "5", "5").queue()).isEqualTo(Finding.NOT_SHOWN);
        assertThat(queue(90, 90, "5", "9").queue()).isEqualTo(Finding.NOT_SHOWN);
        assertThat(queue(120, 90, "5", "9").slower()).isEqualTo(Finding.NOT_DETERMINABLE);
        assertThat(queue(120, 90, "5.5", "9").explanation())
                .isEqualTo(
                        Text.of(
                                "offers: 120 came, 90 left, and half of the open ones wait longer"
                                        + " than, in days: 5.5 before, 9 now. Work piles up.",
                                "offers: пришло 120, ушло 90, половина открытых ждёт дольше, в"
                                        + " днях: было 5,5, стало 9. Работа копится."));
    }

    @Test
    void work_that_piles_up_is_said_beside_the_ranking() {
        Bottleneck bottleneck =
                Bottleneck.of(List.of(waiting(120, 90, "5", "9")), Reference.plan(Map.of()));
        assertThat(bottleneck.ranking()).isEmpty();
        assertThat(bottleneck.explanation())
                .isEqualTo(
                        Text.of(
                                "No leak is shown. Work piles up at: offers. As long as it"
                                        + " waits, more from the stages before bring no more sales.",
                                "Утечка не показана. Работа копится: offers. Пока она ждёт,"
                                        + " больше вошедших с прежних этапов не дадут больше"
                                        + " продаж."));
    }

    private static Bottleneck against(CloseCurve now, CloseCurve before) {
        return Bottleneck.of(
                List.of(ChainStage.of("offers", 10, 5).withTimes(now)),
                Reference.previousPeriod(
                        List.of(ChainStage.of("offers", 10, 5).withTimes(before))));
    }

    private static StageDelay planned(CloseCurve now, long days) {
        return Bottleneck.of(
                        List.of(ChainStage.of("offers", 10, 5).withTimes(now)),
                        Reference.plan(Map.of()).withDays(Map.of("offers", days)))
                .stage("offers")
                .delay();
    }

    private static StageDelay queue(long arrived, long departed, String before, String after) {
        return Bottleneck.of(
                        List.of(waiting(arrived, departed, before, after)),
                        Reference.plan(Map.of()))
                .stage("offers")
                .delay();
    }

    private static ChainStage waiting(long arrived, long departed, String before, String after) {
        return ChainStage.of("offers", 10, 5)
                .withQueue(
                        new StageQueue(
                                arrived, departed, new BigDecimal(before), new BigDecimal(after)));
    }

    /** A plain number is the day on which one went on, a negated one the last day looked at. */
    private static CloseCurve curve(String prefix, int... days) {
        List<FollowedLead> entrants = new ArrayList<>();
        for (int day : days) {
            String id = prefix + entrants.size();
            entrants.add(
                    day >= 0
                            ? FollowedLead.won(id, START, START.plusDays(day), START.plusDays(1000))
                            : FollowedLead.open(id, START, START.plusDays(-day)));
        }
        return CloseCurve.of(entrants, START).withLeadsNeeded(1);
    }
}
