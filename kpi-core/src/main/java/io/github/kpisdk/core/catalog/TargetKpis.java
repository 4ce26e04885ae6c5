package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.DealQuantities.OPEN_PIPELINE;
import static io.github.kpisdk.core.catalog.TargetQuantities.SALES_TARGET;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import java.util.List;

/** What there is against what somebody said is to be reached. */
public final class TargetKpis {
    /** Value of the open deals per sales target. */
    public static final Kpi PIPELINE_COVERAGE =
            Kpi.named("pipeline-coverage", "Pipeline coverage", "Покрытие плана воронкой")
                    .asks(
                            "How many times over would open offers fill the plan if all were won?",
                            "Во сколько раз открытые сделки перекрыли бы план, если бы выиграть все?")
                    .decides(
                            "Find more deals where one divided by it is above the share that we win.",
                            "Искать новые сделки, если единица, делённая на него, больше доли выигранных.")
                    .formula(OPEN_PIPELINE.per(SALES_TARGET))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.SALES, Role.MARKETING)
                    .source(Sources.OWN)
                    .note(
                            "Not weighted by chance: the value to win is one divided by it. The target is a measurement, so its row says who set it.",
                            "Без учёта вероятности: выиграть нужно единицу, делённую на него. План — измерение: в строке сказано, кто его поставил.")
                    .build();

    static final List<Kpi> ALL = List.of(PIPELINE_COVERAGE);

    private TargetKpis() {}
}
