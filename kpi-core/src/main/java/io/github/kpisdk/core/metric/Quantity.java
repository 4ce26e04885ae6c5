package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.ledger.Aggregate;
import io.github.kpisdk.core.ledger.DateColumn;
import io.github.kpisdk.core.ledger.KeyColumn;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LiveLedger;
import io.github.kpisdk.core.ledger.Measure;
import io.github.kpisdk.core.ledger.NumberColumn;
import io.github.kpisdk.core.ledger.Selection;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is added up over rows, as data: a column (or a count), the rows that count, and the date
 * that places them in a period.
 *
 * <pre>{@code
 * Quantity.sum("ad-spend", "ad spend", "расходы на рекламу", Costs.AMOUNT)
 *         .where(Costs.KIND.is(AD_SPEND))
 *         .on(Costs.DATE)
 * }</pre>
 */
public final class Quantity extends Formula {
    private final String id;
    private final Text title;
    private final Unit unit;
    private final Aggregate aggregate;
    private final Set<Table<?>> needs;
    private final boolean zeroWhenAbsent;
    private final boolean missingWithoutRows;
    private final Quantity base;
    private final Reach reach;

    Quantity(QuantityDraft draft, Selection rows) {
        id = Declared.id(draft.id);
        title = draft.title;
        unit = draft.unit;
        aggregate = new Aggregate(draft.measure, rows);
        needs = Set.copyOf(draft.needs);
        zeroWhenAbsent = draft.zeroWhenAbsent;
        missingWithoutRows = draft.missingWithoutRows;
        base = this;
        reach = Reach.HERE;
    }

    private Quantity(Quantity base, Reach reach) {
        id = Declared.id(reach.id(base.id));
        title = reach.title(base.title);
        unit = base.unit;
        aggregate = reach.isAged() ? base.aged(reach.days()) : base.aggregate;
        needs = base.needs;
        zeroWhenAbsent = base.zeroWhenAbsent;
        missingWithoutRows = base.missingWithoutRows;
        this.base = base;
        this.reach = reach;
    }

    /**
     * Starts the sum of a column.
     *
     * @param id lower-case words with hyphens
     * @param title its name in lower case, as it stands inside a sentence
     * @param russianTitle the same in Russian
     */
    public static QuantityDraft sum(
            String id, String title, String russianTitle, NumberColumn column) {
        return new QuantityDraft(
                id,
                Text.of(title, russianTitle),
                column.entity().map(Unit::of).orElse(column.isPlain() ? Unit.RATIO : Unit.MONEY),
                new Measure.SumOf(column));
    }

    /** Starts a count of rows, each of which stands for one of an entity. */
    public static QuantityDraft count(
            String id, String title, String russianTitle, Entity entity, Table<?> table) {
        return new QuantityDraft(
                id,
                Text.of(title, russianTitle),
                Unit.of(entity),
                new Measure.CountOf(table, entity));
    }

    /** Starts a count of different ids. It does not add up over channels or periods. */
    public static QuantityDraft distinct(
            String id, String title, String russianTitle, KeyColumn ids) {
        return new QuantityDraft(
                id,
                Text.of(title, russianTitle),
                Unit.of(ids.entity()),
                new Measure.DistinctOf(ids));
    }

    /**
     * Starts a sum of what a function says of each fact, for what no column holds. It is slower
     * than a column, and being a function it cannot be written as SQL.
     *
     * @param value a pure function; its results are summed exactly
     */
    public static <F> QuantityDraft sum(
            String id,
            String title,
            String russianTitle,
            Unit unit,
            Table<F> table,
            Function<F, BigDecimal> value) {
        return new QuantityDraft(
                id, Text.of(title, russianTitle), unit, new Measure.Own<>(table, value));
    }

    /**
     * The same quantity, some periods before: {@code marketing-cost/lagged-2} of March is the
     * marketing cost of January; see {@link io.github.kpisdk.core.model.Period#before}. It is
     * undefined, not zero, where the data begin later. Shifted twice, it is that many periods
     * before in all; two that are shifted alike are equal.
     *
     * @param periods how many, 1 to 120 in all
     * @throws IllegalArgumentException if it is another number
     */
    public Quantity shifted(int periods) {
        return new Quantity(base, reach.shifted(periods));
    }

    /**
     * What the members of a cohort did up to an age: {@code cohort-revenue/within-365d} is what the
     * customers who came in a period paid on their first day or at most 365 days later. Its date
     * must be that of a cohort: {@link io.github.kpisdk.core.ledger.Deals#CUSTOMER_SINCE}, {@link
     * io.github.kpisdk.core.ledger.Refunds#CUSTOMER_SINCE}, {@link
     * io.github.kpisdk.core.ledger.Refunds#SOLD_ON}, or the day of leads of which only won ones
     * count.
     *
     * <p>It is undefined for every period whose last day is not so many days before the end of the
     * data: then it is too early to tell, be there members or none. Of two ages the lower counts.
     *
     * @param days 0 to 36500; 0 is the first day alone
     * @throws IllegalArgumentException if it is another number, or the date has no age
     */
    public Quantity byAge(int days) {
        return new Quantity(base, reach.within(days));
    }

    private Aggregate aged(int days) {
        DateColumn event =
                rows().agedBy()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "%s is dated by %s, which has no age"
                                                        .formatted(id, rows().on())));
        return new Aggregate(aggregate.measure(), rows().where(event.within(days, rows().on())));
    }

    /** What it is a variant of; itself if it is none. */
    public Quantity base() {
        return base;
    }

    /** How many periods before the one that is asked for it looks; 0 for none. */
    public int shift() {
        return reach.periods();
    }

    /** Up to which age of a cohort, in days, things count; empty for any. */
    public OptionalInt age() {
        return reach.isAged() ? OptionalInt.of(reach.days()) : OptionalInt.empty();
    }

    Reach reach() {
        return reach;
    }

    /** Why nothing is known of a period, if so, whatever the rows. */
    Optional<Undefined> missing(Period period, DateRange covered) {
        return reach.missing(period, covered, id)
                .or(() -> reach.pairsMissing(period, rows().monthsBack(), covered, id));
    }

    /** Its id, such as {@code ad-spend}. */
    public String id() {
        return id;
    }

    /** Its name for people, as it stands inside a sentence. */
    public Text title() {
        return title;
    }

    /** Which rows count, and by which date. */
    public Selection rows() {
        return aggregate.rows();
    }

    /** What is added up, and over which rows. */
    public Aggregate aggregate() {
        return aggregate;
    }

    /** The tables without which there is no data. */
    public Set<Table<?>> needs() {
        return needs;
    }

    /** Whether it is zero, rather than missing, where a table is not supplied. */
    public boolean isZeroWhenAbsent() {
        return zeroWhenAbsent;
    }

    /** Whether a cell without a row is missing rather than zero: then nobody has looked. */
    public boolean isMissingWithoutRows() {
        return missingWithoutRows;
    }

    /** How it is counted, by tables and columns: {@code sum of costs.amount by costs.date}. */
    public String definition() {
        return aggregate + reach.definition();
    }

    /** Whether the figures of channels or periods add up to that of the whole. */
    public boolean isAdditive() {
        return aggregate.measure().isAdditive();
    }

    /** Whether it is plain data, which can be written as SQL, rather than a user's function. */
    public boolean isDeclared() {
        return !(aggregate.measure() instanceof Measure.Own<?>);
    }

    @Override
    public Unit unit() {
        return unit;
    }

    /** Whether a ledger has what it needs, or lacks what means zero. */
    boolean isSuppliedBy(Ledger ledger) {
        return (zeroWhenAbsent || needs.stream().allMatch(ledger::supplies))
                && ledger.supplies(aggregate);
    }

    /** Whether a live ledger has now what it needs, or lacks what means zero. */
    boolean isSuppliedBy(LiveLedger ledger) {
        return (zeroWhenAbsent || needs.stream().allMatch(ledger::supplies))
                && ledger.supplies(aggregate);
    }

    List<Object> facts(Ledger ledger, Period period, Scope scope) {
        return reach.from(period)
                .map(looked -> ledger.facts(aggregate, looked.range(), scope))
                .orElse(List.of());
    }

    @Override
    void collect(Set<Quantity> found) {
        found.add(this);
    }

    @Override
    Outcome compute(Totals totals) {
        return Known.of(totals.entry(this).amount());
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
        return Figures.of(language).plain(evaluate(totals));
    }

    /** Whether both are one declaration, or the same variant of it. */
    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Quantity other && base == other.base && reach.equals(other.reach);
    }

    @Override
    public int hashCode() {
        return Objects.hash(base.id, reach);
    }
}
