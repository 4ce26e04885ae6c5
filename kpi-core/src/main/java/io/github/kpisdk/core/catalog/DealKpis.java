package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.DealQuantities.DECIDED_DEALS;
import static io.github.kpisdk.core.catalog.DealQuantities.DECIDED_VALUE;
import static io.github.kpisdk.core.catalog.DealQuantities.OPENED_DEALS;
import static io.github.kpisdk.core.catalog.DealQuantities.OPEN_PIPELINE;
import static io.github.kpisdk.core.catalog.DealQuantities.WON_DAYS;
import static io.github.kpisdk.core.catalog.DealQuantities.WON_QUALIFIED_LEADS;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.catalog.Quantities.QUALIFIED_LEADS;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.catalog.Quantities.WON_LEADS;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Text;
import java.util.List;

/** KPIs of how deals are decided. */
public final class DealKpis {
    /** Sales per lead of the same period. */
    public static final Kpi CLOSE_RATE_PERIOD =
            Kpi.named("close-rate/period", "Close rate by period", "Продажи на лид за период")
                    .asks(
                            "How many sales are there for each enquiry of the same period?",
                            "Сколько продаж приходится на одно обращение того же периода?")
                    .decides(
                            "See early whether sales keep up with enquiries.",
                            "Рано замечать, успевают ли продажи за обращениями.")
                    .formula(SALES.per(LEADS))
                    .unit(Unit.of(Entity.SALE).per(Entity.LEAD))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.SALES, Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source(Sources.GUIDE)
                    .note(
                            "By period, whoever asked when, so above 100 % at times; the close rate itself follows the leads.",
                            "По периоду, кто бы когда ни обратился, поэтому больше 100 % возможно; основной показатель следит за судьбой самих лидов.")
                    .build();

    /** Won qualified leads per qualified lead, whenever they were won. */
    public static final Kpi CLOSE_RATE_QUALIFIED =
            Kpi.named(
                            "close-rate/qualified",
                            "Close rate of qualified leads",
                            "Конверсия квалифицированных лидов")
                    .asks(
                            "What share of good enquiries ends in a sale?",
                            "Какая доля хороших обращений заканчивается продажей?")
                    .decides(
                            "Improve the work with good enquiries before buying more of them.",
                            "Улучшать работу с хорошими обращениями, прежде чем покупать новые.")
                    .formula(WON_QUALIFIED_LEADS.per(QUALIFIED_LEADS))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.SALES)
                    .shownAs(Display.PERCENT)
                    .source(Sources.BY_ROLE)
                    .note(
                            "Of qualified leads only; the close rate counts all leads.",
                            "Только по квалифицированным лидам; в обычной конверсии считаются все.")
                    .build();

    /** Won deals per decided deal. */
    public static final Kpi WIN_RATE =
            Kpi.named("win-rate", "Win rate", "Доля выигранных сделок")
                    .asks(
                            "What share of decided offers do we win?",
                            "Какую долю закрытых сделок мы выигрываем?")
                    .decides(
                            "Change offer, price or the way of selling where offers are lost.",
                            "Менять предложение, цену или манеру продаж там, где сделки проигрываются.")
                    .formula(SALES.per(DECIDED_DEALS))
                    .unit(Unit.of(Entity.SALE).per(Entity.DEAL))
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.SALES, Role.PRODUCT)
                    .shownAs(Display.PERCENT)
                    .source("quarterone, win rate")
                    .note(
                            "By the day of the decision. It rises where hopeless deals are never closed as lost.",
                            "По дню закрытия. Растёт, если безнадёжные сделки не закрывают как проигранные.")
                    .build();

    /** Value of won deals per value of decided deals. */
    public static final Kpi WIN_RATE_BY_VALUE =
            Kpi.named("win-rate/by-value", "Win rate by value", "Доля выигранных сделок по сумме")
                    .asks(
                            "What share of the money on the table do we win?",
                            "Какую долю денег в закрытых сделках мы получаем?")
                    .decides(
                            "Put the best sellers on large deals where it is below the share of offers won.",
                            "Ставить лучших продавцов на крупные сделки, если по деньгам выигрываем реже, чем по числу.")
                    .formula(GROSS_REVENUE.per(DECIDED_VALUE))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.SALES, Role.PRODUCT)
                    .shownAs(Display.PERCENT)
                    .source("quarterone, win rate by value")
                    .note(
                            "Weighted by value, before refunds; the win rate counts deals.",
                            "По суммам до возвратов; обычная доля считает сделки.")
                    .build();

    /** Value of the deals of the period that are still open. */
    public static final Kpi PIPELINE =
            Kpi.named("open-pipeline", "Open pipeline", "Открытая воронка")
                    .asks(
                            "How much money is still being decided?",
                            "На какую сумму сделки ещё не закрыты?")
                    .decides(
                            "Look for more deals in time where it is too little for the plan.",
                            "Вовремя искать новые сделки, если для плана этого мало.")
                    .formula(OPEN_PIPELINE)
                    .unit(Unit.MONEY)
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.SALES, Role.MARKETING)
                    .source(Sources.SOMA)
                    .note(
                            "Opened in the period and open at the end of the data; not weighted by chance.",
                            "Открыты в периоде и не закрыты на конец данных; вероятность не учтена.")
                    .build();

    /** Leads won within 90 days per lead. */
    public static final Kpi CLOSE_RATE_90_DAYS = closeRateMatured(90);

    /** Days from opened to won, per won deal. */
    public static final Kpi TIME_TO_SALE =
            Kpi.named("time-to-sale", "Time to sale", "Время до продажи")
                    .asks(
                            "How many days pass from offer to sale?",
                            "Сколько дней проходит от предложения до продажи?")
                    .decides(
                            "Find where deals wait, and wait that long before judging a campaign.",
                            "Искать, где сделки ждут, и столько же ждать с оценкой рекламы.")
                    .formula(WON_DAYS.averagedOver(SALES))
                    .unit(Unit.of(Entity.DAY))
                    .better(Better.LOWER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.SALES)
                    .shownAs(Display.DECIMAL)
                    .source(Sources.OWN)
                    .note(
                            "Of won deals only; those that still wait are not in it.",
                            "Только по выигранным сделкам; те, что ещё ждут, не учтены.")
                    .build();

    /** What opened deals turn into each day, by win rate, average sale and time to sale. */
    public static final Kpi SALES_VELOCITY =
            Kpi.named("sales-velocity", "Sales velocity", "Скорость продаж")
                    .asks(
                            "How much money do open offers turn into each day?",
                            "Сколько денег в день приносит поток сделок?")
                    .decides(
                            "Work on what lifts it most: more offers, more wins, larger sales, less waiting.",
                            "Работать над тем, что поднимет её сильнее: больше сделок, побед, чек или меньше ожидания.")
                    .formula(OPENED_DEALS.times(WIN_RATE).times(ReturnKpis.AOV).per(TIME_TO_SALE))
                    .unit(Unit.MONEY.per(Entity.DAY))
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.SALES, Role.MARKETING)
                    .source("Attentive, sales velocity")
                    .note(
                            "By the time that won deals took; before refunds.",
                            "По времени выигранных сделок; до возвратов.")
                    .build();

    static final List<Kpi> ALL =
            List.of(
                    CLOSE_RATE_PERIOD,
                    CLOSE_RATE_QUALIFIED,
                    CLOSE_RATE_90_DAYS,
                    WIN_RATE,
                    WIN_RATE_BY_VALUE,
                    PIPELINE,
                    TIME_TO_SALE,
                    SALES_VELOCITY);

    private DealKpis() {}

    /**
     * The share of leads that is won up to some days after they asked: {@code
     * close-rate/matured-90d}.
     *
     * @param days 0 to 36500
     * @throws IllegalArgumentException if it is another number
     */
    public static Kpi closeRateMatured(int days) {
        Text within = CohortQuantities.within(days);
        return Kpi.named(
                        "close-rate/matured-%sd".formatted(days),
                        "Close rate " + within.en(),
                        "Конверсия в продажу " + within.ru())
                .asks(
                        "What share of enquiries buys %s?".formatted(within.en()),
                        "Какая доля обращений покупает %s?".formatted(within.ru()))
                .decides(
                        "Compare months fairly: leads of the last one have had as much time.",
                        "Сравнивать месяцы честно: у лидов последнего было столько же времени.")
                .formula(WON_LEADS.byAge(days).per(LEADS))
                .unit(Unit.RATIO)
                .better(Better.HIGHER)
                .level(Level.MARKETING)
                .stage(FunnelStage.SALE)
                .movedBy(Role.SALES, Role.MARKETING)
                .shownAs(Display.PERCENT)
                .source(Sources.BY_ROLE)
                .note(
                        "Won %s of asking; the default counts to the end of the data."
                                .formatted(within.en()),
                        "Продажа %s с обращения; основной показатель считает до конца данных."
                                .formatted(within.ru()))
                .build();
    }
}
