package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Incentive;
import io.github.kpisdk.rules.rule.CardRule;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/** KD114: a fine hangs on a KPI. */
public record PenaltyLinked() implements CardRule {
    /** As it is; there is nothing to set. */
    public static final PenaltyLinked USUAL = new PenaltyLinked();

    @Override
    public RuleInfo info() {
        return NoCounterMetric.INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        Optional<Incentive> hangs = card.card().responsibility().incentive();
        return Needs.none()
                .that(
                        hangs.isPresent(),
                        Cause.MISSING,
                        Text.of("what hangs on it", "что от него зависит"))
                .judge(
                        () ->
                                hangs.orElseThrow() == Incentive.PENALTY
                                        ? Verdict.flagged(
                                                "penaltyLinked", Evidence.of(Words.title(card)))
                                        : Verdict.clear());
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("a fine for CPL", "штраф за CPL"),
                        DesignExamples.rewarded(Incentive.PENALTY, "close-rate"),
                        "penaltyLinked"),
                Example.clear(
                        Text.of("a bonus for CPL", "премия за CPL"),
                        DesignExamples.rewarded(Incentive.BONUS)));
    }
}
