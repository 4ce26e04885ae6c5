package io.github.kpisdk.examples;

import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.funnel.bottleneck.Bottleneck;
import io.github.kpisdk.funnel.bottleneck.ChainStage;
import io.github.kpisdk.funnel.bottleneck.Reference;
import io.github.kpisdk.funnel.bottleneck.ResponsibilityChain;
import io.github.kpisdk.funnel.bottleneck.StageAnswer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sales fell from 26 to 20: which stage leaks, what is it worth, and who answers for the profit?
 */
public final class WhichStageLeaks {
    private WhichStageLeaks() {}

    /**
     * Prints what the stages tell against the month before and against a plan, then whose doing the
     * change in profit is.
     *
     * @param args the language, {@code en} or {@code ru}; English without it
     */
    public static void main(String[] args) {
        Language language = Language.parse(args.length == 0 ? "en" : args[0]);
        List<String> names =
                language == Language.RU
                        ? List.of("клики", "заявки", "отобранные", "предложения")
                        : List.of("clicks", "leads", "qualified", "offers");
        List<ChainStage> april = chain(names, 9000, 405, 190, 95, 26);
        List<ChainStage> may = chain(names, 10000, 400, 200, 80, 20);
        Map<String, BigDecimal> plan =
                Map.of(
                        names.get(0), new BigDecimal("0.05"),
                        names.get(1), new BigDecimal("0.5"),
                        names.get(2), new BigDecimal("0.5"),
                        names.get(3), new BigDecimal("0.25"));
        print(Bottleneck.of(may, Reference.previousPeriod(april)), language);
        print(Bottleneck.of(may, Reference.plan(plan)), language);
        System.out.println(
                ResponsibilityChain.between(
                                totals(405, 26, 1_040_000, 650_000, 90_000),
                                totals(400, 20, 840_000, 540_000, 100_000))
                        .explanation()
                        .in(language));
    }

    private static void print(Bottleneck chain, Language language) {
        Bottleneck bottleneck = chain.withMargin(Money.of("RUB", "15000"));
        System.out.println(bottleneck.explanation().in(language));
        for (StageAnswer answer : bottleneck.stages()) {
            System.out.println("  " + answer.leak().explanation().in(language));
        }
        for (StageAnswer answer : bottleneck.ranking()) {
            System.out.println("  " + answer.gain().explanation().in(language));
        }
    }

    private static List<ChainStage> chain(List<String> names, long... counts) {
        List<ChainStage> stages = new ArrayList<>();
        for (String name : names) {
            int i = stages.size();
            stages.add(ChainStage.of(name, counts[i], counts[i + 1]));
        }
        return stages;
    }

    private static Totals totals(
            long leads, long sales, long revenue, long variableCost, long marketingCost) {
        return Totals.builder("RUB")
                .put(Quantities.LEADS, leads)
                .put(Quantities.SALES, sales)
                .put(Quantities.GROSS_REVENUE, revenue)
                .put(Quantities.REFUNDS, 0)
                .put(Quantities.VARIABLE_COST, variableCost)
                .put(Quantities.MARKETING_COST, marketingCost)
                .put(Quantities.SALES_COST, 60_000)
                .build();
    }
}
