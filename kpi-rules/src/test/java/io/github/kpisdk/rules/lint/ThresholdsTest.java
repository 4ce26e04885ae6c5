package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every number that a rule can be set to is on its page, and is there what it usually is. */
class ThresholdsTest {
    private static final RuleSet USUAL = RuleSet.of(BuiltIn.of(Tier.CORE, Tier.STRICT));

    @TestFactory
    Stream<DynamicTest> a_component_is_declared_with_its_usual_value() {
        return USUAL.rules().stream()
                .flatMap(
                        rule ->
                                Stream.of(rule.getClass().getRecordComponents())
                                        .filter(ThresholdsTest::isNumber)
                                        .map(part -> declared(rule, part)));
    }

    private static DynamicTest declared(Rule<?> rule, RecordComponent part) {
        return DynamicTest.dynamicTest(
                rule.getClass().getSimpleName() + "." + part.getName(),
                () -> {
                    Optional<Threshold> threshold =
                            rule.info().thresholds().stream()
                                    .filter(one -> one.name().equals(part.getName()))
                                    .findFirst();
                    assertThat(threshold).isPresent();
                    assertThat(new BigDecimal(part.getAccessor().invoke(rule).toString()))
                            .isEqualByComparingTo(threshold.orElseThrow().usual());
                });
    }

    private static boolean isNumber(RecordComponent part) {
        return part.getType() == int.class || part.getType() == BigDecimal.class;
    }

    @Test
    void nothing_is_declared_that_cannot_be_set() {
        for (RuleInfo info : USUAL.infos()) {
            Set<String> settable = new HashSet<>();
            USUAL.rules().stream()
                    .filter(rule -> rule.info() == info)
                    .flatMap(rule -> Stream.of(rule.getClass().getRecordComponents()))
                    .forEach(part -> settable.add(part.getName()));

            assertThat(info.thresholds())
                    .as(info.code())
                    .extracting(Threshold::name)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(settable);
        }
    }

    @Test
    void every_setting_names_its_source() {
        assertThat(USUAL.infos().stream().flatMap(info -> info.thresholds().stream()))
                .hasSizeGreaterThan(60)
                .noneMatch(threshold -> threshold.source().isBlank());
    }
}
