package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerCheck;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Parallelism;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder of plain files into a ledger, or says line by line what is wrong with it.
 *
 * <pre>{@code
 * Reading reading = FolderReader.strict().read(InputFolder.of(Path.of("shop")));
 * }</pre>
 *
 * <p>Nothing is dropped silently: every row is either a fact of the ledger, or listed as a fault,
 * or set aside in the rejects of a lenient reading. Files are read bit by bit and never held; what
 * stays in memory are the facts and the ids.
 */
public final class FolderReader {
    /** Any currency will do to judge amounts by when the right one is not known. */
    private static final String NO_CURRENCY = "XXX";

    private final @Nullable Rejects rejects;
    private final Progress progress;
    private final Parallelism parallelism;

    private FolderReader(@Nullable Rejects rejects, Progress progress, Parallelism parallelism) {
        this.rejects = rejects;
        this.progress = progress;
        this.parallelism = parallelism;
    }

    /** A reader that takes a folder without faults only. */
    public static FolderReader strict() {
        return new FolderReader(null, (file, rows) -> {}, Parallelism.NONE);
    }

    /**
     * A reader that sets faulty rows aside, and the rows that refer to them, and goes on. A fault
     * of a whole file, of a header or of {@code business.json} is still refused.
     *
     * @param rejects takes the rows of one reading; of no use where the folder is refused
     */
    public static FolderReader lenient(Rejects rejects) {
        return new FolderReader(rejects, (file, rows) -> {}, Parallelism.NONE);
    }

    /** The same reader, reporting how far it has come. */
    public FolderReader withProgress(Progress heard) {
        return new FolderReader(rejects, heard, parallelism);
    }

    /**
     * The same reader, working on several threads. What comes of it does not depend on them; its
     * progress may be heard from any of them, one call at a time.
     */
    public FolderReader withParallelism(Parallelism threads) {
        return new FolderReader(rejects, progress, threads);
    }

    /**
     * Reads a folder.
     *
     * @throws IOException naming the file, if one cannot be read to its end
     */
    public Reading read(InputFolder folder) throws IOException {
        FaultList faults = new FaultList();
        Optional<Business> business = BusinessFile.read(folder, faults);
        HeardOnce heard = new HeardOnce(progress);
        if (business.isPresent() && faults.isEmpty() && folder.isRepeatable()) {
            String currency = business.get().currency();
            Optional<Ledger> quick = QuickReading.read(folder, currency, heard, parallelism);
            if (quick.isPresent()) {
                return new Reading.Accepted(business.get(), quick.get(), 0);
            }
            heard.again();
        }
        return readCarefully(folder, business, faults, heard);
    }

    /** Reads row by row and notes every fault; this alone says what is wrong. */
    private Reading readCarefully(
            InputFolder folder, Optional<Business> business, FaultList faults, Progress heard)
            throws IOException {
        long before = rejects == null ? 0 : rejects.count();
        String currency = business.map(Business::currency).orElse(NO_CURRENCY);
        LedgerPart facts = facts(currency, new FileIntake(folder, heard, faults, rejects));
        return business.isPresent() && faults.isEmpty()
                ? new Reading.Accepted(
                        business.get(),
                        Ledger.of(facts, parallelism),
                        rejects == null ? 0 : rejects.count() - before)
                : new Reading.Refused(faults.toList());
    }

    private static LedgerPart facts(String currency, FileIntake intake) throws IOException {
        LedgerPart.Builder facts = LedgerPart.builder(currency);
        LedgerCheck check = new LedgerCheck();
        List<RowReader> files =
                List.of(
                        new ChannelRows(facts),
                        new CostRows(currency, facts),
                        new TrafficRows(facts),
                        new LeadRows(facts, check),
                        new DealRows(currency, facts, check),
                        new RefundRows(currency, facts, check),
                        new SubscriptionRows(currency, facts),
                        new MeasurementRows(facts));
        for (RowReader file : files) {
            if (intake.read(file)) {
                file.file().table().ifPresent(facts::supplies);
            }
        }
        return facts.build();
    }
}
