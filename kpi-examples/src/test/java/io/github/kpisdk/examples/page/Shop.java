package io.github.kpisdk.examples.page;

import io.github.kpisdk.connect.folder.FolderReader;
import io.github.kpisdk.connect.folder.InputFolder;
import io.github.kpisdk.connect.folder.Reading;
import io.github.kpisdk.connect.folder.SystemFile;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.core.system.Audience;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A shop of two months and one channel. In April 1,000 were spent and 2 sales made, in May 1,800
 * and 3; each sale is 2,000, and 300 of May went back.
 */
record Shop(String channel, Map<String, String> files) {

    static Shop of(String channel) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "business.json",
                """
                {"currency":"EUR","from":"2026-04-01","to":"2026-06-01","grain":"month"}
                """);
        files.put(
                "costs.csv",
                """
                date,channel,kind,amount
                2026-04-02,CHANNEL,AD_SPEND,1000
                2026-05-02,CHANNEL,AD_SPEND,1800
                """);
        files.put(
                "deals.csv",
                """
                deal_id,lead_id,customer_id,channel,created_on,closed_on,status,amount,discount,variable_cost
                D1,,A,CHANNEL,2026-04-03,2026-04-05,WON,2000,,
                D2,,B,CHANNEL,2026-04-03,2026-04-06,WON,2000,,
                D3,,C,CHANNEL,2026-05-03,2026-05-05,WON,2000,,
                D4,,D,CHANNEL,2026-05-03,2026-05-06,WON,2000,,
                D5,,E,CHANNEL,2026-05-03,2026-05-07,WON,2000,,
                """);
        files.put(
                "refunds.csv",
                """
                refund_id,deal_id,refunded_on,amount
                R1,D5,2026-05-20,300
                """);
        return new Shop(channel, files);
    }

    /** The same shop with a {@code system.json}. */
    Shop with(String system) {
        Map<String, String> more = new LinkedHashMap<>(files);
        more.put(SystemFile.NAME, system);
        return new Shop(channel, more);
    }

    /** The page as it is written. */
    String html(Audience audience, Language language) throws IOException {
        InputFolder folder = name -> Optional.ofNullable(files.get(name)).map(this::bytes);
        Reading reading = FolderReader.strict().read(folder);
        Reading.Accepted accepted = (Reading.Accepted) reading;
        Scorecard figures =
                Scorecard.of(
                        accepted.ledger(),
                        accepted.business().range(),
                        accepted.business().grain(),
                        Kpis.ALL);
        return new AudiencePages(accepted.ledger(), figures, SystemFile.read(folder), language)
                .page(audience);
    }

    /** The page as it is read, a line for each block, with plain spaces. */
    String text(Audience audience, Language language) throws IOException {
        String body = html(audience, language).replaceFirst("(?s).*<body>", "");
        String[] lines =
                body.replaceAll("</t[dh]>\n?", "|")
                        .replace("</strong>\n", "")
                        .replaceAll("\\s*\n\\s*(?=</|\\|)", "")
                        .replaceAll("<[^>]*>", "")
                        .replace('\u00a0', ' ')
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&")
                        .split("\n");
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(line.isBlank() ? "" : line.strip() + "\n");
        }
        return text.toString();
    }

    private ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(
                text.replace("CHANNEL", channel).getBytes(StandardCharsets.UTF_8));
    }
}
