package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.metric.Known;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * KD116: a target asks for more growth than there ever was.
 *
 * @param maxMonthlyGrowth growth as a part of the baseline, for each month; exactly this is too
 *     much
 * @param historyMultiple more than so many times the best growth ever seen is too much
 * @param minPoints how many past figures are needed to know that
 */
public record UnrealisticTarget(
        BigDecimal maxMonthlyGrowth, BigDecimal historyMultiple, int minPoints)
        implements CardRule {
    private static final Threshold GROWTH =
            Threshold.of("maxMonthlyGrowth", "5", "0.01", "1000", "article 1: +500 % is unlikely");
    private static final Threshold MULTIPLE =
            Threshold.of("historyMultiple", "3", "1", "1000", Threshold.JUDGEMENT);
    static final Threshold POINTS =
            Threshold.of("minPoints", "9", "9", "1000", "XmR: fewer give limits of no worth");
    static final RuleInfo INFO =
            RuleInfo.of("KD116", "target-calibration")
                    .title(
                            "A target is out of reach, or inside the usual noise",
                            "Цель недостижима или лежит внутри обычного разброса")
                    .about(Category.DESIGN, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks when a target asks for five times the baseline more in a month,"
                                    + " or for more than three times the best growth ever seen in"
                                    + " a span of that length; and when it lies strictly inside the"
                                    + " natural limits (XmR) of at least 9 past figures.",
                            "Срабатывает, если цель требует прироста в пять исходных значений за"
                                    + " месяц или больше трёх лучших приростов за такой же срок; и"
                                    + " если она строго внутри естественных границ (XmR) не менее"
                                    + " чем 9 прошлых значений.")
                    .message(
                            "unrealistic",
                            Severity.WARNING,
                            Text.of(
                                    "{kpi}: target {target} means {growth}; days for it: {horizon};"
                                            + " the limit: {most}.",
                                    "{kpi}: цель {target} — это {growth}; дней на это: {horizon};"
                                            + " предел: {most}."),
                            Text.of(
                                    "Silent if the growth is less than {most}.",
                                    "Молчит, если прирост меньше {most}."))
                    .message(
                            "insideNoise",
                            Severity.INFO,
                            Text.of(
                                    "{kpi}: target {target} lies inside its usual range"
                                            + " {low}..{high}; hitting it will prove nothing.",
                                    "{kpi}: цель {target} внутри обычного разброса {low}..{high};"
                                            + " её достижение ничего не докажет."),
                            Text.of(
                                    "Silent if the target is {low} or less, or {high} or more.",
                                    "Молчит, если цель не больше {low} или не меньше {high}."))
                    .remedy(
                            "Set the target beyond the usual range but within what was ever done.",
                            "Ставьте цель за обычным разбросом, но в пределах того, что удавалось.")
                    .question("Which target would prove something?", "Какая цель что-то докажет?")
                    .thresholds(GROWTH, MULTIPLE, POINTS)
                    .source(
                            "article 1 (achievable): +500 % in a month is unlikely",
                            "Wheeler, Understanding Variation: 2.66 x mean moving range")
                    .build();

    /** 500 % a month, three times the best, 9 points. */
    public static final UnrealisticTarget USUAL =
            new UnrealisticTarget(GROWTH.usual(), MULTIPLE.usual(), 9);

    /** Checks the thresholds. */
    public UnrealisticTarget {
        GROWTH.check(maxMonthlyGrowth);
        MULTIPLE.check(historyMultiple);
        POINTS.check(BigDecimal.valueOf(minPoints));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        Aim aim = card.card().aim();
        Optional<Horizon> horizon = Horizon.of(aim);
        return Needs.none()
                .that(aim.isStated(), Cause.MISSING, Text.of("target", "цель"))
                .that(
                        aim.baseline().isPresent(),
                        Cause.MISSING,
                        Text.of("baseline", "начальное значение"))
                .applies(
                        aim.baseline().filter(start -> start.signum() > 0).isPresent(),
                        Text.of("the baseline is not above zero", "начальное значение не больше 0"))
                .that(
                        horizon.isPresent(),
                        Cause.MISSING,
                        Text.of("time for the target", "срок цели"))
                .judge(() -> byGrowth(card, horizon.orElseThrow()));
    }

    private Verdict byGrowth(CardSubject card, Horizon horizon) {
        Known growth = growth(card.card().aim());
        Optional<Known> best = best(card, horizon).map(ever -> ever.times(historyMultiple));
        Known allowed = horizon.months().times(maxMonthlyGrowth);
        boolean tooMuch = growth.compareTo(allowed) >= 0;
        boolean tooMuchEver = best.filter(most -> growth.compareTo(most) > 0).isPresent();
        Known most = best.filter(ever -> ever.compareTo(allowed) < 0).orElse(allowed);
        Fact change =
                Fact.change("growth", growth)
                        .restingOn(card.history().size())
                        .against(most.value());
        return growth.signum() > 0 && (tooMuch || tooMuchEver)
                ? Verdict.flagged(
                        "unrealistic",
                        Evidence.of(
                                Words.title(card),
                                Words.target(card),
                                change,
                                Fact.days("horizon", horizon.days()),
                                Fact.change("most", most)))
                : Verdict.clear(change);
    }

    private static Known growth(Aim aim) {
        return aim.change()
                .map(Known::of)
                .orElseGet(
                        () ->
                                Known.of(
                                        aim.target()
                                                .orElseThrow()
                                                .subtract(aim.baseline().orElseThrow()),
                                        aim.baseline().orElseThrow()));
    }

    /** The best rise between two past figures no further apart than the horizon, above zero. */
    private Optional<Known> best(CardSubject card, Horizon horizon) {
        List<Known> past = card.history();
        if (past.size() < minPoints) {
            return Optional.empty();
        }
        int window = horizon.steps(card.step().orElseThrow());
        Known best = Known.of(BigDecimal.ZERO);
        for (int from = 0; from < past.size(); from++) {
            for (int to = from + 1; to < past.size() && to <= from + window; to++) {
                Known start = past.get(from);
                if (start.signum() > 0
                        && past.get(to).minus(start).per(start).compareTo(best) > 0) {
                    best = past.get(to).minus(start).per(start);
                }
            }
        }
        return Optional.of(best).filter(rise -> rise.signum() > 0);
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "leads from 1,000 to 6,000 in a month",
                                "лиды с 1 000 до 6 000 за месяц"),
                        DesignExamples.leadsIn("6000", LocalDate.of(2026, 4, 30)),
                        "unrealistic"),
                Example.clear(
                        Text.of("40 % more leads in a quarter", "+40 % лидов за квартал"),
                        DesignExamples.leadsIn("1400", LocalDate.of(2026, 6, 30))),
                Example.notJudged(
                        Text.of("no figure at the start", "нет начального значения"),
                        DesignExamples.aiming("leads", Aim.target("6000")),
                        Cause.MISSING));
    }
}
