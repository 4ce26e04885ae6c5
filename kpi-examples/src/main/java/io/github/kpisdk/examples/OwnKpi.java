package io.github.kpisdk.examples;

import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.CLICKS;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.model.DealStatus.LOST;

import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Language;

/** A quantity and a KPI of one's own: how many decided deals do we win? */
public final class OwnKpi {
    /** Deals of the period that ended without a sale. */
    static final Quantity LOST_DEALS =
            Quantity.count(
                            "lost-deals",
                            "lost deals",
                            "проигранные сделки",
                            Entity.SALE,
                            Table.DEALS)
                    .where(Deals.STATUS.is(LOST))
                    .on(Deals.CLOSED_ON);

    /** Deals won, of those that were decided. */
    static final Kpi WIN_RATE =
            Kpi.named("win-rate", "Win rate", "Доля выигранных сделок")
                    .asks(
                            "How many decided deals do we win?",
                            "Какую долю закрытых сделок мы выигрываем?")
                    .decides(
                            "Train sales, or change the offer.",
                            "Учить продавцов или менять предложение.")
                    .formula(SALES.per(SALES.plus(LOST_DEALS)))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.SALES)
                    .shownAs(Display.PERCENT)
                    .build();

    private OwnKpi() {}

    /**
     * Prints the figure, and what a cost per click is told that calls itself a cost per lead.
     *
     * @param args the language, {@code en} or {@code ru}; English without it
     */
    public static void main(String[] args) {
        Language language = Language.parse(args.length == 0 ? "en" : args[0]);
        Totals may = Totals.builder("RUB").put(SALES, 24).put(LOST_DEALS, 36).build();
        System.out.println(WIN_RATE.result(may).explain(language).orElseThrow());
        try {
            Kpi.named("own-cpl", "Cost per lead", "Стоимость лида")
                    .asks("What does a lead cost?", "Сколько стоит лид?")
                    .decides("Buy leads where they sell.", "Покупать лиды там, где они покупают.")
                    .formula(AD_SPEND.per(CLICKS))
                    .unit(Unit.MONEY.per(Entity.LEAD))
                    .better(Better.LOWER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.LEAD)
                    .movedBy(Role.MARKETING)
                    .build();
        } catch (IllegalArgumentException refused) {
            System.out.println(refused.getMessage());
        }
    }
}
