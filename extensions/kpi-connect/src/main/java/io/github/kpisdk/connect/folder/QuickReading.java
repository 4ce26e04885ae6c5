package io.github.kpisdk.connect.folder;

import io.github.kpisdk.connect.file.Blocks;
import io.github.kpisdk.connect.file.QuickRows;
import io.github.kpisdk.core.ledger.Batch;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerException;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Parallelism;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder in which nothing is wrong, block by block, several at a time.
 *
 * <p>It takes only what the careful reading takes, and as the same facts in the same order. At the
 * first thing it does not understand it gives up without a word: what is wrong, if anything is, the
 * careful reading says.
 */
final class QuickReading {
    /** More threads than these would only wait for the one that reads. */
    private static final int MOST_THREADS = 16;

    private final QuickFiles files;
    private final String currency;
    private final LedgerPart.Builder facts;
    private final Progress progress;
    private final Turns turns = new Turns();
    private long rowsOfFile;
    private @Nullable RuntimeException unheard;

    private QuickReading(
            QuickFiles files, String currency, LedgerPart.Builder facts, Progress progress) {
        this.files = files;
        this.currency = currency;
        this.facts = facts;
        this.progress = progress;
    }

    /** The ledger of a folder; nothing if only the careful reading can tell. */
    static Optional<Ledger> read(
            InputFolder folder, String currency, Progress progress, Parallelism parallelism) {
        LedgerPart.Builder facts = LedgerPart.builder(currency);
        if (!channels(folder, facts, progress)) {
            return Optional.empty();
        }
        try (QuickFiles files = new QuickFiles(folder)) {
            if (!new QuickReading(files, currency, facts, progress).readAll(parallelism)) {
                return Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        try {
            return Optional.of(Ledger.of(facts.build(), parallelism));
        } catch (LedgerException e) {
            return Optional.empty();
        }
    }

    /** Reads the channels with care, since they are few. */
    private static boolean channels(
            InputFolder folder, LedgerPart.Builder facts, Progress progress) {
        FaultList faults = new FaultList();
        try {
            new FileIntake(folder, progress, faults, null).read(new ChannelRows(facts));
        } catch (IOException e) {
            return false;
        }
        return faults.isEmpty();
    }

    private boolean readAll(Parallelism parallelism) {
        parallelism.run(Collections.nCopies(MOST_THREADS, this::work));
        if (unheard != null) {
            throw unheard;
        }
        return !turns.haveEnded();
    }

    /** What one thread does: block after block, as long as there are any. */
    private void work() {
        boolean finished = false;
        try {
            if (!files.isEmpty()) {
                new Worker().work();
            }
            finished = true;
        } catch (IOException | RuntimeException e) {
            // the careful reading meets the same again, and says what it is
        } finally {
            if (!finished) {
                turns.end();
            }
        }
    }

    private void add(QuickFiles.Block block, Batch<?> batch, int rows) {
        facts.add(batch);
        long before = rowsOfFile;
        rowsOfFile += rows;
        for (long step = 1 + before / FileIntake.PROGRESS_STEP;
                step <= rowsOfFile / FileIntake.PROGRESS_STEP;
                step++) {
            tell(block.file(), step * FileIntake.PROGRESS_STEP);
        }
        if (block.isLast()) {
            tell(block.file(), rowsOfFile);
            rowsOfFile = 0;
        }
    }

    private void tell(InputFile file, long rows) {
        try {
            progress.at(file.file(), rows);
        } catch (RuntimeException e) {
            unheard = e;
            throw e;
        }
    }

    /** What one thread has for itself. */
    private final class Worker {
        private final byte[] bytes = new byte[Blocks.SIZE];
        private final QuickRows rows = new QuickRows();
        private final Map<InputFile, QuickTable> tables = new EnumMap<>(InputFile.class);

        void work() throws IOException {
            Optional<QuickFiles.Block> next = files.next(bytes);
            while (next.isPresent() && !turns.haveEnded()) {
                read(next.get());
                next = files.next(bytes);
            }
        }

        private void read(QuickFiles.Block block) {
            QuickTable table =
                    tables.computeIfAbsent(
                            block.file(), file -> new QuickTable(file, block.header(), currency));
            int count = table.read(rows, bytes, block.length());
            Batch<?> batch = table.batch(count);
            turns.take(block.number(), () -> add(block, batch, count));
        }
    }
}
