package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.rules.rule.CardRule;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KD107: a figure will be judged in a vacuum: its change has no beginning, or it has neither plan
 * nor past nor benchmark.
 *
 * @param minPriorPeriods of how many past periods the figure has to be known
 */
public record NoComparisonBasis(int minPriorPeriods) implements CardRule {
    private static final Threshold PRIOR =
            Threshold.of("minPriorPeriods", "2", "1", "100", Threshold.JUDGEMENT);
    static final RuleInfo INFO =
            RuleInfo.of("KD107", "no-comparison-basis")
                    .title("There is nothing to compare a KPI with", "KPI не с чем сравнить")
                    .about(Category.DESIGN, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when a change is aimed at without a figure at the start; when"
                                    + " there is no target figure or plan, too few past periods and"
                                    + " no benchmark; and when the benchmark is of another trade."
                                    + " If nobody says of how many past periods the figure is"
                                    + " known, it is not judged.",
                            "Срабатывает, если задано изменение без начального значения; если нет"
                                    + " ни целевого значения, ни плана, ни бенчмарка, а прошлых"
                                    + " периодов слишком мало; если бенчмарк — из другой отрасли. Если"
                                    + " неизвестно, сколько есть прошлых периодов, суждения нет.")
                    .message(
                            "noBaseline",
                            Severity.ERROR,
                            Text.of(
                                    "{kpi}: the target is {target} from an unknown starting point.",
                                    "{kpi}: цель — {target} от неизвестной точки отсчёта."),
                            Text.of(
                                    "Silent if the figure at the start is stated.",
                                    "Молчит, если указано начальное значение."))
                    .message(
                            "vacuum",
                            Severity.WARNING,
                            Text.of(
                                    "{kpi}: no plan, no history and no benchmark; its"
                                            + " value cannot be called good or bad.",
                                    "{kpi}: нет ни плана, ни истории, ни бенчмарка;"
                                            + " нельзя сказать, хорошо это или плохо."),
                            Text.of(
                                    "Silent with a plan, a benchmark, or past periods: {min} or"
                                            + " more.",
                                    "Молчит, если есть план, бенчмарк или прошлые периоды: {min} и"
                                            + " больше."))
                    .message(
                            "benchmarkMismatch",
                            Severity.INFO,
                            Text.of(
                                    "{kpi}: compared with a benchmark of {benchSector},"
                                            + " while this business is {sector}.",
                                    "{kpi}: сравнение с бенчмарком «{benchSector}», а"
                                            + " бизнес — «{sector}»."),
                            Text.of(
                                    "Silent if the benchmark is of {sector}.",
                                    "Молчит, если бенчмарк — «{sector}»."))
                    .remedy(
                            "Record the current value first; compare with the plan, with past"
                                    + " periods, then with others.",
                            "Сначала зафиксируйте текущее значение; сравнивайте с"
                                    + " планом, с прошлыми"
                                    + " периодами, потом с другими.")
                    .question(
                            "With what will this figure be compared?",
                            "С чем будем сравнивать этот показатель?")
                    .thresholds(PRIOR)
                    .source(
                            "article 1: record the baseline first",
                            "article 1: judging a result in a vacuum makes no sense",
                            "article 1: 2 % may be excellent in B2B and disastrous in e-commerce")
                    .build();

    /** Two past periods. */
    public static final NoComparisonBasis USUAL = new NoComparisonBasis(2);

    /** Checks the threshold. */
    public NoComparisonBasis {
        PRIOR.check(BigDecimal.valueOf(minPriorPeriods));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        Aim aim = card.card().aim();
        if (aim.change().isPresent() && aim.baseline().isEmpty()) {
            return Verdict.flagged(
                    "noBaseline", Evidence.of(Words.title(card), Words.target(card)));
        }
        if (card.isPlanned() || aim.isStated() || card.card().benchmark().isPresent()) {
            return Verdict.clear();
        }
        return Needs.none()
                .that(
                        card.priorPeriods().isPresent(),
                        Cause.MISSING,
                        Text.of("number of past periods", "число прошлых периодов"))
                .judge(() -> byHistory(card));
    }

    private Verdict byHistory(CardSubject card) {
        int known = card.priorPeriods().orElseThrow();
        Fact periods = Fact.count("periods", known).against(BigDecimal.valueOf(minPriorPeriods));
        return known >= minPriorPeriods
                ? Verdict.clear(periods)
                : Verdict.flagged(
                        "vacuum",
                        Evidence.of(
                                Words.title(card), periods, Fact.count("min", minPriorPeriods)));
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("40 % more leads, from nowhere", "+40 % лидов без точки отсчёта"),
                        DesignExamples.aiming("leads", Aim.change("0.4")),
                        "noBaseline"),
                Example.flagged(
                        Text.of("one month of figures and no plan", "один месяц данных, плана нет"),
                        DesignExamples.card("close-rate").priorPeriods(1),
                        "vacuum"),
                Example.clear(
                        Text.of("a target of 4 % and six months", "цель 4 % и шесть месяцев"),
                        DesignExamples.aiming("close-rate", Aim.target("0.04"))
                                .planned()
                                .priorPeriods(6)));
    }
}
