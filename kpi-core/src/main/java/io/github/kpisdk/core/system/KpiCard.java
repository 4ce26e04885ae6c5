package io.github.kpisdk.core.system;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.scorecard.Benchmark;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a business made of a KPI: where the figure is to be, who answers for it, how often it is
 * looked at, and what is done when it moves.
 *
 * <p>Only the two ids must be there. A card without an owner or a target is a poor one, but it is
 * not refused: it has to be found.
 *
 * <pre>{@code
 * KpiCard.of("cost-per-sale", "cost-per-sale")
 *         .goal("profit")
 *         .aim(Aim.target("650").from("850").by(LocalDate.of(2026, 6, 30)))
 *         .cadence(Cadence.WEEKLY)
 *         .decisionRule("Above 800 for two weeks: halve the budget of the dearest channel.")
 *         .responsibility(Responsibility.NONE.owner("marketer").levers("traffic", "landing"))
 *         .build();
 * }</pre>
 */
@ExplicitJson
@JsonPropertyOrder({
    "id",
    "kpi",
    "channel",
    "goal",
    "parent",
    "level",
    "layer",
    "standing",
    "audiences",
    "explanation",
    "aim",
    "benchmark",
    "cadence",
    "decision_rule",
    "responsibility",
    "measuring"
})
public final class KpiCard {
    private final KpiCardDraft said;

    KpiCard(KpiCardDraft draft) {
        said = draft;
    }

    /**
     * Starts a card of the whole business.
     *
     * @param id the id of the card
     * @param kpi the id of the KPI, variant included; it need not be in a catalogue
     */
    public static KpiCardDraft of(String id, String kpi) {
        return new KpiCardDraft(id, kpi);
    }

    @JsonCreator
    private static KpiCard read(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("kpi") @Nullable String kpi,
            @JsonProperty("channel") @Nullable Scope channel,
            @JsonProperty("goal") @Nullable String goal,
            @JsonProperty("parent") @Nullable String parent,
            @JsonProperty("level") @Nullable String level,
            @JsonProperty("layer") @Nullable String layer,
            @JsonProperty("standing") @Nullable String standing,
            @JsonProperty("audiences") @Nullable List<@Nullable String> audiences,
            @JsonProperty("explanation") @Nullable Text explanation,
            @JsonProperty("aim") @Nullable Aim aim,
            @JsonProperty("benchmark") @Nullable Benchmark benchmark,
            @JsonProperty("cadence") @Nullable String cadence,
            @JsonProperty("decision_rule") @Nullable String decisionRule,
            @JsonProperty("responsibility") @Nullable Responsibility responsibility,
            @JsonProperty("measuring") @Nullable Measuring measuring) {
        KpiCardDraft draft = new KpiCardDraft(id, kpi);
        draft.channel = channel == null ? Scope.BUSINESS : channel;
        draft.goal = goal;
        draft.parent = parent;
        draft.level = Names.constant("level", Level.class, level);
        draft.layer = Names.constant("layer", Layer.class, layer);
        draft.standing = Names.constant("standing", Standing.class, standing);
        draft.audiences = Names.constants("audiences", Audience.class, audiences);
        draft.explanation = explanation;
        draft.aim = aim == null ? Aim.NONE : aim;
        draft.benchmark = benchmark;
        draft.cadence = Names.constant("cadence", Cadence.class, cadence);
        draft.decisionRule = decisionRule;
        draft.responsibility = responsibility == null ? Responsibility.NONE : responsibility;
        draft.measuring = measuring == null ? Measuring.NONE : measuring;
        return draft.build();
    }

    /** Its id. */
    @JsonProperty("id")
    public String id() {
        return said.id;
    }

    /** The id of the KPI, variant included. */
    @JsonProperty("kpi")
    public String kpi() {
        return said.kpi;
    }

    /** Whose figure: the business, or one channel. */
    public Scope channel() {
        return said.channel;
    }

    /** The id of the goal that it serves. */
    public Optional<String> goal() {
        return Optional.ofNullable(said.goal);
    }

    /** The id of the card that it helps to move. */
    public Optional<String> parent() {
        return Optional.ofNullable(said.parent);
    }

    /** How near it is to money, where the KPI is in no catalogue. */
    public Optional<Level> level() {
        return Optional.ofNullable(said.level);
    }

    /** Whether it is about control or about meaning. */
    public Optional<Layer> layer() {
        return Optional.ofNullable(said.layer);
    }

    /** Whether the goal is judged by it. */
    public Optional<Standing> standing() {
        return Optional.ofNullable(said.standing);
    }

    /** Who it is shown to; nobody unless said. */
    @JsonProperty("audiences")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<Audience> audiences() {
        return said.audiences;
    }

    /** What it means, in plain words. */
    public Optional<Text> explanation() {
        return Optional.ofNullable(said.explanation);
    }

    /** Where the figure is to be; {@link Aim#NONE} if nobody said. */
    public Aim aim() {
        return said.aim;
    }

    /** What is usual elsewhere. */
    public Optional<Benchmark> benchmark() {
        return Optional.ofNullable(said.benchmark);
    }

    /** How often it is looked at. */
    public Optional<Cadence> cadence() {
        return Optional.ofNullable(said.cadence);
    }

    /** What will be done when the figure moves. */
    public Optional<String> decisionRule() {
        return Optional.ofNullable(said.decisionRule);
    }

    /** Who answers for it; {@link Responsibility#NONE} if nobody said. */
    public Responsibility responsibility() {
        return said.responsibility;
    }

    /** How it comes about; {@link Measuring#NONE} if nobody said. */
    public Measuring measuring() {
        return said.measuring;
    }

    @JsonProperty("channel")
    private @Nullable Scope channelOrNull() {
        return said.channel.isBusiness() ? null : said.channel;
    }

    @JsonProperty("goal")
    private @Nullable String goalOrNull() {
        return said.goal;
    }

    @JsonProperty("parent")
    private @Nullable String parentOrNull() {
        return said.parent;
    }

    @JsonProperty("level")
    private @Nullable Level levelOrNull() {
        return said.level;
    }

    @JsonProperty("layer")
    private @Nullable Layer layerOrNull() {
        return said.layer;
    }

    @JsonProperty("standing")
    private @Nullable Standing standingOrNull() {
        return said.standing;
    }

    @JsonProperty("explanation")
    private @Nullable Text explanationOrNull() {
        return said.explanation;
    }

    @JsonProperty("aim")
    private @Nullable Aim aimOrNull() {
        return said.aim.equals(Aim.NONE) ? null : said.aim;
    }

    @JsonProperty("benchmark")
    private @Nullable Benchmark benchmarkOrNull() {
        return said.benchmark;
    }

    @JsonProperty("cadence")
    private @Nullable Cadence cadenceOrNull() {
        return said.cadence;
    }

    @JsonProperty("decision_rule")
    private @Nullable String decisionRuleOrNull() {
        return said.decisionRule;
    }

    @JsonProperty("responsibility")
    private @Nullable Responsibility responsibilityOrNull() {
        return said.responsibility.equals(Responsibility.NONE) ? null : said.responsibility;
    }

    @JsonProperty("measuring")
    private @Nullable Measuring measuringOrNull() {
        return said.measuring.equals(Measuring.NONE) ? null : said.measuring;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof KpiCard other && said.fields().equals(other.said.fields());
    }

    @Override
    public int hashCode() {
        return said.fields().hashCode();
    }

    /** The name of the type and its fields in order. */
    @Override
    public String toString() {
        return "KpiCard" + said.fields();
    }
}
