package io.github.kpisdk.core.system;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.core.model.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the business wants to reach.
 *
 * <p>Only id and title must be there. A goal without a figure, a deadline or an owner is a poor
 * one, but it is not refused: it has to be found.
 *
 * <pre>{@code
 * Goal.named("customers", "500 new customers a quarter", "500 новых клиентов за квартал")
 *         .level(Level.BUSINESS)
 *         .kpi("new-customers")
 *         .aim(Aim.target("500").from("410").by(LocalDate.of(2026, 6, 30)))
 *         .owner("head-of-marketing")
 *         .build();
 * }</pre>
 */
@ExplicitJson
@JsonPropertyOrder({"id", "title", "level", "kpi", "aim", "relevance", "owner", "key_results"})
public final class Goal {
    @JsonProperty("id")
    private final String id;

    @JsonProperty("title")
    private final Text title;

    @JsonProperty("level")
    private final @Nullable Level level;

    @JsonProperty("kpi")
    private final @Nullable String kpi;

    private final Aim aim;

    @JsonProperty("relevance")
    private final @Nullable String relevance;

    @JsonProperty("owner")
    private final @Nullable String owner;

    @JsonProperty("key_results")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private final List<KeyResult> keyResults;

    Goal(GoalDraft draft) {
        id = Names.check("id", draft.id);
        title = Required.field("title", draft.title);
        level = draft.level;
        kpi = Names.checkOptional("kpi", draft.kpi);
        aim = draft.aim;
        relevance = Names.words("relevance", draft.relevance);
        owner = Names.checkOptional("owner", draft.owner);
        keyResults = List.copyOf(draft.keyResults);
        Names.refuseTwice("key_results", keyResults.stream().map(KeyResult::id).toList());
    }

    /** Starts a goal, with an id in lower-case words and its title in English and Russian. */
    public static GoalDraft named(String id, String title, String russianTitle) {
        return new GoalDraft(id, Text.of(title, russianTitle));
    }

    @JsonCreator
    private static Goal read(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("title") @Nullable Text title,
            @JsonProperty("level") @Nullable String level,
            @JsonProperty("kpi") @Nullable String kpi,
            @JsonProperty("aim") @Nullable Aim aim,
            @JsonProperty("relevance") @Nullable String relevance,
            @JsonProperty("owner") @Nullable String owner,
            @JsonProperty("key_results") @Nullable List<@Nullable KeyResult> keyResults) {
        GoalDraft draft = new GoalDraft(Required.field("id", id), Required.field("title", title));
        draft.level = Names.constant("level", Level.class, level);
        draft.kpi = kpi;
        draft.aim = aim == null ? Aim.NONE : aim;
        draft.relevance = relevance;
        draft.owner = owner;
        draft.keyResults = Names.orEmpty("key_results", keyResults);
        return draft.build();
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** What people call it. */
    public Text title() {
        return title;
    }

    /** How near it is to money. */
    public Optional<Level> level() {
        return Optional.ofNullable(level);
    }

    /** The id of the KPI that measures it; a goal with key results may do without. */
    public Optional<String> kpi() {
        return Optional.ofNullable(kpi);
    }

    /** Where that KPI is to be; {@link Aim#NONE} if nobody said. */
    public Aim aim() {
        return aim;
    }

    /** Why it matters to the business. */
    public Optional<String> relevance() {
        return Optional.ofNullable(relevance);
    }

    /** The id of the role that answers for it. */
    public Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    /** The figures by which one sees that it is reached. */
    public List<KeyResult> keyResults() {
        return keyResults;
    }

    /**
     * A headline card for each key result, for the owner of the goal, with what the key result says
     * and nothing else.
     */
    public List<KpiCard> cards() {
        return keyResults.stream()
                .map(
                        result ->
                                KpiCard.of(result.id(), result.kpi())
                                        .goal(id)
                                        .aim(result.aim())
                                        .standing(Standing.HEADLINE)
                                        .responsibility(responsibility())
                                        .build())
                .toList();
    }

    private Responsibility responsibility() {
        return owner == null ? Responsibility.NONE : Responsibility.NONE.owner(owner);
    }

    @JsonProperty("aim")
    private @Nullable Aim aimOrNull() {
        return aim.equals(Aim.NONE) ? null : aim;
    }

    private List<@Nullable Object> fields() {
        return Arrays.asList(id, title, level, kpi, aim, relevance, owner, keyResults);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Goal other && fields().equals(other.fields());
    }

    @Override
    public int hashCode() {
        return fields().hashCode();
    }

    /** The name of the type and its fields in order. */
    @Override
    public String toString() {
        return "Goal" + fields();
    }
}
