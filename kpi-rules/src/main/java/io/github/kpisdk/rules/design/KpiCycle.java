package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.SystemRule;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.subject.SystemSubject;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** KD112: parents of cards lead back to their children. */
public record KpiCycle() implements SystemRule {
    /** As it is; there is nothing to set. */
    public static final KpiCycle USUAL = new KpiCycle();

    @Override
    public RuleInfo info() {
        return OrphanKpi.INFO;
    }

    @Override
    public Verdict judge(SystemSubject system) {
        Set<String> told = new HashSet<>();
        List<String> paths = new ArrayList<>();
        for (CardSubject card : system.cards()) {
            Ladder ladder = Ladder.from(card);
            if (ladder.closes() && !told.contains(card.card().id())) {
                List<String> ids =
                        new ArrayList<>(
                                ladder.cards().stream().map(one -> one.card().id()).toList());
                told.addAll(ids);
                ids.add(card.card().id());
                paths.add(String.join(" → ", ids));
            }
        }
        return Needs.none()
                .applies(!system.cards().isEmpty(), Text.of("no card", "карточек нет"))
                .judge(
                        () ->
                                paths.isEmpty()
                                        ? Verdict.clear()
                                        : Verdict.flagged(
                                                "cycle",
                                                Evidence.of(
                                                        Fact.name(
                                                                "path",
                                                                String.join("; ", paths)))));
    }

    @Override
    public List<Example<SystemSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("CTR above leads above CTR", "CTR над лидами, лиды над CTR"),
                        DesignExamples.circle(),
                        "cycle"),
                Example.clear(
                        Text.of("CTR under registrations", "CTR под регистрациями"),
                        DesignExamples.climbing().within()));
    }
}
