package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.verdict.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final RuleInfo INFO = Channels.info("XX101");
    private static final RuleInfo GRAVER =
            RuleInfo.of("XX101", "a-rule")
                    .title("A title", "Название")
                    .about(Category.ECONOMICS, Confidence.CERTAIN, Tier.CORE)
                    .explanation("Speaks.", "Говорит.")
                    .remedy("Do something.", "Сделайте что-нибудь.")
                    .question("What?", "Что?")
                    .message(
                            "dear",
                            Severity.ERROR,
                            Text.of("{channel} is dear.", "{channel} дорог."),
                            Text.of("Silent if cheap.", "Молчит, если дёшево."))
                    .source("a test")
                    .build();

    private static Finding finding(RuleInfo info, String channel) {
        return Finding.of(info, Channels.channel(channel).key(), Channels.dear());
    }

    @Test
    void what_was_there_before_is_known_and_the_rest_is_new() {
        Baseline before = Baseline.of(List.of(finding(INFO, "a")));
        LintReport report =
                RuleSet.of(Channels.always("XX101"))
                        .judge(Channels.context("a", "b"), Channels.OPTIONS.since(before));

        assertThat(Channels.channels(report.known())).containsExactly("a");
        assertThat(Channels.channels(report.findings())).containsExactly("b");
    }

    @Test
    void what_has_become_more_severe_is_new() {
        Baseline before = Baseline.of(List.of(finding(INFO, "a")));

        assertThat(before.knows(finding(INFO, "a"))).isTrue();
        assertThat(before.knows(finding(GRAVER, "a"))).isFalse();
        assertThat(Baseline.of(List.of(finding(GRAVER, "a"))).knows(finding(INFO, "a"))).isTrue();
    }

    @Test
    void it_only_shrinks() {
        Baseline before = Baseline.of(List.of(finding(INFO, "a"), finding(GRAVER, "b")));
        Baseline after = before.shrunkTo(List.of(finding(INFO, "b"), finding(INFO, "c")));

        assertThat(after.findings())
                .containsExactly(Map.entry(finding(INFO, "b").fingerprint(), Severity.WARNING));
        assertThat(before.shrunkTo(List.of(finding(GRAVER, "a"))).findings())
                .containsValue(Severity.WARNING);
    }

    @Test
    void of_two_findings_of_one_fingerprint_the_graver_counts() {
        assertThat(Baseline.of(List.of(finding(GRAVER, "a"), finding(INFO, "a"))).findings())
                .containsValue(Severity.ERROR);
        assertThat(Baseline.of(List.of(finding(INFO, "a"), finding(GRAVER, "a"))).findings())
                .containsValue(Severity.ERROR);
    }
}
