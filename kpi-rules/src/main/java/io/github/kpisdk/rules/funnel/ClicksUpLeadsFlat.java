package io.github.kpisdk.rules.funnel;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KF402: more clicks bring no more leads.
 *
 * @param minGrowth by how much clicks grow at least: 0.2 is 20 %
 * @param flat by how much leads grow at most
 */
public record ClicksUpLeadsFlat(BigDecimal minGrowth, BigDecimal flat) implements ChannelRule {
    private static final RuleInfo INFO =
            RuleInfo.of("KF402", "clicks-up-leads-flat")
                    .title(
                            "More clicks bring no more leads: look at the landing page",
                            "Кликов больше, а лидов нет: смотрите на страницу")
                    .about(Category.FUNNEL, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks if clicks grew by 20 % or more, leads by 5 % at most, and chance is ruled out (two shares, 5 %). Waits while a break of the tracking is not explained.",
                            "Срабатывает, если кликов стало больше на 20 % и более, лидов — не больше чем на 5 %, и случайность исключена (две доли, 5 %). Ждёт, пока не объяснён сбой счётчика.")
                    .message(
                            "landing",
                            Severity.WARNING,
                            Text.of(
                                    "{channel}: clicks {inGrowth}, leads {outGrowth}: conversion {cr0} → {cr1}. Look at the landing page or the traffic.",
                                    "{channel}: кликов {inGrowth}, лидов {outGrowth}: конверсия {cr0} → {cr1}. Смотрите страницу или качество трафика."),
                            Text.of(
                                    "Silent if leads grow by more than {flat}.",
                                    "Молчит, если рост лидов больше {flat}."))
                    .remedy(
                            "Test one element of the landing page; check the mix of traffic sources.",
                            "Проверьте в A/B-тесте один элемент страницы; посмотрите, откуда идёт трафик.")
                    .question(
                            "Which element of the page is tested first, or which traffic is stopped?",
                            "Какой элемент страницы проверяем первым или какой трафик отключаем?")
                    .thresholds(StageGrowth.MIN_GROWTH, StageGrowth.FLAT)
                    .source(
                            "article 1: many clicks but few leads is a landing-page problem (design, text, form)")
                    .blockedBy("KC605")
                    .build();

    /** As it is unless set otherwise. */
    public static final ClicksUpLeadsFlat USUAL =
            new ClicksUpLeadsFlat(StageGrowth.MIN_GROWTH.usual(), StageGrowth.FLAT.usual());

    /** Checks the thresholds. */
    public ClicksUpLeadsFlat {
        StageGrowth.MIN_GROWTH.check(minGrowth);
        StageGrowth.FLAT.check(flat);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        StageGrowth growth = new StageGrowth(Figure.CLICKS, Figure.LEADS, minGrowth, flat);
        return growth.needs(Needs.none(), channel)
                .judge(() -> growth.judge("landing", channel, Figure.LEADS));
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "10,000 clicks became 15,000, 300 leads became 290",
                                "было 10 000 кликов и 300 лидов, стало 15 000 и 290"),
                        FunnelExamples.landing(10_000, 300, 15_000, 290),
                        "landing"),
                Example.inconclusive(
                        Text.of(
                                "1,000 clicks became 1,250, 30 leads became 29",
                                "было 1 000 кликов и 30 лидов, стало 1 250 и 29"),
                        FunnelExamples.landing(1000, 30, 1250, 29),
                        "landing"),
                Example.clear(
                        Text.of(
                                "10,000 clicks became 15,000, 300 leads became 400",
                                "было 10 000 кликов и 300 лидов, стало 15 000 и 400"),
                        FunnelExamples.landing(10_000, 300, 15_000, 400)));
    }
}
