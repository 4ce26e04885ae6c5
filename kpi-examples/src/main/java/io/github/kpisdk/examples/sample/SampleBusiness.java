package io.github.kpisdk.examples.sample;

import io.github.kpisdk.connect.folder.InputFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sample business: one year of an invented seller of coffee machines to homes, offices and
 * cafes, as a folder of plain files.
 *
 * <p>Nobody's real figures are in it. What each channel costs and brings is declared in {@link
 * ChannelPlans} and {@link CostPlans}; dice with a fixed seed turn that into single days, leads and
 * deals, so that every run writes the same bytes on every machine.
 *
 * <p>The rows begin before the year that is judged: with the leads of December 2024, without which
 * January would have no offers to close, and with the sales of half a year before, without which a
 * customer who returns would be counted as a new one.
 */
public final class SampleBusiness {

    /** The first day that is judged. */
    static final LocalDate FROM = LocalDate.of(2025, 1, 1);

    /** The day after the last: the files were written that morning. */
    static final LocalDate TO = LocalDate.of(2026, 1, 1);

    private SampleBusiness() {}

    /**
     * Writes the folder. The one among the resources of this program is written by the same call.
     *
     * @param args the folder, which is made when it is not there
     * @throws IOException when the folder cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException(
                    "Expected one argument, the folder to write, but got " + List.of(args));
        }
        writeTo(Path.of(args[0]));
    }

    /** The same files as they lie inside the jar. */
    public static InputFolder folder() {
        return name -> Optional.ofNullable(SampleBusiness.class.getResourceAsStream(name));
    }

    static void writeTo(Path dir) throws IOException {
        Files.createDirectories(dir);
        for (Map.Entry<String, String> file : files(Dice.SEED).entrySet()) {
            Files.writeString(dir.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }

    /**
     * The text of every file by its name.
     *
     * @param seed {@link Dice#SEED}, or another for a business that only chance tells from it
     */
    static Map<String, String> files(long seed) {
        Crm crm = Crm.ofTheYear(seed);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("business.json", business());
        files.put("channels.csv", channels().text());
        files.put("costs.csv", Spending.csv(seed).text());
        files.put("traffic.csv", Visitors.csv(seed).text());
        files.put("leads.csv", crm.leads().text());
        files.put("deals.csv", crm.deals().text());
        files.put("refunds.csv", crm.refunds().text());
        files.put("measurements.csv", Readings.csv(seed).text());
        files.put("forecasts.csv", Forecasts.csv().text());
        files.put("stages.csv", Stages.csv(seed, crm.dealsById()).text());
        files.put("experiments.csv", Experiments.csv().text());
        files.put("touches.csv", Touches.csv(seed, crm.dealsById()).text());
        files.put("funnel.json", Experiments.FUNNEL);
        files.put("system.json", Goals.TEXT);
        return files;
    }

    private static String business() {
        return """
        {"currency": "RUB", "from": "%s", "to": "%s", "grain": "quarter"}
        """
                .formatted(FROM, TO);
    }

    private static Csv channels() {
        Csv csv = new Csv("channel", "kind");
        ChannelPlans.NAMED.forEach(plan -> csv.row(plan.name(), plan.kind()));
        return csv;
    }
}
