package io.github.kpisdk.core.catalog;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import java.util.List;

/** How much of something there is: what goals are set on, beside the ratios that judge them. */
public final class VolumeKpis {
    /** Leads by the day they were created. */
    public static final Kpi LEADS =
            Kpi.named("leads", "Leads", "Обращения")
                    .asks("How many people asked about us?", "Сколько людей к нам обратилось?")
                    .decides(
                            "Advertise more or less, but only while the price of a sale holds.",
                            "Рекламировать больше или меньше, пока держится цена продажи.")
                    .formula(Quantities.LEADS)
                    .unit(Unit.of(Entity.LEAD))
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.LEAD)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GUIDE)
                    .note(
                            "More of them is no result by itself: see what a sale costs.",
                            "Само по себе их число — не результат: смотрите, сколько стоит продажа.")
                    .build();

    /** Qualified leads by the day they were created. */
    public static final Kpi QUALIFIED_LEADS =
            Kpi.named("qualified-leads", "Qualified leads", "Хорошие обращения")
                    .asks(
                            "How many enquiries can sales work with?",
                            "Со сколькими обращениями отдел продаж может работать?")
                    .decides(
                            "Grow channels whose enquiries sales accepts.",
                            "Развивать каналы, обращения которых принимает отдел продаж.")
                    .formula(Quantities.QUALIFIED_LEADS)
                    .unit(Unit.of(Entity.LEAD))
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.LEAD)
                    .movedBy(Role.MARKETING, Role.SALES)
                    .source(Sources.BY_ROLE)
                    .note(
                            "By the day the enquiry came, not the day it was accepted.",
                            "По дню обращения, а не по дню, когда его приняли.")
                    .build();

    /** Won deals by the day they were closed. */
    public static final Kpi SALES =
            Kpi.named("sales", "Sales", "Продажи")
                    .asks("How many purchases were made?", "Сколько сделано покупок?")
                    .decides(
                            "Plan stock and people; look at what each sale costs before wanting more.",
                            "Планировать запасы и людей; прежде чем хотеть больше, смотреть, сколько стоит продажа.")
                    .formula(Quantities.SALES)
                    .unit(Unit.of(Entity.SALE))
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.MARKETING, Role.SALES)
                    .source(Sources.CONTRACT)
                    .note(
                            "Sales that were paid back later are counted.",
                            "Считаются и продажи, за которые потом вернули деньги.")
                    .build();

    /** Customers by the day of their first won deal. */
    public static final Kpi NEW_CUSTOMERS =
            Kpi.named("new-customers", "New customers", "Новые клиенты")
                    .asks(
                            "How many people bought for the first time?",
                            "Сколько людей купило впервые?")
                    .decides(
                            "Win more customers while each pays for being won.",
                            "Привлекать новых клиентов, пока каждый окупает своё привлечение.")
                    .formula(Quantities.NEW_CUSTOMERS)
                    .unit(Unit.of(Entity.CUSTOMER))
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.MARKETING, Role.SALES)
                    .source(Sources.GUIDE)
                    .note(
                            "Each counts once, in the channel of the first purchase.",
                            "Каждый считается один раз, в канале первой покупки.")
                    .build();

    /** Won deals less refunds. */
    public static final Kpi REVENUE =
            Kpi.named("revenue", "Revenue", "Выручка")
                    .asks(
                            "How much money did sales bring, refunds taken off?",
                            "Сколько денег принесли продажи за вычетом возвратов?")
                    .decides(
                            "Grow it only together with what is left of it.",
                            "Растить её только вместе с тем, что от неё остаётся.")
                    .formula(Quantities.REVENUE)
                    .unit(Unit.MONEY)
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.OWNER, Role.MARKETING, Role.SALES)
                    .source(Sources.OWNERS_ARTICLE)
                    .note(
                            "After discounts; refunds by the day the money went back.",
                            "После скидок; возвраты — по дню, когда вернули деньги.")
                    .build();

    /** Revenue less variable cost. */
    public static final Kpi CM2 =
            Kpi.named("cm2", "Contribution", "Маржинальная прибыль")
                    .asks(
                            "What is left of revenue after goods and delivery?",
                            "Что остаётся от выручки после товара и доставки?")
                    .decides(
                            "See how much there is to pay for marketing, sales and the rest.",
                            "Видеть, сколько есть на маркетинг, продажи и остальное.")
                    .formula(Quantities.CONTRIBUTION)
                    .unit(Unit.MONEY)
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.OWNER, Role.PRODUCT)
                    .source("Klar and Dema, contribution margin 2")
                    .note("Before marketing and sales cost.", "До затрат на маркетинг и продажи.")
                    .build();

    static final List<Kpi> ALL =
            List.of(LEADS, QUALIFIED_LEADS, SALES, NEW_CUSTOMERS, REVENUE, CM2);

    private VolumeKpis() {}
}
