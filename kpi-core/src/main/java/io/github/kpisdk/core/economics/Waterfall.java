package io.github.kpisdk.core.economics;

import static io.github.kpisdk.core.catalog.DealQuantities.COGS;
import static io.github.kpisdk.core.catalog.DealQuantities.OTHER_VARIABLE_COST;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static io.github.kpisdk.core.catalog.Quantities.VARIABLE_COST;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableMap;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.TotalsTable;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.model.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From net revenue down to what each channel really leaves, layer of cost by layer of cost.
 *
 * <pre>{@code
 * Waterfall may = Waterfall.of(ledger, MAY, Waterfall.STANDARD, 2);
 * Outcome profit = may.left(Scope.channel("Search"), "cm4");
 * }</pre>
 *
 * <p>At every step the channels and what is unallocated add up to the business, exactly. Only the
 * division of shared costs is rounded, by {@link Allocation}; a driver uses the figures of the
 * period, never the result of an earlier layer, so the order of the layers changes no last step.
 *
 * <p>Edge cases: a cost or a driver that nobody supplied leaves the step, and those after it,
 * undefined for that reason; missing is not zero. The business itself needs no driver and stays
 * known. Where no channel has a driver above zero, the cost is unallocated.
 */
@ExplicitJson
@JsonPropertyOrder({"range", "steps"})
public final class Waterfall {
    /** The first step: what customers paid, less refunds; discounts are off already. */
    public static final String NET_REVENUE = "net-revenue";

    /**
     * The usual layers: {@code cm2} less variable cost, {@code cm3} less the marketing cost of the
     * channel, {@code cm4} less its sales cost and its parts of the shared costs, marketing by ad
     * spend and sales by won deals. That of the business is its channel profit.
     *
     * <p>Published schemes differ in what they call CM1 to CM3. The cost of goods alone is no part
     * of these, because few ledgers have it; see {@link #WITH_GOODS}.
     */
    public static final List<CostLayer> STANDARD =
            List.of(
                    CostLayer.named("cm2", "CM2", "CM2").all(VARIABLE_COST),
                    CostLayer.named("cm3", "CM3", "CM3").own(MARKETING_COST),
                    CostLayer.named("cm4", "CM4", "CM4")
                            .own(SALES_COST)
                            .shared(MARKETING_COST, Driver.SPEND)
                            .shared(SALES_COST, Driver.ORDERS));

    /**
     * The {@link #STANDARD} layers after one more: {@code cm1} less the cost of goods, so that
     * {@code cm2} takes off what is left of variable cost and is the same. Where deals do not say
     * what the goods cost, {@code cm1} and all after it have no data.
     */
    public static final List<CostLayer> WITH_GOODS =
            List.of(
                    CostLayer.named("cm1", "CM1", "CM1").all(COGS),
                    CostLayer.named("cm2", "CM2", "CM2").all(OTHER_VARIABLE_COST),
                    STANDARD.get(1),
                    STANDARD.get(2));

    private final DateRange range;
    private final List<CostLayer> layers;
    private final ImmutableMap<String, Shares> steps;

    private Waterfall(DateRange range, List<CostLayer> layers, Map<String, Shares> steps) {
        this.range = range;
        this.layers = layers;
        this.steps = ImmutableMap.copyOf(steps);
    }

    /**
     * The waterfall of a span.
     *
     * @param layers in the order in which they are taken off
     * @param decimals of the smallest unit of money, such as 2
     * @throws IllegalArgumentException if decimals are not 0 to 6, two layers share an id, or the
     *     same part of a cost is taken off twice
     */
    public static Waterfall of(
            Ledger ledger, DateRange range, List<CostLayer> layers, int decimals) {
        Allocation.checkDecimals(decimals);
        List<CostLayer> kept = List.copyOf(layers);
        check(kept);
        TotalsTable table = TotalsTable.of(ledger, List.of(range), formulas(kept));
        Map<Scope, Totals> channels = new TreeMap<>();
        for (String name : ledger.channelsIn(range)) {
            channels.put(Scope.channel(name), table.at(0, Scope.channel(name)));
        }
        parts(kept).stream()
                .flatMap(part -> part.driver().channels().stream())
                .forEach(channel -> channels.put(channel, table.at(0, channel)));
        return new Waterfall(
                range, kept, steps(table.at(0, Scope.BUSINESS), channels, kept, decimals));
    }

    private static List<CostLayer.Taken> parts(List<CostLayer> layers) {
        return layers.stream().flatMap(layer -> layer.taken().stream()).toList();
    }

    private static void check(List<CostLayer> layers) {
        Set<String> ids = new TreeSet<>(Set.of(NET_REVENUE));
        List<CostLayer.Taken> before = new ArrayList<>();
        for (CostLayer layer : layers) {
            if (!ids.add(layer.id())) {
                throw new IllegalArgumentException(
                        "Two steps share the id " + Excerpt.of(layer.id()));
            }
            for (CostLayer.Taken part : layer.taken()) {
                if (before.stream().anyMatch(part::isSamePart)) {
                    throw new IllegalArgumentException(
                            "%s takes off what was taken off before: %s"
                                    .formatted(layer.id(), part));
                }
                before.add(part);
            }
        }
    }

    private static List<Formula> formulas(List<CostLayer> layers) {
        List<Formula> formulas = new ArrayList<>(List.of(REVENUE));
        for (CostLayer.Taken part : parts(layers)) {
            formulas.add(part.cost());
            formulas.addAll(part.driver().formulas());
        }
        return formulas;
    }

    private static Map<String, Shares> steps(
            Totals business, Map<Scope, Totals> channels, List<CostLayer> layers, int decimals) {
        Map<String, Shares> steps = new LinkedHashMap<>();
        Shares left = Shares.of(REVENUE, business, channels);
        steps.put(NET_REVENUE, left);
        for (CostLayer layer : layers) {
            for (CostLayer.Taken part : layer.taken()) {
                Shares cost = Shares.of(part.cost(), business, channels);
                left =
                        left.minus(
                                part.isOwn()
                                        ? cost.own()
                                        : cost.shared(weights(part.driver(), channels), decimals));
            }
            steps.put(layer.id(), left);
        }
        return steps;
    }

    private static Map<Scope, Outcome> weights(Driver driver, Map<Scope, Totals> channels) {
        Map<Scope, Outcome> weights = new LinkedHashMap<>();
        channels.forEach((scope, totals) -> weights.put(scope, driver.weight(scope, totals)));
        return weights;
    }

    /** The ids of the steps from the top: {@link #NET_REVENUE}, then one a layer. */
    public List<String> steps() {
        return steps.keySet().asList();
    }

    /** The channels that a row of the span or a fixed weight names, by code point. */
    public List<Scope> channels() {
        return step(NET_REVENUE).channels().keySet().asList();
    }

    /**
     * What is left of a channel, or of the business, after a step; an amount of money.
     *
     * @throws IllegalArgumentException if there is no such step or channel
     */
    public Outcome left(Scope scope, String step) {
        Shares shares = step(step);
        Outcome left = scope.isBusiness() ? shares.business() : shares.channels().get(scope);
        if (left == null) {
            throw new IllegalArgumentException(
                    "There is no channel %s in %s".formatted(Excerpt.of(scope.toString()), range));
        }
        return left;
    }

    /**
     * What is left after a step of all that belongs to no channel: revenue and costs of rows that
     * name none, and shared costs that nobody bears. Often below zero.
     *
     * @throws IllegalArgumentException if there is no such step
     */
    public Outcome unallocated(String step) {
        return step(step).unallocated();
    }

    @JsonProperty("range")
    private DateRange range() {
        return range;
    }

    @JsonProperty("steps")
    private List<WaterfallStep> stepsInFull() {
        List<WaterfallStep> all = new ArrayList<>();
        all.add(new WaterfallStep(NET_REVENUE, null, step(NET_REVENUE)));
        layers.forEach(layer -> all.add(new WaterfallStep(layer.id(), layer, step(layer.id()))));
        return all;
    }

    private Shares step(String id) {
        Shares step = steps.get(id);
        if (step == null) {
            throw new IllegalArgumentException(
                    "There is no step %s among %s".formatted(Excerpt.of(id), steps.keySet()));
        }
        return step;
    }

    /** The span and the layers in order, with what they take off and by which driver. */
    @Override
    public String toString() {
        return "Waterfall of %s: %s".formatted(range, layers);
    }
}
