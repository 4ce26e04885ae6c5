package io.github.kpisdk.core.json;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.model.Traffic;
import io.github.kpisdk.core.scorecard.Benchmark;
import io.github.kpisdk.core.scorecard.Card;
import io.github.kpisdk.core.scorecard.Comparison;
import io.github.kpisdk.core.scorecard.Plan;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One value of every public type that has a JSON form, with everything filled in. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    static final Cost COST =
            Cost.builder()
                    .date(DAY)
                    .channel("Search")
                    .kind(CostKind.AD_SPEND)
                    .amount(Money.of("RUB", "9.99"))
                    .build();
    static final Traffic TRAFFIC =
            Traffic.builder()
                    .date(DAY)
                    .channel("Search")
                    .impressions(1000)
                    .clicks(70)
                    .visits(60)
                    .build();
    static final Lead LEAD =
            Lead.builder().leadId("l1").createdOn(DAY).channel("Search").qualifiedOn(DAY).build();
    static final Deal DEAL =
            Deal.builder()
                    .dealId("d1")
                    .leadId("l1")
                    .customerId("c1")
                    .channel("Search")
                    .createdOn(DAY)
                    .closedOn(DAY)
                    .status(DealStatus.WON)
                    .amount(Money.of("RUB", "100.50"))
                    .discount(Money.of("RUB", "10"))
                    .variableCost(Money.of("RUB", "40"))
                    .cogs(Money.of("RUB", "30"))
                    .complaint(true)
                    .build();
    static final Refund REFUND =
            Refund.builder()
                    .refundId("r1")
                    .dealId("d1")
                    .refundedOn(DAY)
                    .amount(Money.of("RUB", "0.01"))
                    .build();

    static final Subscription SUBSCRIPTION =
            Subscription.builder()
                    .customerId("c1")
                    .month(DAY.withDayOfMonth(1))
                    .amount(Money.of("RUB", "990"))
                    .build();

    static final Measurement MEASUREMENT =
            Measurement.builder()
                    .date(DAY)
                    .channel("Email")
                    .metric("emails-sent")
                    .value(new BigDecimal("1200.50"))
                    .measuredBy("Anna")
                    .method("report of the mailing service")
                    .build();

    static final Known THIRD = Known.of(BigDecimal.ONE, BigDecimal.valueOf(3));
    static final Undefined NO_LEADS = Undefined.because(Reason.NO_DATA, "leads");
    static final Undefined IN_VAIN = Undefined.zeroDivisor("sales", THIRD);

    static final KpiResult CAC =
            AcquisitionKpis.CAC.result(
                    Totals.builder("RUB")
                            .put(Quantities.MARKETING_COST, "60")
                            .put(Quantities.SALES_COST, 40)
                            .put(Quantities.NEW_CUSTOMERS, 3)
                            .build());
    static final Card CARD = new Card("2026-01", Scope.channel("Search"), List.of(CAC));
    static final Comparison COMPARISON =
            Comparison.withPrevious(AcquisitionKpis.CAC, THIRD, IN_VAIN);
    static final Plan PLAN = Plan.of(AcquisitionKpis.CAC, "1500");
    static final Benchmark BENCHMARK =
            Benchmark.of(AcquisitionKpis.CAC, "0.02", "furniture, Russia", "Data Insight", 2025);

    static final Scorecard SCORECARD =
            scorecard(List.of(TrafficKpis.CTR, TrafficKpis.CPL, AcquisitionKpis.CAC));

    private Samples() {}

    /** Some KPIs of a few days of a business that counts no leads; both periods are cut. */
    static Scorecard scorecard(List<Kpi> kpis) {
        LedgerPart part =
                LedgerPart.builder("RUB").add(COST).add(TRAFFIC).add(DEAL).add(REFUND).build();
        DateRange range = DateRange.of(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 2, 10));
        return Scorecard.of(Ledger.of(part), range, Grain.MONTH, kpis);
    }

    /** Values whose JSON is a string. */
    static Stream<Object> strings() {
        return Stream.of(
                Money.of("RUB", "-300.50"),
                DateRange.ofClosed(DAY, DAY),
                Period.month(2026, 1),
                Scope.channel("Search"));
    }

    static Stream<Object> facts() {
        return Stream.of(
                new Channel("Email", ChannelKind.EMAIL),
                COST,
                TRAFFIC,
                LEAD,
                DEAL,
                REFUND,
                SUBSCRIPTION,
                MEASUREMENT);
    }

    static Stream<Object> figures() {
        return Stream.of(
                Text.of("visits", "визиты"),
                THIRD,
                NO_LEADS,
                IN_VAIN,
                CAC,
                CARD,
                COMPARISON,
                PLAN,
                BENCHMARK,
                SCORECARD);
    }

    /** Values whose JSON is an object. */
    static Stream<Object> objects() {
        return Stream.of(facts(), figures(), SystemSamples.objects()).flatMap(s -> s);
    }

    static Stream<Object> all() {
        return Stream.concat(strings(), objects());
    }
}
