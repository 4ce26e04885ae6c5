package io.github.kpisdk.connect.result;

import io.github.kpisdk.connect.file.CsvOutput;
import io.github.kpisdk.funnel.experiment.Arm;
import io.github.kpisdk.funnel.experiment.Comparison;
import io.github.kpisdk.funnel.report.ExperimentReport;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.funnel.stats.Statistic;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** One row per experiment and variant, the control first. */
final class ExperimentsCsv {
    private static final List<String> HEADER =
            List.of(
                    "experiment",
                    "variant",
                    "role",
                    "visitors",
                    "conversions",
                    "rate",
                    "low",
                    "high",
                    "difference_low",
                    "difference_high",
                    "p",
                    "adjusted_p",
                    "decision",
                    "reason_en",
                    "reason_ru");

    private ExperimentsCsv() {}

    static void write(List<ExperimentReport> experiments, OutputStream out) throws IOException {
        try (CsvOutput csv = CsvOutput.guarded(out)) {
            csv.row(HEADER);
            for (ExperimentReport experiment : experiments) {
                for (Arm arm : experiment.arms()) {
                    csv.row(cells(experiment, arm));
                }
            }
        }
    }

    private static List<String> cells(ExperimentReport experiment, Arm arm) {
        Statistic<Interval> interval = arm.result().interval();
        Optional<Comparison> compared = comparison(experiment, arm);
        return List.of(
                experiment.name(),
                arm.name(),
                arm.equals(experiment.arms().get(0)) ? "CONTROL" : "VARIANT",
                Long.toString(arm.users()),
                Long.toString(arm.result().successes()),
                arm.result().rate().fold(known -> known.toString(), undefined -> ""),
                interval.fold(ends -> Rounded.text(ends.lower()), why -> ""),
                interval.fold(ends -> Rounded.text(ends.upper()), why -> ""),
                text(compared, one -> one.difference().lower()),
                text(compared, one -> one.difference().upper()),
                text(compared, Comparison::p),
                text(compared, Comparison::adjustedP),
                experiment.verdict().decision().name(),
                experiment.verdict().explanation().en(),
                experiment.verdict().explanation().ru());
    }

    /** A variant beside the control, where the verdict compares them. */
    static Optional<Comparison> comparison(ExperimentReport experiment, Arm arm) {
        return experiment.verdict().comparisons().stream()
                .filter(one -> one.variant().equals(arm.name()))
                .findFirst();
    }

    private static String text(Optional<Comparison> compared, ToDoubleFunction<Comparison> figure) {
        return compared.map(one -> Rounded.text(figure.applyAsDouble(one))).orElse("");
    }
}
