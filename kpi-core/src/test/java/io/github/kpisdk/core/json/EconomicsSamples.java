package io.github.kpisdk.core.json;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC;
import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC_MARKETING_ONLY;
import static io.github.kpisdk.core.catalog.TrafficKpis.CTR;
import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.cost;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.rub;
import static io.github.kpisdk.core.ledger.Facts.won;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.economics.BreakEvenLadder;
import io.github.kpisdk.core.economics.CostLayer;
import io.github.kpisdk.core.economics.DefinitionSpread;
import io.github.kpisdk.core.economics.Driver;
import io.github.kpisdk.core.economics.Forecast;
import io.github.kpisdk.core.economics.FunnelRates;
import io.github.kpisdk.core.economics.Growth;
import io.github.kpisdk.core.economics.ObservedPayback;
import io.github.kpisdk.core.economics.Predictability;
import io.github.kpisdk.core.economics.Waterfall;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.core.system.DecisionLog;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.core.system.SystemReview;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is made of one customer of January 2026, whom Search won for 60 and who paid 100 less 40, of
 * tools for 10, and of a second purchase on the 60th day, of 30.
 */
final class EconomicsSamples {
    static final Period JANUARY = Period.month(2026, 1);
    static final DateRange TWO_YEARS = DateRange.parse("2026-01-01/2028-01-01");
    static final Scope SEARCH = Scope.channel("Search");

    static final Ledger LEDGER =
            Ledger.of(
                    part().add(
                                    won("D1", "C", "2026-01-10", "100")
                                            .channel("Search")
                                            .variableCost(rub("40"))
                                            .build())
                            .add(won("D2", "C", "2026-03-11", "30").channel("Search").build())
                            .add(adSpend("2026-01-05", "Search", "60"))
                            .add(cost("2026-01-31", null, CostKind.TOOLS, "10"))
                            .build());

    static final ObservedPayback PAYBACK =
            ObservedPayback.of(LEDGER, TWO_YEARS, JANUARY, Scope.BUSINESS, 2);
    static final ObservedPayback NOT_REACHED =
            ObservedPayback.of(LEDGER, TWO_YEARS, JANUARY, Scope.BUSINESS, 1);
    static final ObservedPayback IMMATURE =
            ObservedPayback.of(LEDGER, JANUARY.range(), JANUARY, SEARCH, CAC_MARKETING_ONLY, 1);

    static final Waterfall WATERFALL =
            Waterfall.of(
                    LEDGER,
                    JANUARY.range(),
                    List.of(
                            CostLayer.named("cm3", "CM3", "CM3")
                                    .own(Quantities.MARKETING_COST)
                                    .shared(Quantities.MARKETING_COST, Driver.LEADS)),
                    2);

    private static final Totals TOTALS =
            Totals.of(
                    LEDGER,
                    JANUARY.range(),
                    Scope.BUSINESS,
                    List.of(CAC, CAC_MARKETING_ONLY, Quantities.CONTRIBUTION));

    static final BreakEvenLadder LADDER =
            BreakEvenLadder.fromRates(
                    known("70"),
                    new FunnelRates(known("1"), known("0.1"), known("0.2"), known("0.5")));

    static final DefinitionSpread SPREAD =
            DefinitionSpread.of(List.of(CAC, CAC_MARKETING_ONLY), TOTALS);

    static final Growth GROWTH = Growth.of(CAC, known("90"), known("120"));
    static final Growth IN_POINTS = Growth.of(CTR, known("0.04"), known("0.032"));

    static final Predictability PREDICTABILITY =
            Predictability.of(
                    CAC,
                    Scope.BUSINESS,
                    List.of(
                            new Forecast(
                                    "cac",
                                    Scope.BUSINESS,
                                    JANUARY,
                                    new BigDecimal("110"),
                                    LocalDate.of(2025, 12, 31))),
                    Map.of(JANUARY, known("100")),
                    new BigDecimal("0.10"));

    static final SystemReview REVIEW =
            SystemReview.of(
                    KpiSystem.of(
                            List.of(),
                            List.of(),
                            List.of(
                                    card("dear", "cac", "50"),
                                    card("unseen", "cost-per-sale", "50"),
                                    card("own", "smiles", "5")),
                            new DecisionLog(List.of())),
                    Kpis.ALL,
                    scorecard(List.of(CAC)),
                    JANUARY,
                    LocalDate.of(2026, 2, 1));

    private EconomicsSamples() {}

    private static KpiCard card(String id, String kpi, String target) {
        return KpiCard.of(id, kpi).aim(Aim.target(target)).build();
    }

    private static Scorecard scorecard(List<Kpi> kpis) {
        return Scorecard.of(LEDGER, JANUARY.range(), Grain.MONTH, kpis);
    }

    private static Known known(String value) {
        return Known.of(new BigDecimal(value));
    }

    /** Values of economics; one of each type, and one of each that can be without a figure. */
    static Stream<Object> all() {
        return Stream.of(
                PAYBACK,
                NOT_REACHED,
                IMMATURE,
                WATERFALL,
                LADDER,
                BreakEvenLadder.forMarketing(TOTALS),
                SPREAD,
                GROWTH,
                IN_POINTS,
                PREDICTABILITY,
                Predictability.of(CAC, SEARCH, List.of(), Map.of(), BigDecimal.ZERO));
    }
}
