package io.github.kpisdk.core.catalog;

import io.github.kpisdk.core.metric.Kpi;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every KPI of the catalogue, in the order of reports. */
public final class Kpis {
    /** The KPIs of the folder contract, which stay as they are whatever is declared besides. */
    public static final List<Kpi> CONTRACT =
            List.of(
                    TrafficKpis.CTR,
                    TrafficKpis.CPC,
                    TrafficKpis.CPM,
                    TrafficKpis.CLICK_TO_LEAD,
                    TrafficKpis.CPL,
                    TrafficKpis.QUALIFIED_SHARE,
                    TrafficKpis.CLOSE_RATE,
                    AcquisitionKpis.COST_PER_SALE,
                    AcquisitionKpis.CAC,
                    AcquisitionKpis.CAC_MARKETING_ONLY,
                    ReturnKpis.AOV,
                    ReturnKpis.ROAS,
                    ReturnKpis.CONTRIBUTION_MARGIN,
                    ReturnKpis.BREAK_EVEN_ROAS,
                    ReturnKpis.POAS,
                    ReturnKpis.ROMI,
                    ReturnKpis.AD_SPEND_SHARE,
                    ReturnKpis.MARKETING_EFFICIENCY,
                    ReturnKpis.CHANNEL_PROFIT,
                    CustomerKpis.LTV,
                    CustomerKpis.LTV_CAC,
                    CustomerKpis.REPEAT_SHARE,
                    CustomerKpis.BUYERS,
                    CustomerKpis.DISCOUNT_SHARE,
                    CustomerKpis.REFUND_RATE);

    /** All of them: those of the contract, then the others by subject. */
    public static final List<Kpi> ALL =
            Stream.of(
                            CONTRACT,
                            FunnelKpis.ALL,
                            DealKpis.ALL,
                            CostKpis.ALL,
                            CustomerCostKpis.ALL,
                            SpendKpis.ALL,
                            AdShareKpis.ALL,
                            BreakEvenKpis.ALL,
                            RevenueKpis.ALL,
                            PaidKpis.ALL,
                            LifetimeKpis.ALL,
                            QualityKpis.ALL,
                            VolumeKpis.ALL,
                            RetentionKpis.ALL,
                            SubscriptionKpis.ALL,
                            EmailKpis.ALL,
                            SocialKpis.ALL,
                            UserKpis.ALL,
                            SearchKpis.ALL,
                            ContentKpis.ALL,
                            OfflineKpis.ALL,
                            SurveyKpis.ALL,
                            TargetKpis.ALL)
                    .flatMap(List::stream)
                    .toList();

    private Kpis() {}

    /**
     * A KPI and its variants, in the order of reports: {@code cac} gives {@code cac}, {@code
     * cac/marketing-only} and the rest. Empty for an id that none has.
     *
     * @param id the id before the slash
     */
    public static List<Kpi> family(String id) {
        return ALL.stream()
                .filter(kpi -> kpi.id().equals(id) || kpi.id().startsWith(id + "/"))
                .toList();
    }

    /** The KPI with an id, if there is one. */
    public static Optional<Kpi> find(String id) {
        return ALL.stream().filter(kpi -> kpi.id().equals(id)).findFirst();
    }
}
