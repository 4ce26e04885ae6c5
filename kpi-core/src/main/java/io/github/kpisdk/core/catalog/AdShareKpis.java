package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.DealQuantities.OPENED_VALUE;
import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.REVENUE;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import java.util.List;

/** Variants of the ad-spend share, by which revenue and which costs count. */
public final class AdShareKpis {
    /** Ad spend as a share of gross revenue. */
    public static final Kpi AD_SPEND_SHARE_GROSS =
            Kpi.named("ad-spend-share/gross", "Ad-spend share, before refunds", "ДРР до возвратов")
                    .asks(
                            "What share of sales before refunds goes to advertising?",
                            "Какая доля продаж до возвратов уходит на рекламу?")
                    .decides(
                            "Compare with shops that count sales as paid.",
                            "Сравнивать с теми, кто считает по оплаченным продажам.")
                    .formula(AD_SPEND.per(GROSS_REVENUE))
                    .unit(Unit.RATIO)
                    .better(Better.LOWER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source("slaix, share of paid revenue")
                    .note(
                            "Of won deals before refunds; the default takes refunds off.",
                            "От выигранных сделок до возвратов; в основном показателе возвраты вычтены.")
                    .build();

    /** Ad spend as a share of all that was ordered. */
    public static final Kpi AD_SPEND_SHARE_ORDERED =
            Kpi.named("ad-spend-share/ordered", "Ad-spend share of orders", "ДРР по заказам")
                    .asks(
                            "What share of everything ordered goes to advertising?",
                            "Какая доля всего заказанного уходит на рекламу?")
                    .decides(
                            "Judge advertising early, before orders are paid or given up.",
                            "Рано оценивать рекламу, пока заказы ещё не оплачены и не отменены.")
                    .formula(AD_SPEND.per(OPENED_VALUE))
                    .unit(Unit.RATIO)
                    .better(Better.LOWER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source("slaix, share of ordered revenue")
                    .note(
                            "Of all deals opened in the period, won or not, which flatters.",
                            "От всех открытых в периоде сделок, выигранных и нет, поэтому занижен.")
                    .build();

    /** Marketing cost as a share of revenue. */
    public static final Kpi AD_SPEND_SHARE_FULL =
            Kpi.named("ad-spend-share/full", "Marketing share", "Доля расходов на маркетинг")
                    .asks(
                            "What share of revenue goes to all of marketing?",
                            "Какая доля выручки уходит на весь маркетинг?")
                    .decides(
                            "Set the whole marketing budget as a part of revenue.",
                            "Определять весь бюджет маркетинга как часть выручки.")
                    .formula(MARKETING_COST.per(REVENUE))
                    .unit(Unit.RATIO)
                    .better(Better.LOWER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.MARKETING, Role.OWNER)
                    .shownAs(Display.PERCENT)
                    .source(Sources.OWN)
                    .note(
                            "All of marketing, people and tools included; the default counts advertising alone.",
                            "Весь маркетинг, с людьми и сервисами; в основном показателе только реклама.")
                    .build();

    static final List<Kpi> ALL =
            List.of(AD_SPEND_SHARE_GROSS, AD_SPEND_SHARE_ORDERED, AD_SPEND_SHARE_FULL);

    private AdShareKpis() {}
}
