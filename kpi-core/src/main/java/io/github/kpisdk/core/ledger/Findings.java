package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.ledger.LedgerCheck.Dependence;
import io.github.kpisdk.core.ledger.LedgerCheck.Finding;
import io.github.kpisdk.core.ledger.LedgerCheck.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one row; a row without findings costs no list. */
final class Findings {
    private static final Judgement SOUND = new Judgement(List.of(), Optional.empty());

    private List<Finding> findings = List.of();
    private @Nullable Dependence dependence;

    void add(String column, String value, String problem) {
        findings = findings.isEmpty() ? new ArrayList<>() : findings;
        findings.add(new Finding(column, value, problem));
    }

    void dependsOn(String column, String value, Table<?> table, long row) {
        dependence = new Dependence(column, value, table, row);
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    boolean depends() {
        return dependence != null;
    }

    Judgement judgement() {
        return findings.isEmpty() && dependence == null
                ? SOUND
                : new Judgement(findings, Optional.ofNullable(dependence));
    }
}
