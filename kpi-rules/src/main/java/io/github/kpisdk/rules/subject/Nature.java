package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.system.Axis;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;

/** What a figure is by its unit and formula. */
final class Nature {
    /** Money that is left, and money left per money spent. */
    private static final Set<String> PROFITS =
            Set.of(
                    "channel-profit",
                    "cm1",
                    "cm2",
                    "cm3",
                    "romi",
                    "roi",
                    "poas",
                    "poas/net",
                    "poas/marketing");

    private Nature() {}

    /** Whether money is part of a formula, be it that it cancels out. */
    static boolean isMoney(Formula formula) {
        return formula.unit().hasMoney() || formula.parts().stream().anyMatch(Nature::isMoney);
    }

    /** Whether a unit begins with a currency or the word money. */
    static boolean isMoney(String unit) {
        String first = unit.strip().split("[^\\p{Alnum}]", 2)[0];
        return first.equalsIgnoreCase("money")
                || Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equals(first));
    }

    static Better better(Axis axis) {
        return axis == Axis.COST || axis == Axis.SPEED ? Better.LOWER : Better.HIGHER;
    }

    static Optional<Axis> axis(Kpi kpi) {
        Unit unit = kpi.unit();
        if (PROFITS.contains(kpi.id())) {
            return Optional.of(Axis.PROFIT);
        }
        if (kpi.better() == Better.LOWER) {
            return unit.hasMoney()
                    ? Optional.of(Axis.COST)
                    : Optional.of(Axis.SPEED).filter(speed -> unit.label().equals("days"));
        }
        if (!unit.isRatio()) {
            return Optional.of(Axis.VOLUME).filter(volume -> !unit.hasMoney());
        }
        boolean early = kpi.stage() == FunnelStage.AWARENESS || kpi.stage() == FunnelStage.VISIT;
        return Optional.of(Axis.QUALITY).filter(quality -> !early && !isMoney((Formula) kpi));
    }
}
