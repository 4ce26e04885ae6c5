package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Message;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Kind;
import io.github.kpisdk.rules.verdict.NotJudged;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A sentence is right for any number: no word that would have to agree with a count stands beside
 * it. "Deals: 1" and "сделок: 21" are right, "1 deals" and "21 сделок" are not.
 */
class PluralTest {
    /** Words that need not agree. */
    private static final Set<String> NEUTRAL =
            Set.of(
                    "of", "or", "by", "to", "before", "after", "now", "at", "a", "in", "on", "из",
                    "и", "или", "до", "по", "после");

    private static final Set<Kind> COUNTED = Set.of(Kind.COUNT, Kind.DAYS);
    private static final Pattern NEXT = Pattern.compile("\\{(\\w+)}[ \\u00a0]+(\\p{L}+)");

    @TestFactory
    Stream<DynamicTest> no_word_beside_a_count_has_to_agree_with_it() {
        return RuleSet.strict().infos().stream()
                .map(
                        info ->
                                DynamicTest.dynamicTest(
                                        info.toString(),
                                        () -> assertThat(besides(info)).isEmpty()));
    }

    private static Set<String> besides(RuleInfo info) {
        Map<String, Kind> kinds = kinds(info);
        Set<String> found = new TreeSet<>();
        for (Message message : info.messages()) {
            for (Text text : Set.of(message.text(), message.silentIf())) {
                for (Language language : Language.values()) {
                    Matcher next = NEXT.matcher(text.in(language));
                    while (next.find()) {
                        Kind kind = kinds.getOrDefault(next.group(1), Kind.WORDS);
                        boolean counted = COUNTED.contains(kind);
                        if (counted && !NEUTRAL.contains(next.group(2))) {
                            found.add(next.group());
                        }
                    }
                }
            }
        }
        return found;
    }

    private static Map<String, Kind> kinds(RuleInfo info) {
        Map<String, Kind> kinds = new TreeMap<>();
        RuleSet.strict().rules().stream()
                .filter(rule -> rule.info() == info)
                .flatMap(PluralTest::facts)
                .forEach(fact -> kinds.put(fact.name(), fact.kind()));
        return kinds;
    }

    private static <S extends Subject> Stream<Fact> facts(Rule<S> rule) {
        return rule.examples().stream()
                .flatMap(example -> rule.judge(example.subject()).evidence().facts().stream());
    }

    /** What is lacking is said in words as well, with all figures in their places. */
    @TestFactory
    Stream<DynamicTest> what_is_lacking_is_said_with_its_figures() {
        return RuleSet.strict().rules().stream().flatMap(PluralTest::lacking);
    }

    private static <S extends Subject> Stream<DynamicTest> lacking(Rule<S> rule) {
        return rule.examples().stream()
                .filter(example -> example.expected().startsWith("not judged"))
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        rule.info() + "", () -> said(rule, example)));
    }

    private static <S extends Subject> void said(Rule<S> rule, Example<S> example) {
        Verdict verdict = rule.judge(example.subject());
        assertThat(verdict).isInstanceOf(NotJudged.class);
        Text what = ((NotJudged) verdict).what();
        assertThat(what.en()).isNotBlank().doesNotContain("%", "{");
        assertThat(what.ru()).isNotBlank().doesNotContain("%", "{");
        assertThat(figures(what.ru())).isEqualTo(figures(what.en()));
    }

    private static String figures(String text) {
        return text.replaceAll("\\D+", " ").strip();
    }
}
