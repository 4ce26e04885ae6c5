package io.github.kpisdk.funnel.conversion;

import static io.github.kpisdk.funnel.conversion.Leads.START;
import static io.github.kpisdk.funnel.conversion.Leads.curve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the leads: what a share of them can be, and what must not matter. */
class ConversionProperties {
    private static final int LONGEST = 40;

    @Property
    void the_share_grows_from_0_to_1_and_lies_within_its_limits(@ForAll("days") int[] days) {
        CloseCurve curve = curve(days);
        double last = 0;
        for (long day = 0; day <= curve.followUp().orElse(-1); day++) {
            CloseShare share = Leads.share(curve, day);
            assertThat(share.share()).isBetween(last, 1.0);
            share.limits().ifPresent(l -> assertThat(l.contains(share.share())).isTrue());
            last = share.share();
        }
    }

    @Property
    void with_complete_follow_up_it_is_the_simple_share(@ForAll("days") int[] days) {
        int[] complete = IntStream.of(days).map(day -> day < 0 ? -LONGEST - 1 : day).toArray();
        CloseCurve curve = curve(complete);
        for (long day = 0; day <= curve.followUp().orElse(-1); day++) {
            double share = Leads.share(curve, day).share();
            assertThat(share)
                    .isCloseTo(
                            ((Known) curve.matureRate(day)).value().doubleValue(), within(1e-12));
        }
    }

    @Property
    void the_order_of_the_leads_does_not_matter(@ForAll("days") int[] days, @ForAll Random random) {
        List<FollowedLead> leads = Leads.of("l", days);
        CloseCurve curve = curve(leads);
        Collections.shuffle(leads, random);
        assertThat(curve(leads).steps()).hasToString(curve.steps().toString());
    }

    @Property
    void a_lost_lead_is_one_that_was_not_won(@ForAll("days") int[] days) {
        List<FollowedLead> leads = Leads.of("l", days);
        List<FollowedLead> lost =
                leads.stream()
                        .map(
                                l ->
                                        l.won().isPresent()
                                                ? l
                                                : FollowedLead.lost(
                                                        l.entity(),
                                                        START,
                                                        START,
                                                        l.observedUntil()))
                        .toList();
        assertThat(curve(lost).steps()).hasToString(curve(leads).steps().toString());
    }

    @Property
    void groups_may_change_places(@ForAll("days") int[] first, @ForAll("days") int[] second) {
        LogRank test = LogRank.compare(LogRankTest.groups(first, second));
        LogRank swapped = LogRank.compare(LogRankTest.groups(second, first));
        assertThat(swapped.degreesOfFreedom()).isEqualTo(test.degreesOfFreedom());
        assertClose(swapped.chiSquared(), test.chiSquared());
        assertClose(swapped.pValue(), test.pValue());
    }

    @Property
    void what_was_expected_adds_up_to_what_was_seen(
            @ForAll("days") int[] first,
            @ForAll("days") int[] second,
            @ForAll("days") int[] third) {
        Map<String, CloseCurve> groups = new LinkedHashMap<>(LogRankTest.groups(first, second));
        groups.put("third", curve(Leads.of("third-", third)));
        LogRank test = LogRank.compare(groups);
        assertThat(test.groups().stream().mapToDouble(LogRank.Group::expected).sum())
                .isCloseTo(
                        test.groups().stream().mapToLong(LogRank.Group::won).sum(), within(1e-9));
        assertThat(test.degreesOfFreedom()).isLessThan(3);
    }

    @Property
    void groups_that_are_alike_do_not_differ(@ForAll("days") int[] days) {
        LogRank test = LogRank.compare(LogRankTest.groups(days, days));
        test.pValue().ifPresent(p -> assertThat(p).isCloseTo(1, within(1e-6)));
    }

    @Property
    void every_row_is_used_or_named(@ForAll("days") int[] days, @ForAll("days") int[] shifts) {
        List<FollowedLead> rows = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            int shift = i < shifts.length ? shifts[i] : 0;
            rows.add(
                    FollowedLead.won(
                            "l" + i, START.plusDays(shift), START.plusDays(days[i]), START));
        }
        rows.addAll(rows);
        CloseCurve curve = CloseCurve.of(rows, START.minusDays(10));
        long aside =
                curve.issues().entrySet().stream()
                        .filter(entry -> entry.getKey().isSetAside())
                        .mapToLong(entry -> entry.getValue().size())
                        .sum();
        assertThat(curve.size() + aside).isEqualTo(rows.size());
    }

    @Provide
    Arbitrary<int[]> days() {
        return Arbitraries.integers()
                .between(-LONGEST, LONGEST)
                .array(int[].class)
                .ofMinSize(0)
                .ofMaxSize(25);
    }

    private static void assertClose(OptionalDouble one, OptionalDouble other) {
        assertThat(one.isPresent()).isEqualTo(other.isPresent());
        one.ifPresent(value -> assertThat(value).isCloseTo(other.orElseThrow(), within(1e-9)));
    }
}
