package io.github.kpisdk.rules.funnel;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KF403: more leads bring no more sales.
 *
 * <p>By qualified leads where they are recorded: then it is the sales desk. Elsewhere the quality
 * of leads and the work of sales cannot be told apart, and it says so.
 *
 * @param minGrowth by how much leads grow at least: 0.2 is 20 %
 * @param flat by how much sales grow at most
 */
public record LeadsUpSalesFlat(BigDecimal minGrowth, BigDecimal flat) implements ChannelRule {
    private static final Text SILENT_IF =
            Text.of(
                    "Silent if sales grow by more than {flat}.",
                    "Молчит, если рост продаж больше {flat}.");

    private static final RuleInfo INFO =
            RuleInfo.of("KF403", "leads-up-sales-flat")
                    .title("More leads bring no more sales", "Лидов больше, а продаж нет")
                    .about(Category.FUNNEL, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks if qualified leads (all leads, where nobody qualifies them) grew by 20 % or more, their sales by 5 % at most, and chance is ruled out (two shares, 5 %). Waits until the leads of both periods have had the time to buy.",
                            "Срабатывает, если качественных лидов (или всех, если их не отбирают) стало больше на 20 % и более, продаж из них — не больше чем на 5 %, и случайность исключена (две доли, 5 %). Ждёт, пока у лидов обоих периодов пройдёт время на покупку.")
                    .message(
                            "sales",
                            Severity.WARNING,
                            Text.of(
                                    "{channel}: qualified leads {inGrowth}, sales {outGrowth}: {cr0} → {cr1}. Sales handling is the bottleneck.",
                                    "{channel}: качественных лидов {inGrowth}, продаж {outGrowth}: {cr0} → {cr1}. Узкое место — отдел продаж."),
                            SILENT_IF)
                    .message(
                            "notSeparable",
                            Severity.WARNING,
                            Text.of(
                                    "{channel}: leads {inGrowth}, sales {outGrowth}: {cr0} → {cr1}. Without a qualified stage, lead quality and sales work cannot be told apart.",
                                    "{channel}: лидов {inGrowth}, продаж {outGrowth}: {cr0} → {cr1}. Без этапа «качественный лид» не отличить качество лидов от работы продаж."),
                            SILENT_IF)
                    .remedy(
                            "Record the qualified stage; check response time and script.",
                            "Отмечайте качественные лиды; проверьте скорость ответа и сценарий разговора.")
                    .question(
                            "Who answers for the missing sales, and what changes this month?",
                            "Кто отвечает за недостающие продажи и что меняется в этом месяце?")
                    .thresholds(StageGrowth.MIN_GROWTH, StageGrowth.FLAT)
                    .source(
                            "article 1: many leads but few sales is weak work of the sales team",
                            "article 2: marketing says the plan is met, everybody is right and everybody is unhappy")
                    .blockedBy("KS504")
                    .build();

    /** As it is unless set otherwise. */
    public static final LeadsUpSalesFlat USUAL =
            new LeadsUpSalesFlat(StageGrowth.MIN_GROWTH.usual(), StageGrowth.FLAT.usual());

    /** Checks the thresholds. */
    public LeadsUpSalesFlat {
        StageGrowth.MIN_GROWTH.check(minGrowth);
        StageGrowth.FLAT.check(flat);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        boolean qualified =
                channel.now().has(Figure.QUALIFIED_LEADS)
                        || channel.before().has(Figure.QUALIFIED_LEADS);
        Figure in = qualified ? Figure.QUALIFIED_LEADS : Figure.COHORT_LEADS;
        StageGrowth growth = new StageGrowth(in, Figure.COHORT_SALES, minGrowth, flat);
        return growth.needs(Needs.none().mature(channel.maturity()), channel)
                .judge(
                        () ->
                                growth.judge(
                                        qualified ? "sales" : "notSeparable",
                                        channel,
                                        Figure.SALES));
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "500 qualified leads became 800, 75 sales became 76",
                                "было 500 качественных лидов и 75 продаж, стало 800 и 76"),
                        FunnelExamples.desk(500, 75, 800, 76),
                        "sales"),
                Example.flagged(
                        Text.of(
                                "the same where nobody qualifies leads",
                                "то же, если лиды не отбирают"),
                        FunnelExamples.desklessLeads(500, 75, 800, 76),
                        "notSeparable"),
                Example.notJudged(
                        Text.of(
                                "the same before the new leads have had the time to buy",
                                "то же, пока новым лидам не хватило времени купить"),
                        FunnelExamples.desk(500, 75, 800, 76).maturity(Maturity.IMMATURE),
                        Cause.IMMATURE));
    }
}
