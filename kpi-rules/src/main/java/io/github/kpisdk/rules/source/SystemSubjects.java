package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.economics.Forecast;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.subject.SystemSubject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The KPIs of a business as people live with them, with their figures, as subjects of rules.
 *
 * <pre>{@code
 * SystemSubjects.of(SystemSubject.of(system), scorecard, ledgerSubjects).forecasts(plans).all()
 * }</pre>
 *
 * <p>A card is read for the last whole period of the scorecard. If the card says how many days a
 * figure takes to mature, it is the last period that has had these days; whether they are enough is
 * for a rule to say. Its past figures are those of the periods up to then without a gap. A figure
 * that still grows with the age of its customers has none, for older ones have had more time.
 *
 * <p>A ratio is looked at if its card is of one channel, and it is a share of counts or money spent
 * per event. A cohort is looked at if the figure counts which leads of the period have bought so
 * far. What counts sales by the day of the sale, such as CAC or the cost of a sale, does not change
 * any more and is no cohort.
 */
public final class SystemSubjects {
    private final SystemSubject system;
    private final Scorecard scorecard;
    private final LedgerSubjects ledger;
    private final List<Forecast> forecasts;
    private final Optional<String> sector;

    private SystemSubjects(
            SystemSubject system,
            Scorecard scorecard,
            LedgerSubjects ledger,
            List<Forecast> forecasts,
            Optional<String> sector) {
        this.system = Required.field("system", system);
        this.scorecard = Required.field("scorecard", scorecard);
        this.ledger = Required.field("ledger", ledger);
        this.forecasts = List.copyOf(forecasts);
        this.sector = sector;
    }

    /**
     * Subjects of a system. It is judged by the day of the ledger's figures unless it has one.
     *
     * @param scorecard the figures of the cards, in periods as the cards are read
     * @param ledger the subjects of the same ledger
     */
    public static SystemSubjects of(
            SystemSubject system, Scorecard scorecard, LedgerSubjects ledger) {
        SystemSubject onDay =
                system.asOf().isPresent() ? system : system.asOf(ledger.facts().asOf());
        return new SystemSubjects(onDay, scorecard, ledger, List.of(), Optional.empty());
    }

    /** The same, with what was foreseen: plans for figures, and for the profit. */
    public SystemSubjects forecasts(List<Forecast> all) {
        return new SystemSubjects(system, scorecard, ledger, all, sector);
    }

    /** The same, with the trade of the business, in the words of a benchmark's segment. */
    public SystemSubjects sector(String trade) {
        return new SystemSubjects(system, scorecard, ledger, forecasts, Optional.of(trade));
    }

    /**
     * The subjects of the ledger, the business with how many of its main figures are on target and
     * with the plan of its profit, a channel with what a sale may cost by a card of its own; the
     * system and its goals; and all cards with their figures, ratios and cohorts.
     */
    public List<Subject> all() {
        GoalFigures goals = new GoalFigures(system, scorecard, forecasts, ledger.facts().asOf());
        List<Subject> all = new ArrayList<>();
        ledger.all().forEach(subject -> all.add(withGoals(goals, subject)));
        all.add(system);
        all.addAll(system.goals());
        all.addAll(cards());
        return all;
    }

    private static Subject withGoals(GoalFigures goals, Subject subject) {
        if (subject instanceof BusinessSubject business) {
            return goals.of(business);
        }
        return subject instanceof ChannelSubject channel ? goals.of(channel) : subject;
    }

    private List<Subject> cards() {
        CardFigures figures =
                new CardFigures(scorecard, ledger.facts().leads(), ledger.facts().asOf());
        List<Subject> cards = new ArrayList<>();
        Map<SubjectKey, Subject> ratios = new LinkedHashMap<>();
        Map<SubjectKey, Subject> cohorts = new LinkedHashMap<>();
        for (CardSubject card : system.cards()) {
            cards.add(figures.past(stated(card)));
            Optional<Kpi> kpi = card.kpi();
            if (kpi.isPresent()) {
                figures.ratio(card.card(), kpi.get())
                        .ifPresent(ratio -> ratios.putIfAbsent(ratio.key(), ratio));
                figures.cohort(card.card(), kpi.get())
                        .ifPresent(cohort -> cohorts.putIfAbsent(cohort.key(), cohort));
            }
        }
        cards.addAll(ratios.values());
        cards.addAll(cohorts.values());
        return cards;
    }

    private CardSubject stated(CardSubject card) {
        CardSubject known = sector.map(card::sector).orElse(card);
        return forecasts.stream().anyMatch(one -> isOf(one, card.card())) ? known.planned() : known;
    }

    private static boolean isOf(Forecast forecast, KpiCard card) {
        return forecast.kpi().equals(card.kpi()) && forecast.scope().equals(card.channel());
    }
}
