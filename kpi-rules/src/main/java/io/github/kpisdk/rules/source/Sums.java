package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The sums of one channel, of several, or of the business in one span. What is not in is unknown.
 */
record Sums(Map<Sum, BigDecimal> values) {

    Optional<BigDecimal> find(Sum sum) {
        return Optional.ofNullable(values.get(sum));
    }

    /** What is known of both, added up; what one of them lacks is unknown. */
    Sums plus(Sums other) {
        return joined(other, BigDecimal.ONE);
    }

    /** What is left; what one of them lacks is unknown. */
    Sums minus(Sums other) {
        return joined(other, BigDecimal.ONE.negate());
    }

    private Sums joined(Sums other, BigDecimal sign) {
        Map<Sum, BigDecimal> both = new EnumMap<>(Sum.class);
        values.forEach(
                (sum, value) ->
                        other.find(sum)
                                .ifPresent(more -> both.put(sum, value.add(more.multiply(sign)))));
        return new Sums(both);
    }

    /** The figures that rules look at. */
    Figures figures() {
        Figures figures = Figures.NONE;
        for (Map.Entry<Sum, BigDecimal> entry : values.entrySet()) {
            Optional<Figure> figure = entry.getKey().figure();
            if (figure.isPresent()) {
                figures = figures.with(figure.get(), Known.of(entry.getValue()));
            }
        }
        figures = withTotal(figures, Figure.COST, Sum.MARKETING_COST, Sum.SALES_COST);
        figures = withLeads(figures);
        figures = withRevenue(figures);
        return withDeals(figures);
    }

    private Figures withTotal(Figures figures, Figure figure, Sum one, Sum other) {
        return values.containsKey(one) && values.containsKey(other)
                ? figures.with(figure, Known.of(values.get(one).add(values.get(other))))
                : figures;
    }

    private Figures withLeads(Figures figures) {
        return figures.find(Figure.LEADS)
                .map(leads -> figures.with(Figure.COHORT_LEADS, leads))
                .orElse(figures);
    }

    /** Margin is what variable costs leave of revenue before refunds. */
    private Figures withRevenue(Figures figures) {
        Figures more = figures;
        if (figures.has(Figure.GROSS_REVENUE, Figure.REFUNDS)) {
            more =
                    more.with(
                            Figure.REVENUE,
                            figures.get(Figure.GROSS_REVENUE).minus(figures.get(Figure.REFUNDS)));
        }
        BigDecimal gross = values.get(Sum.GROSS_REVENUE);
        BigDecimal variable = values.get(Sum.VARIABLE_COST);
        return gross == null || variable == null || gross.signum() <= 0
                ? more
                : more.with(Figure.MARGIN, Known.of(gross.subtract(variable), gross));
    }

    private Figures withDeals(Figures figures) {
        Figures more = figures;
        BigDecimal gross = values.get(Sum.GROSS_REVENUE);
        BigDecimal squares = values.get(Sum.SQUARES);
        if (gross != null && squares != null && squares.signum() > 0) {
            more = more.with(Figure.EFFECTIVE_SALES, Known.of(gross.multiply(gross), squares));
        }
        BigDecimal list = values.get(Sum.DISCOUNTED_LIST);
        if (list != null && list.signum() > 0) {
            more = more.with(Figure.MEAN_DISCOUNT, Known.of(values.get(Sum.DISCOUNTS), list));
        }
        return more;
    }
}
