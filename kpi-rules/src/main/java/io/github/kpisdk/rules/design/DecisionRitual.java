package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.DecisionLog;
import io.github.kpisdk.rules.rule.CardRule;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KD109: a figure is looked at again and again, and nothing is decided.
 *
 * @param looks how many looks in a row without a decision make a ritual
 */
public record DecisionRitual(int looks) implements CardRule {
    /** Three looks. */
    public static final DecisionRitual USUAL = new DecisionRitual(3);

    /** Checks the threshold. */
    public DecisionRitual {
        KpiWithoutDecision.LOOKS.check(BigDecimal.valueOf(looks));
    }

    @Override
    public RuleInfo info() {
        return KpiWithoutDecision.INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        DecisionLog log = card.within().system().decisions();
        int all = log.of(card.card().id()).size();
        int idle = log.looksWithoutDecision(card.card().id());
        Fact count = Fact.count("count", idle).against(BigDecimal.valueOf(looks));
        return Needs.none()
                .that(
                        all >= looks,
                        Cause.TOO_LITTLE,
                        Text.of(
                                "looks: %d, needed: %d".formatted(all, looks),
                                "просмотров: %d, нужно: %d".formatted(all, looks)))
                .judge(
                        () ->
                                idle >= looks
                                        ? Verdict.flagged(
                                                "ritual",
                                                Evidence.of(
                                                        Words.title(card),
                                                        count,
                                                        Fact.count("min", looks)))
                                        : Verdict.clear(count));
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("three looks, no decision", "три просмотра, решений нет"),
                        DesignExamples.lookedAt("", "", ""),
                        "ritual"),
                Example.clear(
                        Text.of(
                                "three looks, the second stopped a campaign",
                                "три просмотра, второй остановил кампанию"),
                        DesignExamples.lookedAt("", "stop campaign X", "")),
                Example.notJudged(
                        Text.of("two looks", "два просмотра"),
                        DesignExamples.lookedAt("", ""),
                        Cause.TOO_LITTLE));
    }
}
