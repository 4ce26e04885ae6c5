package io.github.kpisdk.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class KendallProperties {

    /** The same p as by trying all orders. */
    @Property(tries = 60)
    void agrees_with_all_orders(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 4) Integer> series) {
        long score = score(series);
        List<List<Integer>> orders = orders(series);
        long extreme =
                orders.stream().filter(one -> Math.abs(score(one)) >= Math.abs(score)).count();
        Kendall test = Kendall.of(series.stream().map(KendallProperties::known).toList());
        assertThat(test.score()).isEqualTo(score);
        assertThat(test.p()).isCloseTo((double) extreme / orders.size(), within(1e-14));
    }

    private static long score(List<Integer> series) {
        long score = 0;
        for (int i = 0; i < series.size(); i++) {
            for (int j = i + 1; j < series.size(); j++) {
                score += Integer.compare(series.get(j), series.get(i));
            }
        }
        return score;
    }

    private static List<List<Integer>> orders(List<Integer> left) {
        if (left.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            List<Integer> rest = new ArrayList<>(left);
            Integer first = rest.remove(i);
            for (List<Integer> tail : orders(rest)) {
                List<Integer> order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }

    private static Known known(int number) {
        return Known.of(BigDecimal.valueOf(number));
    }
}
