package io.github.kpisdk.core.ledger;

import com.google.common.collect.ImmutableMap;
import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.DateRange;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a business while they change: added, corrected and retracted one by one, with totals
 * that follow every step.
 *
 * <p>Facts may come late. One that is dated in the past changes the totals of its own period, and
 * who bought first, which may move a new customer to another month and channel. At any time the
 * totals are those of a {@link Ledger} of the facts that are there.
 *
 * <pre>{@code
 * LiveLedger ledger = LiveLedger.of(part);
 * LiveScorecard scorecard = LiveScorecard.of(ledger, range, Grain.MONTH, Kpis.ALL);
 * ledger.add(Table.DEALS, deal);
 * Scorecard now = scorecard.now();
 * }</pre>
 *
 * <p>Every step is checked as a ledger is: what would contradict the other facts is refused, and
 * then nothing has changed. So a lead comes before the deals that name it, a deal before its
 * refunds, and they are retracted the other way round. An own function that fails on a fact lets
 * the step fail as well.
 *
 * <p>It is not thread-safe: one thread takes the steps and reads what follows the ledger, or the
 * caller locks. What was read (totals, scorecards, {@linkplain #snapshot snapshots}) never changes
 * and can be passed on to any thread.
 */
public final class LiveLedger {
    private final List<Channel> channels;
    private final LiveTables tables;
    private final ImmutableMap<Table<?>, LiveSteps<?>> steps;

    private LiveLedger(LedgerPart part) {
        channels = part.channels();
        tables = new LiveTables(part);
        steps =
                Table.ALL.stream()
                        .collect(
                                ImmutableMap.toImmutableMap(
                                        table -> table, table -> new LiveSteps<>(tables, table)));
    }

    /**
     * Starts with the facts of a part, which stays as it is; it may have none. A table is supplied
     * if the part supplies it, and as long as it has a row.
     *
     * @throws LedgerException if the facts contradict each other, as in {@link Ledger#of}
     */
    public static LiveLedger of(LedgerPart part) {
        Links.of(part);
        return new LiveLedger(part);
    }

    /** The currency of all amounts. */
    public String currency() {
        return tables.currency();
    }

    /** Whether there is data of this sort: perhaps no rows, but then it means zero. */
    public boolean supplies(Table<?> table) {
        return tables.supplies(table);
    }

    /** Whether there are cells for all that an aggregate names; no rows need none. */
    public boolean supplies(Aggregate wanted) {
        return size(wanted.rows().table()) == 0 || tables.haveCells(wanted);
    }

    /** How many rows a table has. */
    public int size(Table<?> table) {
        return tables.table(table).count();
    }

    /**
     * Adds a fact to its table.
     *
     * @throws IllegalArgumentException if its id is there already, it refers to a lead or deal that
     *     is not there, a refund does not fit its deal, it is in another currency, or the other
     *     rows have a column that it lacks, or lack one that it has
     */
    public <F> void add(Table<F> table, F fact) {
        steps(table).add(fact);
    }

    /**
     * Adds facts to their table, all of them or, where one is refused, none; quicker than one by
     * one. They are added in their order, and after each of them all must fit together.
     *
     * @throws IllegalArgumentException as {@link #add(Table, Object)} does
     */
    public <F> void addAll(Table<F> table, Collection<F> facts) {
        LiveSteps<F> steps = steps(table);
        steps.addAll(steps.onDesk(facts));
    }

    /**
     * Adds rows in columns, all of them or, where one is refused, none.
     *
     * @throws IllegalArgumentException as {@link #add(Table, Object)} and {@link
     *     LedgerPart.Builder#add(Batch)} do
     */
    public <F> void add(Batch<F> batch) {
        LiveSteps<F> steps = steps(batch.table());
        steps.addAll(steps.onDesk(batch));
    }

    /**
     * Puts another version in the place of the lead, deal or refund that has this id.
     *
     * @throws IllegalArgumentException if there is none, what refers to it would no longer fit, as
     *     {@link #add(Table, Object)} does, or the table has no ids: a cost or a day of traffic is
     *     retracted, and the right one added
     */
    public <F> void correct(Table<F> table, F fact) {
        steps(table).correct(fact);
    }

    /**
     * Puts other versions in the place of leads, deals or refunds, of all or, where one is refused,
     * of none. They are corrected in their order, and after each of them all must fit together.
     *
     * @throws IllegalArgumentException as {@link #correct(Table, Object)} does
     */
    public <F> void correctAll(Table<F> table, Collection<F> facts) {
        LiveSteps<F> steps = steps(table);
        steps.correctAll(steps.onDesk(facts));
    }

    /**
     * Puts other versions in the place of leads, deals or refunds, of all or, where one is refused,
     * of none.
     *
     * @throws IllegalArgumentException as {@link #correct(Table, Object)} and {@link
     *     LedgerPart.Builder#add(Batch)} do
     */
    public <F> void correct(Batch<F> batch) {
        LiveSteps<F> steps = steps(batch.table());
        steps.correctAll(steps.onDesk(batch));
    }

    /**
     * Takes back the lead, deal or refund that has this id.
     *
     * @throws IllegalArgumentException if there is none, something refers to it, or the table has
     *     no ids
     */
    public void retract(Table<?> table, String id) {
        steps(table).retract(id);
    }

    /**
     * Takes back a fact that is equal to this one; if there are several, one of them.
     *
     * @throws IllegalArgumentException if there is none, or something refers to it
     */
    public <F> void retract(Table<F> table, F fact) {
        steps(table).retract(fact);
    }

    /**
     * Takes back facts that are equal to these, all of them or, where one is refused, none.
     *
     * @throws IllegalArgumentException as {@link #retract(Table, Object)} does
     */
    public <F> void retractAll(Table<F> table, Collection<F> facts) {
        LiveSteps<F> steps = steps(table);
        steps.retractAll(steps.onDesk(facts));
    }

    /**
     * Takes back rows that are equal to these, all of them or, where one is refused, none.
     *
     * @throws IllegalArgumentException as {@link #retract(Table, Object)} does
     */
    public <F> void retract(Batch<F> batch) {
        LiveSteps<F> steps = steps(batch.table());
        steps.retractAll(steps.onDesk(batch));
    }

    @SuppressWarnings("unchecked") // steps of F stand under the table of F
    private <F> LiveSteps<F> steps(Table<F> table) {
        return (LiveSteps<F>) steps.get(table);
    }

    /** The facts and channels that are there now; the rows are in no order that matters. */
    public LedgerPart snapshot() {
        LedgerPart.Builder part = LedgerPart.builder(currency());
        channels.forEach(part::add);
        Table.ALL.stream().filter(tables::supplies).forEach(part::supplies);
        return part.add(tables.copy()).build();
    }

    /** How many steps were taken so far, those included that were undone. */
    public long steps() {
        return tables.steps();
    }

    /**
     * Whether totals of an aggregate can follow. What looks at cohorts, kinds of channels, how
     * deals ended, or the latest day cannot: it is counted in a ledger of the {@link #snapshot}.
     */
    public boolean canFollow(Aggregate wanted) {
        return tables.keep(wanted);
    }

    /**
     * What several aggregates add up, per period and channel, now and after every step. Whatever
     * follows makes each step a little slower, for as long as the ledger lives.
     *
     * @param periods in order, without overlap
     * @throws IllegalArgumentException if the periods are not, or an aggregate {@linkplain
     *     #canFollow cannot follow}
     */
    public List<Grid> follow(List<Aggregate> wanted, List<DateRange> periods) {
        for (Aggregate each : wanted) {
            if (!canFollow(each)) {
                throw new IllegalArgumentException(
                        "Totals cannot follow the %s: count it in a ledger of the snapshot"
                                .formatted(each));
            }
        }
        Days spans = Folding.days(periods);
        return follow(
                wanted.stream().map(each -> followed(each.rows(), each.measure(), spans)).toList());
    }

    /**
     * The channels that a row dated in a range names, now and after every step; see {@link
     * Ledger#channelsIn}.
     */
    public Supplier<List<String>> followChannels(DateRange range) {
        Days span = Folding.days(List.of(range));
        List<Grid> counts =
                follow(
                        Ledger.DATES.stream()
                                .map(date -> followed(Selection.of(date), null, span))
                                .toList());
        return () -> Ledger.named(tables.channels(), counts);
    }

    private Followed followed(Selection rows, @Nullable Measure measure, Days spans) {
        return new Followed(rows, measure, spans, tables);
    }

    private List<Grid> follow(List<Followed> wanted) {
        wanted.forEach(Followed::countAll);
        wanted.forEach(Followed::follow);
        return wanted.stream().map(each -> new Grid(tables.channels(), each)).toList();
    }
}
