package io.github.kpisdk.core.golden;

import static io.github.kpisdk.core.catalog.Quantities.CLICKS;
import static io.github.kpisdk.core.catalog.Quantities.IMPRESSIONS;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.RevenueKpis;
import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.KpiDraft;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.NamedFormula;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;

/** KPIs that the catalogue lacks, declared as a user would declare them. */
final class GoldenKpis {
    static final Quantity SHIPPING = amount("shipping", "shipping", "доставка");
    static final Quantity PACKAGING = amount("packaging", "packaging", "упаковка");
    static final Quantity PAYMENT_FEE = amount("payment-fee", "payment fee", "комиссия банка");
    static final Quantity RETURNS = amount("returns", "handling of returns", "обработка возвратов");

    static final NamedFormula CM2 =
            RevenueKpis.CM1
                    .minus(SHIPPING)
                    .minus(PACKAGING)
                    .minus(PAYMENT_FEE)
                    .minus(RETURNS)
                    .as("cm2", "CM2", "CM2");

    static final Kpi IMPLIED_CONVERSION =
            named("implied-conversion", "Sales per lead that both prices imply")
                    .formula(TrafficKpis.CPL.per(AcquisitionKpis.COST_PER_SALE))
                    .unit(Unit.of(Entity.SALE).per(Entity.LEAD))
                    .shownAs(Display.PERCENT)
                    .build();

    /**
     * CTR × (leads per click), written as a quotient: leads per click per (impressions per click).
     */
    static final Kpi IMPRESSION_TO_LEAD =
            named("impression-to-lead", "Impressions to leads")
                    .formula(TrafficKpis.CLICK_TO_LEAD.per(IMPRESSIONS.per(CLICKS)))
                    .unit(Unit.of(Entity.LEAD).per(Entity.IMPRESSION))
                    .shownAs(Display.PERCENT)
                    .build();

    private GoldenKpis() {}

    /** An amount that a business takes from its own books. */
    static Quantity amount(String id, String title, String russianTitle) {
        return amount(id, title, russianTitle, Unit.MONEY);
    }

    static Quantity amount(String id, String title, String russianTitle, Unit unit) {
        return Quantity.sum(
                        id, title, russianTitle, unit, Table.DEALS, deal -> deal.amount().amount())
                .on(Deals.CLOSED_ON);
    }

    /** A declaration that lacks its formula and its unit only. */
    static KpiDraft named(String id, String title) {
        return Kpi.named(id, title, title)
                .asks("How does it stand?", "Как обстоят дела?")
                .decides("Change it.", "Изменить.")
                .better(Better.HIGHER)
                .level(Level.BUSINESS)
                .stage(FunnelStage.WHOLE)
                .movedBy(Role.OWNER);
    }
}
