package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.SubjectKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is looked up by channel and period is what a look at everything finds. */
class FlagsProperties {
    private static final Map<String, RuleInfo> RULES =
            Map.of("XX101", Channels.info("XX101"), "XX102", Channels.info("XX102"));

    @Property(tries = 500)
    void finds_whatever_concerns_a_subject(
            @ForAll("found") List<Finding> all, @ForAll("keys") SubjectKey key) {
        Flags flags = new Flags();
        all.forEach(flags::add);

        assertThat(flags.all()).isEqualTo(all);
        for (String code : RULES.keySet()) {
            assertThat(flags.any(code, key, one -> one.key().concerns(key)))
                    .isEqualTo(concerned(all, code, key));
        }
        List<String> both = List.of("XX102", "XX101");
        Optional<String> first =
                both.stream().filter(code -> concerned(all, code, key)).findFirst();
        assertThat(flags.first(both, key, one -> one.key().concerns(key))).isEqualTo(first);
    }

    private static boolean concerned(List<Finding> all, String code, SubjectKey key) {
        return all.stream()
                .filter(one -> one.rule().code().equals(code))
                .anyMatch(one -> one.key().concerns(key));
    }

    @Provide
    Arbitrary<List<Finding>> found() {
        return Combinators.combine(Arbitraries.of("XX101", "XX102"), keys())
                .as((code, key) -> Finding.of(RULES.get(code), key, Channels.dear()))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<SubjectKey> keys() {
        return Combinators.combine(
                        Arbitraries.of("", "a", "b"),
                        Arbitraries.of("", "2026-05", "2026-06"),
                        Arbitraries.of("", "slide"))
                .as(FlagsProperties::key);
    }

    private static SubjectKey key(String channel, String period, String statement) {
        TreeMap<String, String> parts = new TreeMap<>();
        Map.of("channel", channel, "period", period, "statement", statement)
                .forEach(
                        (name, value) -> {
                            if (!value.isEmpty()) {
                                parts.put(name, value);
                            }
                        });
        return new SubjectKey(parts);
    }
}
