package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure that somebody acts on, declared once: what it asks, what it decides, how it is computed,
 * which way is better, and who can move it, in English and Russian.
 *
 * <p>A figure without a decision is a ritual, and one that cannot be explained hides something:
 * neither can be declared. A variant is a KPI with an id of its own, such as {@code
 * cac/marketing-only}.
 *
 * <pre>{@code
 * Kpi CAC = Kpi.named("cac", "CAC", "CAC")
 *         .asks("What do we spend to win one new customer?", "Сколько стоит один новый клиент?")
 *         .decides("Move budget to cheaper channels.", "Перенести бюджет в каналы дешевле.")
 *         .formula(MARKETING_COST.plus(SALES_COST).per(NEW_CUSTOMERS))
 *         .unit(Unit.MONEY.per(Entity.CUSTOMER))
 *         .better(Better.LOWER)
 *         .level(Level.BUSINESS)
 *         .stage(FunnelStage.SALE)
 *         .movedBy(Role.MARKETING, Role.SALES)
 *         .build();
 * }</pre>
 */
public final class Kpi extends Formula {
    private final String id;
    private final Text title;
    private final Text question;
    private final Text decision;
    private final Formula formula;
    private final Unit unit;
    private final Better better;
    private final Level level;
    private final FunnelStage stage;
    private final List<Role> levers;
    private final Display display;
    private final @Nullable Text note;
    private final @Nullable String source;

    Kpi(KpiDraft draft) {
        id = draft.id();
        title = draft.title();
        question = draft.question();
        decision = draft.decision();
        formula = draft.formula();
        unit = draft.unit();
        better = draft.better();
        level = draft.level();
        stage = draft.stage();
        levers = draft.levers();
        display = draft.display();
        note = draft.note();
        source = draft.source();
    }

    /**
     * Starts a declaration.
     *
     * @param id lower-case words with hyphens, a variant after a slash
     * @param title its name for people
     * @param russianTitle the same in Russian
     */
    public static KpiDraft named(String id, String title, String russianTitle) {
        return new KpiDraft(id, title, russianTitle);
    }

    /** Its id, such as {@code cac/marketing-only}. */
    public String id() {
        return id;
    }

    /** Its name for people. */
    public Text title() {
        return title;
    }

    /** The question that it answers. */
    public Text question() {
        return question;
    }

    /** What is decided by it. */
    public Text decision() {
        return decision;
    }

    /** How it is computed. */
    public Formula formula() {
        return formula;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    /** Which way is good news. */
    public Better better() {
        return better;
    }

    /** Who looks at it. */
    public Level level() {
        return level;
    }

    /** Which part of the funnel it is about. */
    public FunnelStage stage() {
        return stage;
    }

    /** Who can move it; the first can most. */
    public List<Role> levers() {
        return levers;
    }

    /** How it is shown to people. */
    public Display display() {
        return display;
    }

    /** What it leaves out, and what others call by the same name. */
    public Optional<Text> note() {
        return Optional.ofNullable(note);
    }

    /** Who defines it so; empty for a KPI of a user's own that does not say. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * When there is no number, in words, from its formula: {@code no data: leads}, {@code leads =
     * 0}. In the order in which reasons are given.
     */
    public List<String> undefinedWhen(Language language) {
        return UndefinedWhen.of(this, language);
    }

    /** The result for some totals, with its explanation and, where there is a ledger, its rows. */
    public KpiResult result(Totals totals) {
        return KpiResult.of(this, totals);
    }

    @Override
    public List<Formula> parts() {
        return List.of(formula);
    }

    @Override
    Outcome compute(Totals totals) {
        return formula.compute(totals);
    }

    @Override
    public String subject() {
        return id;
    }

    @Override
    String words(Language language) {
        return title.in(language);
    }

    @Override
    String figures(Totals totals, Language language) {
        return Figures.of(language).show(evaluate(totals), display);
    }

    @Override
    List<Formula> named() {
        return List.of(this);
    }
}
