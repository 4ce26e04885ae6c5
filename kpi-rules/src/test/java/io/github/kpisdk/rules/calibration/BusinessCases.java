package io.github.kpisdk.rules.calibration;

import io.github.kpisdk.rules.completeness.TrackingStep;
import io.github.kpisdk.rules.economics.AdShareOutpacesRevenue;
import io.github.kpisdk.rules.economics.CheapLeadCostlySale;
import io.github.kpisdk.rules.economics.RoasBelowBreakEven;
import io.github.kpisdk.rules.economics.SpendWithoutSales;
import io.github.kpisdk.rules.funnel.ClicksUpLeadsFlat;
import io.github.kpisdk.rules.funnel.CpcDownCpaUp;
import io.github.kpisdk.rules.funnel.LeadsUpSalesFlat;
import io.github.kpisdk.rules.quality.DiscountHunters;
import io.github.kpisdk.rules.quality.LowCloseRate;
import io.github.kpisdk.rules.quality.OneTimeBuyers;
import io.github.kpisdk.rules.quality.ProblemCustomers;
import io.github.kpisdk.rules.quality.RefundErosion;
import io.github.kpisdk.rules.quality.VolumeUpQualityDown;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Subject;
import java.util.ArrayList;
import java.util.List;

/** Cases for the rules about money, the funnel, the quality of customers and the data. */
final class BusinessCases {
    private static final int DRAWS = 100;
    private static final int[] SIZES = {10, 30, 100, 300};

    /** Draws a subject of a size. */
    @FunctionalInterface
    private interface Draw<S> {
        S of(StatisticsDraws random, int size);
    }

    private BusinessCases() {}

    /** The same as the planted ones, without what is planted. */
    static List<DrawnCase> nulls() {
        List<DrawnCase> all = new ArrayList<>();
        add(
                all,
                "KC605",
                "leads are counted as before; leads a month",
                TrackingStep.USUAL,
                (random, size) -> RateDraws.stage(random, size, 1));
        add(
                all,
                "KE204",
                "ROAS is a tenth above the break-even; sales",
                RoasBelowBreakEven.USUAL,
                (random, size) -> MoneyDraws.paying(random, size, 1.1));
        add(
                all,
                "KF402",
                "clicks and leads grow by 40 %; leads before",
                ClicksUpLeadsFlat.USUAL,
                (random, size) -> RateDraws.clicks(random, size, 1.4, 1));
        add(
                all,
                "KF403",
                "leads and sales grow by 40 %; sales before",
                LeadsUpSalesFlat.USUAL,
                (random, size) -> RateDraws.sales(random, size, 1.4, 1));
        add(
                all,
                "KF404",
                "a click costs a sixth less, a sale as much as before; sales before",
                CpcDownCpaUp.USUAL,
                (random, size) -> RateDraws.cheaperClicks(random, size, 1));
        add(
                all,
                "KQ304",
                "ROAS is exactly the break-even after returns of a tenth; sales",
                RefundErosion.USUAL,
                (random, size) -> MoneyDraws.returned(random, size, 1 / 0.9, 0.1));
        return all;
    }

    /** Something is wrong, and how large it is. */
    static List<DrawnCase> planted() {
        List<DrawnCase> all = new ArrayList<>();
        money(all);
        change(all);
        quality(all);
        return all;
    }

    private static void money(List<DrawnCase> all) {
        add(
                all,
                "KE204",
                "ROAS is two thirds of the break-even; sales",
                RoasBelowBreakEven.USUAL,
                (random, size) -> MoneyDraws.paying(random, size, 2.0 / 3));
        add(
                all,
                "KE205",
                "a lead as cheap, a sale dearer by 50 %; sales",
                CheapLeadCostlySale.USUAL,
                (random, size) -> MoneyDraws.pair(random, size, 1.5));
        for (int percent : new int[] {20, 50}) {
            add(
                    all,
                    "KE207",
                    "advertising +%d %%, sales as before; sales".formatted(percent),
                    AdShareOutpacesRevenue.USUAL,
                    (random, size) -> MoneyDraws.advertising(random, size, 1 + percent / 100.0));
        }
        for (int expected = 3; expected <= 6; expected++) {
            int sales = expected;
            all.add(
                    of(
                            "KE211",
                            "a tenth of the sales comes that the spend is for; these: " + sales,
                            SpendWithoutSales.USUAL,
                            (random, size) -> MoneyDraws.spent(random, size, 0.1),
                            sales));
        }
    }

    private static void change(List<DrawnCase> all) {
        add(
                all,
                "KC605",
                "leads are counted 46 % less often, what is beside them is not; leads a month",
                TrackingStep.USUAL,
                (random, size) -> RateDraws.stage(random, size, 0.54));
        add(
                all,
                "KF402",
                "clicks +40 %, conversion −30 %; leads before",
                ClicksUpLeadsFlat.USUAL,
                (random, size) -> RateDraws.clicks(random, size, 1.4, 0.7));
        add(
                all,
                "KF403",
                "leads +40 %, part of them that buys −30 %; sales before",
                LeadsUpSalesFlat.USUAL,
                (random, size) -> RateDraws.sales(random, size, 1.4, 0.7));
        add(
                all,
                "KF404",
                "a click costs a sixth less, a sale 50 % more; sales before",
                CpcDownCpaUp.USUAL,
                (random, size) -> RateDraws.cheaperClicks(random, size, 2.0 / 3));
        add(
                all,
                "KQ302",
                "leads +40 %, qualified part −30 %; leads before",
                VolumeUpQualityDown.USUAL,
                (random, size) -> RateDraws.leads(random, size, 1.4, 0.7));
    }

    private static void quality(List<DrawnCase> all) {
        for (int percent : new int[] {10, 5}) {
            double share = percent / 100.0;
            add(
                    all,
                    "KQ301",
                    percent + " % of leads buy, elsewhere 20 %; leads",
                    LowCloseRate.USUAL,
                    (random, size) ->
                            RateDraws.against(
                                    random,
                                    Figure.COHORT_SALES,
                                    Figure.COHORT_LEADS,
                                    size,
                                    share,
                                    0.2));
            add(
                    all,
                    "KQ305",
                    percent + " % of customers buy again, elsewhere 20 %; customers",
                    OneTimeBuyers.USUAL,
                    (random, size) ->
                            RateDraws.against(
                                    random,
                                    Figure.REPEAT_CUSTOMERS,
                                    Figure.CUSTOMERS,
                                    size,
                                    share,
                                    0.2));
        }
        add(
                all,
                "KQ303",
                "60 % of sales at a discount, elsewhere 25 %; sales",
                DiscountHunters.USUAL,
                (random, size) ->
                        RateDraws.against(
                                random, Figure.DISCOUNTED_SALES, Figure.SALES, size, 0.6, 0.25));
        add(
                all,
                "KQ304",
                "ROAS is a quarter above break-even before returns of 40 %; sales",
                RefundErosion.USUAL,
                (random, size) -> MoneyDraws.returned(random, size, 1.25, 0.4));
        add(
                all,
                "KQ304",
                "three times as many complaints as elsewhere, 0.5 a customer; customers",
                ProblemCustomers.USUAL,
                (random, size) -> RateDraws.complaining(random, size, 3));
    }

    private static <S extends Subject> void add(
            List<DrawnCase> all, String code, String what, Rule<S> rule, Draw<S> draw) {
        for (int size : SIZES) {
            all.add(of(code, what + ": " + size, rule, draw, size));
        }
    }

    private static <S extends Subject> DrawnCase of(
            String code, String what, Rule<S> rule, Draw<S> draw, int size) {
        return new DrawnCase(code, what, DRAWS, random -> rule.judge(draw.of(random, size)));
    }
}
