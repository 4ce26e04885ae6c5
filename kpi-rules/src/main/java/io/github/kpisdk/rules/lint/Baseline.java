package io.github.kpisdk.rules.lint;

import io.github.kpisdk.rules.verdict.Severity;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Findings that were there before, so that a run shows what is new. It only ever shrinks: what is
 * gone leaves it, and nothing joins it but by a new {@link #of}. A finding that has become more
 * severe is new.
 *
 * @param findings fingerprints with the severity they had
 */
public record Baseline(SortedMap<String, Severity> findings) {
    /** Nothing was there before. */
    public static final Baseline EMPTY = new Baseline(new TreeMap<>());

    /** Keeps a copy. */
    public Baseline {
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
    }

    /** All these findings. */
    public static Baseline of(Collection<Finding> found) {
        SortedMap<String, Severity> all = new TreeMap<>();
        found.forEach(
                finding -> all.merge(finding.fingerprint(), finding.severity(), Baseline::graver));
        return new Baseline(all);
    }

    private static Severity graver(Severity one, Severity other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Whether a finding was there before, and no less severe. */
    public boolean knows(Finding finding) {
        if (findings.isEmpty()) {
            return false;
        }
        Severity before = findings.get(finding.fingerprint());
        return before != null && finding.severity().compareTo(before) <= 0;
    }

    /** What of it is still found; of each the lesser severity. */
    public Baseline shrunkTo(Collection<Finding> found) {
        SortedMap<String, Severity> left = new TreeMap<>();
        for (Map.Entry<String, Severity> now : of(found).findings.entrySet()) {
            Severity before = findings.get(now.getKey());
            if (before != null) {
                left.put(
                        now.getKey(),
                        before.compareTo(now.getValue()) < 0 ? before : now.getValue());
            }
        }
        return new Baseline(left);
    }
}
