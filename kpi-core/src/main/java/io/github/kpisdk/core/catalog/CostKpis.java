package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.CohortQuantities.KEPT_CUSTOMERS;
import static io.github.kpisdk.core.catalog.CohortQuantities.LEAD_CUSTOMERS;
import static io.github.kpisdk.core.catalog.DealQuantities.FULL_COST;
import static io.github.kpisdk.core.catalog.DealQuantities.KEPT_SALES;
import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.QUALIFIED_LEADS;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static io.github.kpisdk.core.catalog.Quantities.VISITS;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import java.util.List;

/** Variants of what visits, leads, sales and customers cost, by which costs count. */
public final class CostKpis {
    /** Ad spend per visit. */
    public static final Kpi COST_PER_VISIT =
            Kpi.named("cost-per-visit", "Cost per visit", "Стоимость визита")
                    .asks("What does one visit cost?", "Сколько стоит один визит?")
                    .decides(
                            "Leave placements whose clicks do not arrive.",
                            "Уходить с площадок, клики которых не доходят до сайта.")
                    .formula(AD_SPEND.per(VISITS))
                    .unit(Unit.MONEY.per(Entity.VISIT))
                    .better(Better.LOWER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.VISIT)
                    .movedBy(Role.MARKETING, Role.PRODUCT)
                    .source(Sources.SOMA)
                    .note(
                            "On ad spend only. Dearer than a click by what gets lost on the way.",
                            "Только по расходам на рекламу. Дороже клика на то, что теряется по дороге.")
                    .build();

    /** Ad spend per lead. */
    public static final Kpi CPL_MEDIA_ONLY =
            Kpi.named(
                            "cpl/media-only",
                            "Cost per lead, media only",
                            "Стоимость лида, только реклама")
                    .asks(
                            "What is paid to platforms for one enquiry?",
                            "Сколько платят площадкам за одно обращение?")
                    .decides(
                            "Compare placements; what an agency or a team costs is not in it.",
                            "Сравнивать площадки; работа агентства и команды сюда не входит.")
                    .formula(AD_SPEND.per(LEADS))
                    .unit(Unit.MONEY.per(Entity.LEAD))
                    .better(Better.LOWER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.LEAD)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GOOGLE_ADS)
                    .note(
                            "Media only, which flatters: the default counts all costs of marketing.",
                            "Только реклама, поэтому выглядит лучше: в основном показателе все затраты на маркетинг.")
                    .build();

    /** Marketing cost per qualified lead. */
    public static final Kpi CPL_QUALIFIED =
            Kpi.named(
                            "cpl/qualified",
                            "Cost per qualified lead",
                            "Стоимость квалифицированного лида")
                    .asks(
                            "What does one enquiry cost that sales can work with?",
                            "Сколько стоит обращение, с которым можно работать?")
                    .decides(
                            "Pay for fewer and better enquiries.",
                            "Платить за меньшее число обращений, но лучших.")
                    .formula(MARKETING_COST.per(QUALIFIED_LEADS))
                    .unit(Unit.MONEY.per(Entity.LEAD))
                    .better(Better.LOWER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.LEAD)
                    .movedBy(Role.MARKETING, Role.SALES)
                    .source(Sources.BY_ROLE)
                    .note(
                            "Per qualified lead; the default divides by all leads.",
                            "На квалифицированный лид; в основном показателе делят на все лиды.")
                    .build();

    /** Ad spend per won deal. */
    public static final Kpi COST_PER_SALE_MEDIA_ONLY =
            Kpi.named(
                            "cost-per-sale/media-only",
                            "Cost per sale, media only",
                            "Стоимость продажи, только реклама")
                    .asks(
                            "What is paid to platforms for one sale?",
                            "Сколько платят площадкам за одну продажу?")
                    .decides(
                            "Compare placements by sales rather than by clicks.",
                            "Сравнивать площадки по продажам, а не по кликам.")
                    .formula(AD_SPEND.per(SALES))
                    .unit(Unit.MONEY.per(Entity.SALE))
                    .better(Better.LOWER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GOOGLE_ADS)
                    .note(
                            "Media only: people, tools and sales are left out.",
                            "Только реклама: без людей, сервисов и отдела продаж.")
                    .build();

    /** Marketing cost per won deal. */
    public static final Kpi COST_PER_SALE_MARKETING_ONLY =
            Kpi.named(
                            "cost-per-sale/marketing-only",
                            "Cost per sale, marketing only",
                            "Стоимость продажи, только маркетинг")
                    .asks(
                            "What does marketing alone spend on one sale?",
                            "Сколько маркетинг тратит на одну продажу?")
                    .decides(
                            "Compare teams and agencies of marketing by sales.",
                            "Сравнивать команды и агентства маркетинга по продажам.")
                    .formula(MARKETING_COST.per(SALES))
                    .unit(Unit.MONEY.per(Entity.SALE))
                    .better(Better.LOWER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GUIDE)
                    .note(
                            "All marketing, but no sales cost, which the default includes.",
                            "Весь маркетинг, но без затрат на продажи, которые есть в основном показателе.")
                    .build();

    /** Ad spend per new customer. */
    public static final Kpi CAC_MEDIA_ONLY =
            Kpi.named("cac/media-only", "CAC, media only", "CAC, только реклама")
                    .asks(
                            "What is paid to platforms for each new customer, wherever the customer came from?",
                            "Сколько платят площадкам на каждого нового клиента, откуда бы он ни пришёл?")
                    .decides(
                            "See how much of growth is bought; do not judge channels by it.",
                            "Понимать, какая часть роста куплена; каналы по нему не оценивать.")
                    .formula(AD_SPEND.per(NEW_CUSTOMERS))
                    .unit(Unit.MONEY.per(Entity.CUSTOMER))
                    .better(Better.LOWER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.MARKETING)
                    .source(Sources.BENCHMARK)
                    .note(
                            "Media only, over all new customers: those who came for free make it look cheap.",
                            "Только реклама, на всех новых клиентов: пришедшие бесплатно его удешевляют.")
                    .build();

    /** Marketing and sales cost of the period before per new customer. */
    public static final Kpi CAC_LAGGED_1 = cacLagged(1);

    /** Marketing and sales cost of two periods before per new customer. */
    public static final Kpi CAC_LAGGED_2 = cacLagged(2);

    /** Marketing and sales cost per new customer among those who asked in the period. */
    public static final Kpi CAC_LEAD_COHORT =
            Kpi.named("cac/lead-cohort", "CAC of the lead cohort", "CAC по обратившимся")
                    .asks(
                            "What did each new customer cost among those who asked in the period?",
                            "Во сколько обошёлся каждый новый клиент из обратившихся в этом периоде?")
                    .decides(
                            "Judge the money of a period by the people whom it brought.",
                            "Оценивать деньги периода по тем людям, которых они привели.")
                    .formula(FULL_COST.per(LEAD_CUSTOMERS))
                    .unit(Unit.MONEY.per(Entity.CUSTOMER))
                    .better(Better.LOWER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.MARKETING, Role.SALES)
                    .source(Sources.GUIDE)
                    .note(
                            "By the day of the lead, so it falls while leads are still won; the default counts who bought in the period.",
                            "По дню обращения, поэтому снижается, пока лиды ещё покупают; основной показатель — по дню покупки.")
                    .build();

    /** Marketing and sales cost per new customer who did not give everything back. */
    public static final Kpi CAC_KEPT =
            Kpi.named("cac/kept", "CAC per kept customer", "CAC оставшегося клиента")
                    .asks(
                            "What does a customer cost who does not give everything back?",
                            "Сколько стоит клиент, который не вернул всё купленное?")
                    .decides(
                            "Leave channels whose customers ask for their money back.",
                            "Уходить из каналов, клиенты которых просят деньги назад.")
                    .formula(FULL_COST.per(KEPT_CUSTOMERS))
                    .unit(Unit.MONEY.per(Entity.CUSTOMER))
                    .better(Better.LOWER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.MARKETING, Role.SALES, Role.SERVICE)
                    .source(Sources.GUIDE)
                    .note(
                            "Customers with full refunds of all they bought are left out; the default counts them.",
                            "Без клиентов, вернувших всё купленное; в основном показателе они есть.")
                    .build();

    /** Marketing and sales cost per won deal that was not fully refunded. */
    public static final Kpi COST_PER_SALE_KEPT =
            Kpi.named("cost-per-sale/kept", "Cost per kept sale", "Стоимость продажи без возвратов")
                    .asks(
                            "What does a sale cost that is not paid back?",
                            "Сколько стоит продажа, по которой не вернули все деньги?")
                    .decides(
                            "Compare channels by the sales that last.",
                            "Сравнивать каналы по продажам, которые состоялись.")
                    .formula(FULL_COST.per(KEPT_SALES))
                    .unit(Unit.MONEY.per(Entity.SALE))
                    .better(Better.LOWER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.MARKETING, Role.SALES, Role.SERVICE)
                    .source(Sources.GUIDE)
                    .note(
                            "Without sales of which all the money went back; the default counts them.",
                            "Без продаж, по которым вернули все деньги; в основном показателе они есть.")
                    .build();

    static final List<Kpi> ALL =
            List.of(
                    COST_PER_VISIT,
                    CPL_MEDIA_ONLY,
                    CPL_QUALIFIED,
                    COST_PER_SALE_MEDIA_ONLY,
                    COST_PER_SALE_MARKETING_ONLY,
                    CAC_MEDIA_ONLY,
                    CAC_LAGGED_1,
                    CAC_LAGGED_2,
                    CAC_LEAD_COHORT,
                    CAC_KEPT,
                    COST_PER_SALE_KEPT);

    private CostKpis() {}

    /**
     * What was spent some periods before per new customer of now, where a sale takes that long:
     * {@code cac/lagged-1}.
     *
     * @param periods how many, 1 to 120
     * @throws IllegalArgumentException if it is another number
     */
    public static Kpi cacLagged(int periods) {
        String earlier = periods == 1 ? "1 period earlier" : periods + " periods earlier";
        return Kpi.named(
                        "cac/lagged-" + periods,
                        "CAC, costs %s".formatted(earlier),
                        "CAC по прежним затратам (периодов назад: %s)".formatted(periods))
                .asks(
                        "What did we spend %s for each new customer of today?".formatted(earlier),
                        "Сколько мы потратили в расчёте на сегодняшнего нового клиента (периодов назад: %s)?"
                                .formatted(periods))
                .decides(
                        "Use it where customers need that long to decide and the budget is changing.",
                        "Применять, если клиент решает столько времени, а бюджет меняется.")
                .formula(
                        MARKETING_COST
                                .shifted(periods)
                                .plus(SALES_COST.shifted(periods))
                                .per(NEW_CUSTOMERS))
                .unit(Unit.MONEY.per(Entity.CUSTOMER))
                .better(Better.LOWER)
                .level(Level.BUSINESS)
                .stage(FunnelStage.SALE)
                .movedBy(Role.MARKETING, Role.SALES)
                .source("dataroomhq, CAC with a lag")
                .note(
                        "Costs %s; the default takes costs and customers of one period."
                                .formatted(earlier),
                        "Затраты прежнего периода (назад: %s); в основном показателе затраты и клиенты одного периода."
                                .formatted(periods))
                .build();
    }
}
