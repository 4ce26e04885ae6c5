package io.github.kpisdk.rules.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.economics.AdShareOutpacesRevenue;
import io.github.kpisdk.rules.economics.CheapLeadCostlySale;
import io.github.kpisdk.rules.guard.RevenueSpread;
import io.github.kpisdk.rules.lint.LintContext;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.lint.RuleSet;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelPair;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often the rules about cost and revenue speak where nothing changed, with and without their
 * guards. The short form is part of every build; {@code -Dkpi.calibration=long} draws twenty times
 * as much. Expected figures come from the exact distribution or from an independent program with
 * 100,000 draws or more.
 */
class NullEconomicsTest {
    private static final Period MAY = Period.month(2026, 5);
    private static final LintOptions USUAL =
            LintOptions.on(LocalDate.of(2026, 6, 1)).falseDiscoveries(0.10);
    private static final LintOptions EACH_ALONE = USUAL.falseDiscoveries(1);
    private static final int CHANNELS = 10;
    private static final int STEPS = 12;
    private static final double USUAL_SALES = 10;

    /** Mean sales of six channels in a month. */
    private static final int[] MEANS = {3, 8, 15, 30, 60, 120};

    private static final int PAIRS = MEANS.length * (MEANS.length - 1) / 2;

    /**
     * N1: equal spend in two months, sales by chance. The new month stands as the channel with the
     * cheaper lead, so that the rule asks whether its sale is dearer by a fifth. Expected: sums
     * over both Poisson distributions.
     */
    @ParameterizedTest
    @CsvSource({
        "4, 0.419832, 0.009109",
        "10, 0.353202, 0.014656",
        "30, 0.245816, 0.018721",
        "100, 0.100918, 0.021187"
    })
    void cost_per_sale_month_on_month(double mean, double naive, double guarded) {
        NullEconomicsShare all = new NullEconomicsShare(1);
        for (long seed : NullEconomicsDraws.SEEDS) {
            NullEconomicsDraws draws = new NullEconomicsDraws(seed);
            NullEconomicsShare one = new NullEconomicsShare(1);
            for (int i = 0; i < NullEconomicsDraws.many(2_000); i++) {
                var verdict =
                        CheapLeadCostlySale.USUAL.judge(
                                months("shop", draws.poisson(mean), draws.poisson(mean)));
                one.add(verdict);
                all.add(verdict);
            }
            one.isUnderTheBar("N1");
        }
        all.isAbout("N1, %.0f sales a month".formatted(mean), naive, guarded);
    }

    /**
     * N2: ten channels, twelve steps a year, ten sales in each month. By hand the naive form speaks
     * 120 x 0.353202 = 42.4 times a year; the rest is from 10,000 firms.
     */
    @Test
    void a_year_of_ten_channels() {
        RuleSet rules = RuleSet.of(CheapLeadCostlySale.USUAL);
        NullEconomicsShare alone = new NullEconomicsShare(2);
        NullEconomicsShare together = new NullEconomicsShare(2);
        long breaches = 0;
        long guarded = 0;
        long left = 0;
        int firms = 0;
        for (long seed : NullEconomicsDraws.SEEDS) {
            NullEconomicsDraws draws = new NullEconomicsDraws(seed);
            for (int firm = 0; firm < NullEconomicsDraws.many(40); firm++) {
                firms++;
                int[] before = sales(draws);
                for (int step = 0; step < STEPS; step++) {
                    int[] now = sales(draws);
                    LintContext month = month(before, now);
                    LintReport each = rules.judge(month, EACH_ALONE);
                    LintReport held = rules.judge(month, USUAL);
                    int breached = each.findings().size() + each.inconclusive().size();
                    breaches += breached;
                    guarded += each.findings().size();
                    left += held.findings().size();
                    alone.add(!each.findings().isEmpty(), breached > 0);
                    together.add(!held.findings().isEmpty(), breached > 0);
                    before = now;
                }
            }
        }
        double years = firms;
        System.out.printf(
                "N2: a year %.1f naive, %.2f guarded, %.2f of ten held together%n",
                breaches / years, guarded / years, left / years);
        assertThat(breaches / years).isCloseTo(42.384, within(4 * 6 / Math.sqrt(years)));
        assertThat(guarded / years).isCloseTo(1.759, within(4 * 1.6 / Math.sqrt(years)));
        assertThat(left / years).isCloseTo(0.304, within(4 * 0.7 / Math.sqrt(years)));
        assertThat(alone.naive()).isGreaterThan(0.97);
        together.isAbout("N2, reports with a finding", 0.9871, 0.0241);
    }

    /** N7: six channels of one month whose sales and leads differ by chance and size only. */
    @Test
    void pairs_of_channels_of_one_month() {
        CheapLeadCostlySale anyDearer = new CheapLeadCostlySale(new BigDecimal("1.000001"));
        RuleSet rules = RuleSet.of(CheapLeadCostlySale.USUAL);
        NullEconomicsShare naive = new NullEconomicsShare(PAIRS);
        NullEconomicsShare guarded = new NullEconomicsShare(PAIRS);
        NullEconomicsShare reports = new NullEconomicsShare(1);
        for (long seed : NullEconomicsDraws.SEEDS) {
            NullEconomicsDraws draws = new NullEconomicsDraws(seed);
            NullEconomicsShare one = new NullEconomicsShare(PAIRS);
            for (int firm = 0; firm < NullEconomicsDraws.many(200); firm++) {
                List<ChannelPair> pairs = firm(draws);
                for (ChannelPair pair : pairs) {
                    naive.add(anyDearer.judge(pair));
                    var verdict = CheapLeadCostlySale.USUAL.judge(pair);
                    guarded.add(verdict);
                    one.add(verdict);
                }
                LintReport held = rules.judge(LintContext.of("RUB", pairs), USUAL);
                reports.add(
                        !held.findings().isEmpty(),
                        !held.findings().isEmpty() || !held.inconclusive().isEmpty());
            }
            one.isUnderTheBar("N7");
        }
        System.out.printf(
                "N7: any dearer %.1f %%, guarded %.2f %%, reports with a finding %.2f %%%n",
                100 * naive.naive(), 100 * guarded.guarded(), 100 * reports.guarded());
        assertThat(naive.naive()).isCloseTo(0.3817, within(0.02));
        assertThat(guarded.guarded()).isCloseTo(0.0055, within(0.004));
        assertThat(reports.guarded()).isLessThanOrEqualTo(NullEconomicsShare.BAR);
    }

    /**
     * N8: spend and true revenue both grow by a tenth; amounts of deals vary as much as they are.
     */
    @ParameterizedTest
    @CsvSource({"10, 1500, 0.4696, 0.0403", "40, 1000, 0.4370, 0.0298", "150, 600, 0.3840, 0.0271"})
    void ad_share_where_all_grows_alike(double mean, int many, double naive, double guarded) {
        NullEconomicsShare all = new NullEconomicsShare(1);
        for (long seed : NullEconomicsDraws.SEEDS) {
            NullEconomicsDraws draws = new NullEconomicsDraws(seed);
            NullEconomicsShare one = new NullEconomicsShare(1);
            for (int i = 0; i < NullEconomicsDraws.many(many); i++) {
                List<Double> before = draws.amounts(draws.poisson(mean));
                List<Double> now = draws.amounts(draws.poisson(mean));
                if (!before.isEmpty() && !now.isEmpty()) {
                    var verdict =
                            AdShareOutpacesRevenue.USUAL.judge(
                                    BusinessSubject.of(MAY)
                                            .before(advertised("1", 1.0, before))
                                            .now(advertised("1.1", 1.1, now)));
                    one.add(verdict);
                    all.add(verdict);
                }
            }
            one.isUnderTheBar("N8");
        }
        all.isAbout("N8, %.0f deals a month".formatted(mean), naive, guarded);
    }

    private static int[] sales(NullEconomicsDraws draws) {
        int[] drawn = new int[CHANNELS];
        for (int i = 0; i < CHANNELS; i++) {
            drawn[i] = draws.poisson(USUAL_SALES);
        }
        return drawn;
    }

    private static LintContext month(int[] before, int[] now) {
        List<ChannelPair> pairs = new ArrayList<>();
        for (int i = 0; i < CHANNELS; i++) {
            pairs.add(months("channel " + i, before[i], now[i]));
        }
        return LintContext.of("RUB", pairs);
    }

    /** The new month with the cheaper lead, and the old one, at equal cost. */
    private static ChannelPair months(String channel, int before, int now) {
        return new ChannelPair(
                channel(channel + ", now", 1000, 101, now),
                channel(channel + ", before", 1000, 100, before));
    }

    /** All pairs of six channels; leads are the sales and nine times as many others by chance. */
    private static List<ChannelPair> firm(NullEconomicsDraws draws) {
        List<ChannelSubject> channels = new ArrayList<>();
        for (int mean : MEANS) {
            int sold = draws.poisson(mean);
            int leads = sold + draws.poisson(9.0 * mean);
            channels.add(channel("channel " + mean, 5000L * mean, Math.max(1, leads), sold));
        }
        List<ChannelPair> pairs = new ArrayList<>();
        for (int i = 0; i < channels.size(); i++) {
            for (int k = i + 1; k < channels.size(); k++) {
                pairs.add(new ChannelPair(channels.get(i), channels.get(k)));
            }
        }
        return pairs;
    }

    private static ChannelSubject channel(String name, long cost, long leads, long sales) {
        return ChannelSubject.of(name, MAY)
                .now(
                        Figures.NONE
                                .with(Figure.COST, String.valueOf(cost))
                                .with(Figure.LEADS, leads)
                                .with(Figure.SALES, sales))
                .maturity(Maturity.MATURE);
    }

    private static Figures advertised(String cost, double scale, List<Double> amounts) {
        double sum = amounts.stream().mapToDouble(Double::doubleValue).sum();
        return Figures.NONE
                .with(Figure.PAID_COST, cost)
                .with(Figure.REVENUE, known(scale * sum))
                .with(Figure.EFFECTIVE_SALES, known(RevenueSpread.effective(amounts)));
    }

    private static Known known(double value) {
        return Known.of(BigDecimal.valueOf(value));
    }
}
