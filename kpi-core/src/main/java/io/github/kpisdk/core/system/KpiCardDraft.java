package io.github.kpisdk.core.system;

import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.scorecard.Benchmark;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A card while it is written down. What is not said stays open. */
public final class KpiCardDraft {
    final String id;
    final String kpi;
    Scope channel = Scope.BUSINESS;
    @Nullable String goal;
    @Nullable String parent;
    @Nullable Level level;
    @Nullable Layer layer;
    @Nullable Standing standing;
    List<Audience> audiences = List.of();
    @Nullable Text explanation;
    Aim aim = Aim.NONE;
    @Nullable Benchmark benchmark;
    @Nullable Cadence cadence;
    @Nullable String decisionRule;
    Responsibility responsibility = Responsibility.NONE;
    Measuring measuring = Measuring.NONE;

    KpiCardDraft(@Nullable String id, @Nullable String kpi) {
        this.id = Names.check("id", id);
        this.kpi = Names.check("kpi", kpi);
    }

    private KpiCardDraft(KpiCardDraft other) {
        this(other.id, other.kpi);
        channel = other.channel;
        goal = Names.checkOptional("goal", other.goal);
        parent = Names.checkOptional("parent", other.parent);
        level = other.level;
        layer = other.layer;
        standing = other.standing;
        audiences = List.copyOf(other.audiences);
        explanation = other.explanation;
        aim = other.aim;
        benchmark = other.benchmark;
        cadence = other.cadence;
        decisionRule = Names.words("decision_rule", other.decisionRule);
        responsibility = other.responsibility;
        measuring = other.measuring;
        Names.refuseTwice("audiences", audiences);
        if (id.equals(parent)) {
            throw new IllegalArgumentException("%s is its own parent".formatted(id));
        }
        if (benchmark != null && !benchmark.kpi().equals(kpi)) {
            throw new IllegalArgumentException(
                    "%s is a card of %s, but its benchmark is of %s"
                            .formatted(id, kpi, benchmark.kpi()));
        }
    }

    /** Whose figure: the business unless said. */
    public KpiCardDraft channel(Scope value) {
        channel = value;
        return this;
    }

    /** The id of the goal that it serves. */
    public KpiCardDraft goal(String value) {
        goal = value;
        return this;
    }

    /** The id of the card that it helps to move. */
    public KpiCardDraft parent(String value) {
        parent = value;
        return this;
    }

    /** How near it is to money, where the KPI is in no catalogue. */
    public KpiCardDraft level(Level value) {
        level = value;
        return this;
    }

    /** Whether it is about control or about meaning. */
    public KpiCardDraft layer(Layer value) {
        layer = value;
        return this;
    }

    /** Whether the goal is judged by it. */
    public KpiCardDraft standing(Standing value) {
        standing = value;
        return this;
    }

    /** Who it is shown to. */
    public KpiCardDraft audiences(Audience... readers) {
        audiences = List.of(readers);
        return this;
    }

    /** What it means, in plain words. */
    public KpiCardDraft explanation(Text value) {
        explanation = value;
        return this;
    }

    /** Where the figure is to be. */
    public KpiCardDraft aim(Aim value) {
        aim = value;
        return this;
    }

    /** What is usual elsewhere. */
    public KpiCardDraft benchmark(Benchmark value) {
        benchmark = value;
        return this;
    }

    /** How often it is looked at. */
    public KpiCardDraft cadence(Cadence value) {
        cadence = value;
        return this;
    }

    /** What will be done when the figure moves. */
    public KpiCardDraft decisionRule(String value) {
        decisionRule = value;
        return this;
    }

    /** Who answers for it. */
    public KpiCardDraft responsibility(Responsibility value) {
        responsibility = value;
        return this;
    }

    /** How it comes about. */
    public KpiCardDraft measuring(Measuring value) {
        measuring = value;
        return this;
    }

    /**
     * The card, checked.
     *
     * @throws IllegalArgumentException if an id is malformed, a text is blank, the card is its own
     *     parent, or the benchmark is of another KPI
     */
    public KpiCard build() {
        return new KpiCard(new KpiCardDraft(this));
    }

    List<@Nullable Object> fields() {
        return Arrays.asList(
                id,
                kpi,
                channel,
                goal,
                parent,
                level,
                layer,
                standing,
                audiences,
                explanation,
                aim,
                benchmark,
                cadence,
                decisionRule,
                responsibility,
                measuring);
    }
}
