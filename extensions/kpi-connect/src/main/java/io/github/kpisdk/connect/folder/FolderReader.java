package io.github.kpisdk.connect.folder;

import static java.util.Objects.requireNonNull;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerCheck;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Parallelism;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.RateRule;
import io.github.kpisdk.core.model.RateTable;
import io.github.kpisdk.funnel.report.FunnelInput;
import io.github.kpisdk.rules.source.Statement;
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
    private final RateRule rateRule;
    private final int maxRateAge;

    private FolderReader(
            @Nullable Rejects rejects,
            Progress progress,
            Parallelism parallelism,
            RateRule rateRule,
            int maxRateAge) {
        this.rejects = rejects;
        this.progress = progress;
        this.parallelism = parallelism;
        this.rateRule = rateRule;
        this.maxRateAge = maxRateAge;
    }

    private static FolderReader of(@Nullable Rejects rejects) {
        return new FolderReader(
                rejects,
                (file, rows) -> {},
                Parallelism.NONE,
                RateRule.TRANSACTION_DATE,
                RateTable.MAX_AGE_DAYS);
    }

    /** A reader that takes a folder without faults only. */
    public static FolderReader strict() {
        return of(null);
    }

    /**
     * A reader that sets faulty rows aside, and the rows that refer to them, and goes on. A fault
     * of a whole file, of a header or of {@code business.json} is still refused.
     *
     * @param rejects takes the rows of one reading; of no use where the folder is refused
     */
    public static FolderReader lenient(Rejects rejects) {
        return of(rejects);
    }

    /** The same reader, reporting how far it has come. */
    public FolderReader withProgress(Progress heard) {
        return new FolderReader(rejects, heard, parallelism, rateRule, maxRateAge);
    }

    /**
     * The same reader, working on several threads. What comes of it does not depend on them; its
     * progress may be heard from any of them, one call at a time.
     */
    public FolderReader withParallelism(Parallelism threads) {
        return new FolderReader(rejects, progress, threads, rateRule, maxRateAge);
    }

    /**
     * The same reader, converting amounts in other currencies by another rule; else it is {@link
     * RateRule#TRANSACTION_DATE} and at most {@value RateTable#MAX_AGE_DAYS} days. A deal is dated
     * by the day it was closed, an open one by the day it was opened, a refund as its deal.
     *
     * @param rule the day whose rate in {@code rates.csv} counts
     * @param maxAgeDays how many days before that day a rate may be published; 0 if every day must
     *     have a rate of its own
     * @throws IllegalArgumentException if the age is negative
     */
    public FolderReader withRates(RateRule rule, int maxAgeDays) {
        if (maxAgeDays < 0) {
            throw new IllegalArgumentException(
                    "A rate cannot be %s days old".formatted(maxAgeDays));
        }
        return new FolderReader(rejects, progress, parallelism, rule, maxAgeDays);
    }

    /**
     * Reads a folder.
     *
     * @throws IOException naming the file, if one cannot be read to its end
     */
    public Reading read(InputFolder folder) throws IOException {
        long before = rejects == null ? 0 : rejects.count();
        FaultList faults = new FaultList();
        Optional<Business> business = BusinessFile.read(folder, faults);
        FaultList ofFew = new FaultList();
        FileIntake few = new FileIntake(folder, progress, ofFew, rejects);
        ForecastRows forecasts = new ForecastRows();
        few.read(forecasts);
        RateRows rates = new RateRows(business.map(Business::currency).orElse(null), maxRateAge);
        few.read(rates);
        boolean sound = business.isPresent() && faults.isEmpty() && ofFew.isEmpty();
        HeardOnce heard = new HeardOnce(progress);
        Optional<Ledger> ledger = Optional.empty();
        if (sound && folder.isRepeatable()) {
            String currency = business.get().currency();
            ledger = QuickReading.read(folder, currency, heard, parallelism);
            heard.again();
        }
        Customers customers = new Customers();
        LedgerPart facts = null;
        if (ledger.isPresent()) {
            customers.of(ledger.get().size(Table.DEALS), ledger.get()::fact);
        } else {
            facts =
                    facts(
                            business.map(Business::currency).orElse(NO_CURRENCY),
                            rates,
                            customers,
                            new FileIntake(folder, heard, faults, rejects));
            customers.of(facts.size(Table.DEALS), facts::fact);
        }
        faults.addAll(ofFew);
        FunnelInput funnel = new FunnelFiles(folder, progress, rejects).read(customers, faults);
        ClaimRows claims = new ClaimRows();
        new FileIntake(folder, progress, faults, rejects).read(claims);
        List<Statement> statements = StatementsFile.read(folder, faults);
        if (business.isEmpty() || !faults.isEmpty()) {
            return new Reading.Refused(faults.toList());
        }
        Ledger known =
                ledger.isPresent() ? ledger.get() : Ledger.of(requireNonNull(facts), parallelism);
        List<Fault> strangers =
                StatementsFile.unknownChannels(statements, known, business.get().range());
        if (!strangers.isEmpty()) {
            return new Reading.Refused(strangers);
        }
        return new Reading.Accepted(
                business.get(),
                known,
                rejects == null ? 0 : rejects.count() - before,
                forecasts.all(),
                funnel,
                claims.all(),
                statements);
    }

    /** Reads row by row and notes every fault; this alone says what is wrong. */
    private LedgerPart facts(
            String currency, RateRows rates, Customers customers, FileIntake intake)
            throws IOException {
        LedgerPart.Builder facts = LedgerPart.builder(currency);
        LedgerCheck check = new LedgerCheck();
        Exchange exchange = new Exchange(currency, rates, rateRule);
        List<RowReader> files =
                List.of(
                        new ChannelRows(facts),
                        new CostRows(exchange, facts),
                        new TrafficRows(facts),
                        new LeadRows(facts, check),
                        new DealRows(exchange, facts, check, customers),
                        new RefundRows(exchange, facts, check),
                        new SubscriptionRows(exchange, facts),
                        new MeasurementRows(facts));
        for (RowReader file : files) {
            if (intake.read(file)) {
                file.file().table().ifPresent(facts::supplies);
            }
        }
        return facts.build();
    }
}
