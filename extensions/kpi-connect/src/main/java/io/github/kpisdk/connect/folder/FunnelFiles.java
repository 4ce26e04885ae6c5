package io.github.kpisdk.connect.folder;

import io.github.kpisdk.funnel.report.FunnelInput;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads stages, experiments and touches with care, after the facts that they refer to. */
final class FunnelFiles {
    private final InputFolder folder;
    private final Progress progress;
    private final @Nullable Rejects rejects;

    FunnelFiles(InputFolder folder, Progress progress, @Nullable Rejects rejects) {
        this.folder = folder;
        this.progress = progress;
        this.rejects = rejects;
    }

    /** What the files say; of no use if faults were noted. */
    FunnelInput read(Customers customers, FaultList faults) throws IOException {
        FunnelRules rules = FunnelFile.read(folder, faults);
        FileIntake intake = new FileIntake(folder, progress, faults, rejects);
        StageRows stages = new StageRows(rules);
        intake.read(stages);
        stages.problem().ifPresent(faults::addInstead);
        ExperimentRows experiments = new ExperimentRows(rules);
        intake.read(experiments);
        for (Fault fault : experiments.lonely()) {
            intake.note(List.of(fault));
        }
        experiments.missing().forEach(faults::add);
        TouchRows touches = new TouchRows(rules, customers);
        intake.read(touches);
        return new FunnelInput(
                rules.pipelines(),
                stages.visits(),
                rules.attribution(),
                touches.touches(),
                experiments.experiments());
    }
}
