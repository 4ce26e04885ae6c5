package io.github.kpisdk.rules.statistics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.experiment.Arm;
import io.github.kpisdk.funnel.experiment.Experiment;
import io.github.kpisdk.funnel.experiment.SplitCheck;
import io.github.kpisdk.funnel.stats.TwoProportions;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.TestSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * KS511: an experiment cannot be trusted: users were not split as planned, it was stopped early
 * because of its result, or several things were changed at once.
 *
 * @param srmP below this p the users were not split as planned
 * @param minPerArm with fewer users in an arm the split is not judged
 */
public record InvalidAbTest(BigDecimal srmP, int minPerArm) implements Rule<TestSubject> {
    private static final Threshold SRM_P =
            Threshold.of("srmP", "0.001", "0.000001", "0.05", "GrowthBook, DEFAULT_SRM_THRESHOLD");
    private static final Threshold MIN_PER_ARM =
            Threshold.of(
                    "minPerArm",
                    "8",
                    "1",
                    "1000000",
                    "GrowthBook, DEFAULT_SRM_MINIMINUM_COUNT_PER_VARIATION");

    private static final RuleInfo INFO =
            RuleInfo.of("KS511", "invalid-ab-test")
                    .title(
                            "The test cannot be trusted: uneven split, stopped early, or several"
                                    + " changes at once",
                            "Тесту нельзя верить: деление сломано, рано остановлен или изменено"
                                    + " сразу многое")
                    .about(Category.STATISTICS, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks when the users of the arms differ from the plan by more than"
                                    + " chance (chi-squared, under 0.1 %), when it was decided under"
                                    + " 5 % before every arm had its planned users and without a"
                                    + " method made for that, or when more than one thing differs"
                                    + " between two arms. Needs 8 users an arm for the split.",
                            "Срабатывает, если пользователи поделены не по плану сильнее"
                                    + " случайности (хи-квадрат, ниже 0,1 %), если решили при p ниже"
                                    + " 5 % раньше, чем все варианты набрали план, и без метода для"
                                    + " этого, или если между двумя вариантами отличается больше"
                                    + " одного элемента. Для деления нужно 8 пользователей на"
                                    + " вариант.")
                    .message(
                            "srm",
                            Severity.ERROR,
                            Text.of(
                                    "{test}: users are split {split} against planned {planned} (p ="
                                            + " {p}): assignment is broken.",
                                    "{test}: деление {split} вместо {planned} (p = {p}):"
                                            + " распределение сломано."),
                            Text.of(
                                    "Silent if chance alone gives such a split in {limit} of tests"
                                            + " or more.",
                                    "Молчит, если случайность даёт такое деление в {limit} тестов и"
                                            + " чаще."))
                    .message(
                            "earlyStop",
                            Severity.ERROR,
                            Text.of(
                                    "{test}: stopped early; users in an arm: {actual}, planned:"
                                            + " {perArm}; looks: {looks}.",
                                    "{test}: остановлен, когда в варианте пользователей: {actual},"
                                            + " по плану: {perArm}; проверок: {looks}."),
                            Text.of(
                                    "Silent if the users in every arm are {perArm} or more, or a"
                                            + " method is used that may be looked at at any time.",
                                    "Молчит, если пользователей в каждом варианте не меньше {perArm} или метод"
                                            + " допускает проверки в любое время."))
                    .message(
                            "multiChange",
                            Severity.WARNING,
                            Text.of(
                                    "{test}: elements changed at once: {count} ({elements}); the"
                                            + " cause cannot be named.",
                                    "{test}: изменено сразу элементов: {count} ({elements}); причину"
                                            + " не назвать."),
                            Text.of(
                                    "Silent if one element differs, or there is an arm for each"
                                            + " combination.",
                                    "Молчит, если отличается один элемент или есть вариант на каждое"
                                            + " сочетание."))
                    .remedy(
                            "Fix the split and start again; run to the planned size or use a"
                                    + " sequential method; change one element.",
                            "Почините деление и начните заново; доведите до плана или возьмите"
                                    + " последовательный метод; меняйте один элемент.")
                    .question(
                            "Which decisions already rest on this test, and will it be run again?",
                            "Какие решения уже приняты по этому тесту и повторят ли его?")
                    .thresholds(SRM_P, MIN_PER_ARM)
                    .source(
                            "article 1: test one element at a time",
                            "Fabijan and others, Diagnosing Sample Ratio Mismatch, 2019",
                            "Johari and others, Peeking at A/B Tests, 2017")
                    .build();

    /** As it is unless set otherwise. */
    public static final InvalidAbTest USUAL =
            new InvalidAbTest(SRM_P.usual(), MIN_PER_ARM.usual().intValueExact());

    /** Checks the thresholds. */
    public InvalidAbTest {
        SRM_P.check(srmP);
        MIN_PER_ARM.check(BigDecimal.valueOf(minPerArm));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<TestSubject> subjectType() {
        return TestSubject.class;
    }

    @Override
    public Verdict judge(TestSubject test) {
        long fewest = fewest(test);
        List<Double> split =
                SplitCheck.of(test.arms()).fold(found -> List.of(found.p()), none -> List.of());
        boolean judged = fewest >= minPerArm && !split.isEmpty();
        if (judged && split.get(0) < srmP.doubleValue()) {
            return brokenSplit(test, split.get(0));
        }
        if (judged && isStoppedEarly(test, fewest)) {
            return early(fewest, test.plan().orElseThrow());
        }
        if (test.changed().size() > 1 && !test.isFactorial()) {
            return Verdict.flagged(
                    "multiChange",
                    Evidence.of(
                            Fact.count("count", test.changed().size()),
                            Fact.names("elements", test.changed())));
        }
        return Needs.none()
                .that(
                        judged,
                        Cause.TOO_LITTLE,
                        Text.of(
                                "users in an arm: %d, needed: %d".formatted(fewest, minPerArm),
                                "пользователи в варианте: %d, нужно: %d"
                                        .formatted(fewest, minPerArm)))
                .that(
                        !test.isDecided() || test.plan().isPresent(),
                        Cause.MISSING,
                        Text.of("how many users were planned", "сколько пользователей в плане"))
                .judge(() -> Verdict.clear(Fact.number("p", split.get(0))));
    }

    private Verdict brokenSplit(TestSubject test, double p) {
        return Verdict.flagged(
                "srm",
                Evidence.of(
                                Fact.name("split", joined(test, arm -> "" + arm.users())),
                                Fact.name(
                                        "planned",
                                        joined(
                                                test,
                                                arm ->
                                                        BigDecimal.valueOf(arm.weight())
                                                                .stripTrailingZeros()
                                                                .toPlainString())),
                                Fact.number("p", p).against(srmP),
                                Fact.share("limit", Known.of(srmP)))
                        .withP(p));
    }

    private static Verdict early(long fewest, TestSubject.Plan plan) {
        return Verdict.flagged(
                "earlyStop",
                Evidence.of(
                        Fact.count("actual", fewest).against(BigDecimal.valueOf(plan.perArm())),
                        Fact.count("perArm", plan.perArm()),
                        Fact.count("looks", plan.looks())));
    }

    private static boolean isStoppedEarly(TestSubject test, long fewest) {
        return test.isDecided()
                && test.plan()
                        .filter(plan -> plan.correction() == TestSubject.Correction.NONE)
                        .filter(plan -> fewest < plan.perArm())
                        .isPresent()
                && isDecidedByTest(on(test));
    }

    /** Whether a variant looks different from the control, as if it had been looked at once. */
    private static boolean isDecidedByTest(List<Arm> arms) {
        return arms.stream()
                .skip(1)
                .map(arm -> TwoProportions.of(arms.get(0).result(), arm.result()).pValue())
                .anyMatch(p -> p.fold(value -> value < Experiment.USUAL_ALPHA, none -> false));
    }

    private static List<Arm> on(TestSubject test) {
        return test.arms().stream().filter(arm -> arm.weight() > 0).toList();
    }

    private static long fewest(TestSubject test) {
        return on(test).stream().mapToLong(Arm::users).min().orElse(0);
    }

    private static String joined(TestSubject test, Function<Arm, String> words) {
        return on(test).stream().map(words).collect(Collectors.joining(" : "));
    }

    @Override
    public List<Example<TestSubject>> examples() {
        return TestExamples.all();
    }
}
