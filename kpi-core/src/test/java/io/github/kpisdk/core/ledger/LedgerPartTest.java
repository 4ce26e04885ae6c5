package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.lead;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.refund;
import static io.github.kpisdk.core.ledger.Facts.rub;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static io.github.kpisdk.core.ledger.Facts.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Traffic;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LedgerPartTest {
    private static final String DAY = "2026-05-02";
    private static final Cost COST = adSpend(DAY, "Search", "-5.25");
    private static final Traffic TRAFFIC =
            Traffic.builder()
                    .date(LocalDate.parse(DAY))
                    .impressions(1000)
                    .clicks(50)
                    .visits(40)
                    .build();
    private static final Lead LEAD =
            Lead.builder()
                    .leadId("L1")
                    .createdOn(LocalDate.parse(DAY))
                    .channel("Search")
                    .qualifiedOn(LocalDate.parse("2026-05-03"))
                    .build();
    private static final Deal DEAL =
            won("D1", "C1", DAY, "100.1")
                    .leadId("L1")
                    .channel("Социальные сети")
                    .discount(rub("5"))
                    .variableCost(rub("60"))
                    .build();
    private static final Refund REFUND = refund("R1", "D1", DAY, "0.000001");
    private static final Cost DOLLARS =
            Cost.builder()
                    .date(LocalDate.parse(DAY))
                    .kind(CostKind.TOOLS)
                    .amount(Money.of("USD", "5"))
                    .build();

    @Test
    void facts_come_back_as_they_were_added() {
        LedgerPart part = part().add(COST).add(TRAFFIC).add(LEAD).add(DEAL).add(REFUND).build();

        assertThat(part.fact(Table.COSTS, 0)).isEqualTo(COST);
        assertThat(part.fact(Table.TRAFFIC, 0)).isEqualTo(TRAFFIC);
        assertThat(part.fact(Table.LEADS, 0)).isEqualTo(LEAD);
        assertThat(part.fact(Table.DEALS, 0)).isEqualTo(DEAL);
        assertThat(part.fact(Table.REFUNDS, 0)).isEqualTo(REFUND);
        assertThat(part.currency()).isEqualTo("RUB");
    }

    @Test
    void a_row_that_is_not_there_is_named() {
        LedgerPart part = part().add(LEAD).build();

        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> part.fact(Table.LEADS, 1))
                .withMessage("No row 1 in leads, which has 1");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> part.fact(Table.DEALS, -1))
                .withMessage("No row -1 in deals, which has 0");
    }

    @Test
    void a_table_is_supplied_once_it_has_a_fact_or_is_said_to_be() {
        LedgerPart part = part().add(LEAD).supplies(Table.DEALS).build();

        assertThat(part.supplies(Table.LEADS)).isTrue();
        assertThat(part.supplies(Table.DEALS)).isTrue();
        assertThat(part.size(Table.DEALS)).isZero();
        assertThat(part.supplies(Table.COSTS)).isFalse();
    }

    @Test
    void a_fact_in_another_currency_is_refused_and_leaves_nothing_behind() {
        LedgerPart.Builder builder = part();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(DOLLARS))
                .withMessage("Currencies cannot be mixed: RUB and USD");
        assertThat(builder.build().supplies(Table.COSTS)).isFalse();
    }

    @Test
    void deals_and_refunds_in_another_currency_are_refused() {
        LedgerPart.Builder dollars = LedgerPart.builder("USD");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> dollars.add(DEAL))
                .withMessage("Currencies cannot be mixed: USD and RUB");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dollars.add(REFUND))
                .withMessage("Currencies cannot be mixed: USD and RUB");
    }

    @Test
    void the_currency_has_three_capital_letters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerPart.builder("RU\n"))
                .withMessage("Currency must be three capital letters, not \"RU\\u000a\"");
    }

    @Test
    void a_part_that_is_built_takes_nothing_more() {
        LedgerPart.Builder builder = part();
        LedgerPart part = builder.build();

        assertThatIllegalStateException()
                .isThrownBy(() -> builder.add(LEAD))
                .withMessage("This part is already built");
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.supplies(Table.LEADS))
                .withMessage("This part is already built");
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.add(new Channel("Search", ChannelKind.PAID)))
                .withMessage("This part is already built");
        assertThat(part.size(Table.LEADS)).isZero();
    }

    @Test
    void a_channel_is_described_in_one_way() {
        LedgerPart.Builder builder =
                part().add(new Channel("Search", ChannelKind.PAID))
                        .add(new Channel("Search", ChannelKind.PAID));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(new Channel("Search", ChannelKind.SOCIAL)))
                .withMessage("Channel \"Search\" is both PAID and SOCIAL");
        assertThat(builder.build().channels())
                .containsExactly(new Channel("Search", ChannelKind.PAID));
    }

    @Test
    void merged_parts_hold_the_facts_of_both_in_order() {
        LedgerPart left = part().add(new Channel("Search", ChannelKind.PAID)).add(LEAD).build();
        LedgerPart right =
                part().add(new Channel("Search", ChannelKind.PAID))
                        .add(lead("L2", DAY, "Social"))
                        .supplies(Table.TRAFFIC)
                        .build();
        LedgerPart both = left.merge(right);

        assertThat(both.size(Table.LEADS)).isEqualTo(2);
        assertThat(both.fact(Table.LEADS, 0)).isEqualTo(LEAD);
        assertThat(both.fact(Table.LEADS, 1)).isEqualTo(lead("L2", DAY, "Social"));
        assertThat(both.supplies(Table.TRAFFIC)).isTrue();
        assertThat(both.supplies(Table.DEALS)).isFalse();
        assertThat(both.channels()).containsExactly(new Channel("Search", ChannelKind.PAID));
    }

    @Test
    void parts_of_two_currencies_or_of_two_minds_are_not_merged() {
        LedgerPart paid = part().add(new Channel("Search", ChannelKind.PAID)).build();
        LedgerPart social = part().add(new Channel("Search", ChannelKind.SOCIAL)).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> paid.merge(LedgerPart.builder("USD").build()))
                .withMessage("Currencies cannot be mixed: RUB and USD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paid.merge(social))
                .withMessage("Channel \"Search\" is both PAID and SOCIAL");
    }

    @Test
    void who_bought_first_is_only_known_together() {
        LedgerPart june = part().add(sale("D2", "C1", "2026-06-01", null, "1")).build();
        LedgerPart may = part().add(sale("D1", "C1", "2026-05-01", null, "1")).build();

        assertThat(Ledger.of(june).bits(Deals.FIRST_OF_CUSTOMER).get(0)).isTrue();
        assertThat(Ledger.of(june.merge(may)).bits(Deals.FIRST_OF_CUSTOMER).get(0)).isFalse();
        assertThat(Ledger.of(june.merge(may)).bits(Deals.FIRST_OF_CUSTOMER).get(1)).isTrue();
    }
}
