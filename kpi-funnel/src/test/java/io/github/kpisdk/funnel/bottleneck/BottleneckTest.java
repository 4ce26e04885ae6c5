package io.github.kpisdk.funnel.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BottleneckTest {

    @Test
    void a_gap_that_no_number_of_people_shows_asks_for_none() {
        long many = 1_000_000_000_000_000L;
        Bottleneck bottleneck =
                Bottleneck.of(
                        List.of(ChainStage.of("leads", many, 299_999_999_999_999L)),
                        Reference.previousPeriod(
                                List.of(ChainStage.of("leads", many, 300_000_000_000_000L))));
        assertThat(bottleneck.stage("leads").leak().finding()).isEqualTo(Finding.NOT_SHOWN);
        assertThat(bottleneck.stage("leads").leak().needed()).isEmpty();
        assertThat(bottleneck.explanation().ru()).isNotBlank();
    }

    @Test
    void a_stage_without_entrants_is_undefined() {
        Bottleneck bottleneck =
                Bottleneck.of(
                                List.of(
                                        ChainStage.of("leads", 100, 0),
                                        ChainStage.of("sales", 0, 0)),
                                Reference.plan(
                                        Map.of(
                                                "leads", new BigDecimal("0.3"),
                                                "sales", new BigDecimal("0.3"))))
                        .withMargin(Known.of(BigDecimal.TEN));
        StageAnswer empty = bottleneck.stage("sales");
        assertThat(empty.leak().finding()).isEqualTo(Finding.NOT_DETERMINABLE);
        assertThat(empty.leak().p().isComputed()).isFalse();
        assertThat(empty.leak().needed()).isEmpty();
        assertThat(empty.gain().sales()).isEqualTo(Undefined.because(Reason.ZERO_DIVISOR, "sales"));
        assertThat(empty.leak().explanation())
                .isEqualTo(
                        Text.of(
                                "sales: nobody entered, so there is no rate.",
                                "sales: никто не вошёл, доли прошедших нет."));
        // the stage that lets nobody through is shown, and its worth is not known
        assertThat(bottleneck.ranking()).containsExactly(bottleneck.stage("leads"));
        assertThat(bottleneck.stage("leads").gain().money())
                .isEqualTo(Undefined.because(Reason.ZERO_DIVISOR, "leads"));
        assertThat(bottleneck.stage("leads").gain().explanation().en())
                .isEqualTo(
                        "leads: nobody went on, so what closing the gap would bring cannot be"
                                + " computed.");
        assertThat(bottleneck.explanation().en())
                .isEqualTo("Leaks are shown, the first to close first: leads.");
    }

    /** All sales are lost at the second stage; a gap of the first is worth 0 · (...) = 0. */
    @Test
    void a_stage_that_lets_nobody_through_comes_first() {
        Bottleneck bottleneck =
                Bottleneck.of(
                        List.of(ChainStage.of("leads", 1000, 200), ChainStage.of("offers", 200, 0)),
                        Reference.plan(
                                Map.of(
                                        "leads", new BigDecimal("0.3"),
                                        "offers", new BigDecimal("0.3"))));
        assertThat(bottleneck.ranking())
                .extracting(StageAnswer::stage)
                .containsExactly("offers", "leads");
        assertThat(bottleneck.stage("leads").gain().explanation().en())
                .isEqualTo(
                        "leads: with 30.0% going on and all else as it is, there would be 0 more"
                                + " sales.");
    }

    @Test
    void a_stage_without_a_reference_is_not_judged() {
        Bottleneck bottleneck =
                Bottleneck.of(Shop.NOW, Reference.plan(Map.of("sales", new BigDecimal("0.5"))));
        StageAnswer leads = bottleneck.stage("leads");
        assertThat(leads.leak().finding()).isEqualTo(Finding.NOT_DETERMINABLE);
        assertThat(leads.gain().sales()).isEqualTo(Undefined.because(Reason.NO_DATA, "reference"));
        assertThat(leads.leak().explanation())
                .isEqualTo(
                        Text.of(
                                "leads: there is nothing to compare with.",
                                "leads: сравнить не с чем."));
        // one stage is tested, so its p stays as it is: z = −.25 ÷ √(.25 ÷ 80)
        assertThat(bottleneck.stage("sales").leak().adjustedP())
                .isEqualTo(bottleneck.stage("sales").leak().p());
        // a margin that nobody gave is missing, and the ranking goes by sales
        assertThat(bottleneck.stage("sales").gain().money())
                .isEqualTo(Undefined.because(Reason.NO_DATA, "margin"));
        assertThat(bottleneck.ranking()).extracting(StageAnswer::stage).containsExactly("sales");
    }

    /** 1 of 10 against .4: fewer than 5 are expected; twice .6¹⁰ + 10 · .4 · .6⁹ = .0463574016. */
    @Test
    void few_entrants_are_judged_by_an_exact_test() {
        Bottleneck bottleneck =
                Bottleneck.of(
                        List.of(ChainStage.of("sales", 10, 1)),
                        Reference.plan(Map.of("sales", new BigDecimal("0.4"))));
        assertThat(bottleneck.stage("sales").leak().p().orElseThrow())
                .isCloseTo(.0927148032, within(1e-12));
        assertThat(bottleneck.ranking()).isEmpty();
    }

    /** 9 of 10 against .6: twice 10 · .6⁹ · .4 + .6¹⁰ = .0463574016. */
    @Test
    void few_entrants_above_their_reference() {
        Bottleneck bottleneck =
                Bottleneck.of(
                        List.of(ChainStage.of("sales", 10, 9)),
                        Reference.plan(Map.of("sales", new BigDecimal("0.6"))));
        assertThat(bottleneck.stage("sales").leak().p().orElseThrow())
                .isCloseTo(.0927148032, within(1e-12));
    }

    /** 52 of 60 against 58 of 60: p is .0475, but the difference may be up to +.0028. */
    @Test
    void where_test_and_interval_disagree_nothing_is_shown() {
        StageLeak leak =
                Bottleneck.of(
                                List.of(ChainStage.of("sales", 60, 52)),
                                Reference.otherSegments(List.of(ChainStage.of("sales", 60, 58))))
                        .stage("sales")
                        .leak();
        assertThat(leak.adjustedP().orElseThrow()).isCloseTo(.04750893270670883, within(1e-9));
        assertThat(leak.interval().orElseThrow().upper())
                .isCloseTo(.002807789869328281, within(1e-9));
        assertThat(leak.finding()).isEqualTo(Finding.NOT_SHOWN);
    }

    @Test
    void all_are_to_go_on_and_one_does_not() {
        Bottleneck bottleneck =
                Bottleneck.of(
                        List.of(ChainStage.of("offers", 20, 19)),
                        Reference.plan(Map.of("offers", BigDecimal.ONE)));
        StageLeak leak = bottleneck.stage("offers").leak();
        assertThat(leak.p().orElseThrow()).isZero();
        assertThat(leak.test().isComputed()).isFalse();
        assertThat(leak.finding()).isEqualTo(Finding.SHOWN);
    }

    @Test
    void both_sides_alike_have_no_p_and_no_leak() {
        List<ChainStage> all = List.of(ChainStage.of("offers", 20, 20));
        StageLeak leak = Bottleneck.of(all, Reference.otherSegments(all)).stage("offers").leak();
        assertThat(leak.p().isComputed()).isFalse();
        assertThat(leak.finding()).isEqualTo(Finding.NOT_SHOWN);
        assertThat(leak.explanation().en())
                .isEqualTo("offers: 100.0% of 20 went on, 100.0% elsewhere. No leak.");
    }

    @Test
    void a_change_of_a_chain_without_entrants_is_undefined() {
        Bottleneck bottleneck =
                Bottleneck.of(
                        List.of(ChainStage.of("a", 10, 0), ChainStage.of("b", 0, 0)),
                        Reference.previousPeriod(
                                List.of(ChainStage.of("a", 10, 5), ChainStage.of("b", 5, 1))));
        assertThat(bottleneck.change().orElseThrow().change())
                .isInstanceOfSatisfying(
                        Undefined.class,
                        why -> assertThat(why.reason()).isEqualTo(Reason.ZERO_DIVISOR));
    }

    @Test
    void what_is_no_chain_is_refused() {
        Reference plan = Reference.plan(Map.of());
        assertThatThrownBy(() -> Bottleneck.of(List.of(), plan))
                .hasMessage("A chain needs a stage");
        assertThatThrownBy(() -> Bottleneck.of(stages("a", "a"), plan))
                .hasMessage("Two stages are called a");
        assertThatThrownBy(() -> Bottleneck.of(stages("a", "volume"), plan))
                .hasMessage("No stage may be called volume");
        assertThatThrownBy(
                        () ->
                                Bottleneck.of(
                                        List.of(
                                                ChainStage.of("leads", 100, 40),
                                                ChainStage.of("offers", 39, 20)),
                                        plan))
                .hasMessage("leads lets 40 through, but 39 enter offers");
        assertThatThrownBy(() -> ChainStage.of("leads", 10, 11))
                .hasMessage("11 successes are more than 10 trials");
        assertThatThrownBy(() -> ChainStage.of(" ", 10, 1)).hasMessage("name must not be blank");
        assertThatThrownBy(() -> Bottleneck.of(Shop.NOW, plan).stage("deals"))
                .hasMessage("There is no stage deals in [leads, qualified, offers, sales]");
    }

    @Test
    void a_reference_that_does_not_fit_is_refused() {
        assertThatThrownBy(
                        () -> Bottleneck.of(Shop.NOW, Reference.previousPeriod(stages("a", "b"))))
                .hasMessage(
                        "The reference has the stages [a, b], not [leads, qualified, offers,"
                                + " sales]");
        assertThatThrownBy(
                        () ->
                                Bottleneck.of(
                                        Shop.NOW, Reference.plan(Map.of("deals", BigDecimal.ONE))))
                .hasMessage("There is no stage deals in [leads, qualified, offers, sales]");
        assertThatThrownBy(
                        () ->
                                Bottleneck.of(
                                        Shop.NOW,
                                        Reference.plan(Map.of()).withDays(Map.of("deals", 3L))))
                .hasMessage("There is no stage deals in [leads, qualified, offers, sales]");
        assertThatThrownBy(() -> Reference.plan(Map.of("leads", BigDecimal.ZERO)))
                .hasMessage("Reference rate of leads must be above 0 and at most 1, not 0");
        assertThatThrownBy(() -> Reference.benchmark(Map.of("leads", new BigDecimal("1.01"))))
                .hasMessage("Reference rate of leads must be above 0 and at most 1, not 1.01");
        assertThatThrownBy(() -> Reference.plan(Map.of()).withDays(Map.of("leads", -1L)))
                .hasMessage("Days in leads are negative: -1");
    }

    @Test
    void what_makes_no_sense_is_refused() {
        Bottleneck bottleneck = Bottleneck.of(Shop.NOW, Reference.benchmark(Shop.USUAL));
        assertThatThrownBy(() -> bottleneck.withMargin(Money.of("RUB", "0")))
                .hasMessage(
                        "More sales bring money only where the margin of one is above zero, not 0");
        assertThatThrownBy(() -> bottleneck.withMargin(Known.of(new BigDecimal("-5"))))
                .hasMessage(
                        "More sales bring money only where the margin of one is above zero, not"
                                + " -5");
        assertThatThrownBy(() -> bottleneck.withAlpha(1))
                .hasMessage("Alpha is to be above 0 and below 1, not 1.0");
        assertThatThrownBy(() -> new StageQueue(-1, 0, BigDecimal.ZERO, BigDecimal.ZERO))
                .hasMessage("arrived is negative: -1");
        assertThatThrownBy(() -> new StageQueue(1, 0, BigDecimal.ZERO, new BigDecimal("-0.5")))
                .hasMessage("ageAtEnd is negative: -0.5");
    }

    private static List<ChainStage> stages(String first, String second) {
        return List.of(ChainStage.of(first, 10, 5), ChainStage.of(second, 5, 2));
    }
}
