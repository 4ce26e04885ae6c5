package io.github.kpisdk.connect.folder;

import io.github.kpisdk.connect.file.CsvOutput;
import io.github.kpisdk.connect.file.OutputFolder;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Traffic;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes facts as a folder that {@link FolderReader} reads back as the same facts.
 *
 * <p>Facts are in one currency by then, and neither forecasts nor stages, touches and experiments
 * are facts of a ledger: {@code rates.csv} and their files are not written.
 *
 * <p>Cells are written as they are: the file is for programs, and a channel named {@code =1+1} is
 * not prefixed as it would be in results.
 */
public final class FolderWriter {
    private static final int LAST_YEAR = 9999;

    private final Path directory;
    private final LedgerPart facts;
    private final OutputFolder out;

    private FolderWriter(Path directory, LedgerPart facts, OutputFolder out) {
        this.directory = directory;
        this.facts = facts;
        this.out = out;
    }

    /**
     * Writes all files at once or none. Facts that contradict each other are written as well; it is
     * the reader that lists their faults.
     *
     * @throws IllegalArgumentException if the currencies differ, costs or deals are not supplied,
     *     or a date lies outside of the years 0 to 9999
     * @throws FileAlreadyExistsException if the folder holds a file of a kind that is not supplied
     */
    public static void write(Path directory, Business business, LedgerPart facts)
            throws IOException {
        if (!business.currency().equals(facts.currency())) {
            throw new IllegalArgumentException(
                    "Business is in %s, but the facts are in %s"
                            .formatted(business.currency(), facts.currency()));
        }
        try (OutputFolder out = OutputFolder.at(directory)) {
            new FolderWriter(directory, facts, out).write(business);
            out.publish();
        }
    }

    private void write(Business business) throws IOException {
        business(business);
        channels();
        table(Table.COSTS, FolderWriter::cells);
        table(Table.TRAFFIC, FolderWriter::cells);
        table(Table.LEADS, FolderWriter::cells);
        table(Table.DEALS, FolderWriter::cells);
        table(Table.REFUNDS, FolderWriter::cells);
        table(Table.SUBSCRIPTIONS, FolderWriter::cells);
        table(Table.MEASUREMENTS, FolderWriter::cells);
        refuseLeftover(InputFile.FORECASTS);
        refuseLeftover(InputFile.RATES);
        refuseLeftover(InputFile.STAGES);
        refuseLeftover(InputFile.EXPERIMENTS);
        refuseLeftover(InputFile.TOUCHES);
        refuseLeftover(InputFile.CLAIMS);
    }

    private void business(Business business) throws IOException {
        try (OutputStream file = out.create(BusinessFile.NAME);
                JsonGenerator json =
                        new JsonFactory().createGenerator(ObjectWriteContext.empty(), file)) {
            json.writeStartObject();
            json.writeStringProperty("currency", business.currency());
            json.writeStringProperty("from", day(business.range().start()));
            json.writeStringProperty("to", day(business.range().end()));
            json.writeStringProperty("grain", business.grain().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void channels() throws IOException {
        if (facts.channels().isEmpty()) {
            refuseLeftover(InputFile.CHANNELS);
            return;
        }
        try (CsvOutput csv = start(InputFile.CHANNELS)) {
            for (Channel channel : facts.channels()) {
                csv.row(List.of(channel.name(), channel.kind().name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private <F> void table(Table<F> table, Function<F, List<String>> cells) throws IOException {
        InputFile file = InputFile.of(table);
        if (!facts.supplies(table)) {
            refuseLeftover(file);
            return;
        }
        try (CsvOutput csv = start(file)) {
            for (int row = 0; row < facts.size(table); row++) {
                csv.row(cells.apply(facts.fact(table, row)));
            }
        }
    }

    /** A file that is not written must not be there, or it would be read with the others. */
    private void refuseLeftover(InputFile file) throws IOException {
        if (file.isRequired()) {
            throw new IllegalArgumentException(
                    "A folder needs %s, but they are not supplied".formatted(file.file()));
        }
        Path leftover = directory.resolve(file.file());
        if (Files.exists(leftover)) {
            throw new FileAlreadyExistsException(
                    leftover.toString(), null, "would be read as part of the new facts");
        }
    }

    private CsvOutput start(InputFile file) throws IOException {
        CsvOutput csv = CsvOutput.plain(out.create(file.file()));
        csv.row(file.columns().stream().filter(this::isWritten).map(Column::name).toList());
        return csv;
    }

    /** Of the columns that a file may lack, those that the facts fill. */
    private boolean isWritten(Column column) {
        return !column.isOptional()
                || (facts.size(Table.DEALS) > 0
                        && optionalCells(facts.fact(Table.DEALS, 0)).containsKey(column.name()));
    }

    /** The cells that all deals have or none has. */
    private static Map<String, String> optionalCells(Deal deal) {
        Map<String, String> cells = new LinkedHashMap<>();
        deal.cogs().ifPresent(cogs -> cells.put("cogs", amount(cogs)));
        deal.complaint()
                .ifPresent(said -> cells.put("complaint", said ? DealRows.YES : DealRows.NO));
        return cells;
    }

    private static List<String> cells(Cost cost) {
        return List.of(
                day(cost.date()),
                cost.channel().orElse(""),
                cost.kind().name(),
                amount(cost.amount()));
    }

    private static List<String> cells(Traffic traffic) {
        return List.of(
                day(traffic.date()),
                traffic.channel().orElse(""),
                Long.toString(traffic.impressions()),
                Long.toString(traffic.clicks()),
                Long.toString(traffic.visits()));
    }

    private static List<String> cells(Lead lead) {
        return List.of(
                lead.leadId(),
                day(lead.createdOn()),
                lead.channel().orElse(""),
                day(lead.qualifiedOn()));
    }

    private static List<String> cells(Deal deal) {
        Stream<String> cells =
                Stream.of(
                        deal.dealId(),
                        deal.leadId().orElse(""),
                        deal.customerId(),
                        deal.channel().orElse(""),
                        day(deal.createdOn()),
                        day(deal.closedOn()),
                        deal.status().name(),
                        amount(deal.amount()),
                        amount(deal.discount()),
                        amount(deal.variableCost()));
        return Stream.concat(cells, optionalCells(deal).values().stream()).toList();
    }

    private static List<String> cells(Refund refund) {
        return List.of(
                refund.refundId(),
                refund.dealId(),
                day(refund.refundedOn()),
                amount(refund.amount()));
    }

    private static List<String> cells(Subscription subscription) {
        return List.of(
                subscription.customerId(),
                day(subscription.month()),
                amount(subscription.amount()));
    }

    private static List<String> cells(Measurement measurement) {
        return List.of(
                day(measurement.date()),
                measurement.channel().orElse(""),
                measurement.metric(),
                measurement.value().toPlainString(),
                measurement.measuredBy(),
                measurement.method());
    }

    private static String amount(Money money) {
        return money.amount().toPlainString();
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(FolderWriter::day).orElse("");
    }

    private static String day(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Files hold dates of the years 0000 to 9999, not " + date);
        }
        return date.toString();
    }
}
