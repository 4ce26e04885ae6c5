package io.github.kpisdk.core.json;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is wrong is refused, and the message that the mapper passes on says where and why. */
class WrongJsonTest {

    static Stream<Arguments> wrong() {
        String kinds = "kind must be one of [AD_SPEND, AGENCY, CONTENT, TOOLS, MARKETING_PAY,";
        String closing = "closed on 2026-01-30, before it was created on 2026-01-31";
        return Stream.of(
                arguments(Samples.COST, "kind", "RENT", kinds + " SALES_PAY, SALES_OTHER], not"),
                arguments(Samples.COST, "kind", "0", kinds),
                arguments(Samples.COST, "kind", "ad_spend", kinds),
                arguments(Samples.COST, "date", "31.01.2026", "date must be a date such as"),
                arguments(Samples.COST, "date", "2026-02-29", "date must be a date such as"),
                arguments(Samples.COST, "channel", " a", "channel has white space around it"),
                arguments(Samples.COST, "amount", "9.99 RUB", "Cost[\"amount\"]"),
                arguments(Samples.COST, "amount", "rub 9", "Currency must be three capital"),
                arguments(Samples.TRAFFIC, "visits", "-1", "visits: Not a whole number"),
                arguments(Samples.TRAFFIC, "visits", "1.9", "visits: Not a whole number"),
                arguments(Samples.LEAD, "lead_id", "", "lead_id must not be blank"),
                arguments(Samples.DEAL, "status", "1", "status must be one of [OPEN, WON, LOST]"),
                arguments(Samples.DEAL, "closed_on", "2026-01-30", closing),
                arguments(
                        Samples.DEAL, "discount", "USD 1", "discount is in USD, the amount in RUB"),
                arguments(
                        Samples.DEAL, "cogs", "RUB 41", "cogs must not be above variable_cost RUB"),
                arguments(Samples.DEAL, "cogs", "USD 1", "cogs is in USD, the amount in RUB"),
                arguments(Samples.DEAL, "complaint", "yes", "complaint must be true or false, not"),
                arguments(Samples.DEAL, "complaint", "1", "complaint must be true or false, not"),
                arguments(Samples.DEAL, "complaint", "", "complaint must be true or false, not"),
                arguments(Samples.REFUND, "amount", "RUB 0", "amount must be above zero"),
                arguments(Samples.MEASUREMENT, "value", "1e3", "value: Not an amount"),
                arguments(Samples.MEASUREMENT, "method", "", "method must not be blank"),
                arguments(Samples.THIRD, "denominator", "0.0", "denominator that is not zero"),
                arguments(Samples.THIRD, "status", "NONE", "status must be one of [KNOWN, UNDEF"),
                arguments(Samples.THIRD, "status", "UNDEFINED", "status must be KNOWN"),
                arguments(Samples.NO_LEADS, "reason", "WHY", "reason must be one of [NO_DATA,"),
                arguments(Samples.IN_VAIN, "reason", "NO_DATA", "dividend belongs to ZERO_DIV"),
                arguments(Samples.CAC, "kpi", "C A C", "An id is lower-case words"),
                arguments(Samples.CAC, "outcome", "1", "KpiResult[\"outcome\"]"),
                arguments(Samples.CARD, "period", "2026-13", "A period is 2026-01, 2026-Q1, 20"),
                arguments(Samples.CARD, "channel", "", "Card[\"channel\"]"),
                arguments(Samples.COMPARISON, "basis", "HOPE", "basis must be one of [PLAN, PREV"),
                arguments(Samples.COMPARISON, "better", "1", "better must be one of [HIGHER, L"),
                arguments(Samples.COMPARISON, "display", "", "display must be one of [MONEY, C"),
                arguments(Samples.BENCHMARK, "year", "26", "year must have four digits, not 26"),
                arguments(Samples.BENCHMARK, "segment", " ", "needs its segment and its source"),
                arguments(
                        SystemSamples.AIM,
                        "change",
                        "0.1",
                        "a target (650) or a change (0.1), not"),
                arguments(SystemSamples.AIM, "target", "6,5", "target: Not an amount of at most"),
                arguments(SystemSamples.AIM, "deadline", "2025-12-31", "is before baseline_on"),
                arguments(SystemSamples.CARD, "id", "A B", "id must be lower-case words with"),
                arguments(SystemSamples.CARD, "cadence", "HOURLY", "cadence must be one of [DAILY"),
                arguments(SystemSamples.CARD, "decision_rule", " ", "decision_rule must not be bl"),
                arguments(SystemSamples.CARD, "parent", "cost-per-sale", "is its own parent"),
                arguments(SystemSamples.GOAL, "level", "TOP", "level must be one of [BUSINESS, M"),
                arguments(SystemSamples.ANSWERS, "owner", "sales", "joint_owners holds the owner"),
                arguments(SystemSamples.MEASURING, "maturity_days", "-1", "maturity_days: Not a w"),
                arguments(SystemSamples.ENTRY, "decision", "", "decision must not be blank; leave"),
                arguments(Samples.SCORECARD, "currency", "rub", "Currency must be three cap"),
                arguments(Samples.SCORECARD, "range", "2026", "Scorecard[\"range\"]"),
                arguments(Samples.SCORECARD, "grain", "DAY", "grain must be one of [WEEK, MONTH"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_wrong_property_is_named(Object value, String name, String wrong, String words)
            throws IOException {
        ObjectNode json = (ObjectNode) new JsonMapper().readTree(Both.write(value));
        json.put(name, wrong);

        Both.refuse(json.toString(), value.getClass(), words);
    }

    static Stream<Class<?>> strings() {
        return Stream.of(Money.class, DateRange.class, Period.class, Scope.class);
    }

    @ParameterizedTest
    @MethodSource("strings")
    void what_is_written_as_a_string_is_read_from_nothing_else(Class<?> type) {
        for (String json : List.of("1", "1.5", "true", "[]", "{}", "\"\"")) {
            Both.refuse(json, type, "Cannot", type.getSimpleName());
        }
        Both.refuse("{\"currency\":\"RUB\",\"amount\":1}", type, "Cannot construct");
    }

    @ParameterizedTest
    @MethodSource("strings")
    void garbage_is_quoted(Class<?> type) {
        Both.refuse("\" garbage\"", type, "\" garbage\"");
    }

    @Test
    void a_status_decides_what_else_an_outcome_needs() {
        Both.refuse("{\"status\":\"KNOWN\"}", Outcome.class, "numerator is required");
        Both.refuse("{\"status\":\"UNDEFINED\"}", Outcome.class, "reason is required");
        Both.refuse("{}", Outcome.class, "status is required");
    }
}
