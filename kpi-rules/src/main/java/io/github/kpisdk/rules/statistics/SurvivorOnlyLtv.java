package io.github.kpisdk.rules.statistics;

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
import io.github.kpisdk.rules.subject.LtvBaseSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * KS509: the lifetime value is computed of the customers who stayed.
 *
 * @param minCoverage the least part of all acquired customers that must be in it; exactly this is
 *     enough
 */
public record SurvivorOnlyLtv(BigDecimal minCoverage) implements Rule<LtvBaseSubject> {
    private static final Text UNKNOWN = Text.of("unknown", "неизвестно");
    private static final Threshold MIN_COVERAGE =
            Threshold.of("minCoverage", "0.95", "0.5", "1", Threshold.JUDGEMENT);

    private static final RuleInfo INFO =
            RuleInfo.of("KS509", "survivor-only-ltv")
                    .title(
                            "The lifetime value is computed of the customers who stayed",
                            "LTV посчитан только по тем, кто остался")
                    .about(Category.STATISTICS, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when the value is known to be computed of active customers only,"
                                    + " or when fewer than 95 % of all acquired customers are in it."
                                    + " Arithmetic, no test.",
                            "Срабатывает, если известно, что считали только по активным клиентам,"
                                    + " или если в расчёте меньше 95 % привлечённых. Это арифметика,"
                                    + " теста нет.")
                    .message(
                            "survivors",
                            Severity.ERROR,
                            Text.of(
                                    "{kpi} is reported as {reported}. Customers in it: {base},"
                                            + " acquired: {acquired}; over all of them it is"
                                            + " {full}.",
                                    "{kpi}: в отчёте {reported}. Клиентов в расчёте: {base},"
                                            + " привлечено: {acquired}; по всем — {full}."),
                            Text.of(
                                    "Silent if at least {min} of the acquired customers are in it.",
                                    "Молчит, если в расчёте не меньше {min} привлечённых."))
                    .remedy(
                            "Keep customers who left in the denominator.",
                            "Оставляйте ушедших клиентов в знаменателе.")
                    .question(
                            "Which budgets were set by the reported value?",
                            "Какие бюджеты назначены по этой цифре?")
                    .thresholds(MIN_COVERAGE)
                    .neverSuppressed("survivors")
                    .source(
                            "Fader and Hardie, How to Project Customer Retention, 2007: retention"
                                    + " rises with age because the weak leave")
                    .build();

    /** As it is unless set otherwise. */
    public static final SurvivorOnlyLtv USUAL = new SurvivorOnlyLtv(MIN_COVERAGE.usual());

    /** Checks the threshold. */
    public SurvivorOnlyLtv {
        MIN_COVERAGE.check(minCoverage);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<LtvBaseSubject> subjectType() {
        return LtvBaseSubject.class;
    }

    @Override
    public Verdict judge(LtvBaseSubject ltv) {
        Optional<LtvBaseSubject.Base> base = ltv.base();
        return Needs.none()
                .that(
                        base.isPresent(),
                        Cause.MISSING,
                        Text.of(
                                "how many customers were acquired, and how many are in the value",
                                "сколько клиентов привлечено и сколько из них в расчёте"))
                .applies(
                        base.filter(of -> of.acquired() > 0).isPresent(),
                        Text.of("nobody was acquired", "никого не привлекли"))
                .applies(
                        base.filter(of -> of.base() <= of.acquired()).isPresent(),
                        Text.of(
                                "more customers are in it than were acquired",
                                "в расчёте больше клиентов, чем привлечено"))
                .judge(() -> byCoverage(ltv, base.orElseThrow()));
    }

    private Verdict byCoverage(LtvBaseSubject ltv, LtvBaseSubject.Base base) {
        Known acquired = Known.of(BigDecimal.valueOf(base.acquired()));
        Known coverage = Known.of(BigDecimal.valueOf(base.base())).per(acquired);
        Fact fact = Fact.share("coverage", coverage).against(minCoverage);
        if (!ltv.isActiveOnly() && !coverage.isBelow(minCoverage)) {
            return Verdict.clear(fact);
        }
        Evidence evidence =
                Evidence.of(
                        Fact.money("reported", ltv.reported()),
                        Fact.count("base", base.base()),
                        Fact.count("acquired", base.acquired()),
                        ltv.full()
                                .map(full -> Fact.money("full", full))
                                .orElse(Fact.words("full", UNKNOWN)),
                        Fact.share("min", Known.of(minCoverage)),
                        fact);
        return Verdict.flagged(
                "survivors",
                ltv.full()
                        .map(full -> ltv.reported().minus(full).times(acquired))
                        .map(evidence::withStake)
                        .orElse(evidence));
    }

    @Override
    public List<Example<LtvBaseSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "30,000 over the 420 of 1,000 who stayed; 14,920 over all",
                                "30 000 по 420 оставшимся из 1 000; по всем 14 920"),
                        StatisticsExamples.ltv(420),
                        "survivors"),
                Example.clear(
                        Text.of("over all 1,000", "по всем 1 000"), StatisticsExamples.ltv(1000)));
    }
}
