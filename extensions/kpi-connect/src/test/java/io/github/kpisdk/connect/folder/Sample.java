package io.github.kpisdk.connect.folder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small folder in memory, sound unless a test changes it. */
final class Sample implements InputFolder {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Sample() {
        with(
                "business.json",
                "{\"currency\":\"RUB\",\"from\":\"2026-01-01\",\"to\":\"2026-03-01\",\"grain\":\"month\"}");
        with("channels.csv", "channel,kind", "vk,paid", "seo,organic");
        with(
                "costs.csv",
                "date,channel,kind,amount",
                "2026-01-03,vk,AD_SPEND,1000.00",
                "2026-01-04,,TOOLS,50");
        with("traffic.csv", "date,channel,impressions,clicks,visits", "2026-01-03,vk,1000,20,15");
        with(
                "leads.csv",
                "lead_id,created_on,channel,qualified_on",
                "L1,2026-01-03,vk,2026-01-04",
                "L2,2026-01-05,seo,");
        with(
                "deals.csv",
                "deal_id,lead_id,customer_id,channel,created_on,closed_on,status,amount,discount,variable_cost",
                "D1,L1,C1,vk,2026-01-04,2026-01-10,WON,3000,0,1000",
                "D2,L2,C2,seo,2026-01-06,,OPEN,500,,",
                "D3,,C1,seo,2026-02-01,2026-02-03,LOST,700.50,10,200");
        with("refunds.csv", "refund_id,deal_id,refunded_on,amount", "R1,D1,2026-01-20,100");
        with(
                "subscriptions.csv",
                "customer_id,month,amount",
                "C1,2026-01-01,90.50",
                "C1,2026-02-01,0");
        with(
                "measurements.csv",
                "date,channel,metric,value,measured_by,method",
                "2026-01-31,vk,followers,1200,Anna,counter of the page",
                "2026-01-31,,survey-asked,400.5,\"Polls, Ltd\",telephone");
    }

    Sample with(String name, String... lines) {
        return with(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Sample with(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    /** The rows of a file after the header of the sample. */
    Sample rows(String name, String... rows) {
        return with(name, header(name) + "\n" + String.join("\n", rows));
    }

    String header(String name) {
        return text(name).lines().findFirst().orElseThrow();
    }

    Sample without(String name) {
        files.remove(name);
        return this;
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    byte[] bytes(String name) {
        return files.get(name);
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    @Override
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(files.get(name)).map(ByteArrayInputStream::new);
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    /** The faults that a strict reading finds, as lines. */
    List<String> faults() {
        try {
            return FolderReader.strict()
                    .read(this)
                    .fold(
                            accepted -> List.of(),
                            refused -> refused.faults().stream().map(Fault::toString).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
