package io.github.kpisdk.rules.calibration;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.funnel.stats.Sample;
import io.github.kpisdk.rules.quality.CostlyLowValueAudience;
import io.github.kpisdk.rules.quality.DiscountHunters;
import io.github.kpisdk.rules.quality.LowCloseRate;
import io.github.kpisdk.rules.quality.OneTimeBuyers;
import io.github.kpisdk.rules.quality.ProblemCustomers;
import io.github.kpisdk.rules.quality.VolumeUpQualityDown;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Trait;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often the rules of quality speak of channels that are like all others. */
class QualityNullTest {
    private static final Period MAY = Period.month(2026, 5);

    /** Exactly the agreed rate, and exactly the rate of the others. */
    @ParameterizedTest
    @ValueSource(ints = {30, 100, 500})
    void leads_that_buy_as_agreed_are_seldom_called_poor(int leads) {
        Figures rest = shares(Figure.COHORT_SALES, 300, Figure.COHORT_LEADS, 3000);
        speaksSeldom(
                "KQ301 target, leads " + leads,
                LowCloseRate.USUAL,
                chance ->
                        cohort(chance, leads, 0.20)
                                .maturity(Maturity.MATURE)
                                .with(Trait.LEAD_INCENTIVE));
        speaksSeldom(
                "KQ301 peers, leads " + leads,
                LowCloseRate.USUAL,
                chance -> cohort(chance, leads, 0.10).rest(rest).maturity(Maturity.MATURE));
    }

    /** Leads grow by 30 %, half of them are qualified in both periods. */
    @ParameterizedTest
    @ValueSource(ints = {10, 40, 200})
    void growth_of_equal_quality_is_seldom_called_diluted(int leads) {
        speaksSeldom(
                "KQ302, leads " + leads,
                VolumeUpQualityDown.USUAL,
                chance ->
                        channel(qualified(chance, 13 * leads / 10))
                                .before(qualified(chance, leads)));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 240})
    void usual_buyers_are_seldom_called_hunters_of_discounts(int sales) {
        speaksSeldom(
                "KQ303, sales " + sales,
                DiscountHunters.USUAL,
                chance ->
                        channel(
                                        shares(
                                                        Figure.DISCOUNTED_SALES,
                                                        chance.binomial(sales, 0.25),
                                                        Figure.SALES,
                                                        sales)
                                                .with(Figure.MEAN_DISCOUNT, "0.15"))
                                .rest(
                                        shares(
                                                Figure.DISCOUNTED_SALES,
                                                chance.binomial(600, 0.25),
                                                Figure.SALES,
                                                600)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 60})
    void usual_customers_are_seldom_called_a_problem(int customers) {
        speaksSeldom(
                "KQ304, customers " + customers,
                ProblemCustomers.USUAL,
                chance ->
                        channel(
                                        shares(
                                                Figure.COMPLAINTS,
                                                chance.poisson(0.5 * customers),
                                                Figure.BUYERS,
                                                customers))
                                .rest(
                                        shares(
                                                Figure.COMPLAINTS,
                                                chance.poisson(300),
                                                Figure.BUYERS,
                                                600)));
    }

    /**
     * They buy 1.3 times in the period, others 1.1 times; of each 14 sales one is complained of.
     */
    @ParameterizedTest
    @ValueSource(ints = {10, 60, 300})
    void buyers_who_come_back_are_seldom_called_a_problem(int buyers) {
        speaksSeldom(
                "KQ304, returning buyers " + buyers,
                ProblemCustomers.USUAL,
                chance ->
                        channel(
                                        shares(
                                                Figure.COMPLAINTS,
                                                chance.binomial(buyers * 13 / 10, 1 / 14.0),
                                                Figure.BUYERS,
                                                buyers))
                                .rest(
                                        shares(
                                                Figure.COMPLAINTS,
                                                chance.binomial(1650 * 11 / 10, 1 / 14.0),
                                                Figure.BUYERS,
                                                1650)));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 240})
    void usual_customers_are_seldom_called_disloyal(int customers) {
        speaksSeldom(
                "KQ305, customers " + customers,
                OneTimeBuyers.USUAL,
                chance ->
                        channel(
                                        shares(
                                                Figure.REPEAT_CUSTOMERS,
                                                chance.binomial(customers, 0.2),
                                                Figure.CUSTOMERS,
                                                customers))
                                .rest(
                                        shares(
                                                Figure.REPEAT_CUSTOMERS,
                                                chance.binomial(900, 0.2),
                                                Figure.CUSTOMERS,
                                                900)));
    }

    /** Equal cost per sale; the worth of a customer is exponential, which is as skewed as money. */
    @ParameterizedTest
    @ValueSource(ints = {32, 60, 120})
    void a_usual_audience_is_seldom_called_wrong(int customers) {
        speaksSeldom(
                "KQ306, customers " + customers,
                CostlyLowValueAudience.USUAL,
                chance ->
                        channel(audience(chance, customers)).rest(audience(chance, 4 * customers)));
    }

    private static void speaksSeldom(
            String what,
            Rule<ChannelSubject> rule,
            Function<FunnelDraws, ChannelSubject> generator) {
        for (long seed : FunnelDraws.SEEDS) {
            FunnelDraws chance = new FunnelDraws(seed);
            FunnelTally tally = new FunnelTally(what + ", seed " + seed);
            for (int i = 0; i < FunnelDraws.number(400, 20_000); i++) {
                tally.count(rule.judge(generator.apply(chance)));
            }
            tally.staysUnderTheBar();
        }
    }

    private static ChannelSubject channel(Figures now) {
        return ChannelSubject.of("c", MAY).now(now);
    }

    private static ChannelSubject cohort(FunnelDraws chance, int leads, double rate) {
        return channel(
                shares(
                        Figure.COHORT_SALES,
                        chance.binomial(leads, rate),
                        Figure.COHORT_LEADS,
                        leads));
    }

    private static Figures qualified(FunnelDraws chance, int leads) {
        return shares(Figure.QUALIFIED_LEADS, chance.binomial(leads, 0.5), Figure.LEADS, leads);
    }

    private static Figures shares(Figure part, int some, Figure whole, int all) {
        return Figures.NONE.with(part, some).with(whole, all);
    }

    private static Figures audience(FunnelDraws chance, int customers) {
        List<Double> worth = new ArrayList<>();
        for (int i = 0; i < customers; i++) {
            worth.add(chance.exponential(10_000));
        }
        Sample sample = Sample.of(worth).orElseThrow();
        return Figures.NONE
                .with(Figure.COST, 5000L * customers)
                .with(Figure.SALES, 1L + chance.poisson(customers - 1.0))
                .with(Figure.VALUED_CUSTOMERS, customers)
                .with(Figure.LTV, amount(sample.mean()))
                .with(Figure.LTV_DEVIATION, amount(Math.sqrt(sample.variance())));
    }

    private static Known amount(double value) {
        return Known.of(BigDecimal.valueOf(value));
    }
}
