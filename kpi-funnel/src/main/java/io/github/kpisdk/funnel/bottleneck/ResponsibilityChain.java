package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.TotalsTable;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.change.Decomposition;
import io.github.kpisdk.funnel.change.Factor;
import io.github.kpisdk.funnel.change.ProductChange;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The change in profit between two periods, divided among those who answer for it: marketing,
 * sales, price and cost of goods.
 *
 * <p>Profit is {@code leads × close rate × (price − cost per sale) − marketing cost − sales cost},
 * with close rate sales per lead, price revenue after refunds per sale, and cost per sale variable
 * cost per sale: it is the KPI {@code channel-profit}. What the factors did is their Shapley value,
 * the mean over all orders in which they could have changed, so that the parts depend on no order
 * and add up to the change exactly. Costs do nothing to other factors: their part is their change,
 * with the sign turned.
 *
 * <p>The parts say where the change shows, not who is to blame: cheaper leads that close less show
 * as a gain of marketing and a loss of sales. Sales of a period are set against the leads of that
 * period; where leads take long to close, periods should be long against that.
 *
 * <p>Without leads or sales in one of the periods there is no close rate or price, and all parts
 * are undefined for that reason; the change itself is known.
 */
public final class ResponsibilityChain {
    /** What has to be known of each period. */
    static final List<Formula> NEEDED =
            List.of(
                    Quantities.LEADS,
                    Quantities.SALES,
                    Quantities.REVENUE,
                    Quantities.VARIABLE_COST,
                    Quantities.MARKETING_COST,
                    Quantities.SALES_COST);

    private static final Formula PROFIT =
            Quantities.CONTRIBUTION.minus(Quantities.MARKETING_COST).minus(Quantities.SALES_COST);
    private static final Formula CLOSE_RATE = Quantities.SALES.per(Quantities.LEADS);
    private static final Formula PRICE = Quantities.REVENUE.per(Quantities.SALES);
    private static final Formula COST_PER_SALE = Quantities.VARIABLE_COST.per(Quantities.SALES);

    private final Totals before;
    private final Totals after;
    private final Decomposition revenue;
    private final Decomposition cost;

    private ResponsibilityChain(Totals before, Totals after) {
        this.before = before;
        this.after = after;
        this.revenue = shapley("price", PRICE);
        this.cost = shapley("cost-per-sale", COST_PER_SALE);
    }

    /**
     * Between the totals of two periods, such as those of a scorecard or of numbers of one's own.
     * They are to hold leads, sales, gross revenue, refunds, variable cost, marketing cost and
     * sales cost; what is missing leaves everything undefined.
     *
     * @throws IllegalArgumentException naming both currencies if they differ
     */
    public static ResponsibilityChain between(Totals before, Totals after) {
        if (!before.currency().equals(after.currency())) {
            throw new IllegalArgumentException(
                    "Currencies cannot be mixed: %s and %s"
                            .formatted(before.currency(), after.currency()));
        }
        return new ResponsibilityChain(before, after);
    }

    /** Between two periods of a ledger, for the whole business or a channel. */
    public static ResponsibilityChain between(
            Ledger ledger, Period before, Period after, Scope scope) {
        TotalsTable totals = TotalsTable.of(ledger, List.of(before.range(), after.range()), NEEDED);
        return between(totals.at(0, scope), totals.at(1, scope));
    }

    /** The profit of the first period, in its currency. */
    public Outcome before() {
        return PROFIT.evaluate(before);
    }

    /** The profit of the second period. */
    public Outcome after() {
        return PROFIT.evaluate(after);
    }

    /** The difference; known also where it cannot be divided. */
    public Outcome change() {
        return minus(after(), before());
    }

    /** What each department did to profit, in their order; the parts add up to the change. */
    public List<Part> parts() {
        return Stream.of(Department.values())
                .map(department -> new Part(department, part(department)))
                .toList();
    }

    /** What a department did to profit: the sum of its factors. */
    public Outcome part(Department department) {
        return department.factors().stream()
                .map(this::factor)
                .reduce(ResponsibilityChain::plus)
                .orElseThrow();
    }

    /**
     * What one factor did to profit.
     *
     * @param name one of those that {@link Department#factors} names
     * @throws IllegalArgumentException if there is no such factor
     */
    public Outcome factor(String name) {
        return switch (name) {
            case "leads", "close-rate" -> minus(revenue.part(name), cost.part(name));
            case "price" -> revenue.part(name);
            case "cost-per-sale" -> turned(cost.part(name));
            case "marketing-cost" -> spent(Quantities.MARKETING_COST);
            case "sales-cost" -> spent(Quantities.SALES_COST);
            default -> throw new IllegalArgumentException("There is no factor " + name);
        };
    }

    /** What to tell the owner of the business: the change and what each department did to it. */
    public Text explanation() {
        return new ResponsibilityWords(this, before, after).text();
    }

    /** The explanation in English. */
    @Override
    public String toString() {
        return explanation().en();
    }

    /** What is spent is undefined with all the rest, so that no part stands alone. */
    private Outcome spent(Formula spending) {
        return divided() instanceof Undefined undefined
                ? undefined
                : minus(spending.evaluate(before), spending.evaluate(after));
    }

    /** The change, or why it cannot be divided. */
    Outcome divided() {
        return Stream.of(change(), revenue.change(), cost.change())
                .filter(outcome -> !outcome.isKnown())
                .findFirst()
                .orElseGet(this::change);
    }

    private Decomposition shapley(String name, Formula perSale) {
        return ProductChange.of(
                        factor("leads", Quantities.LEADS),
                        factor("close-rate", CLOSE_RATE),
                        factor(name, perSale))
                .shapley();
    }

    private Factor factor(String name, Formula formula) {
        return Factor.of(name, formula.evaluate(before), formula.evaluate(after));
    }

    private static Outcome plus(Outcome one, Outcome other) {
        return one instanceof Known first ? other.fold(first::plus, undefined -> undefined) : one;
    }

    private static Outcome minus(Outcome one, Outcome other) {
        return one instanceof Known first ? other.fold(first::minus, undefined -> undefined) : one;
    }

    private static Outcome turned(Outcome outcome) {
        return outcome.fold(known -> known.times(BigDecimal.ONE.negate()), undefined -> undefined);
    }

    /**
     * What one department did to profit.
     *
     * @param department who answers for it
     * @param amount what profit changed because of it, or the reason why that is not known
     */
    public record Part(Department department, Outcome amount) {}
}
