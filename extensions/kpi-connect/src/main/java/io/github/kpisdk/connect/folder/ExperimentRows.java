package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.funnel.experiment.Arm;
import io.github.kpisdk.funnel.report.StatedExperiment;
import io.github.kpisdk.funnel.stats.Proportion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A variant of an experiment; the first of each experiment is its control. */
final class ExperimentRows implements RowReader {
    private static final Column EXPERIMENT = InputFile.EXPERIMENTS.column("experiment");
    private static final Column VARIANT = InputFile.EXPERIMENTS.column("variant");
    private static final Column VISITORS = InputFile.EXPERIMENTS.column("visitors");
    private static final Column CONVERSIONS = InputFile.EXPERIMENTS.column("conversions");
    private static final Column WEIGHT = InputFile.EXPERIMENTS.column(InputFile.WEIGHT);

    private final FunnelRules rules;
    private final Map<String, Tried> experiments = new LinkedHashMap<>();
    private boolean unreadable;

    ExperimentRows(FunnelRules rules) {
        this.rules = rules;
    }

    private record Row(Arm arm, long line) {}

    private static final class Tried {
        final long line;
        final Map<String, Row> variants = new LinkedHashMap<>();
        boolean faultyControl;

        Tried(long line) {
            this.line = line;
        }
    }

    @Override
    public InputFile file() {
        return InputFile.EXPERIMENTS;
    }

    @Override
    public void row(Cells cells) {
        String experiment = cells.id(EXPERIMENT);
        String variant = cells.id(VARIANT);
        Proportion result = result(cells);
        BigDecimal weight =
                !cells.has(WEIGHT) || cells.isBlank(WEIGHT) ? BigDecimal.ONE : cells.price(WEIGHT);
        if (experiment == null) {
            return;
        }
        boolean first = !experiments.containsKey(experiment);
        Tried tried = experiments.computeIfAbsent(experiment, name -> new Tried(cells.line()));
        if (first && weight != null && weight.signum() == 0) {
            cells.fault(
                    WEIGHT,
                    "the control, which is the first variant, must get visitors: "
                            + Excerpt.of(cells.text(WEIGHT)));
        }
        if (tried.faultyControl) {
            cells.dependsOn(EXPERIMENT, InputFile.EXPERIMENTS, tried.line);
        }
        if (variant != null && result != null && weight != null && cells.isSound()) {
            enter(cells, tried, new Arm(variant, weight.doubleValue(), result));
        }
        tried.faultyControl |= first && !cells.isSound();
    }

    private static @Nullable Proportion result(Cells cells) {
        Long visitors = cells.count(VISITORS);
        Long conversions = cells.count(CONVERSIONS);
        if (visitors == null || conversions == null) {
            return null;
        }
        if (conversions > visitors) {
            cells.fault(
                    CONVERSIONS,
                    "must not be above visitors, which are %s: %s"
                            .formatted(visitors, Excerpt.of(cells.text(CONVERSIONS))));
            return null;
        }
        return Proportion.of(conversions, visitors);
    }

    private static void enter(Cells cells, Tried tried, Arm arm) {
        Row before = tried.variants.putIfAbsent(arm.name(), new Row(arm, cells.line()));
        if (before != null && !before.arm.equals(arm)) {
            cells.fault(
                    VARIANT,
                    "stands at %s already with other figures: %s"
                            .formatted(before.line, Excerpt.of(arm.name())));
        }
    }

    @Override
    public void damagedRow(long line, @Nullable String id) {
        if (id != null && !experiments.containsKey(id)) {
            Tried tried = new Tried(line);
            tried.faultyControl = true;
            experiments.put(id, tried);
        }
    }

    @Override
    public void unreadable() {
        unreadable = true;
    }

    /** Experiments in which nothing is compared. */
    List<Fault> lonely() {
        return experiments.entrySet().stream()
                .filter(one -> one.getValue().variants.size() == 1)
                .map(
                        one ->
                                new Fault(
                                        file().file(),
                                        one.getValue().line,
                                        EXPERIMENT.name(),
                                        one.getKey(),
                                        "has one variant, so that nothing is compared: "
                                                + Excerpt.of(one.getKey())))
                .toList();
    }

    /** What was declared of experiments that are not there: a misspelt one would not count. */
    List<Fault> missing() {
        return rules.experiments().keySet().stream()
                .filter(name -> !unreadable && !experiments.containsKey(name))
                .map(
                        name ->
                                Fault.ofFile(
                                        FunnelFile.NAME,
                                        "experiments: %s has no such experiment: %s"
                                                .formatted(file().file(), Excerpt.of(name))))
                .toList();
    }

    /** All of which at least two variants are sound. */
    List<StatedExperiment> experiments() {
        List<StatedExperiment> all = new ArrayList<>();
        experiments.forEach(
                (name, tried) -> {
                    if (tried.variants.size() > 1) {
                        all.add(
                                StatedExperiment.of(
                                        name,
                                        tried.variants.values().stream().map(Row::arm).toList(),
                                        rules.experiments()
                                                .getOrDefault(name, UnaryOperator.identity())));
                    }
                });
        return all;
    }
}
