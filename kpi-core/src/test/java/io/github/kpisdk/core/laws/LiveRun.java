package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.Rows;
import io.github.kpisdk.core.ledger.Condition;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.LiveLedger;
import io.github.kpisdk.core.ledger.Refunds;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.LiveTotals;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.TotalsTable;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.LiveScorecard;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;

/** A live ledger beside a plain list of the facts that are there, of which all is made anew. */
final class LiveRun {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** With days between them that belong to none. */
    private static final List<DateRange> PERIODS =
            Stream.of(
                            "2025-12-31/2026-01-31",
                            "2026-01-31/2026-02-02",
                            "2026-02-10/2026-03-01",
                            "2026-03-01/2026-04-02")
                    .map(DateRange::parse)
                    .toList();

    private static final Condition WON = Deals.STATUS.is(DealStatus.WON);

    /** What the catalogue does not ask for. */
    private static final List<Quantity> MORE =
            List.of(
                    Quantity.distinct("askers", "askers", "кто спрашивал", Deals.CUSTOMER)
                            .on(Deals.CREATED_ON),
                    Quantity.distinct("losers", "losers", "кто не купил", Deals.CUSTOMER)
                            .where(WON.and(Deals.CUSTOMER_CAME_BACK.negate()).negate())
                            .on(Deals.CLOSED_ON),
                    Quantity.count("back", "back", "вернулись", Entity.CUSTOMER, Table.DEALS)
                            .where(Deals.CUSTOMER_CAME_BACK)
                            .on(Deals.CREATED_ON),
                    Quantity.sum("brought", "brought", "принесли", Deals.CUSTOMER_CONTRIBUTION)
                            .on(Deals.CREATED_ON),
                    Quantity.sum(
                                    "third",
                                    "third",
                                    "треть",
                                    Unit.MONEY,
                                    Table.DEALS,
                                    deal -> deal.amount().amount().multiply(deal.amount().amount()))
                            .where(Deals.FIRST_OF_CUSTOMER.negate())
                            .on(Deals.CLOSED_ON),
                    Quantity.sum(
                                    "kept",
                                    "kept",
                                    "оставлено",
                                    Unit.MONEY,
                                    Table.REFUNDS,
                                    refund -> refund.amount().amount().negate())
                            .on(Refunds.REFUNDED_ON),
                    Quantities.MARKETING_COST.shifted(1),
                    Quantities.NEW_CUSTOMERS.shifted(1),
                    Quantities.BUYERS.shifted(2));

    private static final List<Formula> FORMULAS =
            Stream.concat(Quantities.CONTRACT.stream(), MORE.stream()).toList();

    private final List<Table<?>> supplied;
    private final DateRange range;
    private final List<Formula> formulas;
    private final LiveLedger ledger;
    private final LiveTotals totals;
    private final LiveScorecard scorecard;
    private List<Object> rows;

    LiveRun(Facts facts, DateRange range) {
        this(facts, range, FORMULAS);
    }

    LiveRun(Facts facts, DateRange range, List<Formula> formulas) {
        this.range = range;
        this.formulas = formulas;
        supplied = facts.supplied();
        rows = facts.rows();
        ledger = LiveLedger.of(facts.part());
        scorecard = LiveScorecard.of(ledger, range, Grain.MONTH, Kpis.CONTRACT);
        totals = LiveTotals.of(ledger, PERIODS, formulas);
    }

    /**
     * Takes a step, which must be refused exactly where it leaves no ledger; says if it was not.
     */
    boolean take(Step step) {
        Optional<List<Object>> after =
                step.after(rows).filter(this::isLedger).filter(then -> carriesAsMuch(step, rows));
        if (after.isPresent()) {
            step.take(ledger);
            rows = after.get();
        } else {
            assertThatThrownBy(() -> step.take(ledger))
                    .isInstanceOf(IllegalArgumentException.class)
                    .extracting(Throwable::getMessage, InstanceOfAssertFactories.STRING)
                    .matches(
                            message ->
                                    step.kind().name().endsWith("ID")
                                            || step.kind() == Step.Kind.CORRECT
                                            || message.startsWith(step.table().name())
                                            || message.startsWith(
                                                    "Some rows have cells of " + step.table()));
        }
        return after.isPresent();
    }

    /** Takes steps of one kind and table at once, of which one that is refused refuses all. */
    void takeAll(List<Step> steps) {
        Optional<List<Object>> after = Optional.of(rows);
        for (Step step : steps) {
            List<Object> before = after.orElse(List.of());
            after =
                    after.flatMap(step::after)
                            .filter(this::isLedger)
                            .filter(then -> carriesAsMuch(step, before));
        }
        if (after.isPresent()) {
            Step.takeAll(steps, ledger);
            rows = after.get();
        } else {
            assertThatThrownBy(() -> Step.takeAll(steps, ledger))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private boolean isLedger(List<Object> facts) {
        try {
            new Facts(facts, supplied).ledger();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether a deal says as much as the deals before, the one among them that it corrects. */
    private static boolean carriesAsMuch(Step step, List<Object> before) {
        return !(step.fact() instanceof Deal deal)
                || before.stream()
                        .filter(Deal.class::isInstance)
                        .map(Deal.class::cast)
                        .allMatch(
                                other ->
                                        step.kind() == Step.Kind.RETRACT_BY_ID
                                                || Rows.carriesAsMuch(deal, other));
    }

    List<Object> rows() {
        return rows;
    }

    /** The totals of all formulas, and no others, are those of the facts. */
    void assertTotals() {
        TotalsTable rebuilt = TotalsTable.of(facts().ledger(), PERIODS, formulas);
        List<Scope> scopes = new ArrayList<>(List.of(Scope.BUSINESS, Scope.channel("nobody's")));
        Ledgers.CHANNELS.forEach(name -> scopes.add(Scope.channel(name)));
        for (int period = 0; period < PERIODS.size(); period++) {
            for (Scope scope : scopes) {
                assertThat(totals.at(period, scope)).isEqualTo(rebuilt.at(period, scope));
            }
        }
    }

    /** Scorecard, JSON and snapshot are those of the facts. */
    void assertAll() {
        assertTotals();
        Scorecard rebuilt = scorecard(facts().ledger());
        assertThat(scorecard.now()).isEqualTo(rebuilt);
        assertThat(json()).isEqualTo(json(rebuilt));
        LedgerPart snapshot = ledger.snapshot();
        assertThat(Table.ALL.stream().<Object>flatMap(table -> rows(snapshot, table)))
                .containsExactlyInAnyOrderElementsOf(rows);
        assertThat(Table.ALL).allMatch(t -> snapshot.supplies(t) == facts().supplies(t));
        assertThat(Table.ALL).allMatch(t -> ledger.supplies(t) == facts().supplies(t));
        assertThat(json(scorecard(Ledger.of(snapshot)))).isEqualTo(json());
        List<Channel> channels = facts().ledger().channels();
        assertThat(Ledger.of(snapshot).channels()).isEqualTo(channels);
    }

    private Scorecard scorecard(Ledger rebuilt) {
        return Scorecard.of(rebuilt, range, Grain.MONTH, Kpis.CONTRACT);
    }

    private Facts facts() {
        return new Facts(rows, supplied);
    }

    private static <F> Stream<F> rows(LedgerPart part, Table<F> table) {
        return IntStream.range(0, part.size(table)).mapToObj(row -> part.fact(table, row));
    }

    /** The scorecard of now, as it is written. */
    String json() {
        return json(scorecard.now());
    }

    private static String json(Scorecard scorecard) {
        try {
            return MAPPER.writeValueAsString(scorecard);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
