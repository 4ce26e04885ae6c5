package io.github.kpisdk.core.laws.oracle;

import io.github.kpisdk.core.metric.Kpi;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The formulas of the definitions as they are written there, read and computed a second time. */
public final class FormulaTable {
    private static final String ROWS =
            """
            revenue              | gross-revenue − refunds
            contribution         | revenue − variable-cost
            ctr                  | clicks ÷ impressions
            cpc                  | ad-spend ÷ clicks
            cpm                  | 1000 × ad-spend ÷ impressions
            click-to-lead        | leads ÷ clicks
            cpl                  | marketing-cost ÷ leads
            qualified-share      | qualified-leads ÷ leads
            close-rate           | won-leads ÷ leads
            cost-per-sale        | (marketing-cost + sales-cost) ÷ sales
            cac                  | (marketing-cost + sales-cost) ÷ new-customers
            cac/marketing-only   | marketing-cost ÷ new-customers
            aov                  | gross-revenue ÷ sales
            roas                 | revenue ÷ ad-spend
            contribution-margin  | contribution ÷ revenue
            break-even-roas      | revenue ÷ contribution
            poas                 | contribution ÷ ad-spend
            romi                 | (contribution − marketing-cost) ÷ marketing-cost
            ad-spend-share       | ad-spend ÷ revenue
            marketing-efficiency | revenue ÷ marketing-cost
            channel-profit       | contribution − marketing-cost − sales-cost
            ltv                  | cohort-contribution ÷ new-customers
            ltv-cac              | ltv ÷ cac
            repeat-share         | repeat-sales ÷ sales
            buyers               | buyers
            discount-share       | discounts ÷ list-value
            refund-rate          | refunds ÷ gross-revenue
            """;

    private static final Map<String, Term> TERMS = new LinkedHashMap<>();

    static {
        ROWS.lines()
                .map(row -> row.split("\\|"))
                .forEach(row -> TERMS.put(row[0].strip(), read(row[0].strip(), row[1])));
    }

    private FormulaTable() {}

    private static Term read(String id, String formula) {
        return new FormulaReader(
                        formula,
                        word ->
                                TERMS.containsKey(word) && !word.equals(id)
                                        ? new Term.Named(word, TERMS.get(word))
                                        : new Term.Leaf(word))
                .read();
    }

    /** Those of some KPIs that the table defines. */
    public static List<Kpi> definedAmong(List<Kpi> kpis) {
        return kpis.stream().filter(kpi -> TERMS.containsKey(kpi.id())).toList();
    }

    /** How many KPIs the table defines; revenue and contribution are none. */
    public static int size() {
        return TERMS.size() - 2;
    }

    /**
     * The figure, or the first reason why there is none: data that are missing before divisors that
     * are zero, from left to right.
     */
    public static Answer evaluate(String id, Function<String, Optional<BigDecimal>> quantities) {
        return evaluate(TERMS.get(id), quantities);
    }

    /** The figure of a formula in words that are ids of quantities. */
    public static Answer evaluateText(
            String formula, Function<String, Optional<BigDecimal>> quantities) {
        return evaluate(new FormulaReader(formula, Term.Leaf::new).read(), quantities);
    }

    private static Answer evaluate(Term term, Function<String, Optional<BigDecimal>> quantities) {
        return term.leaves()
                .filter(leaf -> quantities.apply(leaf).isEmpty())
                .findFirst()
                .map(leaf -> Answer.because("NO_DATA:" + leaf))
                .orElseGet(() -> term.at(leaf -> quantities.apply(leaf).orElseThrow()));
    }

    /** The quantities that a figure is made of, from left to right. */
    public static List<String> quantities(String id) {
        return TERMS.get(id).leaves().distinct().toList();
    }
}
