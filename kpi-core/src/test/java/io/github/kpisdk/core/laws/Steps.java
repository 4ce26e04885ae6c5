package io.github.kpisdk.core.laws;

import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealBuilder;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Steps that meet each other: few ids, customers and days, so that most corrections find a fact,
 * and some steps must be refused.
 */
final class Steps extends DomainContextBase {
    private final Ledgers ledgers = new Ledgers();

    @Provide
    Arbitrary<List<Step>> steps() {
        return step().list().ofMaxSize(20).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Step> step() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(5, Step.Kind.ADD),
                                Tuple.of(3, Step.Kind.CORRECT),
                                Tuple.of(1, Step.Kind.RETRACT_BY_ID),
                                Tuple.of(1, Step.Kind.RETRACT)),
                        facts())
                .as(Step::new);
    }

    private Arbitrary<Object> facts() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, ledgers.costs().map(Object.class::cast)),
                Tuple.of(1, Ledgers.traffic().map(Object.class::cast)),
                Tuple.of(1, Ledgers.measurements().map(Object.class::cast)),
                Tuple.of(2, leads().map(Object.class::cast)),
                Tuple.of(6, deals().map(Object.class::cast)),
                Tuple.of(2, refunds().map(Object.class::cast)),
                Tuple.of(2, Ledgers.subscriptions(amounts()).map(Object.class::cast)));
    }

    private static Arbitrary<Lead> leads() {
        return Builders.withBuilder(Lead::builder)
                .use(Arbitraries.of("l0", "l1"))
                .in(Lead.Builder::leadId)
                .use(Arbitraries.of(Ledgers.DAYS))
                .in(Lead.Builder::createdOn)
                .use(channels())
                .in(Lead.Builder::channel)
                .use(Arbitraries.of(Ledgers.DAYS).injectNull(0.5))
                .in(Lead.Builder::qualifiedOn)
                .build(Lead.Builder::build);
    }

    /** The last two ids are in the other order by UTF-16. */
    private static Arbitrary<Deal> deals() {
        return Builders.withBuilder(Deal::builder)
                .use(Arbitraries.of("d", "D10", "D9", "\uFF5E", "😀"))
                .in(DealBuilder::dealId)
                .use(Arbitraries.of("l0", "l1").injectNull(0.8))
                .in(DealBuilder::leadId)
                .use(Arbitraries.of("c", "C"))
                .in(DealBuilder::customerId)
                .use(channels())
                .in(DealBuilder::channel)
                .use(
                        Combinators.combine(
                                        Arbitraries.frequency(
                                                Tuple.of(8, DealStatus.WON),
                                                Tuple.of(1, DealStatus.LOST),
                                                Tuple.of(1, DealStatus.OPEN)),
                                        Arbitraries.of(Ledgers.DAYS),
                                        Arbitraries.of(Ledgers.DAYS))
                                .as(Draft.Dates::of))
                .in(Draft.Dates::set)
                .use(amounts())
                .in(DealBuilder::amount)
                .use(amounts().injectNull(0.3))
                .in(DealBuilder::discount)
                .use(amounts().injectNull(0.3))
                .in(DealBuilder::variableCost)
                .build(DealBuilder::build);
    }

    /** Most are small and late enough for any deal. */
    private static Arbitrary<Refund> refunds() {
        return Builders.withBuilder(Refund::builder)
                .use(Arbitraries.of("r0", "r1", "r2"))
                .in(Refund.Builder::refundId)
                .use(Arbitraries.of("d", "D10", "D9"))
                .in(Refund.Builder::dealId)
                .use(Arbitraries.of(Ledgers.DAYS.subList(3, Ledgers.DAYS.size())))
                .in(Refund.Builder::refundedOn)
                .use(
                        Arbitraries.of("0.000001", "0.5", "1", "50", "9223372036854.775808")
                                .map(amount -> Money.of(Facts.CURRENCY, amount)))
                .in(Refund.Builder::amount)
                .build(Refund.Builder::build);
    }

    private static Arbitrary<Money> amounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Ledgers.amounts()), Tuple.of(1, Ledgers.hugeAmounts()));
    }

    private static Arbitrary<String> channels() {
        return Arbitraries.of(Ledgers.CHANNELS).injectNull(0.25);
    }
}
