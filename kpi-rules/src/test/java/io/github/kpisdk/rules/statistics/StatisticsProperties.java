package io.github.kpisdk.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.RatioSegment;
import io.github.kpisdk.rules.subject.RatioSubject;
import io.github.kpisdk.rules.subject.SegmentsSubject;
import io.github.kpisdk.rules.subject.SeriesSubject;
import io.github.kpisdk.rules.verdict.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of the rules about statistics: order and names, more of the same, money in other units. */
class StatisticsProperties {

    /** Counts of one segment: of so many, before and now. */
    record Counts(int n0, int k0, int n1, int k1) {
        RatioSegment segment(String name, int times) {
            return RatioSegment.of(name, (long) k1 * times, (long) n1 * times)
                    .before((long) k0 * times, (long) n0 * times);
        }
    }

    @Provide
    Arbitrary<List<Counts>> segments() {
        Arbitrary<Integer> size = Arbitraries.integers().between(0, 400);
        Arbitrary<Double> rate = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(size, rate, size, rate)
                .as((n0, r0, n1, r1) -> new Counts(n0, (int) (n0 * r0), n1, (int) (n1 * r1)))
                .list()
                .ofMinSize(2)
                .ofMaxSize(4);
    }

    @Property(tries = 300)
    void both_parts_of_a_change_add_up_to_it(@ForAll("segments") List<Counts> all) {
        MixSplit split = MixSplit.of(subject(all, 1).segments()).orElseThrow();
        if (split.isCounted()) {
            assertThat(split.rate().plus(split.mix())).isEqualByComparingTo(split.change());
        }
    }

    @Property(tries = 300)
    void the_order_of_segments_does_not_matter(@ForAll("segments") List<Counts> all) {
        List<Counts> turned = new ArrayList<>(all);
        Collections.reverse(turned);
        assertThat(outcome(subject(turned, 1))).isEqualTo(outcome(subject(all, 1)));
    }

    @Property(tries = 500)
    void more_of_the_same_only_settles_what_was_open(
            @ForAll("segments") List<Counts> all, @ForAll @IntRange(min = 4, max = 30) int times) {
        String once = outcome(subject(all, 1));
        String often = outcome(subject(all, times));
        if (once.startsWith("inconclusive ")) {
            assertThat(often).isIn(once, once.replace("inconclusive", "flagged"));
        } else {
            assertThat(often).isEqualTo(once);
        }
    }

    @Property(tries = 100)
    void the_currency_does_not_matter(
            @ForAll @IntRange(min = 1, max = 60) int sales,
            @ForAll @IntRange(min = 1, max = 1000) int factor) {
        assertThat(Example.outcome(SmallSampleRatio.USUAL.judge(cost(100_000L * factor, sales))))
                .isEqualTo(Example.outcome(SmallSampleRatio.USUAL.judge(cost(100_000L, sales))));
    }

    private static RatioSubject cost(long spent, int sales) {
        return RatioSubject.cost(
                "cost-per-sale", "search", Known.of(BigDecimal.valueOf(spent)), sales);
    }

    /** A series in other units, with the same things said of it, is judged the same. */
    @Property(tries = 100)
    void the_unit_of_a_series_does_not_matter(
            @ForAll("series") List<Integer> values,
            @ForAll @IntRange(min = 1, max = 1000) int factor) {
        for (Rule<SeriesSubject> rule :
                List.of(
                        NoiseAsTrend.USUAL,
                        CherryPickedWindow.USUAL,
                        SeasonalityBlindComparison.USUAL)) {
            assertThat(Example.outcome(rule.judge(series(values, factor))))
                    .isEqualTo(Example.outcome(rule.judge(series(values, 1))));
        }
    }

    @Provide
    Arbitrary<List<Integer>> series() {
        return Arbitraries.integers().between(1, 200).list().ofMinSize(1).ofMaxSize(16);
    }

    private static SeriesSubject series(List<Integer> values, int factor) {
        return SeriesSubject.of(
                        "sales",
                        Kind.NUMBER,
                        Period.month(2026, 5),
                        values.stream()
                                .map(value -> Known.of(BigDecimal.valueOf((long) value * factor)))
                                .toList())
                .comparedWithBefore()
                .reportedAs(Text.of("success", "успех"))
                .claiming(new SeriesSubject.Window(Period.month(2026, 4), 2));
    }

    private static String outcome(SegmentsSubject subject) {
        return Example.outcome(MixShift.USUAL.judge(subject));
    }

    private static SegmentsSubject subject(List<Counts> all, int times) {
        List<RatioSegment> segments = new ArrayList<>();
        for (Counts counts : all) {
            segments.add(counts.segment("s" + all.indexOf(counts) + counts, times));
        }
        return SegmentsSubject.of(
                "close-rate", "city", Kind.SHARE, List.copyOf(new LinkedHashSet<>(segments)));
    }
}
