package io.github.kpisdk.examples;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;

import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.Language;

/** One KPI from numbers of one's own: what did a new customer cost us? */
public final class OneKpi {
    private OneKpi() {}

    /**
     * Prints the figure with its explanation, then what is said where nobody was won.
     *
     * @param args the language, {@code en} or {@code ru}; English without it
     */
    public static void main(String[] args) {
        Language language = Language.parse(args.length == 0 ? "en" : args[0]);
        Totals.Builder may =
                Totals.builder("RUB").put(MARKETING_COST, "145000.50").put(SALES_COST, "30000");
        KpiResult cac = CAC.result(may.put(NEW_CUSTOMERS, 24).build());
        System.out.println(cac.explain(language).orElseThrow());
        System.out.println(CAC.evaluate(may.put(NEW_CUSTOMERS, 0).build()));
    }
}
