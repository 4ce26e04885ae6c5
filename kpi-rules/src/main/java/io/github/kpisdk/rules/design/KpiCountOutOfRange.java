package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.GoalSubject;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KD104: a goal is judged by too many KPIs, or by too few.
 *
 * @param minPerGoal the least number of headline KPIs
 * @param maxPerGoal the most
 */
public record KpiCountOutOfRange(int minPerGoal, int maxPerGoal) implements Rule<GoalSubject> {
    private static final Threshold MIN =
            Threshold.of("minPerGoal", "2", "0", "100", "article 1: one main KPI and 1-2 more");
    private static final Threshold MAX =
            Threshold.of("maxPerGoal", "5", "1", "100", "article 1: at most 3-5 key KPIs");
    private static final RuleInfo INFO =
            RuleInfo.of("KD104", "kpi-count-out-of-range")
                    .title(
                            "A goal is judged by too many KPIs, or by too few",
                            "У цели слишком много главных KPI или слишком мало")
                    .about(Category.DESIGN, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Counts the headline KPIs of a goal; figures of the team do not count."
                                    + " The usual range is 2 to 5, the strict one 3 to 5.",
                            "Считает главные KPI цели; показатели команды не в счёт. Обычный"
                                    + " диапазон — от 2 до 5, строгий — от 3 до 5.")
                    .message(
                            "tooMany",
                            Severity.WARNING,
                            Text.of(
                                    "Goal {goal}: headline KPIs: {count}; keep at most {max}.",
                                    "Цель {goal}: главных KPI: {count}; оставьте не больше {max}."),
                            Text.of(
                                    "Silent if there are at most {max}.",
                                    "Молчит, если их не больше {max}."))
                    .message(
                            "tooFew",
                            Severity.INFO,
                            Text.of(
                                    "Goal {goal}: headline KPIs: {count}; {min} or more give a"
                                            + " fuller picture.",
                                    "Цель {goal}: главных KPI: {count}; полную картину дают {min} и"
                                            + " больше."),
                            Text.of(
                                    "Silent if there are at least {min}.",
                                    "Молчит, если их не меньше {min}."))
                    .remedy(
                            "Keep one main KPI and one or two beside it; the rest is for the team.",
                            "Оставьте один главный KPI и один-два при нём; остальное — команде.")
                    .question(
                            "Which KPIs will this goal be judged by?",
                            "По каким KPI будем судить об этой цели?")
                    .thresholds(MIN, MAX)
                    .source(
                            "article 1: at most 3-5 key KPIs per goal",
                            "article 2: 3-5 KPIs suffice",
                            "article 1: one main KPI and 1-2 supporting ones")
                    .build();

    /** From 2 to 5. */
    public static final KpiCountOutOfRange USUAL = new KpiCountOutOfRange(2, 5);

    /** From 3 to 5. */
    public static final KpiCountOutOfRange STRICT = new KpiCountOutOfRange(3, 5);

    /** Checks the thresholds. */
    public KpiCountOutOfRange {
        MIN.check(BigDecimal.valueOf(minPerGoal));
        MAX.check(BigDecimal.valueOf(maxPerGoal));
        if (minPerGoal > maxPerGoal) {
            throw new IllegalArgumentException(
                    "minPerGoal %d is above maxPerGoal %d".formatted(minPerGoal, maxPerGoal));
        }
    }

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
        int count = goal.headlines().size();
        Fact title = Fact.words("goal", goal.goal().title());
        if (count > maxPerGoal) {
            return Verdict.flagged(
                    "tooMany", Evidence.of(title, counted(count, maxPerGoal), max()));
        }
        if (count < minPerGoal) {
            return Verdict.flagged(
                    "tooFew",
                    Evidence.of(title, counted(count, minPerGoal), Fact.count("min", minPerGoal)));
        }
        return Verdict.clear(counted(count, maxPerGoal));
    }

    private Fact max() {
        return Fact.count("max", maxPerGoal);
    }

    private static Fact counted(int count, int limit) {
        return Fact.count("count", count).against(BigDecimal.valueOf(limit));
    }

    @Override
    public List<Example<GoalSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("seven headline KPIs", "семь главных KPI"),
                        DesignExamples.goal(7, 0),
                        "tooMany"),
                Example.flagged(
                        Text.of("one headline KPI", "один главный KPI"),
                        DesignExamples.goal(1, 6),
                        "tooFew"),
                Example.clear(
                        Text.of(
                                "five headline KPIs, and six of the team",
                                "пять главных KPI и шесть показателей команды"),
                        DesignExamples.goal(5, 6)));
    }
}
