package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Ranking;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ids chosen to collide in a hash map make nothing slow. */
class HostileIdsTest {
    private static final int PAIRS = 15;
    private static final int IDS = 1 << PAIRS;
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");
    private static final DateRange RANGE = DateRange.ofClosed(DAY, DAY);
    private static final Money ONE = Money.of(Facts.CURRENCY, "1");

    /** How ids are made. */
    enum Ids {
        HOSTILE(HostileIdsTest::colliding),
        ORDINARY(number -> "id-" + number);

        private final List<String> all;

        Ids(IntFunction<String> id) {
            all = IntStream.range(0, IDS).mapToObj(id).toList();
        }
    }

    /** "Aa" and "BB" have one hash code, and so has every row of them. */
    private static String colliding(int number) {
        StringBuilder id = new StringBuilder();
        for (int pair = 0; pair < PAIRS; pair++) {
            id.append((number >> pair & 1) == 0 ? "Aa" : "BB");
        }
        return id.toString();
    }

    @Test
    void the_hostile_ids_are_different_and_have_one_hash_code() {
        assertThat(Ids.HOSTILE.all.stream().map(String::hashCode).distinct()).hasSize(1);
        assertThat(Ids.HOSTILE.all).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void leads_deals_customers_and_refunds_of_any_ids_make_a_ledger(Ids ids) {
        Totals totals = assertTimeoutPreemptively(LIMIT, () -> totals(Ledger.of(people(ids.all))));
        assertThat(totals.amount(Quantities.WON_LEADS)).contains(BigDecimal.valueOf(IDS));
        assertThat(totals.amount(Quantities.NEW_CUSTOMERS)).contains(BigDecimal.valueOf(IDS));
        assertThat(totals.amount(Quantities.REFUNDS)).contains(BigDecimal.valueOf(IDS));
    }

    @ParameterizedTest
    @EnumSource
    void channels_of_any_names_make_a_scorecard(Ids ids) {
        Ledger ledger = Ledger.of(channels(ids.all));
        Scorecard scorecard = assertTimeoutPreemptively(LIMIT, () -> scorecard(ledger));
        assertThat(scorecard.cards()).hasSize(IDS + 1);
    }

    @ParameterizedTest
    @EnumSource
    void channels_of_any_names_can_be_ranked(Ids ids) {
        Scorecard scorecard = scorecard(Ledger.of(channels(ids.all)));
        Ranking ranking = assertTimeoutPreemptively(LIMIT, () -> ranking(scorecard));
        assertThat(ranking.ranked()).hasSize(IDS);
    }

    @ParameterizedTest
    @EnumSource
    void channels_of_any_names_can_be_described(Ids ids) {
        Ledger ledger = Ledger.of(channels(ids.all));
        assertThat(assertTimeoutPreemptively(LIMIT, ledger::channels)).hasSize(IDS);
    }

    private static LedgerPart people(List<String> ids) {
        LedgerPart.Builder part = LedgerPart.builder(Facts.CURRENCY);
        for (String id : ids) {
            part.add(Lead.builder().leadId(id).createdOn(DAY).build());
            part.add(deal(id));
            part.add(Refund.builder().refundId(id).dealId(id).refundedOn(DAY).amount(ONE).build());
        }
        return part.build();
    }

    private static Deal deal(String id) {
        return Deal.builder()
                .dealId(id)
                .leadId(id)
                .customerId(id)
                .createdOn(DAY)
                .closedOn(DAY)
                .status(DealStatus.WON)
                .amount(ONE)
                .build();
    }

    /** Half of them described, all of them with a cost. */
    private static LedgerPart channels(List<String> ids) {
        LedgerPart.Builder part = LedgerPart.builder(Facts.CURRENCY).supplies(Table.DEALS);
        ids.subList(0, IDS / 2).forEach(id -> part.add(new Channel(id, ChannelKind.PAID)));
        for (String id : ids) {
            part.add(Cost.builder().date(DAY).channel(id).kind(CostKind.TOOLS).amount(ONE).build());
        }
        return part.build();
    }

    private static Totals totals(Ledger ledger) {
        return Totals.of(ledger, RANGE, Scope.BUSINESS, Quantities.CONTRACT);
    }

    private static Scorecard scorecard(Ledger ledger) {
        return Scorecard.of(ledger, RANGE, Grain.TOTAL, List.of(AcquisitionKpis.CAC));
    }

    private static Ranking ranking(Scorecard scorecard) {
        return scorecard.rank(AcquisitionKpis.CAC, Period.total(RANGE));
    }
}
