package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;

/** KPIs of what sales and customers cost. */
public final class AcquisitionKpis {
    /** Marketing and sales cost per won deal. */
    public static final Kpi COST_PER_SALE =
            Kpi.named("cost-per-sale", "Cost per sale", "Стоимость продажи")
                    .asks(
                            "What do marketing and sales spend to make one sale?",
                            "Во сколько маркетингу и продажам обходится одна продажа?")
                    .decides(
                            "Move budget to channels where a sale costs less than it brings.",
                            "Переносить бюджет в каналы, где продажа обходится дешевле, чем приносит.")
                    .formula(MARKETING_COST.plus(SALES_COST).per(SALES))
                    .unit(Unit.MONEY.per(Entity.SALE))
                    .better(Better.LOWER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.MARKETING, Role.SALES)
                    .source(Sources.OWNERS_ARTICLE)
                    .build();

    /** Marketing and sales cost per new customer: fully loaded. */
    public static final Kpi CAC =
            Kpi.named("cac", "CAC", "CAC")
                    .asks(
                            "What do marketing and sales spend to win one new customer?",
                            "Во сколько маркетингу и продажам обходится один новый клиент?")
                    .decides(
                            "Move budget to channels that win customers for less than they bring.",
                            "Переносить бюджет в каналы, где клиент обходится дешевле, чем приносит.")
                    .formula(MARKETING_COST.plus(SALES_COST).per(NEW_CUSTOMERS))
                    .unit(Unit.MONEY.per(Entity.CUSTOMER))
                    .better(Better.LOWER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.MARKETING, Role.SALES)
                    .note(
                            "Fully loaded: people, tools and agencies are included; returning customers are not counted.",
                            "Полный CAC: с зарплатами, сервисами и агентствами; вернувшиеся клиенты не считаются.")
                    .source(Sources.SMSB)
                    .build();

    /** Marketing cost per new customer, without the cost of sales. */
    public static final Kpi CAC_MARKETING_ONLY =
            Kpi.named("cac/marketing-only", "CAC, marketing only", "CAC, только маркетинг")
                    .asks(
                            "What does marketing alone spend to win one new customer?",
                            "Во сколько один новый клиент обходится маркетингу, без затрат на продажи?")
                    .decides(
                            "Compare marketing teams and agencies; it says nothing about profit.",
                            "Сравнивать команды маркетинга и агентства; о прибыли этот показатель не говорит.")
                    .formula(MARKETING_COST.per(NEW_CUSTOMERS))
                    .unit(Unit.MONEY.per(Entity.CUSTOMER))
                    .better(Better.LOWER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.MARKETING)
                    .note(
                            "Without sales cost; some call it blended, as all new customers count.",
                            "Без затрат на продажи; иногда его зовут смешанным: считаются все новые клиенты.")
                    .source(Sources.BENCHMARK)
                    .build();

    private AcquisitionKpis() {}
}
