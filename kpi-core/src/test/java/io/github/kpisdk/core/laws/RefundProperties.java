package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.laws.oracle.Definitions;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerException;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A14: a deal whose money goes back in full. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class RefundProperties {
    private static final List<Formula> UNTOUCHED =
            View.ADDITIVE.stream()
                    .filter(q -> q != Quantities.REFUNDS && q != Quantities.REVENUE)
                    .filter(q -> q != Quantities.CONTRIBUTION)
                    .filter(q -> q != Quantities.COHORT_CONTRIBUTION)
                    .toList();

    @Property
    void it_is_taken_off_the_revenue_of_its_channel_on_the_day_it_went_back(
            @ForAll Facts facts, @ForAll LocalDate day) {
        Deal deal = refundable(facts);
        LocalDate refundedOn = notBefore(deal.closedOn().orElseThrow(), day);
        Facts after = facts.with(refund(deal, refundedOn));
        DateRange thatDay = DateRange.ofClosed(refundedOn, refundedOn);
        View was = View.of(facts, thatDay);
        View is = View.of(after, thatDay);
        Fraction amount = Fraction.of(deal.amount().amount());
        for (Scope scope : View.scopes(facts)) {
            Fraction lost = isOf(scope, deal.channel()) ? amount : Fraction.ZERO;
            change(was, is, scope, Quantities.REVENUE, lost);
            change(was, is, scope, Quantities.CONTRIBUTION, lost);
            change(was, is, scope, ReturnKpis.CHANNEL_PROFIT, lost);
            for (Formula untouched : UNTOUCHED) {
                change(was, is, scope, untouched, Fraction.ZERO);
            }
        }
    }

    @Property
    void it_changes_nothing_on_any_other_day(@ForAll Facts facts, @ForAll LocalDate day) {
        Deal deal = refundable(facts);
        LocalDate refundedOn = notBefore(deal.closedOn().orElseThrow(), day);
        Facts after = facts.with(refund(deal, refundedOn));
        List<DateRange> others =
                List.of(
                        DateRange.of(Ledgers.ALL_DAYS.start(), refundedOn),
                        DateRange.of(refundedOn.plusDays(1), Ledgers.ALL_DAYS.end()));
        for (DateRange other : others) {
            View was = View.of(facts, other);
            View is = View.of(after, other);
            for (Scope scope : View.scopes(facts)) {
                change(was, is, scope, Quantities.REVENUE, Fraction.ZERO);
                change(was, is, scope, Quantities.REFUNDS, Fraction.ZERO);
            }
        }
    }

    @Property
    void the_cohort_that_loses_it_is_that_of_the_first_sale_whenever_the_money_went_back(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll LocalDate day) {
        Deal deal = refundable(facts);
        Deal first = new Definitions(facts).firstOf(deal.customerId());
        LocalDate refundedOn = notBefore(deal.closedOn().orElseThrow(), day);
        View was = View.of(facts, range);
        View is = View.of(facts.with(refund(deal, refundedOn)), range);
        boolean isNew = range.contains(first.closedOn().orElseThrow());
        Fraction amount = Fraction.of(deal.amount().amount());
        for (Scope scope : View.scopes(facts)) {
            boolean loses = isNew && isOf(scope, first.channel());
            change(was, is, scope, Quantities.COHORT_CONTRIBUTION, loses ? amount : Fraction.ZERO);
        }
    }

    @Property
    void more_than_was_paid_does_not_go_back_in_whatever_order_it_is_told(
            @ForAll Facts facts, @ForAll Random random) {
        Deal deal = refundable(facts);
        Refund all = refund(deal, deal.closedOn().orElseThrow());
        Refund more =
                Refund.builder()
                        .refundId("?")
                        .dealId(deal.dealId())
                        .refundedOn(all.refundedOn())
                        .amount(Money.of(Facts.CURRENCY, "0.000001"))
                        .build();
        LedgerPart part = facts.with(more, all).shuffled(random).part();
        assertThatThrownBy(() -> Ledger.of(part))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("exceed the deal's amount");
    }

    /** A won deal of which nothing went back yet. */
    private static Deal refundable(Facts facts) {
        Optional<Deal> found =
                facts.all(Deal.class)
                        .filter(d -> d.status() == DealStatus.WON)
                        .filter(d -> d.amount().amount().signum() > 0)
                        .filter(
                                d ->
                                        facts.all(Refund.class)
                                                .noneMatch(r -> r.dealId().equals(d.dealId())))
                        .findFirst();
        Assume.that(found.isPresent());
        return found.orElseThrow();
    }

    private static Refund refund(Deal deal, LocalDate refundedOn) {
        return Refund.builder()
                .refundId("!")
                .dealId(deal.dealId())
                .refundedOn(refundedOn)
                .amount(deal.amount())
                .build();
    }

    private static boolean isOf(Scope scope, Optional<String> channel) {
        return scope.isBusiness() || scope.channel().equals(channel);
    }

    private static LocalDate notBefore(LocalDate first, LocalDate day) {
        return day.isBefore(first) ? first : day;
    }

    private static void change(View was, View is, Scope scope, Formula figure, Fraction lost) {
        if (was.isKnown(figure, scope)) {
            assertThat(is.get(figure, scope))
                    .as("%s of %s", figure, scope)
                    .isEqualTo(was.get(figure, scope).minus(lost));
        }
    }
}
