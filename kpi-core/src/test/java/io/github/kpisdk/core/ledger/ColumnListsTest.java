package io.github.kpisdk.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every table lists each column that its class declares, once, under the table itself. */
class ColumnListsTest {
    private static final Map<Table<?>, Class<?>> HOLDERS =
            Map.of(
                    Table.COSTS, Costs.class,
                    Table.TRAFFIC, DailyTraffic.class,
                    Table.LEADS, Leads.class,
                    Table.DEALS, Deals.class,
                    Table.REFUNDS, Refunds.class,
                    Table.SUBSCRIPTIONS, Subscriptions.class,
                    Table.MEASUREMENTS, Measurements.class);

    @Test
    void every_public_constant_is_listed_once() {
        assertThat(Table.ALL)
                .hasSameSizeAs(HOLDERS.keySet())
                .allSatisfy(
                        table ->
                                assertThat(table.columns())
                                        .containsExactlyElementsOf(declared(HOLDERS.get(table)))
                                        .doesNotHaveDuplicates());
    }

    @Test
    void a_column_stands_in_its_table_under_a_name_of_its_own() {
        assertThat(Table.ALL)
                .allSatisfy(
                        table -> {
                            assertThat(table.columns()).allMatch(c -> c.table() == table);
                            assertThat(table.columns())
                                    .extracting(Column::name)
                                    .doesNotHaveDuplicates();
                        });
    }

    @Test
    void what_facts_hold_comes_before_what_is_derived() {
        assertThat(Table.ALL)
                .allSatisfy(
                        table ->
                                assertThat(table.columns().stream().map(Column::isDerived))
                                        .isSorted());
    }

    private static List<Column> declared(Class<?> holder) {
        return Arrays.stream(holder.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .flatMap(ColumnListsTest::column)
                .toList();
    }

    private static Stream<Column> column(Field field) {
        try {
            return Stream.of((Column) field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.getName(), e);
        }
    }
}
