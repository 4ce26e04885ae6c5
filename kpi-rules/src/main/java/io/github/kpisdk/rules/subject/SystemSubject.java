package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.core.system.Standing;
import io.github.kpisdk.core.system.TeamRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The KPIs of a business as people live with them, and the catalogue that explains their ids. */
public final class SystemSubject implements Subject {
    private final KpiSystem system;
    private final Map<String, Kpi> catalogue;
    private final @Nullable LocalDate asOf;

    private SystemSubject(KpiSystem system, Map<String, Kpi> catalogue, @Nullable LocalDate asOf) {
        this.system = Required.field("system", system);
        this.catalogue = catalogue;
        this.asOf = asOf;
    }

    /** A system whose ids are those of {@link Kpis#ALL}. */
    public static SystemSubject of(KpiSystem system) {
        return of(system, List.of());
    }

    /** A system whose ids are those of {@link Kpis#ALL} and of one's own KPIs, which come first. */
    public static SystemSubject of(KpiSystem system, Collection<Kpi> own) {
        Map<String, Kpi> byId = new HashMap<>();
        List<Kpi> all = new ArrayList<>(Kpis.ALL);
        all.addAll(own);
        all.forEach(kpi -> byId.put(kpi.id(), kpi));
        return new SystemSubject(system, byId, null);
    }

    /**
     * The same, with the day it is judged by: what has passed, and what nobody looks at any more.
     */
    public SystemSubject asOf(LocalDate day) {
        return new SystemSubject(system, catalogue, Required.field("asOf", day));
    }

    /** The day it is judged by; empty if nobody said. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** The system. */
    public KpiSystem system() {
        return system;
    }

    /** The declaration of the KPI of a card, if its id is known. */
    public Optional<Kpi> kpi(KpiCard card) {
        return kpi(card.kpi());
    }

    /** The declaration of a KPI, if its id is known. */
    public Optional<Kpi> kpi(String id) {
        return Optional.ofNullable(catalogue.get(id));
    }

    /** The cards that goals are judged by. */
    public List<KpiCard> headlines() {
        return system.allCards().stream()
                .filter(card -> card.standing().equals(Optional.of(Standing.HEADLINE)))
                .toList();
    }

    /** Every card as a subject of its own. */
    public List<CardSubject> cards() {
        return system.allCards().stream().map(card -> new CardSubject(this, card)).toList();
    }

    /** The cards that goals are judged by, as subjects. */
    public List<CardSubject> headlineCards() {
        return headlines().stream().map(card -> new CardSubject(this, card)).toList();
    }

    /** Every goal as a subject of its own. */
    public List<GoalSubject> goals() {
        return system.goals().stream().map(goal -> new GoalSubject(this, goal)).toList();
    }

    /** The system, its goals and its cards: all that can be judged without figures. */
    public List<Subject> all() {
        List<Subject> all = new ArrayList<>(List.of(this));
        all.addAll(goals());
        all.addAll(cards());
        return List.copyOf(all);
    }

    /** The card of an id. */
    public Optional<CardSubject> card(String id) {
        return cards().stream().filter(one -> one.card().id().equals(id)).findFirst();
    }

    /** The role of an id. */
    public Optional<TeamRole> role(String id) {
        return system.roles().stream().filter(role -> role.id().equals(id)).findFirst();
    }

    /** What people call a role: its title, or its id where it is not described. */
    public Text roleTitle(String id) {
        return role(id).map(TeamRole::title).orElse(Text.of(id, id));
    }

    @Override
    public SubjectKey key() {
        return SubjectKey.WHOLE;
    }
}
