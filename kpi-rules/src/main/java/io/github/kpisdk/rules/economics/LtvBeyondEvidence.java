package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.LtvSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KE203: most of a lifetime value comes at an age that no cohort has reached.
 *
 * @param maxBeyond the most of it that may; exactly this is allowed
 */
public record LtvBeyondEvidence(BigDecimal maxBeyond) implements Rule<LtvSubject> {
    private static final Threshold MAX_BEYOND =
            Threshold.of("maxBeyond", "0.5", "0", "1", Threshold.JUDGEMENT);
    private static final Known ZERO = Known.of(BigDecimal.ZERO);
    private static final Known ONE = Known.of(BigDecimal.ONE);

    private static final RuleInfo INFO =
            RuleInfo.of("KE203", "ltv-beyond-evidence")
                    .title(
                            "Most of the lifetime value lies beyond what any cohort has lived",
                            "Большая часть LTV — за пределами прожитого любой когортой")
                    .about(Category.ECONOMICS, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when more than the allowed part of a lifetime value comes after"
                                    + " the age of the oldest cohort: (1 - churn) to the power of"
                                    + " that age in months, or the rest of the curve. This is"
                                    + " arithmetic and needs no guard; without the age it is silent.",
                            "Срабатывает, если после возраста старшей когорты приходит больше"
                                    + " допустимой доли LTV: (1 − отток) в степени этого возраста в"
                                    + " месяцах либо остаток кривой. Это арифметика, защита от"
                                    + " случайности не нужна; без возраста правило молчит.")
                    .message(
                            "extrapolated",
                            Severity.WARNING,
                            Text.of(
                                    "{segment}: {share} of LTV {ltv} comes after an age that no"
                                            + " cohort has reached. Months reached: {age}.",
                                    "{segment}: {share} LTV {ltv} приходится на срок, до которого"
                                            + " не дожила ни одна когорта. Прожито месяцев: {age}."),
                            Text.of(
                                    "Silent if at most {most} of it comes after that age.",
                                    "Молчит, если после этого возраста приходит не больше {most}."))
                    .remedy(
                            "Report LTV up to the age that was seen beside the projected one; limit"
                                    + " the horizon.",
                            "Показывайте рядом с прогнозной LTV за прожитый срок; ограничьте"
                                    + " горизонт.")
                    .question(
                            "Which LTV will limit the cost of a customer: the seen or the projected?",
                            "По какой LTV ограничиваем цену клиента: по прожитой или прогнозной?")
                    .thresholds(MAX_BEYOND)
                    .source(
                            "Fader and Hardie, How to Project Customer Retention, Journal of"
                                    + " Interactive Marketing 21(1), 2007: a constant churn misfits"
                                    + " retention curves",
                            "strong.io: common pitfalls of customer lifetime value")
                    .build();

    /** As it is unless set otherwise. */
    public static final LtvBeyondEvidence USUAL = new LtvBeyondEvidence(MAX_BEYOND.usual());

    /** Checks the threshold. */
    public LtvBeyondEvidence {
        MAX_BEYOND.check(maxBeyond);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<LtvSubject> subjectType() {
        return LtvSubject.class;
    }

    @Override
    public Verdict judge(LtvSubject value) {
        return Needs.none()
                .that(
                        value.churn().isPresent() || !value.curve().isEmpty(),
                        Cause.MISSING,
                        Text.of(
                                "the churn or the curve behind LTV",
                                "отток или кривая, на которых стоит LTV"))
                .that(
                        value.oldestCohort().isPresent(),
                        Cause.MISSING,
                        Text.of("the age of the oldest cohort", "возраст старшей когорты"))
                .applies(
                        value.ltv().signum() > 0,
                        Text.of("LTV is not above zero", "LTV не больше нуля"))
                .applies(
                        value.churn().isPresent() || sum(value.curve()).signum() > 0,
                        Text.of("the curve brings nothing", "кривая ничего не приносит"))
                .judge(() -> byShare(value, value.oldestCohort().getAsInt()));
    }

    private Verdict byShare(LtvSubject value, int age) {
        Known beyond =
                value.churn()
                        .map(churn -> Known.of(BigDecimal.ONE.subtract(churn).pow(age)))
                        .orElseGet(() -> rest(value.curve(), age));
        Fact share = Fact.share("share", beyond).against(maxBeyond);
        if (!beyond.isAbove(maxBeyond)) {
            return Verdict.clear(share);
        }
        Evidence facts =
                Evidence.of(
                        share,
                        Fact.money("ltv", value.ltv()),
                        Fact.count("age", age),
                        Fact.share("most", Known.of(maxBeyond)));
        return Verdict.flagged(
                "extrapolated",
                value.newCustomers().isPresent()
                        ? facts.withStake(
                                beyond.times(value.ltv())
                                        .times(
                                                BigDecimal.valueOf(
                                                        value.newCustomers().getAsLong())))
                        : facts);
    }

    private static Known rest(List<Known> curve, int age) {
        Known seen = sum(curve.subList(0, Math.min(age, curve.size())));
        return ONE.minus(seen.per(sum(curve)));
    }

    private static Known sum(List<Known> months) {
        return months.stream().reduce(ZERO, Known::plus);
    }

    @Override
    public List<Example<LtvSubject>> examples() {
        LtvSubject value = LtvSubject.of("subscribers", "40000").newCustomers(100);
        return List.of(
                Example.flagged(
                        Text.of(
                                "2 % leave every month, the oldest cohort has 12 months",
                                "в месяц уходят 2 %, старшей когорте 12 месяцев"),
                        value.churn("0.02").oldestCohort(12),
                        "extrapolated"),
                Example.clear(
                        Text.of(
                                "8 % leave every month, the oldest cohort has 18 months",
                                "в месяц уходят 8 %, старшей когорте 18 месяцев"),
                        value.churn("0.08").oldestCohort(18)),
                Example.notJudged(
                        Text.of("nobody knows how old", "возраст неизвестен"),
                        value.churn("0.02"),
                        Cause.MISSING));
    }
}
