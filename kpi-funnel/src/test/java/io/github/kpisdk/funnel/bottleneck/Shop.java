package io.github.kpisdk.funnel.bottleneck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Clicks, leads, qualified leads, offers and sales of two periods, and what is usual. */
final class Shop {
    static final List<ChainStage> NOW =
            List.of(
                    ChainStage.of("leads", 10000, 400),
                    ChainStage.of("qualified", 400, 200),
                    ChainStage.of("offers", 200, 80),
                    ChainStage.of("sales", 80, 20));

    static final List<ChainStage> BEFORE =
            List.of(
                    ChainStage.of("leads", 9000, 405),
                    ChainStage.of("qualified", 405, 190),
                    ChainStage.of("offers", 190, 95),
                    ChainStage.of("sales", 95, 26));

    static final Map<String, BigDecimal> USUAL =
            Map.of(
                    "leads", new BigDecimal("0.05"),
                    "qualified", new BigDecimal("0.5"),
                    "offers", new BigDecimal("0.5"),
                    "sales", new BigDecimal("0.25"));

    private Shop() {}
}
