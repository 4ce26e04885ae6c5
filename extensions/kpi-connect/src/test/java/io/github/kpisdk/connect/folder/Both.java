package io.github.kpisdk.connect.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.connect.folder.Reading.Accepted;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Parallelism;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.scorecard.Card;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What comes of a folder where the quick reading may be tried, and where it may not. */
record Both(Reading quick, Reading careful) {

    /** Reads twice, and sees that nothing differs: neither facts, nor figures, nor faults. */
    static Both read(InputFolder folder) {
        try {
            InputFolder once = folder::open;
            Parallelism two = Parallelism.of(2, task -> new Thread(task).start());
            Both both =
                    new Both(
                            FolderReader.strict().withParallelism(two).read(folder),
                            FolderReader.strict().read(once));
            assertThat(once.isRepeatable()).isFalse();
            assertThat(seen(both.quick)).isEqualTo(seen(both.careful));
            return both;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void areAccepted() {
        assertThat(careful).isInstanceOf(Accepted.class);
    }

    void areRefused() {
        assertThat(careful).isInstanceOf(Reading.Refused.class);
    }

    private static List<Object> seen(Reading reading) {
        return reading.fold(
                accepted -> {
                    List<Object> seen = facts(accepted.ledger());
                    seen.add(accepted.business());
                    seen.add(accepted.rejects());
                    seen.addAll(accepted.forecasts());
                    seen.add(accepted.funnel().visits());
                    seen.add(accepted.funnel().touches());
                    seen.addAll(figures(accepted));
                    return seen;
                },
                refused -> List.copyOf(refused.faults()));
    }

    private static List<Object> facts(Ledger ledger) {
        List<Object> facts = new ArrayList<>(ledger.channels());
        for (Table<?> table : Table.ALL) {
            facts.add(ledger.supplies(table));
            for (int row = 0; row < ledger.size(table); row++) {
                facts.add(ledger.fact(table, row));
            }
        }
        return facts;
    }

    private static List<String> figures(Accepted accepted) {
        return Scorecard.of(
                        accepted.ledger(),
                        accepted.business().range(),
                        accepted.business().grain(),
                        Kpis.CONTRACT)
                .cards()
                .stream()
                .map(Card::toString)
                .toList();
    }
}
