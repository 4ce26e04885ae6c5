package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.DealQuantities.ALLOWANCE;
import static io.github.kpisdk.core.catalog.DealQuantities.CONTRIBUTION_ABOVE_TENTH;
import static io.github.kpisdk.core.catalog.Quantities.CLICKS;
import static io.github.kpisdk.core.catalog.Quantities.CONTRIBUTION;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.catalog.Quantities.VISITS;

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

/** The prices and shares at which nothing is earned and nothing is lost. */
public final class BreakEvenKpis {
    /** Revenue per unit of contribution above a tenth of revenue. */
    public static final Kpi ROAS_TARGET_TENTH =
            Kpi.named(
                            "break-even-roas/target-10pct",
                            "ROAS for a profit of 10 %",
                            "ROAS для прибыли 10 %")
                    .asks(
                            "What must each unit of advertising sell so that a tenth of revenue stays?",
                            "Сколько должен продать рубль рекламы, чтобы осталась десятая часть выручки?")
                    .decides(
                            "Stop advertising that stays below it.",
                            "Останавливать рекламу, которая до него не дотягивает.")
                    .formula(REVENUE.per(CONTRIBUTION_ABOVE_TENTH.aboveZeroOr(Reason.NEVER)))
                    .unit(Unit.RATIO)
                    .better(Better.LOWER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.OWNER, Role.PRODUCT)
                    .source("OrphexTech, target ROAS")
                    .note(
                            "With a target profit of 10 % of revenue. Undefined where margin is no higher; the default knows negative figures.",
                            "С целевой прибылью 10 % выручки. Не определён, если маржа не выше; основной показатель бывает отрицательным.")
                    .build();

    /** Contribution as a share of revenue, where there is any. */
    public static final Kpi BREAK_EVEN_AD_SPEND_SHARE =
            Kpi.named("ad-spend-share/break-even", "Break-even ad-spend share", "Безубыточный ДРР")
                    .asks(
                            "What share of revenue may go to advertising before it costs money?",
                            "Какую долю выручки можно отдать рекламе и не уйти в минус?")
                    .decides(
                            "Cut advertising that takes more.",
                            "Сокращать рекламу, которая забирает больше.")
                    .formula(CONTRIBUTION.aboveZeroOr(Reason.NEVER).per(REVENUE))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.WHOLE)
                    .movedBy(Role.OWNER, Role.PRODUCT)
                    .shownAs(Display.PERCENT)
                    .source("sfilippov-dev, unit-economics-engine")
                    .note(
                            "The margin before advertising as a limit; sales cost and other marketing are not taken off. Undefined where there is none.",
                            "Маржа до рекламы как предел; затраты на продажи и прочий маркетинг не вычтены. Не определён, если её нет.")
                    .build();

    /** Contribution after sales cost per click. */
    public static final Kpi HIGHEST_CPC =
            Kpi.named("cpc/break-even", "Highest CPC", "Предельная цена клика")
                    .asks(
                            "What may a click cost before we lose money?",
                            "Сколько может стоить клик, чтобы не терять деньги?")
                    .decides(
                            "Bid below it, and leave where clicks cost more.",
                            "Ставить ниже и уходить оттуда, где клики дороже.")
                    .formula(ALLOWANCE.aboveZeroOr(Reason.NEVER).per(CLICKS))
                    .unit(Unit.MONEY.per(Entity.CLICK))
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.VISIT)
                    .movedBy(Role.OWNER, Role.PRODUCT)
                    .source(Sources.BENCHMARK)
                    .note(
                            "Sales cost is paid first; the rest may go to marketing. Undefined where nothing is left.",
                            "Сначала оплачены продажи; остальное можно отдать маркетингу. Не определена, если ничего не осталось.")
                    .build();

    /** Contribution after sales cost per visit. */
    public static final Kpi HIGHEST_COST_PER_VISIT =
            Kpi.named(
                            "cost-per-visit/break-even",
                            "Highest cost per visit",
                            "Предельная стоимость визита")
                    .asks(
                            "What may a visit cost before we lose money?",
                            "Сколько может стоить визит, чтобы не терять деньги?")
                    .decides(
                            "Leave placements where visits cost more.",
                            "Уходить с площадок, где визиты дороже.")
                    .formula(ALLOWANCE.aboveZeroOr(Reason.NEVER).per(VISITS))
                    .unit(Unit.MONEY.per(Entity.VISIT))
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.VISIT)
                    .movedBy(Role.OWNER, Role.PRODUCT)
                    .source(Sources.OWN)
                    .note(
                            "Sales cost is paid first; the rest may go to marketing. Undefined where nothing is left.",
                            "Сначала оплачены продажи; остальное можно отдать маркетингу. Не определена, если ничего не осталось.")
                    .build();

    /** Contribution after sales cost per lead. */
    public static final Kpi HIGHEST_CPL =
            Kpi.named("cpl/break-even", "Highest cost per lead", "Предельная стоимость лида")
                    .asks(
                            "What may an enquiry cost before we lose money?",
                            "Сколько может стоить обращение, чтобы не терять деньги?")
                    .decides(
                            "Do not pay more for an enquiry of this quality.",
                            "Не платить больше за обращение такого качества.")
                    .formula(ALLOWANCE.aboveZeroOr(Reason.NEVER).per(LEADS))
                    .unit(Unit.MONEY.per(Entity.LEAD))
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.LEAD)
                    .movedBy(Role.OWNER, Role.PRODUCT)
                    .source(Sources.BENCHMARK)
                    .note(
                            "Sales cost is paid first; the rest may go to marketing. Undefined where nothing is left.",
                            "Сначала оплачены продажи; остальное можно отдать маркетингу. Не определена, если ничего не осталось.")
                    .build();

    /** Contribution per won deal. */
    public static final Kpi HIGHEST_COST_PER_SALE =
            Kpi.named(
                            "cost-per-sale/break-even",
                            "Highest cost per sale",
                            "Предельная стоимость продажи")
                    .asks(
                            "What may marketing and sales spend on a sale?",
                            "Сколько маркетинг и продажи могут потратить на одну продажу?")
                    .decides(
                            "Stop where a sale costs more than it leaves.",
                            "Останавливать то, где продажа стоит больше, чем оставляет.")
                    .formula(CONTRIBUTION.aboveZeroOr(Reason.NEVER).per(SALES))
                    .unit(Unit.MONEY.per(Entity.SALE))
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.OWNER, Role.PRODUCT)
                    .source(Sources.OWN)
                    .note(
                            "For marketing and sales together. Undefined where margin leaves nothing.",
                            "На маркетинг и продажи вместе. Не определена, если маржа ничего не оставляет.")
                    .build();

    /** Contribution per new customer. */
    public static final Kpi HIGHEST_CAC =
            Kpi.named("cac/break-even", "Highest CAC", "Предельный CAC")
                    .asks(
                            "What may a new customer cost so that the period itself pays for it?",
                            "Сколько может стоить новый клиент, чтобы окупиться в том же периоде?")
                    .decides(
                            "Pay more only where customers are known to come back.",
                            "Платить больше только там, где клиенты точно возвращаются.")
                    .formula(CONTRIBUTION.aboveZeroOr(Reason.NEVER).per(NEW_CUSTOMERS))
                    .unit(Unit.MONEY.per(Entity.CUSTOMER))
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.OWNER, Role.PRODUCT)
                    .source(Sources.BENCHMARK)
                    .note(
                            "By the margin of this period, later purchases not counted. Undefined where there is none.",
                            "По марже этого периода, без будущих покупок. Не определён, если её нет.")
                    .build();

    static final List<Kpi> ALL =
            List.of(
                    ROAS_TARGET_TENTH,
                    BREAK_EVEN_AD_SPEND_SHARE,
                    HIGHEST_CPC,
                    HIGHEST_COST_PER_VISIT,
                    HIGHEST_CPL,
                    HIGHEST_COST_PER_SALE,
                    HIGHEST_CAC);

    private BreakEvenKpis() {}
}
