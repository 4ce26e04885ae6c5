package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.EventRate;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Flagged;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyLooksTest {
    private static final RuleInfo INFO = Channels.info("XX101");

    private static List<String> settled(double falseDiscoveries, Verdict... verdicts) {
        List<Judgement> said = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            said.add(new Judgement(INFO, Channels.channel("c" + said.size()).key(), verdict));
        }
        return ManyLooks.settle(said, falseDiscoveries).stream()
                .map(one -> Example.outcome(one.verdict()))
                .toList();
    }

    private static Verdict dear(double p) {
        return Verdict.flagged("dear", Evidence.NONE.withP(p));
    }

    private static Verdict[] with(int clear, Verdict... first) {
        List<Verdict> all = new ArrayList<>(List.of(first));
        IntStream.range(0, clear).forEach(i -> all.add(Verdict.clear()));
        return all.toArray(new Verdict[0]);
    }

    /** Of 10: 0.008 × 10 ÷ 1 = 0.08 and 0.018 × 10 ÷ 2 = 0.09, both within 0.10. */
    @Test
    void two_strong_findings_among_ten_stay() {
        assertThat(settled(0.10, with(8, dear(0.008), dear(0.018))))
                .startsWith("flagged dear", "flagged dear", "clear");
    }

    /** 0.03 × 10 ÷ 1 = 0.30. Alone it would be one: 0.03 × 1 ÷ 1. */
    @Test
    void one_weak_finding_among_ten_may_be_chance() {
        assertThat(settled(0.10, with(9, dear(0.03)))).startsWith("inconclusive dear", "clear");
        assertThat(settled(0.10, dear(0.03))).containsExactly("flagged dear");
        assertThat(settled(1, with(9, dear(0.03)))).startsWith("flagged dear");
    }

    /** 0.02 × 5 ÷ 1 = 0.10 is within 0.10; 0.0201 is not. */
    @Test
    void exactly_the_share_stays() {
        assertThat(settled(0.10, with(4, dear(0.02)))).startsWith("flagged dear");
        assertThat(settled(0.10, with(4, dear(0.0201)))).startsWith("inconclusive dear");
    }

    /** Of 3 that were looked at: 0.03 × 3 = 0.09. Seven more that were not count for nothing. */
    @Test
    void what_was_not_judged_was_not_looked_at() {
        Verdict not = Verdict.notJudged(Cause.MISSING, Text.of("cost", "расход"));

        assertThat(settled(0.10, dear(0.03), not, not, not, Verdict.clear(), Verdict.clear()))
                .startsWith("flagged dear");
    }

    /** An open one with p counts with it: 0.06 × 2 ÷ 2 = 0.06 and 0.09 × 2 ÷ 2 = 0.09. */
    @Test
    void what_is_open_counts_by_its_p_and_stays_open() {
        Verdict open = Verdict.inconclusive("dear", Evidence.NONE.withP(0.06));

        assertThat(settled(0.10, dear(0.09), open))
                .containsExactly("flagged dear", "inconclusive dear");
        assertThat(settled(0.10, dear(0.09), Verdict.inconclusive("dear", Evidence.NONE)))
                .containsExactly("inconclusive dear", "inconclusive dear");
    }

    @Test
    void what_was_found_without_a_test_stays() {
        assertThat(settled(0.10, with(9, Channels.dear()))).startsWith("flagged dear");
        assertThat(settled(0.10, with(9, Channels.dear(), dear(0.03))))
                .startsWith("flagged dear", "inconclusive dear");
    }

    /**
     * Ten channels with 10 sales a month at the same cost, in 12 steps a year: cost per sale worse
     * by 20 % and p below 0.05 gives 1.75 findings a year in the calibration of the rules (2,000
     * firms), and 0.29 with the share of false findings held at 0.10. The means of 600 firms lie
     * within 0.25 and 0.10 of these, more than four standard errors.
     */
    @Test
    void many_channels_every_month_find_little_by_chance() {
        Random random = new Random(20260601);
        int firms = 600;
        int alone = 0;
        int together = 0;
        for (int firm = 0; firm < firms; firm++) {
            int[] before = sales(random);
            for (int step = 0; step < 12; step++) {
                int[] now = sales(random);
                List<Judgement> said = judged(before, now);
                alone += flagged(said);
                together += flagged(ManyLooks.settle(said, 0.10));
                before = now;
            }
        }

        assertThat((double) alone / firms).isCloseTo(1.75, within(0.25));
        assertThat((double) together / firms).isCloseTo(0.29, within(0.10));
    }

    private static int[] sales(Random random) {
        return IntStream.range(0, 10).map(i -> poisson(random, 10)).toArray();
    }

    /** Knuth's: how many uniform factors keep the product above exp(-mean). */
    private static int poisson(Random random, double mean) {
        double product = random.nextDouble();
        int count = 0;
        while (product > Math.exp(-mean)) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    private static List<Judgement> judged(int[] before, int[] now) {
        return IntStream.range(0, now.length)
                .mapToObj(
                        i ->
                                new Judgement(
                                        INFO,
                                        Channels.channel("c" + i).key(),
                                        verdict(before[i], now[i])))
                .toList();
    }

    /**
     * Cost per sale is worse by 20 % where sales fell to a 1.2th: 5 × before is 6 × now or more.
     */
    private static Verdict verdict(int before, int now) {
        if (now >= before || before == 0) {
            return Verdict.clear();
        }
        double p = EventRate.of(before, 1).pAgainst(EventRate.of(now, 1));
        Evidence evidence = Evidence.NONE.withP(p);
        return Verdict.breached(p < 0.05 && 5 * before >= 6 * now, "dear", evidence);
    }

    private static long flagged(List<Judgement> said) {
        return said.stream().filter(one -> one.verdict() instanceof Flagged).count();
    }
}
