package io.github.kpisdk.core.economics;

import static io.github.kpisdk.core.catalog.Quantities.CLICKS;
import static io.github.kpisdk.core.catalog.Quantities.CONTRIBUTION;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.QUALIFIED_LEADS;
import static io.github.kpisdk.core.catalog.Quantities.REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static io.github.kpisdk.core.catalog.Quantities.VISITS;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.NamedFormula;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.model.Text;
import java.util.List;

/**
 * The most that a click, a visit, a lead, a sale or a customer may cost before money is lost, from
 * a business's own margin and conversion.
 *
 * <p>Whoever pays exactly that has a profit of exactly zero. It holds for the margin and the
 * conversion of the given figures: what costs more than a rung is paid for only by customers who
 * buy again later.
 *
 * <p>Edge cases: where nothing is left to spend, zero included, every rung is undefined because the
 * allowance is not above zero; a step with a count of zero is undefined by itself.
 */
@ExplicitJson
@JsonPropertyOrder({"allowance", "rungs"})
public final class BreakEvenLadder {
    /** All that the sales of a period leave for marketing and sales together. */
    private static final NamedFormula FOR_BOTH =
            CONTRIBUTION.as("allowance", "allowance", "допустимые затраты");

    private static final NamedFormula FOR_MARKETING =
            CONTRIBUTION.minus(SALES_COST).as("allowance", "allowance", "допустимые затраты");

    private final Outcome allowance;
    private final List<Rung> rungs;

    private BreakEvenLadder(Outcome allowance, List<Rung> rungs) {
        this.allowance = allowance;
        this.rungs = List.copyOf(rungs);
    }

    /**
     * A limit, with its formula.
     *
     * @param formula the limit as a formula; it knows its id, title and unit
     * @param limit what it comes to
     */
    @ExplicitJson
    @JsonPropertyOrder({"id", "title", "unit", "limit"})
    public record Rung(NamedFormula formula, @JsonProperty("limit") Outcome limit) {

        @JsonProperty("id")
        private String id() {
            return formula.id();
        }

        @JsonProperty("title")
        private Text title() {
            return formula.title();
        }

        @JsonProperty("unit")
        private String unit() {
            return formula.unit().label();
        }
    }

    /** What marketing alone may spend: the selling cost of these figures is paid first. */
    public static BreakEvenLadder forMarketing(Totals totals) {
        return of(FOR_MARKETING, totals);
    }

    /** What marketing and sales may spend together. */
    public static BreakEvenLadder forMarketingAndSales(Totals totals) {
        return of(FOR_BOTH, totals);
    }

    private static BreakEvenLadder of(NamedFormula allowance, Totals totals) {
        Outcome amount = allowance.evaluate(totals);
        return new BreakEvenLadder(
                amount,
                formulas(allowance).stream()
                        .map(rung -> new Rung(rung, guarded(amount, rung.evaluate(totals))))
                        .toList());
    }

    /**
     * The rungs from click to customer, from what one sale leaves and from conversion rates, such
     * as those of a plan.
     *
     * @param allowancePerSale what an average sale leaves for those who spend; an amount of money
     */
    public static BreakEvenLadder fromRates(Known allowancePerSale, FunnelRates rates) {
        Known perLead = allowancePerSale.times(rates.salesPerLead());
        Known perVisit = perLead.times(rates.leadsPerVisit());
        Known perClick = perVisit.times(rates.visitsPerClick());
        List<NamedFormula> formulas = formulas(FOR_MARKETING);
        return new BreakEvenLadder(
                allowancePerSale,
                List.of(
                        rung(formulas, "highest-cpc", allowancePerSale, perClick),
                        rung(formulas, "highest-cost-per-visit", allowancePerSale, perVisit),
                        rung(formulas, "highest-cpl", allowancePerSale, perLead),
                        rung(formulas, "highest-cost-per-sale", allowancePerSale, allowancePerSale),
                        rung(
                                formulas,
                                "highest-cac",
                                allowancePerSale,
                                allowancePerSale.per(rates.newCustomersPerSale()))));
    }

    private static Rung rung(List<NamedFormula> formulas, String id, Known allowance, Known limit) {
        NamedFormula formula =
                formulas.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
        return new Rung(formula, guarded(allowance, limit));
    }

    /** Nothing may be spent where nothing is left; what is not known goes before that. */
    private static Outcome guarded(Outcome allowance, Outcome limit) {
        boolean known =
                limit.fold(k -> true, undefined -> undefined.reason() == Reason.ZERO_DIVISOR);
        return known && allowance instanceof Known amount && amount.signum() <= 0
                ? Undefined.because(Reason.NEVER, "allowance")
                : limit;
    }

    private static List<NamedFormula> formulas(Formula allowance) {
        return List.of(
                allowance
                        .per(CLICKS)
                        .as("highest-cpc", "highest cost per click", "предельная цена клика"),
                allowance
                        .per(VISITS)
                        .as(
                                "highest-cost-per-visit",
                                "highest cost per visit",
                                "предельная цена визита"),
                allowance
                        .per(LEADS)
                        .as("highest-cpl", "highest cost per lead", "предельная цена лида"),
                allowance
                        .per(QUALIFIED_LEADS)
                        .as(
                                "highest-cost-per-qualified-lead",
                                "highest cost per qualified lead",
                                "предельная цена квалифицированного лида"),
                allowance
                        .per(SALES)
                        .as(
                                "highest-cost-per-sale",
                                "highest cost per sale",
                                "предельные затраты на продажу"),
                allowance
                        .per(NEW_CUSTOMERS)
                        .as(
                                "highest-cac",
                                "highest cost per new customer",
                                "предельная стоимость нового клиента"),
                REVENUE.per(allowance).as("lowest-roas", "lowest ROAS", "наименьший ROAS"),
                allowance
                        .per(REVENUE)
                        .as(
                                "highest-ad-spend-share",
                                "highest ad spend share",
                                "предельная доля рекламных расходов"));
    }

    /** All that may be spent; of rates, what may be spent on one sale. An amount of money. */
    @JsonProperty("allowance")
    public Outcome allowance() {
        return allowance;
    }

    /** The limits, from the click up. */
    @JsonProperty("rungs")
    public List<Rung> rungs() {
        return rungs;
    }

    /**
     * One limit, by the id of its formula, such as {@code highest-cpl}.
     *
     * @throws IllegalArgumentException if there is no such rung
     */
    public Outcome limit(String id) {
        return rungs.stream()
                .filter(rung -> rung.formula().id().equals(id))
                .map(Rung::limit)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no rung %s among %s"
                                                .formatted(
                                                        Excerpt.of(id),
                                                        rungs.stream()
                                                                .map(Rung::formula)
                                                                .toList())));
    }

    /** The allowance and all limits. */
    @Override
    public String toString() {
        return allowance + " " + rungs;
    }
}
