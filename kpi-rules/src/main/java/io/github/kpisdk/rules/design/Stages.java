package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.subject.SystemSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How far the headline KPIs go.
 *
 * @param cards the headline cards
 */
record Stages(List<CardSubject> cards) {

    static Stages of(SystemSubject system) {
        return new Stages(system.headlineCards());
    }

    Needs needs() {
        return Needs.none()
                .applies(!cards.isEmpty(), Text.of("no headline KPI", "главных KPI нет"));
    }

    /** Whether all of those that say where they stand do so before a stage. */
    boolean allBefore(FunnelStage limit) {
        return cards.stream()
                .flatMap(card -> card.stage().stream())
                .allMatch(stage -> stage.compareTo(limit) < 0);
    }

    /** The first card of a stage, one in money if there is any. */
    Optional<CardSubject> first(FunnelStage stage) {
        List<CardSubject> there =
                cards.stream().filter(card -> card.stage().equals(Optional.of(stage))).toList();
        return there.stream()
                .filter(card -> card.isMoney().orElse(false))
                .findFirst()
                .or(() -> there.stream().findFirst());
    }

    boolean allKnown() {
        return cards.stream().allMatch(card -> card.stage().isPresent());
    }

    /** A verdict that holds only if no card leaves its stage open. */
    Verdict ifAllKnown(Supplier<? extends Verdict> verdict) {
        List<Text> open =
                cards.stream()
                        .filter(card -> card.stage().isEmpty())
                        .map(CardSubject::title)
                        .toList();
        return open.isEmpty()
                ? verdict.get()
                : Verdict.notJudged(
                        Cause.MISSING,
                        Text.of(
                                "stage of the funnel of " + Words.list(open).en(),
                                "этап воронки: " + Words.list(open).ru()));
    }
}
