package io.github.kpisdk.core.laws;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kpisdk.core.catalog.CustomerKpis;
import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Parallelism;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The bytes of a scorecard, by their SHA-256, and ways to bring its ledger together. */
final class SameBytes {
    private static final DateRange QUARTER = DateRange.parse("2026-01-01/2026-04-01");

    /** KPIs whose explanations together name all that is added up. */
    private static final List<Kpi> KPIS =
            List.of(
                    TrafficKpis.CTR,
                    TrafficKpis.CPL,
                    TrafficKpis.QUALIFIED_SHARE,
                    TrafficKpis.CLOSE_RATE,
                    CustomerKpis.LTV_CAC,
                    CustomerKpis.REPEAT_SHARE,
                    CustomerKpis.BUYERS,
                    CustomerKpis.DISCOUNT_SHARE,
                    ReturnKpis.CHANNEL_PROFIT);

    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final JsonMapper JACKSON_3 = new JsonMapper();

    private SameBytes() {}

    static String of(LedgerPart part, Parallelism parallelism) {
        Scorecard scorecard =
                Scorecard.of(Ledger.of(part, parallelism), QUARTER, Grain.MONTH, KPIS);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(JACKSON_2.writeValueAsString(scorecard).getBytes(StandardCharsets.UTF_8));
            digest.update(JACKSON_3.writeValueAsBytes(scorecard));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The facts in some parts, merged in a tree of chance. */
    static LedgerPart merged(Facts facts, int parts, Random random) {
        List<LedgerPart.Builder> builders =
                Stream.generate(() -> LedgerPart.builder(Facts.CURRENCY)).limit(parts).toList();
        facts.supplied().forEach(table -> builders.get(random.nextInt(parts)).supplies(table));
        facts.rows().forEach(row -> Facts.add(builders.get(random.nextInt(parts)), row));
        List<LedgerPart> left = new ArrayList<>();
        builders.forEach(builder -> left.add(builder.build()));
        while (left.size() > 1) {
            LedgerPart one = left.remove(random.nextInt(left.size()));
            LedgerPart other = left.remove(random.nextInt(left.size()));
            left.add(one.merge(other));
        }
        return left.get(0);
    }
}
