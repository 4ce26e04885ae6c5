package io.github.kpisdk.rules.lint;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.RuleDraft;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rules and subjects of the tests of runs. */
final class Channels {
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final LintOptions OPTIONS = LintOptions.on(DAY);
    static final Period MAY = Period.month(2026, 5);

    private Channels() {}

    /**
     * A rule that says what a function says.
     *
     * @param info what it is
     * @param says what it says
     */
    record Says(RuleInfo info, Function<ChannelSubject, Verdict> says) implements ChannelRule {
        @Override
        public Verdict judge(ChannelSubject channel) {
            return says.apply(channel);
        }
    }

    static ChannelSubject channel(String name) {
        return ChannelSubject.of(name, MAY);
    }

    static LintContext context(String... names) {
        return LintContext.of("RUB", Stream.of(names).map(Channels::channel).toList());
    }

    static RuleDraft draft(String code, Category category) {
        return RuleInfo.of(code, "a-rule")
                .title("A title", "Название")
                .about(category, Confidence.CERTAIN, Tier.CORE)
                .explanation("Speaks.", "Говорит.")
                .remedy("Do something.", "Сделайте что-нибудь.")
                .question("What?", "Что?")
                .message(
                        "dear",
                        Severity.WARNING,
                        Text.of("{channel} is dear.", "{channel} дорог."),
                        Text.of("Silent if cheap.", "Молчит, если дёшево."))
                .message(
                        "ruinous",
                        Severity.ERROR,
                        Text.of("{channel} is ruinous.", "{channel} разоряет."),
                        Text.of("Silent if cheap.", "Молчит, если дёшево."))
                .source("a test");
    }

    static RuleInfo info(String code) {
        return draft(code, Category.ECONOMICS).build();
    }

    static Verdict dear() {
        return Verdict.flagged("dear", Evidence.NONE);
    }

    static Verdict dear(String stake) {
        return Verdict.flagged("dear", Evidence.NONE.withStake(Known.of(new BigDecimal(stake))));
    }

    /** A rule that finds every channel dear. */
    static Says always(String code) {
        return new Says(info(code), channel -> dear());
    }

    static List<String> channels(List<Finding> findings) {
        return findings.stream().map(finding -> finding.key().parts().get("channel")).toList();
    }

    static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().code()).toList();
    }
}
