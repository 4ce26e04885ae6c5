package io.github.kpisdk.core.economics;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Several definitions of what goes by one name, side by side on the same data, and why their
 * figures differ.
 *
 * <pre>{@code
 * CAC is 42, CAC of paid channels is 70:
 * 800 of the 2,000 new customers are not new customers of paid channels.
 * }</pre>
 *
 * <p>The reasons are read from the formulas: what one counts and the other does not, with its
 * amount. What comes to the same amount is not mentioned.
 */
@ExplicitJson
@JsonPropertyOrder({"results", "why"})
public final class DefinitionSpread {
    private final List<KpiResult> results;
    private final List<Text> why;

    private DefinitionSpread(List<KpiResult> results, List<Text> why) {
        this.results = List.copyOf(results);
        this.why = List.copyOf(why);
    }

    /**
     * The figures of some definitions.
     *
     * @param variants the first is the one that the others are compared with
     * @throws IllegalArgumentException if there are fewer than two, or two share an id
     */
    public static DefinitionSpread of(List<Kpi> variants, Totals totals) {
        check(variants);
        Kpi first = variants.get(0);
        Differences english = new Differences(totals, Language.EN);
        Differences russian = new Differences(totals, Language.RU);
        List<Text> why =
                variants.stream()
                        .skip(1)
                        .filter(k -> k.evaluate(totals).isKnown())
                        .filter(k -> first.evaluate(totals).isKnown())
                        .map(k -> Text.of(english.between(first, k), russian.between(first, k)))
                        .toList();
        return new DefinitionSpread(variants.stream().map(k -> k.result(totals)).toList(), why);
    }

    private static void check(List<Kpi> variants) {
        if (variants.size() < 2) {
            throw new IllegalArgumentException("A spread needs two definitions, got " + variants);
        }
        Set<String> ids = new HashSet<>();
        for (Kpi kpi : variants) {
            if (!ids.add(kpi.id())) {
                throw new IllegalArgumentException("Two KPIs share the id " + kpi.id());
            }
        }
    }

    /** The result of each definition, in the given order; an undefined one says why. */
    @JsonProperty("results")
    public List<KpiResult> results() {
        return results;
    }

    /**
     * One sentence for each definition but the first, in order. Where it or the first has no
     * figure, there is none.
     */
    @JsonProperty("why")
    public List<Text> why() {
        return why;
    }

    /** All results. */
    @Override
    public String toString() {
        return results.toString();
    }
}
