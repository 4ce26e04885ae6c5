package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The declaration of a KPI in the making; {@link #build} says what it still lacks. */
public final class KpiDraft {
    private final String id;
    private final Text title;
    private @Nullable Text question;
    private @Nullable Text decision;
    private @Nullable Formula formula;
    private @Nullable Unit unit;
    private @Nullable Better better;
    private @Nullable Level level;
    private @Nullable FunnelStage stage;
    private List<Role> levers = List.of();
    private @Nullable Display display;
    private @Nullable Text note;
    private @Nullable String source;

    KpiDraft(String id, String title, String russianTitle) {
        this.id = Declared.id(id);
        this.title = Text.of(title, russianTitle);
    }

    /** The question that it answers, in English and Russian. */
    public KpiDraft asks(String question, String russian) {
        this.question = Text.of(question, russian);
        return this;
    }

    /** What is decided by it, in English and Russian. A figure nobody acts on is a ritual. */
    public KpiDraft decides(String decision, String russian) {
        this.decision = Text.of(decision, russian);
        return this;
    }

    /** How it is computed. */
    public KpiDraft formula(Formula formula) {
        this.formula = formula;
        return this;
    }

    /** The unit that it promises; the formula must keep the promise. */
    public KpiDraft unit(Unit unit) {
        this.unit = unit;
        return this;
    }

    /** Which way is good news. */
    public KpiDraft better(Better better) {
        this.better = better;
        return this;
    }

    /** Who looks at it. */
    public KpiDraft level(Level level) {
        this.level = level;
        return this;
    }

    /** Which part of the funnel it is about. */
    public KpiDraft stage(FunnelStage stage) {
        this.stage = stage;
        return this;
    }

    /** Who can move it; the first can most. */
    public KpiDraft movedBy(Role first, Role... others) {
        levers = List.copyOf(Stream.concat(Stream.of(first), Arrays.stream(others)).toList());
        return this;
    }

    /** How it is shown to people; by its unit unless said. */
    public KpiDraft shownAs(Display display) {
        this.display = display;
        return this;
    }

    /**
     * Who defines it so, by the name of the publication.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public KpiDraft source(String source) {
        if (source.isBlank()) {
            throw new IllegalArgumentException(id + " has a blank source");
        }
        this.source = source;
        return this;
    }

    /** What it leaves out, and what others call by the same name. */
    public KpiDraft note(String note, String russian) {
        this.note = Text.of(note, russian);
        return this;
    }

    /**
     * The KPI.
     *
     * @throws IllegalArgumentException if something is not declared, or the formula does not give
     *     the unit that was promised
     */
    public Kpi build() {
        if (levers.isEmpty()) {
            throw new IllegalArgumentException(id + " does not say who can move it");
        }
        if (!formula().unit().equals(unit())) {
            throw new IllegalArgumentException(
                    "%s promises %s, but its formula %s gives %s"
                            .formatted(id, unit(), formula().subject(), formula().unit()));
        }
        if (!display().fits(unit())) {
            throw new IllegalArgumentException(
                    "%s is in %s and cannot be shown as %s".formatted(id, unit(), display()));
        }
        return new Kpi(this);
    }

    String id() {
        return id;
    }

    Text title() {
        return title;
    }

    Text question() {
        return declared(question, "what it asks");
    }

    Text decision() {
        return declared(decision, "what it decides: a figure nobody acts on is a ritual");
    }

    Formula formula() {
        return declared(formula, "its formula");
    }

    Unit unit() {
        return declared(unit, "its unit");
    }

    Better better() {
        return declared(better, "which way is better");
    }

    Level level() {
        return declared(level, "its level");
    }

    FunnelStage stage() {
        return declared(stage, "its funnel stage");
    }

    List<Role> levers() {
        return levers;
    }

    Display display() {
        return display == null ? Display.of(unit()) : display;
    }

    @Nullable Text note() {
        return note;
    }

    @Nullable String source() {
        return source;
    }

    private <T> T declared(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException(id + " does not say " + what);
        }
        return value;
    }
}
