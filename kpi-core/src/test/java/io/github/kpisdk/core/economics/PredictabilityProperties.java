package io.github.kpisdk.core.economics;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The laws of foreseeing. */
class PredictabilityProperties {

    @Property
    void who_foresees_everything_makes_no_error(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1) Integer> figures) {
        Predictability perfect = of(figures, figures, 1);

        assertThat(perfect.wape()).hasToString("0");
        assertThat(perfect.bias()).hasToString("0");
        assertThat(perfect.hitRate()).hasToString("1");
        assertThat(perfect.unforeseen()).isZero();
    }

    @Property
    void the_bias_is_not_larger_than_the_error(
            @ForAll @Size(6) List<@IntRange(min = 1, max = 1000) Integer> figures,
            @ForAll @Size(6) List<@IntRange(max = 1000) Integer> forecasts) {
        Predictability some = of(figures, forecasts, 1);
        Known bias = (Known) some.bias();

        assertThat(bias.times(bias))
                .isLessThanOrEqualTo(((Known) some.wape()).times((Known) some.wape()));
    }

    @Property
    void what_was_registered_late_changes_nothing_but_its_number(
            @ForAll @Size(6) List<@IntRange(min = 1, max = 1000) Integer> figures,
            @ForAll @Size(6) List<@IntRange(max = 1000) Integer> forecasts,
            @ForAll Random random) {
        List<Forecast> all = new ArrayList<>(forecasts(forecasts, 1));
        all.addAll(forecasts(figures, 0));
        all.addAll(forecasts(figures, -20));
        Collections.shuffle(all, random);
        Predictability mixed = of(figures, all);
        Predictability some = of(figures, forecasts, 1);

        assertThat(mixed.wape()).isEqualTo(some.wape());
        assertThat(mixed.bias()).isEqualTo(some.bias());
        assertThat(mixed.hitRate()).isEqualTo(some.hitRate());
        assertThat(mixed.late()).isEqualTo(12);
    }

    @Property
    void variation_does_not_depend_on_the_currency(
            @ForAll @Size(5) List<@IntRange(min = 1, max = 1000) Integer> figures,
            @ForAll @IntRange(min = 1, max = 100) int rate) {
        List<Integer> scaled = figures.stream().map(figure -> figure * rate).toList();

        assertThat((Known) of(scaled, scaled, 1).variation())
                .isEqualByComparingTo((Known) of(figures, figures, 1).variation());
    }

    private static Predictability of(
            List<Integer> figures, List<Integer> forecasts, int daysBefore) {
        return of(figures, forecasts(forecasts, daysBefore));
    }

    private static Predictability of(List<Integer> figures, List<Forecast> forecasts) {
        Map<Period, Outcome> actuals = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            actuals.put(Period.month(2026, i + 1), Known.of(BigDecimal.valueOf(figures.get(i))));
        }
        return Predictability.of(CAC, Scope.BUSINESS, forecasts, actuals, new BigDecimal("0.1"));
    }

    private static List<Forecast> forecasts(List<Integer> values, int daysBefore) {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Period month = Period.month(2026, i + 1);
            forecasts.add(
                    new Forecast(
                            "cac",
                            Scope.BUSINESS,
                            month,
                            BigDecimal.valueOf(values.get(i)),
                            month.range().start().minusDays(daysBefore)));
        }
        return forecasts;
    }
}
