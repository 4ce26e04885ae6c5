package io.github.kpisdk.benchmarks.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rows of workload W as a folder of the contract, in the folder for temporary files. */
public final class ContractFolder implements AutoCloseable {
    private static final List<String> STATUSES = List.of("OPEN", "WON", "LOST");

    private final Dataset data;
    private final Path path;
    private final LocalDate[] dates = Workload.dates();

    private ContractFolder(Dataset data, Path path) {
        this.data = data;
        this.path = path;
    }

    /** Writes all files. */
    public static ContractFolder write(Dataset data) {
        try {
            Path path = Files.createTempDirectory("kpi-benchmarks");
            ContractFolder folder = new ContractFolder(data, path);
            folder.business();
            folder.deals();
            folder.refunds();
            folder.leads();
            folder.costs();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** How many bytes its files have. */
    public long size() {
        try (Stream<Path> files = Files.list(path)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void business() throws IOException {
        Files.writeString(
                path.resolve("business.json"),
                """
                {"currency": "RUB", "from": "%s", "to": "%s", "grain": "month"}
                """
                        .formatted(Workload.FIRST_DAY, Workload.FIRST_DAY.plusDays(Workload.DAYS)));
    }

    private void deals() throws IOException {
        DealColumns deals = data.deals();
        try (CsvFile file =
                file(
                        "deals.csv",
                        "deal_id,lead_id,customer_id,channel,created_on,closed_on,status,amount,"
                                + "discount,variable_cost")) {
            for (int row = 0; row < deals.size(); row++) {
                LocalDate date = dates[deals.day()[row]];
                int lead = deals.lead()[row];
                file.cell(deals.id()[row])
                        .cell(lead == 0 ? "" : Workload.IDS_AFTER + lead)
                        .cell(deals.customer()[row])
                        .cell(Workload.CHANNELS.get(deals.channel()[row]))
                        .cell(date)
                        .cell(deals.status()[row] == DealColumns.OPEN ? "" : date)
                        .cell(STATUSES.get(deals.status()[row]))
                        .money(deals.amount(row))
                        .money(deals.discount()[row])
                        .money(deals.goods()[row])
                        .end();
            }
        }
    }

    private void refunds() throws IOException {
        DealColumns deals = data.deals();
        try (CsvFile file = file("refunds.csv", "refund_id,deal_id,refunded_on,amount")) {
            for (int row = 0; row < deals.size(); row++) {
                if (deals.refunded()[row]) {
                    file.cell(deals.id()[row])
                            .cell(deals.id()[row])
                            .cell(dates[deals.day()[row]])
                            .money(deals.amount(row))
                            .end();
                }
            }
        }
    }

    private void leads() throws IOException {
        LeadColumns leads = data.leads();
        try (CsvFile file = file("leads.csv", "lead_id,created_on,channel,qualified_on")) {
            for (int row = 0; row < leads.size(); row++) {
                LocalDate date = dates[leads.day()[row]];
                file.cell(leads.id()[row])
                        .cell(date)
                        .cell(Workload.CHANNELS.get(leads.channel()[row]))
                        .cell(leads.qualified()[row] ? date : "")
                        .end();
            }
        }
    }

    private void costs() throws IOException {
        CostColumns costs = data.costs();
        try (CsvFile file = file("costs.csv", "date,channel,kind,amount")) {
            for (int row = 0; row < costs.size(); row++) {
                file.cell(dates[costs.day()[row]])
                        .cell(Workload.CHANNELS.get(costs.channel()[row]))
                        .cell(CostColumns.KINDS.get(costs.kind()[row]))
                        .money(costs.amount()[row])
                        .end();
            }
        }
    }

    private CsvFile file(String name, String header) throws IOException {
        return CsvFile.create(path.resolve(name), header);
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
