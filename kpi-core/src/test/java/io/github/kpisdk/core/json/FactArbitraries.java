package io.github.kpisdk.core.json;

import static io.github.kpisdk.core.json.ValueArbitraries.channelNames;
import static io.github.kpisdk.core.json.ValueArbitraries.days;
import static io.github.kpisdk.core.json.ValueArbitraries.decimals;
import static io.github.kpisdk.core.json.ValueArbitraries.ids;
import static io.github.kpisdk.core.json.ValueArbitraries.money;
import static io.github.kpisdk.core.json.ValueArbitraries.ranges;

import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Traffic;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Any facts, with and without their optional parts. */
final class FactArbitraries extends DomainContextBase {
    private static final long MOST = 999_999_999_999_999_999L;

    @Provide
    static Arbitrary<Cost> costs() {
        return Combinators.combine(
                        days(),
                        channelNames().injectNull(0.3),
                        Arbitraries.of(CostKind.class),
                        money())
                .as(
                        (day, channel, kind, amount) ->
                                Cost.builder()
                                        .date(day)
                                        .channel(channel)
                                        .kind(kind)
                                        .amount(amount)
                                        .build())
                .withoutEdgeCases();
    }

    @Provide
    static Arbitrary<Traffic> traffic() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, MOST);
        return Combinators.combine(days(), channelNames().injectNull(0.3), counts, counts, counts)
                .as(
                        (day, channel, impressions, clicks, visits) ->
                                Traffic.builder()
                                        .date(day)
                                        .channel(channel)
                                        .impressions(impressions)
                                        .clicks(clicks)
                                        .visits(visits)
                                        .build())
                .withoutEdgeCases();
    }

    @Provide
    static Arbitrary<Lead> leads() {
        return Combinators.combine(
                        ids(), days(), channelNames().injectNull(0.3), days().injectNull(0.5))
                .as(
                        (id, created, channel, qualified) ->
                                Lead.builder()
                                        .leadId(id)
                                        .createdOn(created)
                                        .channel(channel)
                                        .qualifiedOn(qualified)
                                        .build())
                .withoutEdgeCases();
    }

    @Provide
    static Arbitrary<Deal> deals() {
        Arbitrary<BigDecimal> amounts = decimals().map(BigDecimal::abs);
        return Combinators.combine(
                        ids(),
                        ids().injectNull(0.3),
                        channelNames().injectNull(0.3),
                        ranges(),
                        Arbitraries.of(DealStatus.class),
                        amounts,
                        amounts,
                        money())
                .as(
                        (id, lead, channel, span, status, amount, discount, currency) ->
                                Deal.builder()
                                        .dealId(id)
                                        .leadId(lead)
                                        .customerId(id)
                                        .channel(channel)
                                        .createdOn(span.start())
                                        .closedOn(status == DealStatus.OPEN ? null : span.end())
                                        .status(status)
                                        .amount(new Money(currency.currency(), amount))
                                        .discount(new Money(currency.currency(), discount))
                                        .variableCost(new Money(currency.currency(), amount))
                                        .cogs(
                                                lead == null
                                                        ? null
                                                        : new Money(currency.currency(), amount))
                                        .complaint(lead == null ? null : discount.signum() > 0)
                                        .build())
                .withoutEdgeCases();
    }

    @Provide
    static Arbitrary<Subscription> subscriptions() {
        return Combinators.combine(ids(), days(), money())
                .as(
                        (id, day, money) ->
                                Subscription.builder()
                                        .customerId(id)
                                        .month(day.withDayOfMonth(1))
                                        .amount(new Money(money.currency(), money.amount().abs()))
                                        .build())
                .withoutEdgeCases();
    }

    @Provide
    static Arbitrary<Refund> refunds() {
        return Combinators.combine(ids(), ids(), days(), money())
                .filter((id, deal, day, money) -> money.amount().signum() > 0)
                .as(
                        (id, deal, day, money) ->
                                Refund.builder()
                                        .refundId(id)
                                        .dealId(deal)
                                        .refundedOn(day)
                                        .amount(money)
                                        .build())
                .withoutEdgeCases();
    }

    @Provide
    static Arbitrary<Measurement> measurements() {
        return Combinators.combine(
                        days(),
                        channelNames().injectNull(0.3),
                        Arbitraries.of("followers", "emails-sent", "retention/day-7"),
                        decimals(),
                        ids(),
                        ids())
                .as(
                        (day, channel, metric, value, by, how) ->
                                Measurement.builder()
                                        .date(day)
                                        .channel(channel)
                                        .metric(metric)
                                        .value(value)
                                        .measuredBy(by)
                                        .method(how)
                                        .build())
                .withoutEdgeCases();
    }
}
