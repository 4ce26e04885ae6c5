package io.github.kpisdk.core.json;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Traffic;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Ledgers of a few rows, each of which spent, was clicked, asked and perhaps bought. */
final class SmallBusiness {
    static final int LONGEST = 120;

    private SmallBusiness() {}

    record Row(@Nullable String channel, int day, CostKind kind, long amount) {}

    static Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        ValueArbitraries.channelNames().injectNull(0.3),
                        Arbitraries.integers().between(0, LONGEST),
                        Arbitraries.of(CostKind.class),
                        Arbitraries.longs().between(0, 1_000_000_000_000L))
                .as(Row::new)
                .list()
                .ofMaxSize(5);
    }

    static Ledger ledger(LocalDate start, List<Row> rows) {
        LedgerPart.Builder part = LedgerPart.builder("RUB");
        for (int i = 0; i < rows.size(); i++) {
            add(part, start.plusDays(rows.get(i).day()), "id" + i, rows.get(i));
        }
        return Ledger.of(part.build());
    }

    private static void add(LedgerPart.Builder part, LocalDate day, String id, Row row) {
        Money amount = Money.of("RUB", Long.toString(row.amount()));
        part.add(
                        Cost.builder()
                                .date(day)
                                .channel(row.channel())
                                .kind(row.kind())
                                .amount(amount)
                                .build())
                .add(Traffic.builder().date(day).channel(row.channel()).clicks(7).build())
                .add(Lead.builder().leadId(id).createdOn(day).channel(row.channel()).build())
                .add(
                        Deal.builder()
                                .dealId(id)
                                .leadId(id)
                                .customerId("c" + row.amount() % 3)
                                .channel(row.channel())
                                .createdOn(day)
                                .closedOn(day)
                                .status(row.amount() % 2 == 0 ? DealStatus.WON : DealStatus.LOST)
                                .amount(amount)
                                .build());
    }
}
