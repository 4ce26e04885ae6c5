package io.github.kpisdk.core.json;

import static io.github.kpisdk.core.json.Samples.COMPARISON;
import static io.github.kpisdk.core.json.Samples.IN_VAIN;
import static io.github.kpisdk.core.json.Samples.NO_LEADS;
import static io.github.kpisdk.core.json.Samples.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.reflect.TypeParameter;
import com.google.common.reflect.TypeToken;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Comparison;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inside lists, maps and records of users a value is the same JSON as by itself. */
class ContainersJsonTest {

    @ParameterizedTest
    @MethodSource("io.github.kpisdk.core.json.Samples#all")
    void in_a_list(Object value) throws IOException {
        String json = Both.write(value);

        assertThat(Both.writeAndReadBack(List.of(value, value), listOf(value.getClass())))
                .isEqualTo("[" + json + "," + json + "]");
    }

    @ParameterizedTest
    @MethodSource("io.github.kpisdk.core.json.Samples#all")
    void in_a_map(Object value) throws IOException {
        assertThat(Both.writeAndReadBack(Map.of("a", value), mapOf(value.getClass())))
                .isEqualTo("{\"a\":" + Both.write(value) + "}");
    }

    @Test
    void outcomes_of_both_kinds_in_one_list() throws IOException {
        Both.writeAndReadBack(List.of(THIRD, NO_LEADS, IN_VAIN), listOf(Outcome.class));
    }

    @Test
    void outcomes_of_both_kinds_in_one_map() throws IOException {
        Both.writeAndReadBack(Map.of("a", THIRD), mapOf(Outcome.class));
        Both.writeAndReadBack(Map.of("a", NO_LEADS), mapOf(Outcome.class));
    }

    @Test
    void texts_as_keys() throws IOException {
        Type byScope = new TypeToken<Map<Scope, Money>>() {}.getType();
        Type byPeriod = new TypeToken<Map<Period, Money>>() {}.getType();
        Money one = Money.of("RUB", "1");

        assertThat(Both.writeAndReadBack(Map.of(Scope.BUSINESS, one), byScope))
                .isEqualTo("{\"*\":\"RUB 1\"}");
        assertThat(Both.writeAndReadBack(Map.of(Period.month(2026, 1), one), byPeriod))
                .isEqualTo("{\"2026-01\":\"RUB 1\"}");
    }

    @Test
    void in_a_record_of_the_user() throws IOException {
        Budget budget =
                new Budget(Money.of("EUR", "5"), Period.month(2026, 1), THIRD, List.of(COMPARISON));

        assertThat(Both.writeAndReadBack(budget, Budget.class))
                .startsWith(
                        """
                        {"limit":"EUR 5","month":"2026-01","outcome":{"status":"KNOWN",""")
                .contains("\"seen\":[{\"kpi\":\"cac\",");
    }

    record Budget(Money limit, Period month, Outcome outcome, List<Comparison> seen) {}

    private static <T> Type listOf(Class<T> type) {
        return new TypeToken<List<T>>() {}.where(new TypeParameter<T>() {}, type).getType();
    }

    private static <T> Type mapOf(Class<T> type) {
        return new TypeToken<Map<String, T>>() {}.where(new TypeParameter<T>() {}, type).getType();
    }
}
