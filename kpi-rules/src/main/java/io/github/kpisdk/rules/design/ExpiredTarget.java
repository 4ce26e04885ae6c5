package io.github.kpisdk.rules.design;

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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * KD118: the date of a target has passed, and nobody set a new one or took the card away.
 *
 * @param graceDays so many days after its date a target may stand
 */
public record ExpiredTarget(int graceDays) implements CardRule {
    private static final Threshold GRACE =
            Threshold.of("graceDays", "31", "0", "366", Threshold.JUDGEMENT);

    static final Text NO_DAY = Text.of("the day of judgement", "день, на который судить");

    static final RuleInfo INFO =
            RuleInfo.of("KD118", "outdated-kpi")
                    .title("A KPI is out of date", "KPI устарел")
                    .about(Category.DESIGN, Confidence.CERTAIN, Tier.STRICT)
                    .explanation(
                            "Speaks when the date of a target passed more than 31 days ago and the"
                                    + " card still has it, and when the decision log shows that"
                                    + " nobody has looked at a card for 90 days and three times as"
                                    + " long as it should take. A target that comes again every"
                                    + " month has no date to pass.",
                            "Срабатывает, если срок цели прошёл больше 31 дня назад, а в карточке"
                                    + " она осталась, и если по журналу решений карточку не смотрели"
                                    + " 90 дней и втрое дольше, чем положено. У цели, которая"
                                    + " повторяется каждый месяц, срока нет.")
                    .message(
                            "expired",
                            Severity.INFO,
                            Text.of(
                                    "{kpi}: the date of the target, {deadline}, has passed;"
                                            + " days since then: {days}.",
                                    "{kpi}: срок цели прошёл ({deadline}); дней с тех пор: {days}."),
                            Text.of(
                                    "Silent if the card has a target for a day to come.",
                                    "Молчит, если в карточке есть цель на будущий срок."))
                    .message(
                            "unread",
                            Severity.INFO,
                            Text.of(
                                    "{kpi}: to be looked at {cadence}, last looked at on {last};"
                                            + " days since then: {days}.",
                                    "{kpi}: смотреть {cadence}, а последний просмотр — {last};"
                                            + " дней с тех пор: {days}."),
                            Text.of(
                                    "Silent if the decision log has a look at {kpi}; the most days"
                                            + " since then: {max}.",
                                    "Молчит, если в журнале решений есть просмотр {kpi}; предел в"
                                            + " днях: {max}."))
                    .remedy(
                            "Set a new target, look at the figure again, or drop the card.",
                            "Поставьте новую цель, снова смотрите показатель или уберите карточку.")
                    .question(
                            "Does anybody still need this figure?",
                            "Нужен ли ещё кому-то этот показатель?")
                    .thresholds(GRACE, UnreadKpi.IDLE_DAYS, UnreadKpi.LOOKS)
                    .source(
                            "article 1: KPIs have to be looked through, as goals and channels"
                                    + " change and old figures lose their use")
                    .build();

    /** 31 days. */
    public static final ExpiredTarget USUAL = new ExpiredTarget(31);

    /** Checks the threshold. */
    public ExpiredTarget {
        GRACE.check(BigDecimal.valueOf(graceDays));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        Aim aim = card.card().aim();
        Optional<LocalDate> today = card.within().asOf();
        return Needs.none()
                .applies(
                        aim.every().isEmpty(),
                        Text.of("the target comes again", "цель повторяется"))
                .that(
                        aim.deadline().isPresent(),
                        Cause.MISSING,
                        Text.of("date of the target", "срок цели"))
                .that(today.isPresent(), Cause.MISSING, NO_DAY)
                .judge(() -> byDate(card, aim.deadline().orElseThrow(), today.orElseThrow()));
    }

    private Verdict byDate(CardSubject card, LocalDate deadline, LocalDate today) {
        Fact days =
                Fact.days("days", ChronoUnit.DAYS.between(deadline, today))
                        .against(BigDecimal.valueOf(graceDays));
        return deadline.plusDays(graceDays).isBefore(today)
                ? Verdict.flagged(
                        "expired",
                        Evidence.of(
                                Words.title(card),
                                Fact.name("deadline", deadline.toString()),
                                days))
                : Verdict.clear(days);
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "a target by the end of March, seen on 2 May",
                                "цель до конца марта, сегодня 2 мая"),
                        DesignExamples.leadsAsOf(LocalDate.of(2026, 5, 2)),
                        "expired"),
                Example.clear(
                        Text.of("the same, on 1 May", "то же, 1 мая"),
                        DesignExamples.leadsAsOf(LocalDate.of(2026, 5, 1))));
    }
}
