package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Cadence;
import io.github.kpisdk.core.system.LogEntry;
import io.github.kpisdk.rules.rule.CardRule;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * KD118: nobody has looked at a card for a long time.
 *
 * @param idleDays before so many days without a look nothing is said
 * @param looks nor before so many looks were left out
 */
public record UnreadKpi(int idleDays, int looks) implements CardRule {
    static final Threshold IDLE_DAYS =
            Threshold.of("idleDays", "90", "1", "3660", Threshold.JUDGEMENT);
    static final Threshold LOOKS = Threshold.of("looks", "3", "1", "100", Threshold.JUDGEMENT);

    /** 90 days and three looks. */
    public static final UnreadKpi USUAL = new UnreadKpi(90, 3);

    /** Checks the thresholds. */
    public UnreadKpi {
        IDLE_DAYS.check(BigDecimal.valueOf(idleDays));
        LOOKS.check(BigDecimal.valueOf(looks));
    }

    @Override
    public RuleInfo info() {
        return ExpiredTarget.INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        Optional<Cadence> cadence = card.card().cadence();
        Optional<LocalDate> today = card.within().asOf();
        Optional<LocalDate> last =
                card.within().system().decisions().of(card.card().id()).stream()
                        .map(LogEntry::date)
                        .reduce((earlier, later) -> later);
        return Needs.none()
                .that(
                        cadence.isPresent(),
                        Cause.MISSING,
                        Text.of("how often it is looked at", "частота просмотра"))
                .that(
                        last.isPresent(),
                        Cause.MISSING,
                        Text.of("a look in the decision log", "просмотр в журнале решений"))
                .that(today.isPresent(), Cause.MISSING, ExpiredTarget.NO_DAY)
                .judge(
                        () ->
                                byLast(
                                        card,
                                        cadence.orElseThrow(),
                                        last.orElseThrow(),
                                        today.orElseThrow()));
    }

    private Verdict byLast(CardSubject card, Cadence cadence, LocalDate last, LocalDate today) {
        long most = Math.max(idleDays, (long) looks * cadence.days());
        long idle = ChronoUnit.DAYS.between(last, today);
        Fact days = Fact.days("days", idle).against(BigDecimal.valueOf(most));
        return idle > most
                ? Verdict.flagged(
                        "unread",
                        Evidence.of(
                                Words.title(card),
                                Fact.words("cadence", cadence.words()),
                                Fact.name("last", last.toString()),
                                days,
                                Fact.days("max", most)))
                : Verdict.clear(days);
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "CAC is to be looked at every month; the last look is 91 days old",
                                "CAC смотрят раз в месяц; последний просмотр 91 день назад"),
                        DesignExamples.lastLookedAt(Cadence.MONTHLY, 91),
                        "unread"),
                Example.clear(
                        Text.of("90 days old", "90 дней назад"),
                        DesignExamples.lastLookedAt(Cadence.MONTHLY, 90)),
                Example.clear(
                        Text.of("every quarter, 273 days old", "раз в квартал, 273 дня назад"),
                        DesignExamples.lastLookedAt(Cadence.QUARTERLY, 273)));
    }
}
