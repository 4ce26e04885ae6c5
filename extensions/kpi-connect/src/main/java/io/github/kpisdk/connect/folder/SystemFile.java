package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.system.Goal;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.core.system.LogEntry;
import io.github.kpisdk.core.system.TeamRole;
import io.github.kpisdk.core.system.Term;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the goals, roles, cards and decisions of a business from {@code system.json}, which lies
 * beside the other files of a folder.
 *
 * <p>A person writes it, so nothing is passed over and nothing guessed: an unknown field, a field
 * that stands twice and an amount with a point that is not in quotes are faults.
 */
public final class SystemFile {
    /** The name of the file. */
    public static final String NAME = "system.json";

    /** Most bytes that are read. */
    static final int LARGEST = 1 << 22;

    private static final Map<String, Class<?>> PARTS = parts();

    private final List<Fault> faults = new ArrayList<>();

    private SystemFile() {}

    private static Map<String, Class<?>> parts() {
        Map<String, Class<?>> parts = new LinkedHashMap<>();
        parts.put("goals", Goal.class);
        parts.put("roles", TeamRole.class);
        parts.put("cards", KpiCard.class);
        parts.put("decisions", LogEntry.class);
        parts.put("glossary", Term.class);
        return parts;
    }

    /**
     * The KPI system of a folder; empty if there is no such file.
     *
     * @throws FaultyFile if the file does not say one; each fault names the place, such as {@code
     *     system.json: cards[3].aim: deadline 2026-01-01 is before baseline_on 2026-02-01}
     * @throws IOException naming the file, if it cannot be read to its end
     */
    public static Optional<KpiSystem> read(InputFolder folder) throws IOException {
        try {
            Optional<InputStream> in = folder.open(NAME);
            if (in.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream bytes = in.get()) {
                return Optional.of(new SystemFile().judge(text(bytes)));
            }
        } catch (FlatJson.NotFlatJson e) {
            throw new FaultyFile(List.of(Fault.ofFile(NAME, e.getMessage())));
        } catch (FaultyFile e) {
            throw e;
        } catch (IOException e) {
            throw FileIntake.failure(NAME, e);
        }
    }

    static String text(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new FlatJson.NotFlatJson("larger than %s bytes".formatted(LARGEST));
        }
        return FlatJson.text(bytes);
    }

    private KpiSystem judge(String text) throws IOException {
        try {
            new StrictWalk(this::fault).walk(text);
            refuseFaults();
            JsonNode root = StrictJson.MAPPER.readTree(text);
            PARTS.forEach((name, type) -> judgePart(root, name, type));
            refuseFaults();
            return StrictJson.MAPPER.treeToValue(root, KpiSystem.class);
        } catch (JacksonException e) {
            if (e.getPath().isEmpty() && !StrictJson.isOfContent(e)) {
                throw FlatJson.notJson(e);
            }
            fault(StrictJson.place("", e), StrictJson.problem(e));
            throw new FaultyFile(faults);
        }
    }

    /** Each element on its own, so that a fault in one does not hide those in others. */
    private void judgePart(JsonNode root, String name, Class<?> type) {
        JsonNode part = root.path(name);
        for (int i = 0; part.isArray() && i < part.size(); i++) {
            try {
                if (!part.get(i).isNull()) {
                    StrictJson.MAPPER.treeToValue(part.get(i), type);
                }
            } catch (JacksonException e) {
                fault(StrictJson.place("%s[%s]".formatted(name, i), e), StrictJson.problem(e));
            }
        }
    }

    private void fault(String place, String problem) {
        faults.add(Fault.ofFile(NAME, place.isEmpty() ? problem : place + ": " + problem));
    }

    private void refuseFaults() throws FaultyFile {
        if (!faults.isEmpty()) {
            throw new FaultyFile(faults);
        }
    }
}
