package io.github.kpisdk.core.system;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.model.ExplicitJson;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a figure, what they can do about it, and what hangs on it.
 *
 * <p>Any part may be missing, so that it can be found missing.
 */
@ExplicitJson
@JsonPropertyOrder({"owner", "joint_owners", "levers", "incentive", "axis", "guardrails"})
public final class Responsibility {
    /** Nobody answers. */
    public static final Responsibility NONE =
            new Responsibility(null, List.of(), List.of(), null, null, List.of());

    @JsonProperty("owner")
    private final @Nullable String owner;

    @JsonProperty("joint_owners")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private final List<String> jointOwners;

    @JsonProperty("levers")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private final List<String> levers;

    @JsonProperty("incentive")
    private final @Nullable Incentive incentive;

    @JsonProperty("axis")
    private final @Nullable Axis axis;

    @JsonProperty("guardrails")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private final List<String> guardrails;

    private Responsibility(
            @Nullable String owner,
            List<String> jointOwners,
            List<String> levers,
            @Nullable Incentive incentive,
            @Nullable Axis axis,
            List<String> guardrails) {
        this.owner = Names.checkOptional("owner", owner);
        this.jointOwners = Names.checkAll("joint_owners", jointOwners);
        this.levers = Names.checkAll("levers", levers);
        this.incentive = incentive;
        this.axis = axis;
        this.guardrails = Names.checkAll("guardrails", guardrails);
        if (owner != null && this.jointOwners.contains(owner)) {
            throw new IllegalArgumentException("joint_owners holds the owner " + owner);
        }
    }

    @JsonCreator
    private static Responsibility read(
            @JsonProperty("owner") @Nullable String owner,
            @JsonProperty("joint_owners") @Nullable List<@Nullable String> jointOwners,
            @JsonProperty("levers") @Nullable List<@Nullable String> levers,
            @JsonProperty("incentive") @Nullable String incentive,
            @JsonProperty("axis") @Nullable String axis,
            @JsonProperty("guardrails") @Nullable List<@Nullable String> guardrails) {
        return new Responsibility(
                owner,
                Names.orEmpty("joint_owners", jointOwners),
                Names.orEmpty("levers", levers),
                Names.constant("incentive", Incentive.class, incentive),
                Names.constant("axis", Axis.class, axis),
                Names.orEmpty("guardrails", guardrails));
    }

    /** The same, with a role that answers for the figure. */
    public Responsibility owner(String value) {
        return new Responsibility(value, jointOwners, levers, incentive, axis, guardrails);
    }

    /** The same, with roles that answer for it together with the owner. */
    public Responsibility jointOwners(String... ids) {
        return new Responsibility(owner, List.of(ids), levers, incentive, axis, guardrails);
    }

    /** The same, with what moves the figure, in the words of {@link TeamRole#moves}. */
    public Responsibility levers(String... ids) {
        return new Responsibility(owner, jointOwners, List.of(ids), incentive, axis, guardrails);
    }

    /** The same, with what hangs on the figure. */
    public Responsibility incentive(Incentive value) {
        return new Responsibility(owner, jointOwners, levers, value, axis, guardrails);
    }

    /** The same, with what the figure presses for. */
    public Responsibility axis(Axis value) {
        return new Responsibility(owner, jointOwners, levers, incentive, value, guardrails);
    }

    /** The same, with the ids of the cards that must not suffer for it. */
    public Responsibility guardrails(String... ids) {
        return new Responsibility(owner, jointOwners, levers, incentive, axis, List.of(ids));
    }

    /** The id of the role that answers for the figure. */
    public Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    /** The ids of the roles that answer for it together with the owner. */
    public List<String> jointOwners() {
        return jointOwners;
    }

    /** What moves the figure, in the words of {@link TeamRole#moves}. */
    public List<String> levers() {
        return levers;
    }

    /** What hangs on the figure for those who answer for it. */
    public Optional<Incentive> incentive() {
        return Optional.ofNullable(incentive);
    }

    /** What the figure presses for. */
    public Optional<Axis> axis() {
        return Optional.ofNullable(axis);
    }

    /** The ids of the cards that must not suffer for it. */
    public List<String> guardrails() {
        return guardrails;
    }

    private List<@Nullable Object> fields() {
        return Arrays.asList(owner, jointOwners, levers, incentive, axis, guardrails);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Responsibility other && fields().equals(other.fields());
    }

    @Override
    public int hashCode() {
        return fields().hashCode();
    }

    /** The name of the type and its fields in order. */
    @Override
    public String toString() {
        return "Responsibility" + fields();
    }
}
