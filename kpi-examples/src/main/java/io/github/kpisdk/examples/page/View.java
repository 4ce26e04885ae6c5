package io.github.kpisdk.examples.page;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.scorecard.Comparison;
import io.github.kpisdk.core.scorecard.PreviousPeriod;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.core.system.SystemReview;
import io.github.kpisdk.core.system.TeamRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What all pages look at: the figures of one period, the goals, and one language to speak. */
final class View {
    private static final int MOST_DECIMALS = 4;

    private final Ledger ledger;
    private final Scorecard figures;
    private final Optional<KpiSystem> written;
    private final KpiSystem system;
    private final Language language;
    private final Period period;
    private final SystemReview review;
    private final PreviousPeriod past;

    View(Ledger ledger, Scorecard figures, Optional<KpiSystem> written, Language language) {
        this.ledger = ledger;
        this.figures = figures;
        this.written = written;
        this.system = written.orElse(UsualCards.SYSTEM);
        this.language = language;
        period = latest(figures.periods());
        review = SystemReview.of(system, Kpis.ALL, figures, period, today());
        past = PreviousPeriod.of(ledger, figures.range(), period, Kpis.ALL);
    }

    /** The last whole period; the last one if all are cut. */
    private static Period latest(List<Period> periods) {
        List<Period> whole = periods.stream().filter(one -> !one.isCut()).toList();
        List<Period> best = whole.isEmpty() ? periods : whole;
        return best.get(best.size() - 1);
    }

    /** The day after the data end: no clock takes part. */
    LocalDate today() {
        return figures.range().end();
    }

    Period period() {
        return period;
    }

    /** A period by its name; one that has none by its first and last day. */
    static String name(Period period) {
        return period.grain() == Grain.TOTAL ? Shown.days(period.range()) : Shown.period(period);
    }

    /** The period if the one before it is in the data, too. */
    Optional<Period> comparable() {
        return Optional.of(period).filter(one -> figures.range().contains(one.previous().range()));
    }

    Language language() {
        return language;
    }

    Ledger ledger() {
        return ledger;
    }

    Scorecard figures() {
        return figures;
    }

    KpiSystem system() {
        return system;
    }

    boolean isWritten() {
        return written.isPresent();
    }

    SystemReview review() {
        return review;
    }

    /** How a figure moved since the period before. */
    Comparison past(Kpi kpi, Scope scope) {
        return past.compare(kpi, scope);
    }

    /** Whether a figure grows with the time that customers had; an earlier one is then greater. */
    static boolean growsWithTime(Kpi kpi) {
        return kpi.quantities().contains(Quantities.COHORT_CONTRIBUTION);
    }

    Outcome outcome(Kpi kpi, Scope scope) {
        return figures.result(kpi, period, scope).outcome();
    }

    String say(Text text, Object... values) {
        return values.length == 0 ? text.in(language) : text.in(language).formatted(values);
    }

    Html html(Text text, Object... values) {
        return Html.text(say(text, values));
    }

    /** A figure with its currency, or a dash and the reason why there is none. */
    String amount(Outcome outcome, Kpi kpi) {
        return outcome.fold(
                known -> Shown.exact(known, kpi, figures(language)) + currency(kpi),
                undefined -> Figures.NOTHING + " (" + why(undefined, kpi) + ")");
    }

    /** A figure with its decimals, four at most, where nobody said its unit. */
    String plain(Known known) {
        int scale = known.value().stripTrailingZeros().scale();
        int decimals = Math.min(MOST_DECIMALS, Math.max(0, scale));
        return figures(language).round(known, decimals);
    }

    private String currency(Kpi kpi) {
        return kpi.display() == Display.MONEY ? " " + ledger.currency() : "";
    }

    private static Figures figures(Language language) {
        return Figures.of(language);
    }

    /** Why there is no figure, in words. */
    String why(Undefined undefined, Kpi kpi) {
        String title =
                switch (undefined.subject()) {
                    case "target" -> say(CardWords.A_TARGET);
                    case "baseline" -> say(CardWords.A_BASELINE);
                    default -> title(kpi, undefined.subject());
                };
        return figures(language).why(undefined, title);
    }

    private String title(Kpi kpi, String subject) {
        return parts(kpi)
                .filter(part -> part.subject().equals(subject))
                .reduce((first, last) -> last)
                .map(part -> part.text(language))
                .orElse(subject);
    }

    private static Stream<Formula> parts(Formula formula) {
        return Stream.concat(Stream.of(formula), formula.parts().stream().flatMap(View::parts));
    }

    /** What people call a role; its id if nobody said. */
    String role(String id) {
        return system.roles().stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .map(TeamRole::title)
                .map(title -> title.in(language))
                .orElse(id);
    }

    /** What people call a channel. */
    String scope(Scope scope) {
        return scope.channel().orElse(say(Words.BUSINESS));
    }

    /** What people call a KPI or a quantity; its id if the catalogue does not know it. */
    String kpi(String id) {
        return Kpis.find(id)
                .map(kpi -> kpi.title().in(language))
                .or(() -> counted(id).map(formula -> formula.text(language)))
                .orElse(id);
    }

    private static Optional<Formula> counted(String id) {
        return Quantities.all().stream()
                .filter(formula -> formula.subject().equals(id))
                .findFirst();
    }

    /** What people call a card, by its id: its KPI, and its channel if it has one. */
    String card(String id) {
        return system.allCards().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .map(this::title)
                .orElse(id);
    }

    String title(KpiCard card) {
        String name = kpi(card.kpi());
        return card.channel().isBusiness() ? name : name + ", " + scope(card.channel());
    }
}
