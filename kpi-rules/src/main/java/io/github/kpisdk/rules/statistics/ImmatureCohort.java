package io.github.kpisdk.rules.statistics;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.CohortSubject;
import io.github.kpisdk.rules.subject.CohortSubject.SaleLag;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KS504: a figure counts the sales of people who have not had the time to buy.
 *
 * @param minLagDeals on fewer sales nobody knows how long they take
 */
public record ImmatureCohort(int minLagDeals) implements Rule<CohortSubject> {
    private static final Text UNKNOWN = Text.of("an unknown part", "неизвестная часть");
    private static final Threshold MIN_LAG_DEALS =
            Threshold.of("minLagDeals", "30", "1", "1000000", Threshold.JUDGEMENT);

    private static final RuleInfo INFO =
            RuleInfo.of("KS504", "immature-cohort")
                    .title(
                            "The cohort has not had the time to buy",
                            "У когорты ещё не было времени купить")
                    .about(Category.STATISTICS, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when the youngest of those who came in the period has had fewer"
                                    + " days than nine of ten sales need. How long sales take is"
                                    + " learned only from cohorts older than the longest time, or it"
                                    + " looks too short; on fewer than 30 sales nothing is judged."
                                    + " Rules about the close rate of the same cohort wait.",
                            "Срабатывает, если у самого позднего из пришедших за период было меньше"
                                    + " дней, чем нужно девяти продажам из десяти. Срок узнают только"
                                    + " по когортам старше самого долгого срока, иначе он занижен;"
                                    + " меньше чем по 30 продажам не судим. Правила о доле продаж той"
                                    + " же когорты ждут.")
                    .message(
                            "immature",
                            Severity.WARNING,
                            Text.of(
                                    "{kpi} of {cohort} is {value} so far: of its sales about"
                                            + " {arrived} has come. Days that nine of ten need: {lag};"
                                            + " days it has had: {age}.",
                                    "{kpi}, {cohort}: пока {value}, дошло продаж: {arrived}. Девяти"
                                            + " из десяти нужно дней: {lag}, прошло: {age}."),
                            Text.of(
                                    "Silent from day {lag} after the end of the period on.",
                                    "Молчит, когда после конца периода прошло дней: {lag}."))
                    .remedy(
                            "Wait, or compare cohorts at the same age, such as their first 30 days.",
                            "Подождите или сравнивайте когорты в одном возрасте, например по первым"
                                    + " 30 дням.")
                    .question(
                            "Which decision can wait until the cohort is complete?",
                            "Какое решение подождёт, пока когорта не дозреет?")
                    .thresholds(MIN_LAG_DEALS)
                    .source(
                            "Google Ads help 12200558: conversions are reported up to 90 days after"
                                    + " the click",
                            "public B2B lead data (Olist): nine of ten sales take 162 days, half of"
                                    + " them 14")
                    .build();

    /** As it is unless set otherwise. */
    public static final ImmatureCohort USUAL =
            new ImmatureCohort(MIN_LAG_DEALS.usual().intValueExact());

    /** Checks the threshold. */
    public ImmatureCohort {
        MIN_LAG_DEALS.check(BigDecimal.valueOf(minLagDeals));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<CohortSubject> subjectType() {
        return CohortSubject.class;
    }

    @Override
    public Verdict judge(CohortSubject cohort) {
        long deals = cohort.lag().map(SaleLag::deals).orElse(0L);
        return Needs.none()
                .that(
                        cohort.value().isPresent(),
                        Cause.MISSING,
                        Text.of(cohort.kpi(), cohort.kpi()))
                .that(
                        cohort.lag().isPresent(),
                        Cause.MISSING,
                        Text.of("how long sales take", "сколько времени занимает продажа"))
                .that(
                        deals >= minLagDeals,
                        Cause.TOO_LITTLE,
                        Text.of(
                                "sales whose time is known: %d, needed: %d"
                                        .formatted(deals, minLagDeals),
                                "продажи с известным сроком: %d, нужно: %d"
                                        .formatted(deals, minLagDeals)))
                .judge(() -> byAge(cohort, cohort.lag().orElseThrow()));
    }

    private static Verdict byAge(CohortSubject cohort, SaleLag lag) {
        Fact age =
                Fact.days("age", Math.max(0, cohort.age())).against(BigDecimal.valueOf(lag.days()));
        if (cohort.age() >= lag.days()) {
            return Verdict.clear(age);
        }
        String channel = cohort.key().parts().get("channel");
        String period = cohort.period().toString();
        return Verdict.flagged(
                "immature",
                Evidence.of(
                        Fact.of("value", cohort.kind(), cohort.value().orElseThrow()),
                        Fact.name("cohort", channel == null ? period : channel + " " + period),
                        cohort.arrived()
                                .map(part -> Fact.share("arrived", part))
                                .orElse(Fact.words("arrived", UNKNOWN)),
                        Fact.days("lag", lag.days()).restingOn(lag.deals()),
                        age));
    }

    @Override
    public List<Example<CohortSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "the leads of May on the last day of May; sales take 162 days",
                                "лиды мая в последний день мая; продажи занимают 162 дня"),
                        StatisticsExamples.cohort(0),
                        "immature"),
                Example.clear(
                        Text.of("200 days later", "через 200 дней"),
                        StatisticsExamples.cohort(200)),
                Example.notJudged(
                        Text.of("29 sales to learn the time from", "срок известен по 29 продажам"),
                        StatisticsExamples.cohort(0).lag(new SaleLag(162, 29)),
                        Cause.TOO_LITTLE));
    }
}
