package io.github.kpisdk.funnel.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.funnel.change.Decomposition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the chain: what is ranked was shown, and names and currencies do not matter. */
class BottleneckProperties {
    private static final Known MARGIN = Known.of(new BigDecimal("12.5"));

    @Property
    void nothing_is_ranked_that_was_not_shown(
            @ForAll("chains") List<ChainStage> now, @ForAll("chains") List<ChainStage> before) {
        for (StageAnswer answer : against(now, before).ranking()) {
            StageLeak leak = answer.leak();
            assertThat(leak.adjustedP().orElseThrow()).isLessThan(0.05);
            assertThat(leak.adjustedP().orElseThrow())
                    .isGreaterThanOrEqualTo(leak.p().orElseThrow());
            assertThat(leak.interval().orElseThrow().upper()).isNegative();
        }
    }

    @Property
    void a_rate_that_is_not_below_its_reference_is_never_ranked(
            @ForAll("chains") List<ChainStage> now, @ForAll("chains") List<ChainStage> before) {
        for (StageAnswer answer : against(now, before).ranking()) {
            Known rate = (Known) answer.leak().rate().rate();
            assertThat(rate).isLessThan((Known) answer.leak().reference());
        }
        assertThat(against(now, now).ranking()).isEmpty();
    }

    @Property
    void the_ranking_goes_by_what_is_gained(
            @ForAll("chains") List<ChainStage> now, @ForAll("chains") List<ChainStage> before) {
        List<StageAnswer> ranking = against(now, before).ranking();
        List<Known> money =
                ranking.stream()
                        .map(answer -> answer.gain().money())
                        .filter(Outcome::isKnown)
                        .map(Known.class::cast)
                        .toList();
        for (int i = 1; i < money.size(); i++) {
            assertThat(money.get(i)).isLessThanOrEqualTo(money.get(i - 1));
        }
        if (!ranking.isEmpty() && money.size() < ranking.size()) {
            assertThat(ranking.get(0).gain().money().isKnown()).isFalse();
            assertThat(money).hasSize(ranking.size() - 1);
        }
    }

    @Property
    void names_do_not_matter(
            @ForAll("chains") List<ChainStage> now, @ForAll("chains") List<ChainStage> before) {
        Bottleneck plain = against(now, before);
        Bottleneck renamed = against(renamed(now), renamed(before));
        assertThat(renamed.ranking())
                .extracting(StageAnswer::stage)
                .isEqualTo(plain.ranking().stream().map(answer -> "z" + answer.stage()).toList());
        for (StageAnswer answer : plain.stages()) {
            StageAnswer other = renamed.stage("z" + answer.stage());
            assertThat(other.leak().adjustedP()).isEqualTo(answer.leak().adjustedP());
            assertThat(other.leak().finding()).isEqualTo(answer.leak().finding());
            assertThat(other.gain().money().isKnown()).isEqualTo(answer.gain().money().isKnown());
        }
    }

    @Property
    void a_margin_times_k_is_money_times_k(
            @ForAll("chains") List<ChainStage> now,
            @ForAll("chains") List<ChainStage> before,
            @ForAll @IntRange(min = 1, max = 1000) int k) {
        BigDecimal factor = BigDecimal.valueOf(k);
        Bottleneck plain = against(now, before);
        Bottleneck scaled = plain.withMargin(MARGIN.times(factor));
        assertThat(scaled.ranking())
                .extracting(StageAnswer::stage)
                .isEqualTo(plain.ranking().stream().map(StageAnswer::stage).toList());
        for (StageAnswer answer : plain.stages()) {
            Outcome money = scaled.stage(answer.stage()).gain().money();
            if (answer.gain().money() instanceof Known known) {
                assertThat((Known) money).isEqualByComparingTo(known.times(factor));
            } else {
                assertThat(money).isEqualTo(answer.gain().money());
            }
        }
    }

    @Property
    void the_parts_of_a_change_add_up_to_it(
            @ForAll("chains") List<ChainStage> now, @ForAll("chains") List<ChainStage> before) {
        Decomposition change = against(now, before).change().orElseThrow();
        if (change.change() instanceof Known whole) {
            Known sum =
                    change.parts().stream()
                            .map(part -> (Known) part.amount())
                            .reduce(Known::plus)
                            .orElseThrow();
            assertThat(sum).isEqualByComparingTo(whole);
            assertThat(whole)
                    .isEqualByComparingTo(Known.of(BigDecimal.valueOf(sales(now) - sales(before))));
        } else {
            assertThat(change.parts()).noneMatch(part -> part.amount().isKnown());
        }
    }

    @Property
    void lifting_a_stage_to_its_reference_gives_the_sales_it_promises(
            @ForAll("chains") List<ChainStage> now, @ForAll("chains") List<ChainStage> before) {
        for (StageAnswer answer : against(now, before).stages()) {
            if (answer.gain().sales() instanceof Known more) {
                Known lifted = Known.of(BigDecimal.valueOf(now.get(0).rate().trials()));
                for (ChainStage stage : now) {
                    Outcome rate =
                            stage.name().equals(answer.stage())
                                    ? answer.leak().reference()
                                    : stage.rate().rate();
                    lifted = rate instanceof Known known ? lifted.times(known) : zero();
                }
                assertThat(lifted)
                        .isEqualByComparingTo(more.plus(Known.of(BigDecimal.valueOf(sales(now)))));
            }
        }
    }

    @Provide
    Arbitrary<List<ChainStage>> chains() {
        Arbitrary<Integer> volume = Arbitraries.integers().between(0, 20_000);
        return Combinators.combine(volume, Arbitraries.integers().between(0, 100).list().ofSize(3))
                .as(
                        (entered, percents) -> {
                            List<ChainStage> chain = new ArrayList<>();
                            long in = entered;
                            for (int percent : percents) {
                                long out = in * percent / 100;
                                chain.add(ChainStage.of("s" + chain.size(), in, out));
                                in = out;
                            }
                            return chain;
                        });
    }

    private static Bottleneck against(List<ChainStage> now, List<ChainStage> before) {
        return Bottleneck.of(now, Reference.previousPeriod(before)).withMargin(MARGIN);
    }

    private static List<ChainStage> renamed(List<ChainStage> chain) {
        return chain.stream()
                .map(
                        stage ->
                                ChainStage.of(
                                        "z" + stage.name(),
                                        stage.rate().trials(),
                                        stage.rate().successes()))
                .toList();
    }

    private static long sales(List<ChainStage> chain) {
        return chain.get(chain.size() - 1).rate().successes();
    }

    private static Known zero() {
        return Known.of(BigDecimal.ZERO);
    }
}
