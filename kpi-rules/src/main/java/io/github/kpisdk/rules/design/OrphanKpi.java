package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Measuring;
import io.github.kpisdk.rules.rule.CardRule;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;

/** KD112: a KPI leads to no goal of the business. */
public record OrphanKpi() implements CardRule {
    static final RuleInfo INFO =
            RuleInfo.of("KD112", "orphan-kpi")
                    .title(
                            "A KPI leads to no goal of the business",
                            "KPI не ведёт ни к одной цели бизнеса")
                    .about(Category.DESIGN, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Walks from a card through its parents. Speaks when none of them is a"
                                    + " figure of the business or serves a goal of it, and when"
                                    + " parents lead back to their children.",
                            "Идёт от карточки по родителям. Срабатывает, если среди них нет ни"
                                    + " показателя бизнеса, ни цели бизнеса и если родители ведут"
                                    + " обратно к своим детям.")
                    .message(
                            "orphan",
                            Severity.WARNING,
                            Text.of(
                                    "{kpi}: no path to a business goal; if the link is"
                                            + " not obvious, it is probably superfluous.",
                                    "{kpi}: нет пути ни к одной бизнес-цели; если связь"
                                            + " неочевидна, показатель, скорее всего, лишний."),
                            Text.of(
                                    "Silent if the card or one of its parents serves a goal of the"
                                            + " business.",
                                    "Молчит, если карточка или один из её родителей служит цели"
                                            + " бизнеса."))
                    .message(
                            "cycle",
                            Severity.ERROR,
                            Text.of("KPI tree has a cycle: {path}.", "В дереве KPI цикл: {path}."),
                            Text.of(
                                    "Silent if no card is among its own parents.",
                                    "Молчит, если ни одна карточка не родитель самой себе."))
                    .remedy(
                            "Say how it helps to reach the goal and set the parent, or drop it.",
                            "Ответьте, как он помогает цели, и укажите родителя или уберите его.")
                    .question(
                            "How does this figure help to reach the goal?",
                            "Как этот показатель помогает достичь цели?")
                    .source(
                            "article 1: each KPI must answer how it helps to reach the goal",
                            "article 1: KPI pyramid with apex, middle level and base",
                            "article 2: tactical metrics only together with upper-level KPIs")
                    .build();

    /** As it is; there is nothing to set. */
    public static final OrphanKpi USUAL = new OrphanKpi();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        Ladder ladder = Ladder.from(card);
        if (ladder.reachesBusiness()) {
            return Verdict.clear();
        }
        Text open = Words.list(ladder.openGoals());
        return Needs.none()
                .applies(
                        !ladder.isCircle(),
                        Text.of("its parents form a circle", "его родители образуют круг"))
                .that(
                        ladder.openGoals().isEmpty(),
                        Cause.MISSING,
                        Text.of("level of the goal " + open.en(), "уровень цели " + open.ru()))
                .judge(() -> Verdict.flagged("orphan", Evidence.of(Words.title(card))));
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("growth of likes, for nothing", "рост лайков, ни для чего"),
                        DesignExamples.own(Measuring.NONE),
                        "orphan"),
                Example.clear(
                        Text.of(
                                "CTR, registrations, paying customers: 200 of them are the goal",
                                "CTR, регистрации, платящие: цель — 200 платящих"),
                        DesignExamples.climbing()));
    }
}
