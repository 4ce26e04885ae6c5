package io.github.kpisdk.core.laws;

import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealBuilder;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Traffic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Small but nasty ledgers: few days, all near the edges of periods, few customers, channels whose
 * names are hard to sort and to quote, amounts of all sizes, tables that are missing or empty.
 */
final class Ledgers extends DomainContextBase {
    /** Names whose order by code point is not that of UTF-16, and that need quotes. */
    static final List<String> CHANNELS = List.of("seo", "=Директ, \"ру\"", "\uFF5E", "😀");

    static final List<LocalDate> DAYS =
            days(
                    "2026-02-01",
                    "2026-01-31",
                    "2026-02-28",
                    "2026-03-01",
                    "2025-12-31",
                    "2026-01-01",
                    "2026-02-10",
                    "2026-03-31",
                    "2026-04-01");

    /** From before the first day to after the last. */
    static final DateRange ALL_DAYS = DateRange.parse("2025-12-01/2026-05-01");

    private static final Set<Table<?>> NONE = Set.of();

    @Provide
    Arbitrary<Facts> facts() {
        return facts(anyAmounts());
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        Arbitrary<LocalDate> days = Arbitraries.of(DAYS);
        return Combinators.combine(days, days)
                .as(
                        (a, b) ->
                                a.isBefore(b)
                                        ? DateRange.of(a, b)
                                        : DateRange.of(b, a.plusDays(a.equals(b) ? 1 : 0)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(DAYS);
    }

    @Provide
    Arbitrary<Scope> scopes() {
        return Arbitraries.of(CHANNELS)
                .map(Scope::channel)
                .injectNull(0.2)
                .map(Ledgers::orBusiness);
    }

    @Provide
    Arbitrary<Cost> costs() {
        return costs(anyAmounts());
    }

    private static Scope orBusiness(Scope channel) {
        return channel == null ? Scope.BUSINESS : channel;
    }

    /** Ledgers whose amounts leave room to be multiplied. */
    static Arbitrary<Facts> modest() {
        return facts(amounts());
    }

    private static Arbitrary<Facts> facts(Arbitrary<Money> amounts) {
        return Combinators.combine(
                        costs(amounts).list().ofMaxSize(6),
                        traffic().list().ofMaxSize(3),
                        leads().list().ofMaxSize(5),
                        deals(amounts).list().ofMaxSize(8),
                        refunds().list().ofMaxSize(4),
                        subscriptions(amounts).list().ofMaxSize(8),
                        measurements().list().ofMaxSize(4),
                        missing())
                .as(Draft::new)
                .map(Draft::facts)
                .withoutEdgeCases();
    }

    /** A table in two ledgers of three misses nothing; refunds and leads are missed most. */
    private static Arbitrary<Set<Table<?>>> missing() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(NONE)),
                Tuple.of(1, Arbitraries.<Table<?>>of(Table.ALL).set().ofMaxSize(3)));
    }

    private static Arbitrary<Cost> costs(Arbitrary<Money> amounts) {
        return Builders.withBuilder(Cost::builder)
                .use(Arbitraries.of(DAYS))
                .in(Cost.Builder::date)
                .use(channels())
                .in(Cost.Builder::channel)
                .use(Arbitraries.of(CostKind.values()))
                .in(Cost.Builder::kind)
                .use(signed(amounts))
                .in(Cost.Builder::amount)
                .build(Cost.Builder::build);
    }

    static Arbitrary<Traffic> traffic() {
        return Builders.withBuilder(Traffic::builder)
                .use(Arbitraries.of(DAYS))
                .in(Traffic.Builder::date)
                .use(channels())
                .in(Traffic.Builder::channel)
                .use(counts())
                .in(Traffic.Builder::impressions)
                .use(counts())
                .in(Traffic.Builder::clicks)
                .use(counts())
                .in(Traffic.Builder::visits)
                .build(Traffic.Builder::build);
    }

    private static Arbitrary<Lead> leads() {
        return Builders.withBuilder(Lead::builder)
                .use(prefixes())
                .in(Lead.Builder::leadId)
                .use(Arbitraries.of(DAYS))
                .in(Lead.Builder::createdOn)
                .use(channels())
                .in(Lead.Builder::channel)
                .use(Arbitraries.of(DAYS).injectNull(0.5))
                .in(Lead.Builder::qualifiedOn)
                .build(Lead.Builder::build);
    }

    private static Arbitrary<Deal> deals(Arbitrary<Money> amounts) {
        Arbitrary<LocalDate> days = Arbitraries.of(DAYS);
        return Builders.withBuilder(Deal::builder)
                .use(prefixes())
                .in(DealBuilder::dealId)
                .use(Arbitraries.of("0", "1", "2", "3", "4").injectNull(0.3))
                .in(DealBuilder::leadId)
                .use(Arbitraries.of("c", "C", "с"))
                .in(DealBuilder::customerId)
                .use(channels())
                .in(DealBuilder::channel)
                .use(Combinators.combine(statuses(), days, days).as(Draft.Dates::of))
                .in(Draft.Dates::set)
                .use(amounts)
                .in(DealBuilder::amount)
                .use(amounts.injectNull(0.3))
                .in(DealBuilder::discount)
                .use(amounts.injectNull(0.3))
                .in(DealBuilder::variableCost)
                .build(DealBuilder::build);
    }

    /** Of the customers of the deals and one more, in months that follow each other. */
    static Arbitrary<Subscription> subscriptions(Arbitrary<Money> amounts) {
        return Builders.withBuilder(Subscription::builder)
                .use(Arbitraries.of("c", "C", "с", "d"))
                .in(Subscription.Builder::customerId)
                .use(Arbitraries.of(DAYS).map(day -> day.withDayOfMonth(1)))
                .in(Subscription.Builder::month)
                .use(amounts)
                .in(Subscription.Builder::amount)
                .build(Subscription.Builder::build);
    }

    /** Of few metrics and days, so that several share one. */
    static Arbitrary<Measurement> measurements() {
        return Combinators.combine(
                        Arbitraries.of(DAYS),
                        channels(),
                        Arbitraries.of("followers", "followers", "emails-sent", "day-7"),
                        signed(anyAmounts()),
                        Arbitraries.of("Anna", "😀", "7"),
                        Arbitraries.of("the report of 2026", "asked, \"ру\""))
                .as(
                        (day, channel, metric, amount, by, how) ->
                                Measurement.builder()
                                        .date(day)
                                        .channel(channel)
                                        .metric(metric)
                                        .value(amount.amount())
                                        .measuredBy(by)
                                        .method(how)
                                        .build());
    }

    private static Arbitrary<DealStatus> statuses() {
        return Arbitraries.frequency(
                Tuple.of(6, DealStatus.WON),
                Tuple.of(1, DealStatus.OPEN),
                Tuple.of(1, DealStatus.LOST));
    }

    private static Arbitrary<Draft.Return> refunds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.of(DAYS),
                        Arbitraries.of(1, 2, 3))
                .as(Draft.Return::new);
    }

    /** The beginnings of ids; the last two are in the other order by UTF-16. */
    private static Arbitrary<String> prefixes() {
        return Arbitraries.of("a", "A", "\uFF5E", "😀");
    }

    private static Arbitrary<String> channels() {
        return Arbitraries.of(CHANNELS).injectNull(0.25);
    }

    private static Arbitrary<Long> counts() {
        return Arbitraries.of(1L, 0L, 2L, 3L, 1000L, 999_999_999_999_999_999L);
    }

    /** Amounts such as a business has, and some that divide badly. */
    static Arbitrary<Money> amounts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                3,
                                Arbitraries.of(
                                        "1", "0", "2", "3", "100", "0.5", "0.333333", "0.000001")),
                        Tuple.of(
                                1,
                                Arbitraries.integers()
                                        .between(0, 10_000_000)
                                        .map(cents -> BigDecimal.valueOf(cents, 2))
                                        .map(BigDecimal::toPlainString)))
                .map(amount -> Money.of(Facts.CURRENCY, amount));
    }

    /** Amounts up to the last digit, and those at the edge of a machine word in millionths. */
    static Arbitrary<Money> hugeAmounts() {
        return Arbitraries.of(
                        "999999999999999999.999999",
                        "9223372036854.775807",
                        "9223372036854.775808",
                        "18446744073709.551615",
                        "18446744073709.551616",
                        "36893488147419.103232")
                .map(amount -> Money.of(Facts.CURRENCY, amount));
    }

    private static Arbitrary<Money> anyAmounts() {
        return Arbitraries.frequencyOf(Tuple.of(6, amounts()), Tuple.of(1, hugeAmounts()));
    }

    static Arbitrary<Money> signed(Arbitrary<Money> amounts) {
        return Combinators.combine(
                        amounts, Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true)))
                .as((amount, credit) -> credit ? minus(amount) : amount);
    }

    private static Money minus(Money amount) {
        return new Money(amount.currency(), amount.amount().negate());
    }

    private static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }
}
