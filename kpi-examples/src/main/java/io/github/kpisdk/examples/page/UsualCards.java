package io.github.kpisdk.examples.page;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC;
import static io.github.kpisdk.core.catalog.AcquisitionKpis.COST_PER_SALE;
import static io.github.kpisdk.core.catalog.CustomerKpis.REFUND_RATE;
import static io.github.kpisdk.core.catalog.CustomerKpis.REPEAT_SHARE;
import static io.github.kpisdk.core.catalog.ReturnKpis.CHANNEL_PROFIT;
import static io.github.kpisdk.core.catalog.ReturnKpis.ROMI;
import static io.github.kpisdk.core.catalog.TrafficKpis.CLICK_TO_LEAD;
import static io.github.kpisdk.core.catalog.TrafficKpis.CLOSE_RATE;
import static io.github.kpisdk.core.catalog.TrafficKpis.CPC;
import static io.github.kpisdk.core.catalog.TrafficKpis.CPL;
import static io.github.kpisdk.core.catalog.TrafficKpis.CTR;
import static io.github.kpisdk.core.catalog.TrafficKpis.QUALIFIED_SHARE;

import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.system.Audience;
import io.github.kpisdk.core.system.DecisionLog;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.core.system.Standing;
import java.util.List;
import java.util.stream.Stream;

/** What is shown where nobody wrote down goals: the usual figures, without targets or owners. */
final class UsualCards {
    /** From the click to the sale: what those who run the campaigns look at. */
    static final List<Kpi> WORKSHOP =
            List.of(CTR, CPC, CLICK_TO_LEAD, CPL, QUALIFIED_SHARE, CLOSE_RATE);

    static final KpiSystem SYSTEM =
            KpiSystem.of(
                    List.of(),
                    List.of(),
                    Stream.of(
                                    Stream.of(
                                                    CHANNEL_PROFIT,
                                                    COST_PER_SALE,
                                                    ROMI,
                                                    REPEAT_SHARE,
                                                    REFUND_RATE)
                                            .map(kpi -> card(kpi, Audience.OWNER, Audience.HEAD)),
                                    Stream.of(CAC).map(kpi -> card(kpi, Audience.HEAD)),
                                    WORKSHOP.stream().map(kpi -> card(kpi, Audience.SPECIALIST)))
                            .flatMap(cards -> cards)
                            .toList(),
                    DecisionLog.EMPTY);

    private UsualCards() {}

    private static KpiCard card(Kpi kpi, Audience... audiences) {
        return KpiCard.of(kpi.id(), kpi.id())
                .audiences(audiences)
                .standing(Standing.HEADLINE)
                .build();
    }
}
