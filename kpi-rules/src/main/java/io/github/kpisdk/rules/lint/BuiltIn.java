package io.github.kpisdk.rules.lint;

import io.github.kpisdk.rules.completeness.CompletenessRules;
import io.github.kpisdk.rules.design.DesignRules;
import io.github.kpisdk.rules.economics.EconomicsRules;
import io.github.kpisdk.rules.funnel.FunnelRules;
import io.github.kpisdk.rules.predictability.PredictabilityRules;
import io.github.kpisdk.rules.quality.QualityRules;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.statistics.StatisticsRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rules that come with the library. */
final class BuiltIn {
    private BuiltIn() {}

    static List<Rule<?>> of(Tier... tiers) {
        Set<Tier> wanted = Set.of(tiers);
        return all().stream().filter(rule -> wanted.contains(rule.info().tier())).toList();
    }

    static boolean knows(String code) {
        return all().stream().anyMatch(rule -> rule.info().code().equals(code));
    }

    private static List<Rule<?>> all() {
        List<Rule<?>> all = new ArrayList<>();
        all.addAll(CompletenessRules.ALL);
        all.addAll(StatisticsRules.ALL);
        all.addAll(EconomicsRules.ALL);
        all.addAll(FunnelRules.ALL);
        all.addAll(QualityRules.ALL);
        all.addAll(PredictabilityRules.ALL);
        all.addAll(DesignRules.ALL);
        all.addAll(SuppressionRules.ALL);
        return all;
    }
}
