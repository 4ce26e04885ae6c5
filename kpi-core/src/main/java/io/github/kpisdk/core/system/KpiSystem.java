package io.github.kpisdk.core.system;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The KPIs of a business as people live with them: goals, roles, cards, and what was decided.
 *
 * <p>Ids are unique among goals, among roles and among cards. What refers to nothing is not
 * refused, see {@link #problems}.
 */
@ExplicitJson
@JsonPropertyOrder({"goals", "roles", "cards", "decisions", "glossary"})
public final class KpiSystem {
    private final List<Goal> goals;
    private final List<TeamRole> roles;
    private final List<KpiCard> cards;
    private final DecisionLog decisions;
    private final List<Term> glossary;

    private KpiSystem(
            List<Goal> goals,
            List<TeamRole> roles,
            List<KpiCard> cards,
            DecisionLog decisions,
            List<Term> glossary) {
        this.goals = List.copyOf(goals);
        this.roles = List.copyOf(roles);
        this.cards = List.copyOf(cards);
        this.decisions = decisions;
        this.glossary = List.copyOf(glossary);
        Names.refuseTwice("goals", goals.stream().map(Goal::id).toList());
        Names.refuseTwice("roles", roles.stream().map(TeamRole::id).toList());
        Names.refuseTwice("cards", cards.stream().map(KpiCard::id).toList());
        Names.refuseTwice("glossary", glossary.stream().map(Term::term).toList());
    }

    /**
     * A system.
     *
     * @throws IllegalArgumentException if two goals, two roles or two cards share an id
     */
    public static KpiSystem of(
            List<Goal> goals, List<TeamRole> roles, List<KpiCard> cards, DecisionLog decisions) {
        return new KpiSystem(goals, roles, cards, decisions, List.of());
    }

    /**
     * The same, with terms that were explained to its people once.
     *
     * @throws IllegalArgumentException if a term is explained twice
     */
    public KpiSystem glossary(List<Term> terms) {
        return new KpiSystem(goals, roles, cards, decisions, terms);
    }

    @JsonCreator
    private static KpiSystem read(
            @JsonProperty("goals") @Nullable List<@Nullable Goal> goals,
            @JsonProperty("roles") @Nullable List<@Nullable TeamRole> roles,
            @JsonProperty("cards") @Nullable List<@Nullable KpiCard> cards,
            @JsonProperty("decisions") @Nullable List<@Nullable LogEntry> decisions,
            @JsonProperty("glossary") @Nullable List<@Nullable Term> glossary) {
        return new KpiSystem(
                Names.orEmpty("goals", goals),
                Names.orEmpty("roles", roles),
                Names.orEmpty("cards", cards),
                new DecisionLog(Names.orEmpty("decisions", decisions)),
                Names.orEmpty("glossary", glossary));
    }

    /** The goals. */
    @JsonProperty("goals")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<Goal> goals() {
        return goals;
    }

    /** The roles of the team. */
    @JsonProperty("roles")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<TeamRole> roles() {
        return roles;
    }

    /** The cards as they were written down; see {@link #allCards}. */
    @JsonProperty("cards")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<KpiCard> cards() {
        return cards;
    }

    /** What was decided. */
    public DecisionLog decisions() {
        return decisions;
    }

    /** Terms that were explained to its people once. */
    @JsonProperty("glossary")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<Term> glossary() {
        return glossary;
    }

    /**
     * The cards as they were written down, then those of key results. A card that was written down
     * under the id of a key result stands for it.
     */
    public List<KpiCard> allCards() {
        List<KpiCard> all = new ArrayList<>(cards);
        Set<String> ids = cards.stream().map(KpiCard::id).collect(Collectors.toSet());
        for (Goal goal : goals) {
            goal.cards().stream().filter(card -> ids.add(card.id())).forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** The cards that an audience is shown. */
    public List<KpiCard> cardsFor(Audience audience) {
        return allCards().stream().filter(card -> card.audiences().contains(audience)).toList();
    }

    /** What refers to a goal, role or card that is not there, and parents in a circle. */
    public List<Text> problems() {
        return new References(this).problems();
    }

    @JsonProperty("decisions")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private List<LogEntry> entries() {
        return decisions.entries();
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof KpiSystem other
                && goals.equals(other.goals)
                && roles.equals(other.roles)
                && cards.equals(other.cards)
                && decisions.equals(other.decisions)
                && glossary.equals(other.glossary);
    }

    @Override
    public int hashCode() {
        return Objects.hash(goals, roles, cards, decisions, glossary);
    }

    /** How much there is of each. */
    @Override
    public String toString() {
        return "KpiSystem of %s goals, %s roles, %s cards, %s log entries"
                .formatted(goals.size(), roles.size(), cards.size(), decisions.entries().size());
    }
}
