package io.github.kpisdk.examples;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.CostKpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.economics.BreakEvenLadder;
import io.github.kpisdk.core.economics.DefinitionSpread;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.Language;
import java.util.List;

/** One month, three answers to what a customer costs, and what he may cost at most. */
public final class SpreadAndLadder {
    private static final List<Kpi> DEFINITIONS =
            List.of(
                    AcquisitionKpis.CAC,
                    AcquisitionKpis.CAC_MARKETING_ONLY,
                    CostKpis.CAC_MEDIA_ONLY);

    private static final List<String> PRICES =
            List.of("highest-cpc", "highest-cpl", "highest-cost-per-sale");

    private SpreadAndLadder() {}

    /**
     * Prints the variants of CAC side by side with why they differ, then the highest prices.
     *
     * @param args the language, {@code en} or {@code ru}; English without it
     */
    public static void main(String[] args) {
        Language language = Language.parse(args.length == 0 ? "en" : args[0]);
        Totals may =
                Totals.builder("RUB")
                        .put(Quantities.AD_SPEND, "60000")
                        .put(Quantities.MARKETING_COST, "85000")
                        .put(Quantities.SALES_COST, "30000")
                        .put(Quantities.GROSS_REVENUE, "410000")
                        .put(Quantities.REFUNDS, "10000")
                        .put(Quantities.VARIABLE_COST, "160000")
                        .put(Quantities.CLICKS, 20_000)
                        .put(Quantities.VISITS, 18_000)
                        .put(Quantities.LEADS, 500)
                        .put(Quantities.QUALIFIED_LEADS, 200)
                        .put(Quantities.SALES, 40)
                        .put(Quantities.NEW_CUSTOMERS, 24)
                        .build();
        DefinitionSpread.of(DEFINITIONS, may)
                .why()
                .forEach(why -> System.out.println(why.in(language)));
        for (BreakEvenLadder.Rung rung : BreakEvenLadder.forMarketing(may).rungs()) {
            if (PRICES.contains(rung.formula().id())) {
                String limit = Figures.of(language).show(rung.limit(), Display.MONEY);
                System.out.println(rung.formula().text(language) + ": " + limit);
            }
        }
    }
}
