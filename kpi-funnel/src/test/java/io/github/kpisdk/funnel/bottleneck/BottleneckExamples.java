package io.github.kpisdk.funnel.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.change.Decomposition;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * 10,000 clicks, 400 leads, 200 qualified, 80 offers, 20 sales; a sale leaves 15,000. The figures
 * were computed apart from the program, in Python: z by hand from the formulas, the rest with
 * statistics.NormalDist and fractions.
 */
class BottleneckExamples {
    private static final Offset<Double> NINE_PLACES = within(1e-9);

    private static final Bottleneck BENCHMARK =
            Bottleneck.of(Shop.NOW, Reference.benchmark(Shop.USUAL))
                    .withMargin(Money.of("RUB", "15000"));

    private static final Bottleneck PREVIOUS =
            Bottleneck.of(Shop.NOW, Reference.previousPeriod(Shop.BEFORE))
                    .withMargin(Money.of("RUB", "15000"));

    /**
     * z = (.04 − .05) ÷ √(.05 · .95 ÷ 10000) and (.4 − .5) ÷ √(.25 ÷ 200); the others are equal.
     */
    @Test
    void against_a_benchmark_two_stages_are_below() {
        assertThat(each(BENCHMARK, leak -> leak.test().orElseThrow().z()))
                .usingComparatorForType(nine(), Double.class)
                .containsExactly(-4.588314677, 0.0, -2.828427125, 0.0);
        assertThat(each(BENCHMARK, leak -> leak.p().orElseThrow()))
                .usingComparatorForType(nine(), Double.class)
                .containsExactly(.000004468387345, 1.0, .004677734981, 1.0);
        // Holm: 4 times the smallest, 3 times the next
        assertThat(each(BENCHMARK, leak -> leak.adjustedP().orElseThrow()))
                .usingComparatorForType(nine(), Double.class)
                .containsExactly(.000017873549381, 1.0, .014033204943, 1.0);
        assertThat(findings(BENCHMARK))
                .containsExactly(
                        Finding.SHOWN, Finding.NOT_SHOWN, Finding.SHOWN, Finding.NOT_SHOWN);
    }

    @Test
    void the_wilson_intervals_of_the_stages() {
        assertThat(each(BENCHMARK, leak -> leak.interval().orElseThrow().lower()))
                .usingComparatorForType(nine(), Double.class)
                .containsExactly(.036332586850, .451234504170, .334605785668, .168062318575);
        assertThat(each(BENCHMARK, leak -> leak.interval().orElseThrow().upper()))
                .usingComparatorForType(nine(), Double.class)
                .containsExactly(.044020691651, .548765495830, .469163279607, .354846746192);
    }

    /** 20 · (.05 ÷ .04 − 1) = 5 and 20 · (.5 ÷ .4 − 1) = 5, times 15,000. */
    @Test
    void each_of_the_two_alone_would_bring_five_sales() {
        assertThat(sales(BENCHMARK))
                .usingElementComparator(Known::compareTo)
                .containsExactly(whole(5), whole(0), whole(5), whole(0));
        assertThat(money(BENCHMARK))
                .usingElementComparator(Known::compareTo)
                .containsExactly(whole(75000), whole(0), whole(75000), whole(0));
        assertThat(BENCHMARK.ranking())
                .extracting(StageAnswer::stage)
                .containsExactly("leads", "offers");
        assertThat(BENCHMARK.change()).isEmpty();
    }

    @Test
    void what_the_benchmark_tells_the_owner() {
        assertThat(BENCHMARK.explanation())
                .isEqualTo(
                        Text.of(
                                "Leaks are shown, the first to close first: leads (75,000 RUB),"
                                        + " offers (75,000 RUB).",
                                "Утечка показана, начинать с первого: leads (75\u00a0000\u00a0RUB),"
                                        + " offers (75\u00a0000\u00a0RUB)."));
        assertThat(BENCHMARK.stage("offers").leak().explanation())
                .isEqualTo(
                        Text.of(
                                "offers: 40.0% of 200 went on, 50.0% by the benchmark. Fewer go on,"
                                        + " and by more than chance would do.",
                                "offers: дальше прошли 40,0\u00a0% из 200, по рыночному ориентиру —"
                                        + " 50,0\u00a0%. Проходит меньше, и случайностью это не"
                                        + " объяснить."));
        assertThat(BENCHMARK.stage("offers").gain().explanation())
                .isEqualTo(
                        Text.of(
                                "offers: with 50.0% going on and all else as it is, there would be"
                                        + " 5 more sales, worth 75,000 RUB.",
                                "offers: если бы дальше проходили 50,0\u00a0% при прочих равных,"
                                        + " продаж было бы больше на 5, это"
                                        + " 75\u00a0000\u00a0RUB."));
        assertThat(BENCHMARK.stage("sales").leak().explanation())
                .isEqualTo(
                        Text.of(
                                "sales: 25.0% of 80 went on, 25.0% by the benchmark. No leak.",
                                "sales: дальше прошли 25,0\u00a0% из 80, по рыночному ориентиру —"
                                        + " 25,0\u00a0%. Утечки нет."));
        assertThat(BENCHMARK.stage("sales").gain().explanation())
                .isEqualTo(Text.of("sales: there is no gap to close.", "sales: закрывать нечего."));
    }

    @Test
    void against_the_previous_period_nothing_is_shown_although_sales_fell() {
        assertThat(each(PREVIOUS, leak -> leak.test().orElseThrow().z()))
                .usingComparatorForType(nine(), Double.class)
                .containsExactly(-1.708417807, .876100817, -1.984658770, -.354577327);
        assertThat(each(PREVIOUS, leak -> leak.p().orElseThrow()))
                .usingComparatorForType(nine(), Double.class)
                .containsExactly(.087558845, .380975229, .047182449, .722906264);
        assertThat(each(PREVIOUS, leak -> leak.adjustedP().orElseThrow()))
                .usingComparatorForType(nine(), Double.class)
                .containsExactly(.262676537, .761950458, .188729796, .761950458);
        assertThat(findings(PREVIOUS)).containsOnly(Finding.NOT_SHOWN);
        assertThat(PREVIOUS.ranking()).isEmpty();
    }

    @Test
    void the_newcombe_intervals_of_the_differences() {
        assertThat(each(PREVIOUS, leak -> leak.interval().orElseThrow().lower()))
                .usingComparatorForType(nine(), Double.class)
                .containsExactly(-.010790042968, -.038029481381, -.196076977643, -.150759169444);
        assertThat(each(PREVIOUS, leak -> leak.interval().orElseThrow().upper()))
                .usingComparatorForType(nine(), Double.class)
                .containsExactly(.000736924234, .099349410679, -.001318990626, .107918371941);
    }

    /**
     * 20 · (.045 ÷ .04 − 1) = 5/2; 20 · ((190/405) ÷ .5 − 1) = −100/81; 20 · (.5 ÷ .4 − 1) = 5; 20
     * · ((26/95) ÷ .25 − 1) = 36/19; times 15,000.
     */
    @Test
    void what_each_stage_would_bring_if_it_were_as_before() {
        assertThat(sales(PREVIOUS))
                .usingElementComparator(Known::compareTo)
                .containsExactly(fraction(5, 2), fraction(-100, 81), whole(5), fraction(36, 19));
        assertThat(money(PREVIOUS))
                .usingElementComparator(Known::compareTo)
                .containsExactly(
                        whole(37500), fraction(-1500000, 81), whole(75000), fraction(540000, 19));
    }

    @Test
    void the_change_of_sales_divided_among_volume_and_stages() {
        Decomposition change = PREVIOUS.change().orElseThrow();
        assertThat((Known) change.change()).isEqualByComparingTo(whole(-6));
        assertThat(change.parts())
                .extracting(Decomposition.Part::name)
                .containsExactly("volume", "leads", "qualified", "offers", "sales");
        assertThat(change.parts().stream().map(p -> number(p.amount())).toList())
                .usingComparatorForType(nine(), Double.class)
                .containsExactly(
                        2.432541423, -2.706189084, 1.469729397, -5.115191141, -2.080890595);
    }

    @Test
    void the_part_of_a_stage_stands_beside_its_gap() {
        Outcome share = PREVIOUS.stage("offers").gain().share();
        assertThat(number(share)).isCloseTo(-5.115191141, NINE_PLACES);
        assertThat(BENCHMARK.stage("offers").gain().share())
                .isEqualTo(Undefined.because(Reason.NO_DATA, "volume"));
        assertThat(PREVIOUS.stage("qualified").gain().explanation())
                .isEqualTo(
                        Text.of(
                                "qualified: there is no gap to close. Sales differ by −6; +1.5 of"
                                        + " that is due to this stage.",
                                "qualified: закрывать нечего. Продажи отличаются на −6; на этот"
                                        + " этап приходится +1,5."));
    }

    /**
     * By the formula for two rates at .05 ÷ 4 and 80 %: 36301.01, 550.57 and 7683.15; and for one
     * rate against a fixed one: 5030.86 and 275.95.
     */
    @Test
    void how_many_it_would_take_to_show_the_gaps() {
        assertThat(PREVIOUS.stages().stream().map(a -> a.leak().needed().orElse(0)).toList())
                .containsExactly(36302L, 0L, 551L, 7684L);
        assertThat(BENCHMARK.stages().stream().map(a -> a.leak().needed().orElse(0)).toList())
                .containsExactly(5031L, 0L, 276L, 0L);
    }

    @Test
    void what_the_previous_period_tells_the_owner() {
        assertThat(PREVIOUS.explanation())
                .isEqualTo(
                        Text.of(
                                "No bottleneck is shown. To show a gap, so many would have to enter"
                                        + " per period: leads about 36,302 (now 10,000); offers"
                                        + " about 551 (now 200); sales about 7,684 (now 80).",
                                "Узкое место не показано. Чтобы подтвердить разрыв, за период должно"
                                        + " войти: leads около 36\u00a0302 (сейчас 10\u00a0000);"
                                        + " offers около 551 (сейчас 200); sales около 7\u00a0684"
                                        + " (сейчас 80)."));
        assertThat(PREVIOUS.stage("offers").leak().explanation())
                .isEqualTo(
                        Text.of(
                                "offers: 40.0% of 200 went on, 50.0% in the previous period. That"
                                        + " may be chance. To tell, about 551 would have to enter"
                                        + " per period.",
                                "offers: дальше прошли 40,0\u00a0% из 200, в прошлом периоде —"
                                        + " 50,0\u00a0%. Это может быть случайностью. Чтобы судить,"
                                        + " за период должно войти около 551."));
        assertThat(PREVIOUS.stage("offers").gain().explanation().en())
                .isEqualTo(
                        "offers: with 50.0% going on and all else as it is, there would be 5 more"
                                + " sales, worth 75,000 RUB. But the gap itself is not shown. Sales differ by"
                                + " −6; −5.1 of that is due to this stage.");
        assertThat(PREVIOUS.stage("offers").delay().explanation().en())
                .isEqualTo(
                        "offers: whether work waits here cannot be told without days or a queue.");
    }

    private static List<Double> each(Bottleneck bottleneck, ToDoubleFunction<StageLeak> figure) {
        return bottleneck.stages().stream().map(a -> figure.applyAsDouble(a.leak())).toList();
    }

    private static List<Finding> findings(Bottleneck bottleneck) {
        return bottleneck.stages().stream().map(answer -> answer.leak().finding()).toList();
    }

    private static List<Known> sales(Bottleneck bottleneck) {
        return known(bottleneck, answer -> answer.gain().sales());
    }

    private static List<Known> money(Bottleneck bottleneck) {
        return known(bottleneck, answer -> answer.gain().money());
    }

    private static List<Known> known(Bottleneck bottleneck, Function<StageAnswer, Outcome> figure) {
        return bottleneck.stages().stream().map(answer -> (Known) figure.apply(answer)).toList();
    }

    private static Comparator<Double> nine() {
        return (one, other) ->
                Math.abs(one - other) <= NINE_PLACES.value ? 0 : Double.compare(one, other);
    }

    private static double number(Outcome outcome) {
        return ((Known) outcome).value().doubleValue();
    }

    private static Known whole(long number) {
        return fraction(number, 1);
    }

    private static Known fraction(long numerator, long denominator) {
        return Known.of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }
}
