package io.github.kpisdk.core.json;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** The sorts of text in our JSON: what they look like, and which property holds which. */
final class SchemaTexts {
    private static final String DAY = "[+-]?[0-9]{4,9}-[0-9]{2}-[0-9]{2}";
    private static final String WORDS = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private static final String AMOUNT = "-?[0-9]{1,18}([.][0-9]{1,6})?";
    private static final String DECIMAL = "-?(0|[1-9][0-9]*)([.][0-9]*[1-9])?";

    private static final ImmutableMap<String, Map<String, Object>> SORTS =
            ImmutableMap.<String, Map<String, Object>>builder()
                    .put("Currency", pattern("[A-Z]{3}", "Three capital letters."))
                    .put("Date", pattern(DAY, "An ISO date."))
                    .put("DateRange", pattern(DAY + "/" + DAY, "Two dates, the second exclusive."))
                    .put("Decimal", pattern(DECIMAL, "Exact, plain, without trailing zeros."))
                    .put(
                            "Id",
                            pattern(WORDS + "(/" + WORDS + ")?", "Lower-case words with hyphens."))
                    .put("KpiId", pattern(WORDS + "(/" + WORDS + ")?", "A variant has a slash."))
                    .put("Money", pattern("[A-Z]{3} " + AMOUNT, "A currency and an amount."))
                    .put("Name", text(200, "An id, or the name of a channel."))
                    .put(
                            "Period",
                            pattern(
                                    "[+-]?[0-9]{4,8}(-([0-9]{2}|Q[1-4]|W[0-9]{2}))?|"
                                            + DAY
                                            + "/"
                                            + DAY,
                                    "A month, quarter, week or year, or two dates, the second exclusive."))
                    .put("Scope", text(200, "A channel, or * for the whole business."))
                    .put("Words", text(Integer.MAX_VALUE, "Words for people, or a unit."))
                    .buildOrThrow();

    private static final ImmutableMap<String, String> PROPERTIES =
            ImmutableMap.<String, String>builder()
                    .put("action", "Words")
                    .put("as_of", "Date")
                    .put("baseline", "Decimal")
                    .put("baseline_on", "Date")
                    .put("by", "Words")
                    .put("cac", "KpiId")
                    .put("card", "Id")
                    .put("change", "Decimal")
                    .put("change_unit", "Words")
                    .put("channel", "Name")
                    .put("closed_on", "Date")
                    .put("created_on", "Date")
                    .put("currency", "Currency")
                    .put("customer_id", "Name")
                    .put("data_source", "Words")
                    .put("date", "Date")
                    .put("deadline", "Date")
                    .put("deal_id", "Name")
                    .put("decision", "Words")
                    .put("decision_rule", "Words")
                    .put("denominator", "Decimal")
                    .put("difference_unit", "Words")
                    .put("en", "Words")
                    .put("figure", "Decimal")
                    .put("formula", "Words")
                    .put("goal", "Id")
                    .put("guardrails", "Id")
                    .put("id", "Id")
                    .put("joint_owners", "Id")
                    .put("kpi", "KpiId")
                    .put("lead_id", "Name")
                    .put("levers", "Id")
                    .put("measured_by", "Name")
                    .put("method", "Name")
                    .put("metric", "Id")
                    .put("moves", "Id")
                    .put("month", "Date")
                    .put("name", "Name")
                    .put("numerator", "Decimal")
                    .put("owner", "Id")
                    .put("parent", "Id")
                    .put("period", "Period")
                    .put("qualified_on", "Date")
                    .put("refund_id", "Name")
                    .put("refunded_on", "Date")
                    .put("relevance", "Words")
                    .put("result", "Words")
                    .put("ru", "Words")
                    .put("segment", "Words")
                    .put("source", "Words")
                    .put("subject", "Words")
                    .put("taken", "Words")
                    .put("target", "Decimal")
                    .put("term", "Words")
                    .put("tolerance", "Decimal")
                    .put("unit", "Words")
                    .put("unknown", "Id")
                    .put("value", "Decimal")
                    .buildOrThrow();

    private SchemaTexts() {}

    /** The schema of a sort of text. */
    static Map<String, Object> of(String sort) {
        return find(SORTS, sort);
    }

    /** Which sort of text a property holds. */
    static String sortOf(String property) {
        return find(PROPERTIES, property);
    }

    private static <T> T find(Map<String, T> among, String name) {
        T found = among.get(name);
        if (found == null) {
            throw new AssertionError("Say in SchemaTexts what sort of text " + name + " is");
        }
        return found;
    }

    private static Map<String, Object> text(int longest, String description) {
        return ImmutableMap.of(
                "type", "string", "minLength", 1, "maxLength", longest, "description", description);
    }

    private static Map<String, Object> pattern(String pattern, String description) {
        return ImmutableMap.of(
                "type", "string", "pattern", "^(" + pattern + ")$", "description", description);
    }
}
