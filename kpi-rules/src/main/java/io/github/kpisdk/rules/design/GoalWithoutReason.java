package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.GoalSubject;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;

/** KD119: nobody says why a goal matters to the business. */
public record GoalWithoutReason() implements Rule<GoalSubject> {
    private static final RuleInfo INFO =
            RuleInfo.of("KD119", "goal-without-reason")
                    .title("A goal has no reason", "У цели нет причины")
                    .about(Category.DESIGN, Confidence.CERTAIN, Tier.STRICT)
                    .explanation(
                            "Speaks when nobody says why a goal matters to the business. A plan"
                                    + " whose reason is forgotten protects whoever fulfils it and"
                                    + " nobody else.",
                            "Срабатывает, если не сказано, зачем цель бизнесу. План, причину"
                                    + " которого забыли, защищает того, кто его выполняет, и больше"
                                    + " никого.")
                    .message(
                            "noReason",
                            Severity.INFO,
                            Text.of(
                                    "Goal {goal}: nobody says why it matters.",
                                    "Цель {goal}: не сказано, зачем она."),
                            Text.of(
                                    "Silent if the goal says why it matters to the business.",
                                    "Молчит, если в цели сказано, зачем она бизнесу."))
                    .remedy(
                            "Write down in a sentence what the business gains by it, or drop it.",
                            "Напишите одной фразой, что она даст бизнесу, или откажитесь от неё.")
                    .question(
                            "What would the business lose if this goal were dropped?",
                            "Что потеряет бизнес, если отказаться от этой цели?")
                    .source(
                            "article 3: a KPI becomes a protection, a plan is kept after its reason"
                                    + " is gone")
                    .build();

    /** As it is; there is nothing to set. */
    public static final GoalWithoutReason USUAL = new GoalWithoutReason();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<GoalSubject> subjectType() {
        return GoalSubject.class;
    }

    @Override
    public Verdict judge(GoalSubject goal) {
        return goal.goal().relevance().isPresent()
                ? Verdict.clear()
                : Verdict.flagged("noReason", Evidence.of(Fact.words("goal", goal.goal().title())));
    }

    @Override
    public List<Example<GoalSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "more customers, and no word why",
                                "больше клиентов, и ни слова зачем"),
                        DesignExamples.goal(3, 0),
                        "noReason"),
                Example.clear(
                        Text.of(
                                "more customers, for the shop earns from the second purchase on",
                                "больше клиентов: магазин зарабатывает со второй покупки"),
                        DesignExamples.goalFor("The shop earns from the second purchase on.")));
    }
}
