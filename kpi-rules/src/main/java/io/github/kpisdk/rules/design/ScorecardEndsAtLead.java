package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.SystemRule;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.subject.SystemSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;

/** KD102: the headline KPIs stop at the lead, or reach the sale but not money. */
public record ScorecardEndsAtLead() implements SystemRule {
    private static final RuleInfo INFO =
            RuleInfo.of("KD102", "scorecard-ends-at-lead")
                    .title(
                            "The headline KPIs stop at the lead, or count sales but no money",
                            "Главные KPI заканчиваются на заявке или считают продажи без денег")
                    .about(Category.DESIGN, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when no headline KPI goes beyond the lead, or when they do but"
                                    + " none has money in it. Cost per lead is money, but stands at"
                                    + " the lead. If all stop before the lead, KD101 speaks.",
                            "Срабатывает, если ни один главный KPI не идёт дальше заявки или если"
                                    + " идёт, но денег нет ни в одном. Цена лида — деньги, но это"
                                    + " этап заявки. Если все не доходят до заявки, говорит KD101.")
                    .message(
                            "endsAtLead",
                            Severity.ERROR,
                            Text.of(
                                    "The headline KPIs go no further than {kpi} (stage: {stage}); a"
                                            + " lead is not money yet.",
                                    "Главные KPI не идут дальше, чем {kpi} (этап: {stage}); заявка"
                                            + " — это ещё не деньги."),
                            Text.of(
                                    "Silent if one headline KPI is about sales or money.",
                                    "Молчит, если хоть один главный KPI — о продажах или деньгах."))
                    .message(
                            "noMoney",
                            Severity.WARNING,
                            Text.of(
                                    "The headline KPIs count sales ({kpis}), but none has money in"
                                            + " it.",
                                    "Главные KPI считают продажи ({kpis}), но денег нет ни в"
                                            + " одном."),
                            Text.of(
                                    "Silent if one headline KPI is an amount or a ratio of money.",
                                    "Молчит, если хоть один главный KPI — сумма или"
                                            + " отношение сумм."))
                    .remedy(
                            "Add cost per sale and profit per channel; keep cost per lead for the"
                                    + " team.",
                            "Добавьте стоимость продажи и прибыль по каналам; цену лида оставьте"
                                    + " команде.")
                    .question(
                            "Which figure tells what the leads brought?",
                            "Какой показатель скажет, что принесли заявки?")
                    .source(
                            "article 0: KPIs that end at the lead cut marketing off from business",
                            "article 1: the apex of the KPI pyramid is revenue, profit, LTV")
                    .messageSupersedes("endsAtLead", "KD103")
                    .build();

    /** As it is; there is nothing to set. */
    public static final ScorecardEndsAtLead USUAL = new ScorecardEndsAtLead();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(SystemSubject system) {
        Stages stages = Stages.of(system);
        boolean stops = stages.allBefore(FunnelStage.SALE);
        return stages.needs()
                .applies(
                        !(stages.allBefore(FunnelStage.LEAD) && stages.allKnown()),
                        Text.of(
                                "no headline KPI reaches the lead",
                                "ни один главный KPI не доходит до заявки"))
                .judge(() -> stops ? stages.ifAllKnown(() -> atLead(stages)) : money(stages));
    }

    private static Verdict atLead(Stages stages) {
        CardSubject furthest = stages.first(FunnelStage.LEAD).orElseThrow();
        return Verdict.flagged(
                "endsAtLead",
                Evidence.of(Words.title(furthest), Fact.words("stage", FunnelStage.LEAD.words())));
    }

    private static Verdict money(Stages stages) {
        List<CardSubject> cards = stages.cards();
        if (cards.stream().anyMatch(card -> card.isMoney().orElse(false))) {
            return Verdict.clear();
        }
        List<CardSubject> open = cards.stream().filter(card -> card.isMoney().isEmpty()).toList();
        if (!open.isEmpty()) {
            Text names = Words.list(open.stream().map(CardSubject::title).toList());
            return Verdict.notJudged(
                    Cause.MISSING, Text.of("unit of " + names.en(), "единица: " + names.ru()));
        }
        return Verdict.flagged("noMoney", Evidence.of(Words.titles("kpis", cards)));
    }

    @Override
    public List<Example<SystemSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "headline: leads, CPL, visits that become leads",
                                "главные: лиды, CPL, конверсия визита в заявку"),
                        DesignExamples.headlines("leads", "cpl", "visit-to-lead"),
                        "endsAtLead"),
                Example.flagged(
                        Text.of(
                                "headline: leads, sales, close rate",
                                "главные: лиды, продажи, доля закрытых"),
                        DesignExamples.headlines("leads", "sales", "close-rate"),
                        "noMoney"),
                Example.clear(
                        Text.of(
                                "headline: leads, CPL, cost per sale",
                                "главные: лиды, CPL, стоимость продажи"),
                        DesignExamples.headlines("leads", "cpl", "cost-per-sale")),
                Example.notJudged(
                        Text.of("headline: CTR alone", "главный: только CTR"),
                        DesignExamples.headlines("ctr"),
                        Cause.NOT_APPLICABLE));
    }
}
