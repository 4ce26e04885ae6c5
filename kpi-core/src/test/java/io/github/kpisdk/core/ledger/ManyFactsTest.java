package io.github.kpisdk.core.ledger;

import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many facts at once are added all or none, and parts as well. */
class ManyFactsTest {
    private static final Cost DOLLARS =
            Cost.builder()
                    .date(LocalDate.parse("2026-05-02"))
                    .channel("Dollars")
                    .kind(CostKind.TOOLS)
                    .amount(Money.of("USD", "5"))
                    .build();

    private static List<Cost> costs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> adSpend("2026-05-02", "C" + i % 7, Integer.toString(i)))
                .toList();
    }

    /** Two threads, of which one comes from an executor and works even where rows are few. */
    private static LedgerPart.Builder partOnThreads() {
        return part().withParallelism(Pieces.of(2, task -> new Thread(task).start()));
    }

    @Test
    void many_facts_are_those_that_come_one_by_one() {
        List<Cost> costs = costs(3000);
        LedgerPart.Builder oneByOne = part();
        costs.forEach(oneByOne::add);

        for (LedgerPart.Builder builder : List.of(oneByOne, many(part()), many(partOnThreads()))) {
            LedgerPart built = builder.build();
            assertThat(IntStream.range(0, built.size(Table.COSTS)))
                    .hasSize(3000)
                    .allMatch(row -> built.fact(Table.COSTS, row).equals(costs.get(row)));
        }
    }

    private static LedgerPart.Builder many(LedgerPart.Builder part) {
        return part.addAll(Table.COSTS, costs(3000));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1023, 1024, 2500})
    void where_one_does_not_fit_none_is_added(int place) {
        for (LedgerPart.Builder part : List.of(part(), partOnThreads())) {
            List<Cost> costs = new ArrayList<>(costs(2500));
            costs.add(place, DOLLARS);
            part.add(adSpend("2026-05-01", "Before", "1"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> part.addAll(Table.COSTS, costs))
                    .withMessage("Currencies cannot be mixed: RUB and USD");
            part.add(adSpend("2026-05-03", "After", "2"));
            LedgerPart built = part.build();
            assertThat(built.size(Table.COSTS)).isEqualTo(2);
            assertThat(built.fact(Table.COSTS, 1)).isEqualTo(adSpend("2026-05-03", "After", "2"));
            assertThat(Ledger.of(built).channels())
                    .extracting(Channel::name)
                    .containsExactly("After", "Before");
        }
    }

    @Test
    void no_facts_supply_no_table() {
        LedgerPart part = part().addAll(Table.COSTS, List.of()).build();

        assertThat(part.supplies(Table.COSTS)).isFalse();
    }

    @Test
    void a_part_that_does_not_fit_leaves_nothing_behind() {
        LedgerPart social =
                part().add(new Channel("New", ChannelKind.PAID))
                        .add(new Channel("Search", ChannelKind.SOCIAL))
                        .add(Facts.lead("L1", "2026-05-02", "Other"))
                        .build();
        LedgerPart.Builder part = part().add(new Channel("Search", ChannelKind.PAID));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> part.add(social))
                .withMessage("Channel \"Search\" is both PAID and SOCIAL");
        LedgerPart built = part.build();
        assertThat(built.channels()).containsExactly(new Channel("Search", ChannelKind.PAID));
        assertThat(built.supplies(Table.LEADS)).isFalse();
        assertThat(built.size(Table.LEADS)).isZero();
    }

    @Test
    void a_part_does_not_change_when_another_goes_on_from_it() {
        LedgerPart first = part().addAll(Table.COSTS, costs(20)).build();
        LedgerPart.Builder left = part().add(first);
        LedgerPart.Builder right = part().add(first);
        left.add(adSpend("2026-05-03", "Left", "999999999999999999.999999"));
        right.add(adSpend("2026-05-04", "Right", "0.000001"));
        LedgerPart leftBuilt = left.build();
        LedgerPart rightBuilt = right.build();

        assertThat(first.size(Table.COSTS)).isEqualTo(20);
        assertThat(leftBuilt.fact(Table.COSTS, 20).amount().amount())
                .isEqualTo(new BigDecimal("999999999999999999.999999"));
        assertThat(rightBuilt.fact(Table.COSTS, 20).amount().amount())
                .isEqualTo(new BigDecimal("0.000001"));
        for (LedgerPart part : List.of(first, leftBuilt, rightBuilt)) {
            assertThat(IntStream.range(0, 20).mapToObj(row -> part.fact(Table.COSTS, row)))
                    .isEqualTo(costs(20));
        }
    }
}
