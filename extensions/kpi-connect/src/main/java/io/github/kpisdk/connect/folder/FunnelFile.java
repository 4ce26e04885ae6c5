package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Ids;
import io.github.kpisdk.funnel.experiment.Experiment;
import io.github.kpisdk.funnel.pipeline.AmountAt;
import io.github.kpisdk.funnel.pipeline.Backward;
import io.github.kpisdk.funnel.pipeline.Deleted;
import io.github.kpisdk.funnel.pipeline.Merged;
import io.github.kpisdk.funnel.pipeline.Pipeline;
import io.github.kpisdk.funnel.pipeline.PipelineChange;
import io.github.kpisdk.funnel.pipeline.Policies;
import io.github.kpisdk.funnel.pipeline.Reopened;
import io.github.kpisdk.funnel.pipeline.Revisits;
import io.github.kpisdk.funnel.pipeline.Skipped;
import io.github.kpisdk.funnel.pipeline.Stage;
import io.github.kpisdk.funnel.pipeline.StageKind;
import io.github.kpisdk.funnel.report.AttributionRules;
import io.github.kpisdk.funnel.report.PipelineRules;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads {@code funnel.json}: what the rows of stages, touches and experiments cannot say. */
final class FunnelFile {
    static final String NAME = "funnel.json";

    /** The rows of stages.csv have no amounts, merges or deletions: any policy does. */
    private static final AmountAt NO_AMOUNTS = AmountAt.CLOSE;

    private static final Merged NO_MERGES = Merged.LEAVE_OUT;
    private static final Deleted NO_DELETIONS = Deleted.LEAVE_OUT;

    private static final List<String> PARTS = List.of("pipelines", "attribution", "experiments");
    private static final List<String> OF_PIPELINE =
            List.of(
                    "name",
                    "stages",
                    "skipped",
                    "backward",
                    "reopened",
                    "revisits",
                    "pipeline_change",
                    "recorded_from",
                    "observed_until",
                    "horizon_days");
    private static final List<String> OF_STAGE = List.of("name", "kind");
    private static final List<String> OF_ATTRIBUTION =
            List.of("window_days", "direct", "unknown_customers");
    private static final List<String> OF_EXPERIMENT =
            List.of("experiment", "looks", "planned_visitors", "method");

    private final FaultList faults;
    private boolean sound = true;

    private FunnelFile(FaultList faults) {
        this.faults = faults;
    }

    /** What to do with a touch of a customer of whom there is no deal. */
    enum UnknownCustomers {
        REFUSED,
        NOT_SOLD_TO
    }

    /** By which method an experiment is judged. */
    enum Method {
        ONE_LOOK,
        ALWAYS_VALID
    }

    /** The rules of a folder; those without a file where there is none. */
    static FunnelRules read(InputFolder folder, FaultList faults) throws IOException {
        try {
            Optional<InputStream> in = folder.open(NAME);
            if (in.isEmpty()) {
                return FunnelRules.NONE;
            }
            try (InputStream bytes = in.get()) {
                FunnelFile file = new FunnelFile(faults);
                FunnelRules rules = file.judge(SystemFile.text(bytes));
                return file.sound ? rules : FunnelRules.UNKNOWN;
            }
        } catch (FlatJson.NotFlatJson e) {
            faults.add(Fault.ofFile(NAME, e.getMessage()));
            return FunnelRules.UNKNOWN;
        } catch (IOException e) {
            throw FileIntake.failure(NAME, e);
        }
    }

    private FunnelRules judge(String text) throws FlatJson.NotFlatJson {
        try {
            new StrictWalk(this::fault).walk(text);
            JsonPart root = JsonPart.of(StrictJson.MAPPER.readTree(text), "", this::fault, PARTS);
            List<PipelineRules> pipelines = new ArrayList<>();
            root.each(
                    "pipelines",
                    OF_PIPELINE,
                    part -> pipeline(part, pipelines).ifPresent(pipelines::add));
            boolean strangers = false;
            AttributionRules attribution = AttributionRules.NONE;
            if (root.has("attribution")) {
                JsonPart part = root.part("attribution", OF_ATTRIBUTION);
                attribution = attribution(part);
                strangers =
                        part.has("unknown_customers")
                                && part.constant("unknown_customers", UnknownCustomers.class)
                                        == UnknownCustomers.NOT_SOLD_TO;
            }
            return new FunnelRules(true, pipelines, attribution, strangers, experiments(root));
        } catch (JacksonException e) {
            throw FlatJson.notJson(e);
        }
    }

    private Optional<PipelineRules> pipeline(JsonPart part, List<PipelineRules> before) {
        String name = part.read("name", FunnelFile::id);
        if (name != null && before.stream().anyMatch(p -> p.pipeline().name().equals(name))) {
            part.fault("name", "stands twice: " + Excerpt.of(name));
        }
        List<Stage> stages = stages(part);
        Skipped skipped = part.constant("skipped", Skipped.class);
        Backward backward = part.constant("backward", Backward.class);
        Reopened reopened = part.constant("reopened", Reopened.class);
        Revisits revisits = part.constant("revisits", Revisits.class);
        PipelineChange change = part.constant("pipeline_change", PipelineChange.class);
        LocalDate from = part.read("recorded_from", FunnelFile::day);
        LocalDate until = part.read("observed_until", FunnelFile::day);
        Long horizon = part.read("horizon_days", Decimals::parseCount);
        if (!sound
                || name == null
                || skipped == null
                || backward == null
                || reopened == null
                || revisits == null
                || change == null
                || from == null
                || until == null
                || horizon == null) {
            return Optional.empty();
        }
        try {
            Policies policies =
                    Policies.of(
                            skipped,
                            backward,
                            reopened,
                            revisits,
                            change,
                            NO_AMOUNTS,
                            NO_MERGES,
                            NO_DELETIONS);
            Pipeline pipeline = new Pipeline(name, stages);
            return Optional.of(new PipelineRules(pipeline, policies, from, until, horizon));
        } catch (IllegalArgumentException e) {
            part.fault(Cells.withSmallInitial(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static List<Stage> stages(JsonPart pipeline) {
        List<Stage> stages = new ArrayList<>();
        pipeline.each(
                "stages",
                OF_STAGE,
                part -> {
                    String name = part.read("name", FunnelFile::name);
                    StageKind kind = part.constant("kind", StageKind.class);
                    if (name != null && kind != null) {
                        stages.add(new Stage(name, kind));
                    }
                });
        return stages;
    }

    private static AttributionRules attribution(JsonPart part) {
        Long window =
                part.has("window_days") ? part.read("window_days", Decimals::parseCount) : null;
        String direct = part.has("direct") ? part.read("direct", FunnelFile::name) : null;
        return new AttributionRules(
                window == null ? OptionalLong.empty() : OptionalLong.of(window),
                Optional.ofNullable(direct));
    }

    private static Map<String, UnaryOperator<Experiment>> experiments(JsonPart root) {
        Map<String, UnaryOperator<Experiment>> experiments = new LinkedHashMap<>();
        root.each(
                "experiments",
                OF_EXPERIMENT,
                part -> {
                    String name = part.read("experiment", FunnelFile::id);
                    if (experiments.put(String.valueOf(name), stated(part)) != null) {
                        part.fault(
                                "experiment", "stands twice: " + Excerpt.of(String.valueOf(name)));
                    }
                });
        return experiments;
    }

    private static UnaryOperator<Experiment> stated(JsonPart part) {
        int looks = part.has("looks") ? looks(part) : 1;
        Long users =
                part.has("planned_visitors")
                        ? part.read("planned_visitors", Decimals::parseCount)
                        : null;
        Method method =
                part.has("method") ? part.constant("method", Method.class) : Method.ONE_LOOK;
        return plain -> {
            Experiment looked = plain.withLooks(looks);
            Experiment planned = users == null ? looked : looked.withPlannedUsers(users);
            return method == Method.ALWAYS_VALID ? planned.alwaysValid() : planned;
        };
    }

    private static int looks(JsonPart part) {
        Long looks = part.read("looks", Decimals::parseCount);
        if (looks != null && (looks < 1 || looks > Integer.MAX_VALUE)) {
            part.fault(
                    "looks",
                    "must be at least 1 and no more than %s: %s"
                            .formatted(Integer.MAX_VALUE, looks));
            return 1;
        }
        return looks == null ? 1 : looks.intValue();
    }

    private static @Nullable String id(String text) {
        Ids.problemWith(text).ifPresent(FunnelFile::refuse);
        return text;
    }

    /** A name that is not the one that results give to a whole. */
    private static @Nullable String name(String text) {
        Ids.problemWithChannel(text).ifPresent(FunnelFile::refuse);
        return text;
    }

    private static @Nullable LocalDate day(String text) {
        LocalDate day = Days.parse(text);
        if (day == null) {
            refuse("not a date such as 2026-01-31: " + Excerpt.of(text));
        }
        return day;
    }

    private static void refuse(String problem) {
        throw new IllegalArgumentException(problem);
    }

    private void fault(String place, String problem) {
        sound = false;
        faults.add(Fault.ofFile(NAME, place.isEmpty() ? problem : place + ": " + problem));
    }
}
