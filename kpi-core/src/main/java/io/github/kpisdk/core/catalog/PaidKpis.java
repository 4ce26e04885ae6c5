package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.PaidQuantities.PAID_NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.PaidQuantities.PAID_REVENUE;
import static io.github.kpisdk.core.catalog.PaidQuantities.PAID_SPEND;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import java.util.List;

/** Variants that set paid advertising against what belongs to its channels alone. */
public final class PaidKpis {
    /** Ad spend of paid channels per new customer of them. */
    public static final Kpi CAC_PAID =
            Kpi.named("cac/paid", "CAC, paid channels", "CAC платных каналов")
                    .asks(
                            "What does a customer cost whom paid advertising brought?",
                            "Сколько стоит клиент, которого привела платная реклама?")
                    .decides(
                            "Set the price that advertising may cost per customer by it.",
                            "Определять по нему допустимую цену клиента из рекламы.")
                    .formula(PAID_SPEND.per(PAID_NEW_CUSTOMERS))
                    .unit(Unit.MONEY.per(Entity.CUSTOMER))
                    .better(Better.LOWER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.MARKETING)
                    .source(Sources.BENCHMARK)
                    .note(
                            "Paid channels on both sides; media only. Over all new customers it would look cheaper.",
                            "Платные каналы и в затратах, и в клиентах; только реклама. На всех новых клиентов вышло бы дешевле.")
                    .build();

    /** Revenue of paid channels per unit of their ad spend. */
    public static final Kpi ROAS_ATTRIBUTED =
            Kpi.named("roas/attributed", "ROAS, paid channels", "ROAS платных каналов")
                    .asks(
                            "How much do paid channels bring for each unit of their advertising?",
                            "Сколько приносят платные каналы на рубль своей рекламы?")
                    .decides(
                            "Judge advertising without what came for free.",
                            "Оценивать рекламу без того, что пришло бесплатно.")
                    .formula(PAID_REVENUE.per(PAID_SPEND))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GOOGLE_ADS)
                    .note(
                            "Only what deals of paid channels brought; the default counts all revenue.",
                            "Только выручка сделок платных каналов; в основном показателе вся выручка.")
                    .build();

    /** Ad spend of paid channels as a share of their revenue. */
    public static final Kpi AD_SPEND_SHARE_ATTRIBUTED =
            Kpi.named(
                            "ad-spend-share/attributed",
                            "Ad-spend share, paid channels",
                            "ДРР платных каналов")
                    .asks(
                            "What share of what advertising sold was spent on it?",
                            "Какая доля проданного рекламой ушла на неё же?")
                    .decides(
                            "Cut paid channels where it is above the margin.",
                            "Сокращать платные каналы, где она выше маржи.")
                    .formula(PAID_SPEND.per(PAID_REVENUE))
                    .unit(Unit.RATIO)
                    .better(Better.LOWER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source("Amazon Ads, advertising cost of sales")
                    .note(
                            "Of the revenue of paid channels alone; the default divides by all revenue.",
                            "От выручки одних платных каналов; в основном показателе делят на всю выручку.")
                    .build();

    static final List<Kpi> ALL = List.of(CAC_PAID, ROAS_ATTRIBUTED, AD_SPEND_SHARE_ATTRIBUTED);

    private PaidKpis() {}
}
