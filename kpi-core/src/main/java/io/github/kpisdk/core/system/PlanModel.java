package io.github.kpisdk.core.system;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How planned figures hang together, so that a plan can be checked before anybody works by it.
 *
 * <pre>{@code
 * PlanCheck check = PlanModel.STANDARD.check(Map.of(
 *         "revenue", new BigDecimal("10000000"),
 *         "pipeline", new BigDecimal("30000000"),
 *         "value-close-rate", new BigDecimal("0.2")));
 * // 30,000,000 × 20 % is 6,000,000: the close rate would have to be 1/3
 * }</pre>
 *
 * <p>All figures of a plan are of one period and one scope. Rates are ratios, 0.2 for 20 %.
 */
public final class PlanModel {
    /**
     * From clicks to profit, and from the pipeline to revenue. Costs are those of marketing and
     * sales; every lead is taken to come from a click and every sale from a lead, and nothing to be
     * paid back: revenue is both what sales bring and what return on ad spend counts.
     */
    public static final PlanModel STANDARD =
            builder()
                    .product("ad-spend", "clicks", "cpc")
                    .product("leads", "clicks", "click-to-lead")
                    .product("marketing-cost", "leads", "cpl")
                    .product("sales", "leads", "close-rate")
                    .product("revenue", "sales", "aov")
                    .product("revenue", "pipeline", "value-close-rate")
                    .product("revenue", "ad-spend", "roas")
                    .product("contribution", "revenue", "contribution-margin")
                    .sum("cost", "marketing-cost", "sales-cost")
                    .product("cost", "new-customers", "cac")
                    .product("cost", "sales", "cost-per-sale")
                    .sum("contribution", "profit", "cost")
                    .atMost("leads", "clicks")
                    .atMost("sales", "leads")
                    .atMost("new-customers", "sales")
                    .atMost("revenue", "pipeline")
                    .build();

    private final List<Equation> equations;
    private final Set<String> names;

    private PlanModel(List<Equation> equations) {
        this.equations = List.copyOf(equations);
        names =
                equations.stream()
                        .flatMap(Equation::names)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Starts a model of one's own. */
    public static Builder builder() {
        return new Builder();
    }

    /** The figures that it knows, in the order in which they were first named. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /**
     * Whether figures can all hold, what follows from them, and what contradicts what.
     *
     * <p>One equation is solved at a time, exactly. What could only be found from two equations at
     * once stays open.
     *
     * @param given what is planned; a figure that is left out is not known, which is not zero
     * @throws IllegalArgumentException if the model does not know a figure, or the figures lead to
     *     numbers of more than 900 digits
     */
    public PlanCheck check(Map<String, BigDecimal> given) {
        return new PlanSearch(equations, names, given).check();
    }

    /** Its equations, one a line. */
    @Override
    public String toString() {
        return equations.stream().map(Equation::toString).collect(Collectors.joining("\n"));
    }

    /** Takes equations one by one. Names are lower-case words with hyphens. */
    public static final class Builder {
        private final List<Equation> equations = new ArrayList<>();
        private final List<Equation> limits = new ArrayList<>();

        private Builder() {}

        /** A figure that is the product of two or more others. */
        public Builder product(String whole, String first, String... others) {
            return add(Equation.Kind.PRODUCT, whole, first, others);
        }

        /** A figure that is the sum of two or more others; what is left over may be negative. */
        public Builder sum(String whole, String first, String... others) {
            return add(Equation.Kind.SUM, whole, first, others);
        }

        /** A figure that cannot be above another: there are no more customers than sales. */
        public Builder atMost(String smaller, String larger) {
            limits.add(
                    new Equation(
                            Equation.Kind.AT_MOST,
                            Names.check("name", smaller),
                            List.of(Names.check("name", larger))));
            return this;
        }

        private Builder add(Equation.Kind kind, String whole, String first, String[] others) {
            List<String> right = new ArrayList<>(List.of(first));
            right.addAll(List.of(others));
            right.forEach(name -> Names.check("name", name));
            if (right.size() < 2) {
                throw new IllegalArgumentException(
                        "%s needs two figures or more that make it, not only %s"
                                .formatted(whole, first));
            }
            equations.add(new Equation(kind, Names.check("name", whole), right));
            return this;
        }

        /** The model; of limits that form a chain, the ends are limited too. */
        public PlanModel build() {
            List<Equation> all = new ArrayList<>(equations);
            List<Equation> chained = new ArrayList<>(new LinkedHashSet<>(limits));
            for (int i = 0; i < chained.size(); i++) {
                for (Equation next : limits) {
                    Equation limit = chained.get(i);
                    if (limit.right().get(0).equals(next.left())) {
                        join(limit, next, chained);
                    }
                }
            }
            all.addAll(chained);
            return new PlanModel(all);
        }

        private static void join(Equation limit, Equation next, List<Equation> chained) {
            if (!limit.left().equals(next.right().get(0))) {
                Equation both = new Equation(Equation.Kind.AT_MOST, limit.left(), next.right());
                if (!chained.contains(both)) {
                    chained.add(both);
                }
            }
        }
    }
}
