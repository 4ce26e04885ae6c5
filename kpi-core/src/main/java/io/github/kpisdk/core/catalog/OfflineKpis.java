package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.OfflineQuantities.BASELINE_VISITORS;
import static io.github.kpisdk.core.catalog.OfflineQuantities.OFFLINE_VISITORS;
import static io.github.kpisdk.core.catalog.OfflineQuantities.PROMO_ACTIVATIONS;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import java.util.List;

/** KPIs of advertising outside of the net: posters, promo codes, visitors of a shop. */
public final class OfflineKpis {
    /** People who saw offline advertising. */
    public static final Kpi OFFLINE_REACH =
            Kpi.named("offline-reach", "Offline reach", "Охват вне интернета")
                    .asks(
                            "How many people saw our posters and spots?",
                            "Сколько людей увидело наши щиты и ролики?")
                    .decides(
                            "Hold it against visitors and codes before you book again.",
                            "Сопоставлять с посетителями и промокодами, прежде чем покупать снова.")
                    .formula(OfflineQuantities.OFFLINE_REACH)
                    .unit(Unit.of(Entity.PERSON))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GUIDE)
                    .note(
                            "An estimate of whoever sells the place; see the method. The last figure of the period.",
                            "Оценка того, кто продаёт место; смотрите способ измерения. Последнее значение периода.")
                    .build();

    /** Promo codes used. */
    public static final Kpi PROMO_ACTIVATIONS =
            Kpi.named("promo-activations", "Promo codes used", "Активации промокодов")
                    .asks(
                            "How many people used a code of ours?",
                            "Сколько раз использовали наш промокод?")
                    .decides(
                            "Keep the places whose codes come back.",
                            "Оставлять места, чьи промокоды возвращаются.")
                    .formula(OfflineQuantities.PROMO_ACTIVATIONS)
                    .unit(Unit.of(Entity.ACTIVATION))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GUIDE)
                    .build();

    /** Marketing cost per promo code used. */
    public static final Kpi COST_PER_ACTIVATION =
            Kpi.named("cost-per-activation", "Cost per promo code", "Стоимость активации промокода")
                    .asks(
                            "What does one used promo code cost?",
                            "Сколько стоит одна активация промокода?")
                    .decides(
                            "End the places whose codes cost more than a sale brings.",
                            "Отказываться от мест, где промокод стоит дороже, чем приносит продажа.")
                    .formula(MARKETING_COST.per(PROMO_ACTIVATIONS))
                    .unit(Unit.MONEY.per(Entity.ACTIVATION))
                    .better(Better.LOWER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GUIDE)
                    .note(
                            "Marketing cost of the same channel, or of the whole business.",
                            "Затраты на маркетинг того же канала или всего бизнеса.")
                    .build();

    /** People who came. */
    public static final Kpi OFFLINE_VISITORS =
            Kpi.named("offline-visitors", "Visitors", "Посетители")
                    .asks("How many people came to the shop?", "Сколько людей пришло в магазин?")
                    .decides(
                            "Staff the days on which people come.",
                            "Ставить людей на те дни, когда приходят.")
                    .formula(OfflineQuantities.OFFLINE_VISITORS)
                    .unit(Unit.of(Entity.PERSON))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.VISIT)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GUIDE)
                    .build();

    /** The rise of visitors over the same weekdays before, as a share. */
    public static final Kpi VISITOR_UPLIFT =
            Kpi.named("visitor-uplift", "Visitor uplift", "Прирост посетителей")
                    .asks(
                            "By how much did visitors rise against the same weekdays before?",
                            "На сколько выросло число посетителей к тем же дням недели раньше?")
                    .decides(
                            "Repeat what brought people, if nothing else explains it.",
                            "Повторять то, что привело людей, если больше ничем это не объяснить.")
                    .formula(
                            OFFLINE_VISITORS
                                    .minus(BASELINE_VISITORS)
                                    .per(BASELINE_VISITORS.aboveZeroOr(Reason.NON_POSITIVE_BASE)))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.VISIT)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source(Sources.GUIDE)
                    .note(
                            "It happened at the same time; that does not show the cause.",
                            "Произошло в одно время; это ещё не доказывает причину.")
                    .build();

    static final List<Kpi> ALL =
            List.of(
                    OFFLINE_REACH,
                    PROMO_ACTIVATIONS,
                    COST_PER_ACTIVATION,
                    OFFLINE_VISITORS,
                    VISITOR_UPLIFT);

    private OfflineKpis() {}
}
