package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Cadence;
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
import java.util.Optional;

/**
 * KD108: nobody says how often a KPI is looked at, or it is too seldom, or too often.
 *
 * @param operationalMax the most days between looks at a tactical figure
 * @param strategicMin the fewest days between looks at a figure of the business
 */
public record CadenceMismatch(int operationalMax, int strategicMin) implements CardRule {
    private static final Threshold OPERATIONAL =
            Threshold.of("operationalMax", "10", "1", "366", "article 1: weekly, with some room");
    private static final Threshold STRATEGIC =
            Threshold.of(
                    "strategicMin", "28", "1", "366", "article 1: monthly; the shortest month");
    private static final RuleInfo INFO =
            RuleInfo.of("KD108", "cadence-mismatch")
                    .title(
                            "A KPI is looked at too seldom, too often, or nobody knows when",
                            "KPI смотрят слишком редко, слишком часто или неизвестно когда")
                    .about(Category.DESIGN, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when a card has no cadence; when a tactical figure is looked at"
                                    + " less often than every 10 days; when a figure of the business is"
                                    + " looked at more often than every 28 days, or before it"
                                    + " has settled."
                                    + " Figures of the level between may have any cadence.",
                            "Срабатывает, если в карточке нет частоты; если тактический показатель"
                                    + " смотрят реже, чем раз в 10 дней; если показатель бизнеса"
                                    + " смотрят чаще, чем раз в 28 дней или раньше, чем он созрел."
                                    + " Для среднего уровня годится любая частота.")
                    .message(
                            "noCadence",
                            Severity.WARNING,
                            Text.of(
                                    "{kpi}: no review cadence.",
                                    "{kpi}: не задана частота просмотра."),
                            Text.of(
                                    "Silent if the card says how often it is looked at.",
                                    "Молчит, если в карточке указано, как часто его смотрят."))
                    .message(
                            "tooSlow",
                            Severity.INFO,
                            Text.of(
                                    "{kpi}: a tactical figure, but looked at {cadence};"
                                            + " the most days between looks: {max}.",
                                    "{kpi}: тактический показатель, а смотрят"
                                            + " {cadence}; предел в днях: {max}."),
                            Text.of(
                                    "Silent if the days between looks are at most {max}.",
                                    "Молчит, если между просмотрами дней не больше {max}."))
                    .message(
                            "tooFast",
                            Severity.INFO,
                            Text.of(
                                    "{kpi}: looked at {cadence}; days until it has"
                                            + " settled: {lag}. You will react to noise.",
                                    "{kpi}: смотрят {cadence}, а дней до созревания:"
                                            + " {lag}. Вы будете реагировать на шум."),
                            Text.of(
                                    "Silent if the days between looks are at least {lag}.",
                                    "Молчит, если между просмотрами дней не меньше {lag}."))
                    .remedy(
                            "Weekly for tactical figures, monthly for those of the business.",
                            "Тактические — раз в неделю, показатели бизнеса — раз в месяц.")
                    .question(
                            "On which day will it be looked at?",
                            "В какой день будем его смотреть?")
                    .thresholds(OPERATIONAL, STRATEGIC)
                    .source("article 1: operational metrics weekly, strategic KPIs monthly")
                    .build();

    /** 10 and 28 days. */
    public static final CadenceMismatch USUAL = new CadenceMismatch(10, 28);

    /** Checks the thresholds. */
    public CadenceMismatch {
        OPERATIONAL.check(BigDecimal.valueOf(operationalMax));
        STRATEGIC.check(BigDecimal.valueOf(strategicMin));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        Optional<Cadence> cadence = card.card().cadence();
        if (cadence.isEmpty()) {
            return Verdict.flagged("noCadence", Evidence.of(Words.title(card)));
        }
        return Needs.none()
                .that(
                        card.level().isPresent(),
                        Cause.MISSING,
                        Text.of("level of the KPI", "уровень KPI"))
                .judge(() -> byLevel(card, cadence.orElseThrow()));
    }

    private Verdict byLevel(CardSubject card, Cadence cadence) {
        Level level = card.level().orElseThrow();
        int lag = Math.max(strategicMin, card.card().measuring().maturityDays().orElse(0));
        Fact title = Words.title(card);
        Fact looked = Fact.words("cadence", cadence.words());
        Fact days = Fact.days("days", cadence.days());
        if (level == Level.TACTICAL && cadence.days() > operationalMax) {
            return Verdict.flagged(
                    "tooSlow",
                    Evidence.of(
                            title,
                            looked,
                            days.against(BigDecimal.valueOf(operationalMax)),
                            Fact.days("max", operationalMax)));
        }
        if (level == Level.BUSINESS && cadence.days() < lag) {
            return Verdict.flagged(
                    "tooFast",
                    Evidence.of(
                            title,
                            looked,
                            days.against(BigDecimal.valueOf(lag)),
                            Fact.days("lag", lag)));
        }
        return Verdict.clear(days);
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("nobody says when", "частота не задана"),
                        DesignExamples.card("ltv"),
                        "noCadence"),
                Example.flagged(
                        Text.of("CTR once a month", "CTR раз в месяц"),
                        DesignExamples.looked("ctr", Cadence.MONTHLY),
                        "tooSlow"),
                Example.flagged(
                        Text.of("LTV every week", "LTV раз в неделю"),
                        DesignExamples.looked("ltv", Cadence.WEEKLY),
                        "tooFast"),
                Example.clear(
                        Text.of("CTR every week", "CTR раз в неделю"),
                        DesignExamples.looked("ctr", Cadence.WEEKLY)),
                Example.clear(
                        Text.of("LTV every month", "LTV раз в месяц"),
                        DesignExamples.looked("ltv", Cadence.MONTHLY)));
    }
}
