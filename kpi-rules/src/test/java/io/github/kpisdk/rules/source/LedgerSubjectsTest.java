package io.github.kpisdk.rules.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelPair;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.Trait;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerSubjectsTest {
    private static final Period JANUARY = Period.month(2026, 1);
    private static final Period FEBRUARY = Period.month(2026, 2);
    private static final DateRange BOTH = DateRange.parse("2026-01-01/2026-03-01");

    /**
     * Search: 3 deals of 100, 100 and 200 in February (one of them with a discount of 50 on a list
     * price of 250), variable cost 40 each, one refund of 60; one deal of 100 in January. Seo: one
     * deal of 500, no cost ever. A deal of 300 without a channel. Partners: a cost of zero.
     */
    private static LedgerPart.Builder shop() {
        return LedgerPart.builder("RUB")
                .add(cost("search", "2026-01-10", "50"))
                .add(cost("search", "2026-02-10", "120"))
                .add(cost(null, "2026-02-11", "30"))
                .add(cost("partners", "2026-02-12", "0"))
                .add(deal("d0", "a", "search", "2026-01-05", "100", "0"))
                .add(deal("d1", "b", "search", "2026-02-03", "100", "0"))
                .add(deal("d2", "b", "search", "2026-02-04", "100", "0"))
                .add(deal("d3", "c", "search", "2026-02-05", "200", "50"))
                .add(deal("d4", "d", "seo", "2026-02-06", "500", "0"))
                .add(deal("d5", "e", null, "2026-02-07", "300", "0"))
                .add(refund("d3", "2026-02-20", "60"));
    }

    private static Cost cost(String channel, String day, String amount) {
        return Cost.builder()
                .date(LocalDate.parse(day))
                .channel(channel)
                .kind(CostKind.AD_SPEND)
                .amount(Money.of("RUB", amount))
                .build();
    }

    private static Deal deal(
            String id, String customer, String channel, String day, String amount, String less) {
        return Deal.builder()
                .dealId(id)
                .customerId(customer)
                .channel(channel)
                .createdOn(LocalDate.parse(day))
                .closedOn(LocalDate.parse(day))
                .status(DealStatus.WON)
                .amount(Money.of("RUB", amount))
                .discount(Money.of("RUB", less))
                .variableCost(Money.of("RUB", "40"))
                .build();
    }

    private static Refund refund(String deal, String day, String amount) {
        return Refund.builder()
                .refundId("r-" + deal)
                .dealId(deal)
                .refundedOn(LocalDate.parse(day))
                .amount(Money.of("RUB", amount))
                .build();
    }

    private static LedgerSubjects subjects() {
        return LedgerSubjects.of(Ledger.of(shop().build()), BOTH, BOTH.end());
    }

    private static BusinessSubject business() {
        return subjects().of(FEBRUARY, Optional.of(JANUARY)).stream()
                .filter(BusinessSubject.class::isInstance)
                .map(BusinessSubject.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static ChannelSubject channel(String name) {
        return business().channels().stream()
                .filter(one -> one.channel().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Known number(String value) {
        return Known.of(new BigDecimal(value));
    }

    @Test
    void a_channel_has_its_sums_of_now_and_before() {
        Figures now = channel("search").now();
        assertThat(now.get(Figure.COST)).isEqualByComparingTo(number("120"));
        assertThat(now.count(Figure.SALES)).isEqualTo(3);
        assertThat(now.get(Figure.GROSS_REVENUE)).isEqualByComparingTo(number("400"));
        assertThat(now.get(Figure.REFUNDS)).isEqualByComparingTo(number("60"));
        assertThat(now.get(Figure.REVENUE)).isEqualByComparingTo(number("340"));
        assertThat(now.count(Figure.NEW_CUSTOMERS)).isEqualTo(2);
        assertThat(now.count(Figure.BUYERS)).isEqualTo(2);
        // (400 - 3 x 40) / 400
        assertThat(now.get(Figure.MARGIN)).isEqualByComparingTo(number("0.7"));
        // 400² / (100² + 100² + 200²) = 160,000 / 60,000
        assertThat(now.get(Figure.EFFECTIVE_SALES))
                .isEqualByComparingTo(Known.of(new BigDecimal(8), new BigDecimal(3)));
        assertThat(now.get(Figure.MEAN_DISCOUNT)).isEqualByComparingTo(number("0.2"));
        assertThat(now.get(Figure.LARGEST_SALE)).isEqualByComparingTo(number("200"));
        assertThat(channel("search").before().get(Figure.COST)).isEqualByComparingTo(number("50"));
        assertThat(channel("search").before().count(Figure.SALES)).isEqualTo(1);
    }

    /** Customer a of January buys again, and b in another channel: a, b, c here and b, d there. */
    @Test
    void buyers_are_counted_once_in_each_channel_new_or_not() {
        Ledger ledger =
                Ledger.of(
                        shop().add(deal("d6", "a", "search", "2026-02-08", "100", "0"))
                                .add(deal("d7", "b", "seo", "2026-02-09", "100", "0"))
                                .build());
        ChannelSubject search =
                LedgerSubjects.of(ledger, BOTH, BOTH.end())
                        .of(FEBRUARY, Optional.of(JANUARY))
                        .stream()
                        .filter(ChannelSubject.class::isInstance)
                        .map(ChannelSubject.class::cast)
                        .filter(one -> one.channel().equals("search"))
                        .findFirst()
                        .orElseThrow();
        assertThat(search.now().count(Figure.BUYERS)).isEqualTo(3);
        assertThat(search.now().count(Figure.NEW_CUSTOMERS)).isEqualTo(2);
        assertThat(search.rest().count(Figure.BUYERS)).isEqualTo(2);
    }

    @Test
    void the_others_are_those_with_a_name() {
        Figures rest = channel("search").rest();
        assertThat(rest.count(Figure.SALES)).isEqualTo(1);
        assertThat(rest.get(Figure.GROSS_REVENUE)).isEqualByComparingTo(number("500"));
        assertThat(rest.has(Figure.COST)).as("the cost of seo is unknown").isFalse();
    }

    @Test
    void cost_that_nobody_wrote_down_is_unknown_and_a_written_zero_is_free() {
        assertThat(channel("seo").now().has(Figure.COST)).isFalse();
        assertThat(channel("seo").is(Trait.FREE)).isFalse();
        assertThat(channel("partners").now().get(Figure.COST).signum()).isZero();
        assertThat(channel("partners").is(Trait.FREE)).isTrue();
    }

    @Test
    void the_business_counts_all_and_what_has_no_channel() {
        Figures now = business().now();
        // 340 + 500 + 300
        assertThat(now.get(Figure.REVENUE)).isEqualByComparingTo(number("1140"));
        assertThat(now.get(Figure.COST)).isEqualByComparingTo(number("150"));
        assertThat(now.count(Figure.UNATTRIBUTED_SALES)).isEqualTo(1);
        assertThat(now.get(Figure.UNATTRIBUTED_REVENUE)).isEqualByComparingTo(number("300"));
        assertThat(now.has(Figure.LARGEST_CUSTOMER)).isFalse();
        BusinessSubject whole =
                (BusinessSubject)
                        subjects().of(Period.total(BOTH), Optional.empty()).stream()
                                .filter(BusinessSubject.class::isInstance)
                                .findFirst()
                                .orElseThrow();
        assertThat(whole.now().get(Figure.LARGEST_CUSTOMER)).isEqualByComparingTo(number("500"));
        // 1140 - 5 x 40 - 150
        assertThat(now.get(Figure.PROFIT)).isEqualByComparingTo(number("790"));
    }

    @Test
    void a_file_that_is_not_there_leaves_its_figures_unknown() {
        assertThat(channel("search").now().has(Figure.LEADS)).isFalse();
        assertThat(channel("search").now().has(Figure.CLICKS)).isFalse();
        assertThat(channel("search").maturity()).isEmpty();
        assertThat(subjects().leadLag()).isEmpty();
    }

    @Test
    void weights_are_parts_of_cost_or_revenue() {
        // 120 of 150 of the cost; 500 of 1140 of the revenue
        assertThat(channel("search").weight().orElseThrow()).isEqualByComparingTo(number("0.8"));
        assertThat(channel("seo").weight().orElseThrow())
                .isEqualByComparingTo(Known.of(new BigDecimal(500), new BigDecimal(1140)));
    }

    @Test
    void pairs_are_of_channels_with_advertising_the_cheaper_lead_first() {
        LedgerPart.Builder shop = shop().add(new Channel("search", ChannelKind.PAID));
        shop.add(new Channel("social", ChannelKind.PAID)).add(cost("social", "2026-02-01", "100"));
        for (int i = 0; i < 3; i++) {
            shop.add(lead("s" + i, "search", "2026-02-01"));
            shop.add(lead("t" + i, "social", "2026-02-01"));
        }
        List<Subject> all =
                LedgerSubjects.of(Ledger.of(shop.build()), BOTH, BOTH.end())
                        .of(FEBRUARY, Optional.empty());
        // a lead of search costs 40, of social 33.33; seo and partners have no advertising
        assertThat(all.stream().filter(ChannelPair.class::isInstance).map(s -> s.key().toString()))
                .containsExactly("against=search, channel=social, period=2026-02");
    }

    @Test
    void a_time_without_any_cost_of_a_channel_costs_nothing() {
        LedgerPart.Builder shop = shop().add(deal("d8", "y", "search", "2026-03-09", "10", "0"));
        LocalDate march = LocalDate.of(2026, 3, 31);
        ChannelSubject paused =
                (ChannelSubject)
                        LedgerSubjects.of(Ledger.of(shop.build()), BOTH, march)
                                .of(Period.month(2026, 3), Optional.empty())
                                .get(0);
        assertThat(paused.channel()).isEqualTo("search");
        assertThat(paused.now().get(Figure.COST).signum()).isZero();
        assertThat(paused.is(Trait.FREE)).isTrue();
        assertThat(channel("search").is(Trait.FREE)).isFalse();
    }

    private static Lead lead(String id, String channel, String day) {
        return Lead.builder().leadId(id).createdOn(LocalDate.parse(day)).channel(channel).build();
    }

    /** 40 leads of January buy after 1 to 40 days: nine of ten within 36. */
    @Test
    void leads_are_mature_when_nine_of_ten_buyers_had_their_time() {
        LedgerPart.Builder shop = shop();
        shop.add(lead("nobody knows whence", null, "2025-12-01"));
        for (int i = 1; i <= 40; i++) {
            String lead = "l" + i;
            LocalDate created = LocalDate.of(2025, 12, 1);
            shop.add(Lead.builder().leadId(lead).createdOn(created).channel("search").build());
            shop.add(
                    Deal.builder()
                            .dealId("w" + i)
                            .leadId(lead)
                            .customerId("n" + i)
                            .channel("search")
                            .createdOn(created)
                            .closedOn(created.plusDays(i))
                            .status(DealStatus.WON)
                            .amount(Money.of("RUB", "10"))
                            .build());
        }
        LedgerSubjects subjects = LedgerSubjects.of(Ledger.of(shop.build()), BOTH, BOTH.end());
        assertThat(subjects.leadLag()).contains(new Lag(36, 40));
        // 28 days from the end of January to the first of March
        assertThat(maturityIn(subjects, JANUARY)).isEqualTo(Maturity.IMMATURE);
        LedgerSubjects later =
                LedgerSubjects.of(Ledger.of(shop.build()), BOTH, LocalDate.of(2026, 3, 9));
        assertThat(maturityIn(later, JANUARY)).isEqualTo(Maturity.MATURE);
        assertThat(maturityIn(later, FEBRUARY)).isEqualTo(Maturity.IMMATURE);
    }

    private static Maturity maturityIn(LedgerSubjects subjects, Period period) {
        return subjects.of(period, Optional.empty()).stream()
                .filter(BusinessSubject.class::isInstance)
                .map(BusinessSubject.class::cast)
                .findFirst()
                .orElseThrow()
                .maturity()
                .orElseThrow();
    }
}
