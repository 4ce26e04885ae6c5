package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.rules.rule.Message;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules are those of the list in {@code catalogue.psv}: code, name, category, confidence, tier,
 * and every message with its severity.
 */
class CatalogueListTest {
    /** Messages that the list does not have: levels and notes that need words of their own. */
    private static final Map<String, Set<String>> MORE =
            Map.of(
                    "KE202", Set.of("basisNote=INFO"),
                    "KE209", Set.of("maskedLoss=ERROR", "tested=INFO"),
                    "KQ301", Set.of("farBelowTarget=ERROR"));

    /** Rules that the list does not have: advice and looks into the system, all of them strict. */
    private static final List<String> BEYOND = List.of("KQ307", "KF406", "KD118", "KD119");

    /** And one about what is said in reports, which is silent where nothing is. */
    private static final String OF_STATEMENTS = "KC608";

    private static final RuleSet RULES = RuleSet.strict();

    private static List<String[]> list() {
        try (InputStream in = CatalogueListTest.class.getResourceAsStream("catalogue.psv");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split("\\|")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void there_are_sixty_rules_with_a_hundred_messages_and_four_about_suppressions() {
        assertThat(list()).hasSize(60);
        assertThat(list().stream().mapToInt(line -> line[5].split(" ").length).sum())
                .isEqualTo(100);
        assertThat(RULES.infos().stream().map(RuleInfo::code))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(
                                        list().stream().map(line -> line[0]),
                                        BEYOND.stream(),
                                        Stream.of(
                                                OF_STATEMENTS, "KX001", "KX002", "KX003", "KX004"))
                                .flatMap(codes -> codes)
                                .toList());
    }

    @TestFactory
    Stream<DynamicTest> a_rule_is_what_the_list_says() {
        return list().stream()
                .map(
                        line ->
                                DynamicTest.dynamicTest(
                                        line[0],
                                        () -> {
                                            RuleInfo info = RULES.info(line[0]).orElseThrow();
                                            assertThat(
                                                            List.of(
                                                                    info.name(),
                                                                    info.category().name(),
                                                                    info.confidence().name(),
                                                                    info.tier().name()))
                                                    .usingElementComparator(
                                                            String::compareToIgnoreCase)
                                                    .containsExactly(
                                                            line[1], line[2], line[3], line[4]);
                                            assertThat(messages(info))
                                                    .isEqualTo(expected(line[0], line[5]));
                                        }));
    }

    private static Set<String> expected(String code, String listed) {
        Set<String> all = new HashSet<>(Arrays.asList(listed.split(" ")));
        all.addAll(MORE.getOrDefault(code, Set.of()));
        return all;
    }

    private static Set<String> messages(RuleInfo info) {
        return info.messages().stream()
                .map((Message one) -> one.id() + "=" + one.severity())
                .collect(Collectors.toSet());
    }

    @Test
    void six_rules_of_the_list_are_strict_and_all_beyond_it() {
        assertThat(
                        RULES.infos().stream()
                                .filter(info -> info.tier() == Tier.STRICT)
                                .map(RuleInfo::code))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Stream.of(
                                                "KD117", "KE212", "KF405", "KS507", "KS510",
                                                "KC606"),
                                        BEYOND.stream())
                                .toList());
    }

    @Test
    void a_rule_waits_only_for_rules_that_speak_before_it() {
        Map<String, Integer> place = new HashMap<>();
        RULES.infos().forEach(info -> place.put(info.code(), place.size()));

        assertThat(waiting())
                .isEqualTo(
                        Map.of(
                                "KE207", Set.of("KS505"),
                                "KE210", Set.of("KS505"),
                                "KE211", Set.of("KS504", "KC605"),
                                "KF402", Set.of("KC605"),
                                "KF403", Set.of("KS504"),
                                "KQ301", Set.of("KS504"),
                                "KQ307",
                                        Set.of(
                                                "KS504", "KE204", "KE205", "KE210", "KQ301",
                                                "KQ302", "KQ303", "KQ304", "KQ305", "KQ306")));
        waiting()
                .forEach(
                        (code, others) ->
                                assertThat(others)
                                        .allMatch(other -> place.get(other) < place.get(code)));
    }

    private static Map<String, Set<String>> waiting() {
        return RULES.infos().stream()
                .filter(info -> !info.blockedBy().isEmpty())
                .collect(Collectors.toMap(RuleInfo::code, RuleInfo::blockedBy));
    }

    @Test
    void one_fact_is_told_by_the_rule_that_says_more_of_it() {
        RuleInfo ends = RULES.info("KD102").orElseThrow();

        assertThat(ends.supersedes("endsAtLead", "KD103")).isTrue();
        assertThat(ends.supersedes("noMoney", "KD103")).isFalse();
        assertThat(RULES.infos().stream().filter(info -> info.maySupersede("KD103"))).hasSize(1);
        assertThat(
                        RULES.infos().stream()
                                .filter(info -> !info.supersedes().isEmpty())
                                .collect(Collectors.toMap(RuleInfo::code, RuleInfo::supersedes)))
                .isEqualTo(Map.of("KD103", Set.of("KD114"), "KS503", Set.of("KC608")));
    }

    @Test
    void what_is_wrong_by_arithmetic_cannot_be_switched_off() {
        Set<String> never =
                RULES.infos().stream()
                        .flatMap(
                                info ->
                                        info.messages().stream()
                                                .map(Message::id)
                                                .filter(id -> !info.isSuppressible(id))
                                                .map(id -> info.code() + " " + id))
                        .collect(Collectors.toSet());

        assertThat(never)
                .containsExactlyInAnyOrder(
                        "KC604 currency",
                        "KC604 vat",
                        "KC604 event",
                        "KC607 impossible",
                        "KC608 contradicted",
                        "KS503 averaged",
                        "KS509 survivors",
                        "KX001 expired",
                        "KX001 tooLong",
                        "KX002 unused",
                        "KX003 unknown",
                        "KX004 noReason");
    }
}
