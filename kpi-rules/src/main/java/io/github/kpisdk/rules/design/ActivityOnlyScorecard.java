package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.SystemRule;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.SystemSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;

/** KD101: every headline KPI measures activity or an ad cabinet, none a result of the business. */
public record ActivityOnlyScorecard() implements SystemRule {
    private static final Text SILENT =
            Text.of(
                    "Silent if one headline KPI is about leads, sales or money.",
                    "Молчит, если хоть один главный KPI — о лидах, продажах или деньгах.");
    private static final RuleInfo INFO =
            RuleInfo.of("KD101", "activity-only-scorecard")
                    .title(
                            "Every headline KPI measures activity, none a result of the business",
                            "Все главные KPI измеряют активность, ни один — результат бизнеса")
                    .about(Category.DESIGN, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when all headline KPIs stop at impressions, clicks or visits."
                                    + " KPIs of the team do not count: there such figures have"
                                    + " their place. If nobody says where a KPI stands in the"
                                    + " funnel, it is not judged.",
                            "Срабатывает, если все главные KPI заканчиваются на показах, кликах или"
                                    + " визитах. KPI команды не в счёт: там таким показателям"
                                    + " место. Если этап воронки у KPI не указан, суждения нет.")
                    .message(
                            "activityOnly",
                            Severity.ERROR,
                            Text.of(
                                    "All headline KPIs measure activity ({count}: {kpis}); none"
                                            + " tells whether the business earned more.",
                                    "Все главные KPI измеряют активность ({count}: {kpis}); ни один"
                                            + " не отвечает, стал ли бизнес больше зарабатывать."),
                            SILENT)
                    .remedy(
                            "Make them figures of the team, and add a KPI in money: cost per sale,"
                                    + " profit per channel, share of advertising in revenue.",
                            "Переведите их в показатели команды и добавьте KPI в деньгах: стоимость"
                                    + " продажи, прибыль по каналам, долю рекламных расходов.")
                    .question(
                            "Which figure in money will marketing be judged by?",
                            "По какому показателю в деньгах будем судить о маркетинге?")
                    .source(
                            "article 0: figures of the ad cabinet must not be the main KPIs",
                            "article 2: process metrics diagnose, result metrics judge")
                    .build();

    /** As it is; there is nothing to set. */
    public static final ActivityOnlyScorecard USUAL = new ActivityOnlyScorecard();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(SystemSubject system) {
        Stages stages = Stages.of(system);
        return stages.needs()
                .judge(
                        () -> {
                            if (!stages.allBefore(FunnelStage.LEAD)) {
                                return Verdict.clear();
                            }
                            return stages.ifAllKnown(
                                    () ->
                                            Verdict.flagged(
                                                    "activityOnly",
                                                    Evidence.of(
                                                            Fact.count(
                                                                    "count", stages.cards().size()),
                                                            Words.titles("kpis", stages.cards()))));
                        });
    }

    @Override
    public List<Example<SystemSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "headline: CTR, CPC, reach, brand searches",
                                "главные: CTR, CPC, охват, брендовые запросы"),
                        DesignExamples.headlines("ctr", "cpc", "reach", "brand-searches"),
                        "activityOnly"),
                Example.clear(
                        Text.of(
                                "headline: profit of channels; for the team: CTR, CPC, reach",
                                "главный: прибыль каналов; для команды: CTR, CPC, охват"),
                        DesignExamples.profitAndTeam()),
                Example.notJudged(
                        Text.of("no headline KPI", "главных KPI нет"),
                        DesignExamples.headlines(),
                        Cause.NOT_APPLICABLE));
    }
}
