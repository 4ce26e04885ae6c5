package io.github.kpisdk.connect.lint;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.lint.LintContext;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.lint.RuleSet;
import io.github.kpisdk.rules.rule.BusinessRule;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.RuleDraft;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A rule that says of each channel what a test wants it to say. */
final class Said {
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final RuleInfo DEAR_SALE =
            common(RuleInfo.of("XX101", "dear-sale"))
                    .message(
                            "dear",
                            Severity.WARNING,
                            Text.of(
                                    "{channel}: a sale costs {cost}.",
                                    "{channel}: продажа за {cost}."),
                            Text.of("Silent below {limit}.", "Молчит ниже {limit}."))
                    .message(
                            "vain",
                            Severity.ERROR,
                            Text.of("{channel}: nothing sold.", "{channel}: продаж нет."),
                            Text.of("Silent after a sale.", "Молчит после продажи."))
                    .build();

    private static final RuleInfo OF_BUSINESS =
            common(RuleInfo.of("XX102", "whole-business"))
                    .message(
                            "any", Severity.INFO, Text.of("Any.", "Любое."), Text.of("No.", "Нет."))
                    .build();

    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();

    private static RuleDraft common(RuleDraft draft) {
        return draft.title("A sale is dear", "Продажа дорогая")
                .about(Category.ECONOMICS, Confidence.STATISTICAL, Tier.CORE)
                .explanation("Speaks of dear sales.", "О дорогих продажах.")
                .remedy("Spend less.", "Тратьте меньше.")
                .question("Stop it?", "Остановить?")
                .source("test");
    }

    private record Scripted(Map<String, Verdict> verdicts) implements ChannelRule {
        @Override
        public RuleInfo info() {
            return DEAR_SALE;
        }

        @Override
        public Verdict judge(ChannelSubject channel) {
            Verdict verdict = verdicts.get(channel.channel());
            if (verdict == null) {
                throw new IllegalStateException("no verdict for " + channel.channel());
            }
            return verdict;
        }
    }

    private record Idle() implements BusinessRule {
        @Override
        public RuleInfo info() {
            return OF_BUSINESS;
        }

        @Override
        public Verdict judge(BusinessSubject business) {
            return Verdict.clear();
        }
    }

    /** A sale that is too dear, which costs this much more than it should in all. */
    Said dear(String channel, String stake) {
        return say(channel, Verdict.flagged("dear", cost().withP(0.001).withStake(known(stake))));
    }

    Said vain(String channel) {
        return say(channel, Verdict.flagged("vain", Evidence.NONE));
    }

    Said perhaps(String channel) {
        return say(channel, Verdict.inconclusive("dear", cost().withP(0.4)));
    }

    Said missing(String channel) {
        return say(channel, Verdict.notJudged(Cause.MISSING, Text.of("cost", "затраты")));
    }

    Said useless(String channel) {
        return say(channel, Verdict.notJudged(Cause.NOT_APPLICABLE, Text.of("free", "даром")));
    }

    Said clear(String channel) {
        return say(channel, Verdict.clear());
    }

    /** The rule fails on it. */
    Said failing(String channel) {
        verdicts.put(channel, null);
        return this;
    }

    private Said say(String channel, Verdict verdict) {
        verdicts.put(channel, verdict);
        return this;
    }

    private static Evidence cost() {
        return Evidence.of(
                Fact.money("cost", known("1250.75"))
                        .within(new Interval(1100, 1400, 0.95))
                        .restingOn(12)
                        .against(new BigDecimal("1000")),
                Fact.money("limit", known("1000")),
                Fact.name("where", "everywhere"));
    }

    private static Known known(String number) {
        return Known.of(new BigDecimal(number));
    }

    LintReport report() {
        return report(LintOptions.on(DAY));
    }

    LintReport report(LintOptions options) {
        return RuleSet.of(new Scripted(verdicts), new Idle())
                .judge(
                        LintContext.of(
                                "EUR",
                                verdicts.keySet().stream()
                                        .map(name -> ChannelSubject.of(name, Period.month(2026, 5)))
                                        .toList()),
                        options);
    }
}
