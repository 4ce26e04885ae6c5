package io.github.kpisdk.connect.folder;

import io.github.kpisdk.rules.lint.Baseline;
import io.github.kpisdk.rules.verdict.Severity;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads from {@code baseline.json} which findings were there before. Nothing is ever added to the
 * file by reading it.
 */
public final class BaselineFile {
    /** The name of the file. */
    public static final String NAME = "baseline.json";

    private static final String ALL = "findings";
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private BaselineFile() {}

    /**
     * The baseline of a folder; {@link Baseline#EMPTY} if there is no such file.
     *
     * @throws FaultyFile if anything is wrong with it; each fault names the place
     * @throws IOException naming the file, if it cannot be read to its end
     */
    public static Baseline read(InputFolder folder) throws IOException {
        return WrittenJson.read(folder, NAME, List.of(ALL), BaselineFile::baseline)
                .orElse(Baseline.EMPTY);
    }

    private static Baseline baseline(JsonPart root) {
        SortedMap<String, Severity> findings = new TreeMap<>();
        JsonPart all = root.open(ALL);
        for (String fingerprint : all.names()) {
            Severity severity = all.constant(fingerprint, Severity.class);
            if (!FINGERPRINT.matcher(fingerprint).matches()) {
                all.fault(fingerprint, "not a fingerprint of 64 digits from 0 to f");
            } else if (severity != null) {
                findings.put(fingerprint, severity);
            }
        }
        return new Baseline(findings);
    }
}
