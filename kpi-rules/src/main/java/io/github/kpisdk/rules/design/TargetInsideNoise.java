package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.rules.guard.NaturalLimits;
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
import java.util.Optional;

/**
 * KD116: a target that the figure reaches by chance.
 *
 * @param minPoints how many past figures are needed
 */
public record TargetInsideNoise(int minPoints) implements CardRule {
    /** Nine points. */
    public static final TargetInsideNoise USUAL = new TargetInsideNoise(NaturalLimits.LEAST_POINTS);

    /** Checks the threshold. */
    public TargetInsideNoise {
        UnrealisticTarget.POINTS.check(BigDecimal.valueOf(minPoints));
    }

    @Override
    public RuleInfo info() {
        return UnrealisticTarget.INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        Optional<Known> target =
                card.card().aim().figure().fold(Optional::of, undefined -> Optional.empty());
        int points = card.history().size();
        return Needs.none()
                .that(target.isPresent(), Cause.MISSING, Text.of("target figure", "значение цели"))
                .that(
                        card.step().isPresent(),
                        Cause.MISSING,
                        Text.of("past figures", "прошлые значения"))
                .that(
                        points >= minPoints,
                        Cause.TOO_LITTLE,
                        Text.of(
                                "past figures: %d, needed: %d".formatted(points, minPoints),
                                "прошлых значений: %d, нужно: %d".formatted(points, minPoints)))
                .judge(() -> byLimits(card, target.orElseThrow()));
    }

    private static Verdict byLimits(CardSubject card, Known target) {
        NaturalLimits limits = NaturalLimits.of(card.history());
        boolean inside =
                target.compareTo(limits.lower()) > 0 && target.compareTo(limits.upper()) < 0;
        Fact figure = Words.figure("target", card, target).restingOn(card.history().size());
        Fact low = Words.figure("low", card, limits.lower());
        Fact high = Words.figure("high", card, limits.upper());
        return inside
                ? Verdict.flagged("insideNoise", Evidence.of(Words.title(card), figure, low, high))
                : Verdict.clear(figure, low, high);
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "close rate of 2.3 % on average, target 2.7 %",
                                "доля закрытых в среднем 2,3 %, цель 2,7 %"),
                        DesignExamples.closing("0.027"),
                        "insideNoise"),
                Example.clear(
                        Text.of("the same, target 3.5 %", "то же, цель 3,5 %"),
                        DesignExamples.closing("0.035")),
                Example.notJudged(
                        Text.of("nobody knows its past", "прошлое неизвестно"),
                        DesignExamples.aiming("close-rate", Aim.target("0.035")),
                        Cause.MISSING));
    }
}
