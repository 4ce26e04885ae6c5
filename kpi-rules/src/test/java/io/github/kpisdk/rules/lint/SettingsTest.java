package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What rules can be set to is what {@code thresholds.psv} says, which has the usual values of the
 * catalogue, and no rule can be made with a value outside the range.
 */
class SettingsTest {
    private static final BigDecimal STEP = new BigDecimal("0.000000001");

    private static List<String> list() {
        try (InputStream in = SettingsTest.class.getResourceAsStream("thresholds.psv");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void every_threshold_is_what_the_list_says() {
        assertThat(
                        RuleSet.strict().infos().stream()
                                .flatMap(
                                        info ->
                                                info.thresholds().stream()
                                                        .map(one -> line(info, one))))
                .containsExactlyInAnyOrderElementsOf(list());
    }

    private static String line(RuleInfo info, Threshold one) {
        return String.join(
                "|",
                info.code(),
                one.name(),
                plain(one.usual()),
                plain(one.least()),
                plain(one.most()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @TestFactory
    Stream<DynamicTest> no_value_outside_its_range_is_taken() {
        return BuiltIn.of(Tier.CORE, Tier.STRICT).stream()
                .flatMap(
                        rule ->
                                rule.info().thresholds().stream()
                                        .filter(one -> isOf(rule, one.name()))
                                        .map(one -> refuses(rule, one)));
    }

    private static boolean isOf(Rule<?> rule, String name) {
        return Stream.of(rule.getClass().getRecordComponents())
                .anyMatch(part -> part.getName().equals(name));
    }

    private static DynamicTest refuses(Rule<?> rule, Threshold one) {
        return DynamicTest.dynamicTest(
                rule.getClass().getSimpleName() + "." + one.name(),
                () -> {
                    assertThatThrownBy(() -> with(rule, one, below(rule, one)))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageStartingWith(one.name() + " must be from ");
                    assertThatThrownBy(() -> with(rule, one, above(rule, one)))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageStartingWith(one.name() + " must be from ");
                });
    }

    private static BigDecimal below(Rule<?> rule, Threshold one) {
        return one.least().subtract(step(rule, one));
    }

    private static BigDecimal above(Rule<?> rule, Threshold one) {
        return one.most().add(step(rule, one));
    }

    private static BigDecimal step(Rule<?> rule, Threshold one) {
        return Stream.of(rule.getClass().getRecordComponents())
                        .anyMatch(
                                part ->
                                        part.getName().equals(one.name())
                                                && part.getType() == int.class)
                ? BigDecimal.ONE
                : STEP;
    }

    /** The same rule with one of its settings changed. */
    private static Object with(Rule<?> rule, Threshold one, BigDecimal value) throws Throwable {
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent part : rule.getClass().getRecordComponents()) {
            types.add(part.getType());
            values.add(
                    part.getName().equals(one.name())
                            ? as(part.getType(), value)
                            : part.getAccessor().invoke(rule));
        }
        Constructor<?> maker = rule.getClass().getDeclaredConstructor(types.toArray(Class[]::new));
        maker.setAccessible(true);
        try {
            return maker.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object as(Class<?> type, BigDecimal value) {
        return type == int.class ? (Object) value.intValueExact() : value;
    }
}
