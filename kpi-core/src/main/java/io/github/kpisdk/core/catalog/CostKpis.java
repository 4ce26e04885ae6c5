package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.QUALIFIED_LEADS;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.catalog.Quantities.VISITS;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Quantity;
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
                    .source(Sources.OWN)
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

    static final List<Kpi> ALL =
            List.of(
                    COST_PER_VISIT,
                    CPL_MEDIA_ONLY,
                    CPL_QUALIFIED,
                    COST_PER_SALE_MEDIA_ONLY,
                    COST_PER_SALE_MARKETING_ONLY,
                    CAC_MEDIA_ONLY);

    private CostKpis() {}

    /**
     * Marketing cost per action of any sort: {@code cpa/content-sign-ups} for sign-ups. What counts
     * as the action is the quantity, and the id says it; a customer won is no action, see {@link
     * AcquisitionKpis#CAC}.
     *
     * @param action a count, such as one that was {@linkplain io.github.kpisdk.core.metric.Measured
     *     measured}; not a variant
     * @throws IllegalArgumentException if it is an amount of money or a variant
     */
    public static Kpi costPerAction(Quantity action) {
        if (action.unit().equals(Unit.MONEY) || action.id().contains("/")) {
            throw new IllegalArgumentException(
                    "%s in %s is no count of actions".formatted(action.id(), action.unit()));
        }
        return Kpi.named(
                        "cpa/" + action.id(),
                        "Cost per action: " + action.title().en(),
                        "Стоимость действия: " + action.title().ru())
                .asks(
                        "What does marketing spend on one of these: %s?"
                                .formatted(action.title().en()),
                        "Сколько маркетинг тратит на одну единицу показателя «%s»?"
                                .formatted(action.title().ru()))
                .decides(
                        "Compare channels that are to bring the same action.",
                        "Сравнивать каналы, от которых ждут одного и того же действия.")
                .formula(MARKETING_COST.per(action))
                .unit(Unit.MONEY.per(action.unit()))
                .better(Better.LOWER)
                .level(Level.TACTICAL)
                .stage(FunnelStage.LEAD)
                .movedBy(Role.MARKETING)
                .source(Sources.GUIDE)
                .note(
                        "An action is not yet a sale: see what a sale costs.",
                        "Действие — ещё не продажа: смотрите, сколько стоит продажа.")
                .build();
    }
}
