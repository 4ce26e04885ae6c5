package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Axis;
import io.github.kpisdk.core.system.Cadence;
import io.github.kpisdk.core.system.KpiCard;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One card of a KPI system, and what is known of its figures and of the business.
 *
 * <p>What the card says of its KPI goes before what the catalogue says.
 */
public final class CardSubject implements Subject {
    private final SystemSubject within;
    private final KpiCard card;
    private final @Nullable Cadence step;
    private final List<Known> history;
    private final @Nullable Integer priorPeriods;
    private final boolean planned;
    private final @Nullable String sector;

    /** A card in the system that it is part of; nothing is known of its figures. */
    public CardSubject(SystemSubject within, KpiCard card) {
        this(Required.field("within", within), card, null, List.of(), null, false, null);
    }

    private CardSubject(
            SystemSubject within,
            KpiCard card,
            @Nullable Cadence step,
            List<Known> history,
            @Nullable Integer priorPeriods,
            boolean planned,
            @Nullable String sector) {
        this.within = within;
        this.card = Required.field("card", card);
        this.step = step;
        this.history = List.copyOf(history);
        this.priorPeriods = priorPeriods;
        this.planned = planned;
        this.sector = sector;
    }

    /** The same, with its figures of past periods, the latest last, without the one that runs. */
    public CardSubject history(Cadence apart, List<Known> figures) {
        return new CardSubject(within, card, apart, figures, priorPeriods, planned, sector);
    }

    /** The same, with the number of past periods of which the figure is known. */
    public CardSubject priorPeriods(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("priorPeriods must not be negative, not " + count);
        }
        return new CardSubject(within, card, step, history, count, planned, sector);
    }

    /** The same, with a plan for its figure besides the target of the card. */
    public CardSubject planned() {
        return new CardSubject(within, card, step, history, priorPeriods, true, sector);
    }

    /** The same, with the trade of the business, in the words of a benchmark's segment. */
    public CardSubject sector(String trade) {
        return new CardSubject(within, card, step, history, priorPeriods, planned, trade);
    }

    /** The system that it is part of. */
    public SystemSubject within() {
        return within;
    }

    /** The card. */
    public KpiCard card() {
        return card;
    }

    /** The declaration of its KPI, if its id is known. */
    public Optional<Kpi> kpi() {
        return within.kpi(card);
    }

    /** What people call its figure: the title of the KPI, and the channel if it is of one. */
    public Text title() {
        Text name = kpi().map(Kpi::title).orElse(Text.of(card.kpi(), card.kpi()));
        String channel = card.channel().isBusiness() ? "" : " (" + card.channel() + ")";
        return Text.of(name.en() + channel, name.ru() + channel);
    }

    /** Which part of the funnel it is about; empty if nobody said. */
    public Optional<FunnelStage> stage() {
        return card.measuring().stage().or(() -> kpi().map(Kpi::stage));
    }

    /** How near it is to money; empty if nobody said. */
    public Optional<Level> level() {
        return card.level().or(() -> kpi().map(Kpi::level));
    }

    /** What it presses for: as the card says, or where the unit of a known KPI leaves no doubt. */
    public Optional<Axis> axis() {
        return card.responsibility().axis().or(() -> kpi().flatMap(Nature::axis));
    }

    /** Which way is good news; empty if neither a catalogue nor what it presses for says it. */
    public Optional<Better> better() {
        return kpi().map(Kpi::better).or(() -> axis().map(Nature::better));
    }

    /** Whether money is part of it; empty if it has no unit. */
    public Optional<Boolean> isMoney() {
        return kpi().map(Nature::isMoney).or(() -> card.measuring().unit().map(Nature::isMoney));
    }

    /** Its figures of past periods, the latest last; none if nobody gave them. */
    public List<Known> history() {
        return history;
    }

    /** How far apart the figures of the past are; empty if nobody gave them. */
    public Optional<Cadence> step() {
        return Optional.ofNullable(step);
    }

    /** Of how many past periods the figure is known; empty if nobody said. */
    public OptionalInt priorPeriods() {
        if (priorPeriods != null) {
            return OptionalInt.of(priorPeriods);
        }
        return step == null ? OptionalInt.empty() : OptionalInt.of(history.size());
    }

    /** Whether there is a plan for its figure besides the target of the card. */
    public boolean isPlanned() {
        return planned;
    }

    /** The trade of the business; empty if nobody said. */
    public Optional<String> sector() {
        return Optional.ofNullable(sector);
    }

    @Override
    public SubjectKey key() {
        return SubjectKey.of("card", card.id());
    }

    /** The key. */
    @Override
    public String toString() {
        return key().toString();
    }
}
