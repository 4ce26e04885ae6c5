package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.funnel.pipeline.Stage;
import io.github.kpisdk.funnel.pipeline.StageVisit;
import io.github.kpisdk.funnel.report.PipelineRules;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A stage that a deal entered; the rows of a deal in a pipeline stand in the order of time. */
final class StageRows implements RowReader {
    private static final Column ENTITY_ID = InputFile.STAGES.column("entity_id");
    private static final Column PIPELINE = InputFile.STAGES.column("pipeline");
    private static final Column STAGE = InputFile.STAGES.column("stage");
    private static final Column ENTERED_ON = InputFile.STAGES.column("entered_on");

    private final FunnelRules rules;
    private final List<StageVisit> visits = new ArrayList<>();
    private final Map<Deal, Entered> last = new HashMap<>();
    private boolean empty = true;

    StageRows(FunnelRules rules) {
        this.rules = rules;
    }

    private record Deal(String entity, String pipeline) {}

    private record Entered(LocalDate day, long line) {}

    @Override
    public InputFile file() {
        return InputFile.STAGES;
    }

    @Override
    public void row(Cells cells) {
        empty = false;
        String entity = cells.id(ENTITY_ID);
        Optional<PipelineRules> pipeline = pipeline(cells);
        String stage = pipeline.isPresent() ? stage(cells, pipeline.get()) : cells.id(STAGE);
        LocalDate day = cells.date(ENTERED_ON);
        if (entity == null || stage == null || day == null || pipeline.isEmpty()) {
            return;
        }
        if (day.isAfter(pipeline.get().observedUntil())) {
            cells.fault(
                    ENTERED_ON,
                    "is after %s, until when the stages of %s are known by %s: %s"
                            .formatted(
                                    pipeline.get().observedUntil(),
                                    Excerpt.of(pipeline.get().pipeline().name()),
                                    FunnelFile.NAME,
                                    Excerpt.of(cells.text(ENTERED_ON))));
            return;
        }
        String name = pipeline.get().pipeline().name();
        Entered before = last.get(new Deal(entity, name));
        if (before != null && day.isBefore(before.day)) {
            cells.fault(
                    ENTERED_ON,
                    "is before %s, when %s entered the stage at %s: %s"
                            .formatted(
                                    before.day,
                                    Excerpt.of(entity),
                                    before.line,
                                    Excerpt.of(cells.text(ENTERED_ON))));
            return;
        }
        last.put(new Deal(entity, name), new Entered(day, cells.line()));
        if (cells.isSound()) {
            visits.add(
                    StageVisit.of(
                            entity, name, stage, day.atStartOfDay().toInstant(ZoneOffset.UTC)));
        }
    }

    private Optional<PipelineRules> pipeline(Cells cells) {
        String name = cells.id(PIPELINE);
        if (name == null || !rules.isKnown() || rules.pipelines().isEmpty()) {
            return Optional.empty();
        }
        Optional<PipelineRules> found = rules.pipeline(name);
        if (found.isEmpty()) {
            String known =
                    rules.pipelines().stream()
                            .map(one -> one.pipeline().name())
                            .collect(Collectors.joining(", "));
            cells.fault(
                    PIPELINE,
                    "no such pipeline in %s; there are %s: %s"
                            .formatted(FunnelFile.NAME, known, Excerpt.of(name)));
        }
        return found;
    }

    private static @Nullable String stage(Cells cells, PipelineRules rules) {
        String name = cells.text(STAGE);
        List<String> names = rules.pipeline().stages().stream().map(Stage::name).toList();
        if (names.contains(name)) {
            return name;
        }
        cells.fault(
                STAGE,
                "no such stage of pipeline %s; its stages are %s: %s"
                        .formatted(
                                Excerpt.of(rules.pipeline().name()),
                                String.join(", ", names),
                                Excerpt.of(name)));
        return null;
    }

    @Override
    public void damagedRow(long line, @Nullable String id) {
        empty = false;
    }

    /** What is wrong with the file as a whole. */
    Optional<Fault> problem() {
        return empty || !rules.isKnown() || !rules.pipelines().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Fault.ofFile(
                                InputFile.STAGES.file(),
                                "pipelines in %s must say which stages there are, in their order,"
                                                .formatted(FunnelFile.NAME)
                                        + " which are OPEN, WON or LOST, and how to read them"));
    }

    List<StageVisit> visits() {
        return visits;
    }
}
