package io.github.kpisdk.funnel.attribution;

import static io.github.kpisdk.funnel.attribution.Paths.fraction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Models side by side, and what is said beside them. */
class AttributionComparisonTest {
    private static final AttributionComparison ALL =
            AttributionComparison.of(
                    Paths.journeys(Paths.won("a>b>Direct", "9")), AttributionModels.all("Direct"));

    @Test
    void all_models_that_can_divide() {
        assertThat(ALL.attributions().keySet())
                .containsExactly(
                        "first",
                        "last",
                        "last-non-direct",
                        "linear-by-touch",
                        "linear-by-channel",
                        "u-shaped",
                        "time-decay-PT168H",
                        "markov-1",
                        "shapley");
        assertThat(ALL.channels()).containsExactly("Direct", "a", "b");
        assertThat(ALL.credit("last-non-direct", "b"))
                .isEqualTo(new Credit(fraction(1, 1), Money.of("RUB", "9")));
        assertThat(ALL.credit("linear-by-touch", "a"))
                .isEqualTo(new Credit(fraction(1, 3), Money.of("RUB", "3")));
    }

    @Test
    void what_was_left_out_and_why() {
        assertThat(ALL.leftOut()).containsOnlyKeys("w-shaped");
        assertThat(ALL.leftOut().get("w-shaped").in(Language.RU))
                .isEqualTo("неизвестно, на каком касании появились лид и сделка");
    }

    @Test
    void a_model_is_named_with_its_parameters() {
        assertThat(AttributionModels.timeDecay(Duration.ofHours(36)).name())
                .isEqualTo(
                        Text.of(
                                "Time decay, half-life in days: 1.5",
                                "С затуханием, вдвое меньше за столько дней: 1.5"));
        assertThat(AttributionModels.markov(3).id()).isEqualTo("markov-3");
        assertThat(AttributionModels.markov(3).name().en())
                .isEqualTo("Removal effect in a Markov chain of order 3");
    }

    @Test
    void it_says_that_lift_is_another_matter() {
        assertThat(ALL.note().en())
                .isEqualTo(
                        "Attribution divides observed conversions among channels. It does not"
                                + " measure lift: how many there would be without a channel, only"
                                + " a test can tell.");
        assertThat(ALL.note().ru())
                .isEqualTo(
                        "Атрибуция делит между каналами конверсии, которые уже были. Прирост она"
                                + " не измеряет: сколько конверсий было бы без канала, покажет"
                                + " только эксперимент.");
        assertThat(ALL.attributions().values()).allMatch(a -> a.note().equals(ALL.note()));
    }

    @Test
    void what_is_not_there_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.credit("first", "c"))
                .withMessage("Channel \"c\" is in no journey, channels are [Direct, a, b]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.credit("w-shaped", "a"))
                .withMessageStartingWith("Model \"w-shaped\" is not compared, models are [first, ");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                AttributionComparison.of(
                                        Paths.journeys(),
                                        List.of(
                                                AttributionModels.first(),
                                                AttributionModels.first())))
                .withMessage("Model first is given twice");
    }

    @Test
    void a_lift_test_is_only_divided() {
        // 300 of additional revenue for 120
        assertThat(lift("300", "120").incrementalReturn()).isEqualTo(fraction(300, 120));
        assertThat(lift("300", "0").incrementalReturn())
                .isEqualTo(Undefined.zeroDivisor("spend", Known.of(new BigDecimal("300"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lift("300", "-1"))
                .withMessage("Spend must not be negative, got RUB -1");
    }

    private static LiftTest lift(String revenue, String spend) {
        return new LiftTest(Money.of("RUB", revenue), Money.of("RUB", spend));
    }
}
