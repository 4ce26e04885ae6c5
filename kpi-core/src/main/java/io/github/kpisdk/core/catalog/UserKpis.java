package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.AudienceQuantities.ACTIVE_ON_DAY_30;
import static io.github.kpisdk.core.catalog.AudienceQuantities.ACTIVE_ON_DAY_7;
import static io.github.kpisdk.core.catalog.AudienceQuantities.ACTIVE_USERS;
import static io.github.kpisdk.core.catalog.AudienceQuantities.REGISTERED_USERS;
import static io.github.kpisdk.core.catalog.Quantities.REVENUE;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import java.util.List;

/** KPIs of the users of a product: do they come back, what do they bring. */
public final class UserKpis {
    /** Users active on day 7 per registered user. */
    public static final Kpi RETENTION_DAY_7 =
            Kpi.named("retention/day-7", "Day-7 retention", "Удержание на 7-й день")
                    .asks(
                            "What share of new users is back on day 7?",
                            "Какая доля новых пользователей вернулась на 7-й день?")
                    .decides(
                            "Improve the first steps where people come once and never again.",
                            "Улучшать первые шаги, если люди приходят один раз.")
                    .formula(ACTIVE_ON_DAY_7.per(REGISTERED_USERS))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.LOYALTY)
                    .movedBy(Role.PRODUCT, Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source(Sources.GUIDE)
                    .note(
                            "Active on that very day, not on it or later. Enter it when the day has passed, dated by the registration.",
                            "Активные именно в этот день, а не в этот или позже. Вносить, когда день прошёл, датой регистрации.")
                    .build();

    /** Users active on day 30 per registered user. */
    public static final Kpi RETENTION_DAY_30 =
            Kpi.named("retention/day-30", "Day-30 retention", "Удержание на 30-й день")
                    .asks(
                            "What share of new users is back on day 30?",
                            "Какая доля новых пользователей вернулась на 30-й день?")
                    .decides(
                            "Spend on more users only once those you have stay.",
                            "Вкладываться в новых пользователей, только когда остаются прежние.")
                    .formula(ACTIVE_ON_DAY_30.per(REGISTERED_USERS))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.LOYALTY)
                    .movedBy(Role.PRODUCT, Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source(Sources.GUIDE)
                    .note(
                            "Active on that very day, not on it or later. Enter it when the day has passed, dated by the registration.",
                            "Активные именно в этот день, а не в этот или позже. Вносить, когда день прошёл, датой регистрации.")
                    .build();

    /** Revenue per active user. */
    public static final Kpi ARPU =
            Kpi.named("arpu", "Revenue per active user", "Выручка на активного пользователя")
                    .asks(
                            "How much does each active user bring?",
                            "Сколько приносит каждый активный пользователь?")
                    .decides(
                            "See whether growth comes from more users or from more money by each.",
                            "Понимать, за счёт чего рост: больше пользователей или больше денег от каждого.")
                    .formula(REVENUE.per(ACTIVE_USERS))
                    .unit(Unit.MONEY.per(Entity.USER))
                    .better(Better.HIGHER)
                    .level(Level.BUSINESS)
                    .stage(FunnelStage.SALE)
                    .movedBy(Role.PRODUCT, Role.SALES)
                    .source("GameAnalytics, ARPU")
                    .note(
                            "Over all who were active, buyers or not; the last figure of the period, which must be one for the whole period.",
                            "По всем активным, покупали они или нет; последнее значение периода, которое должно быть за весь период.")
                    .build();

    static final List<Kpi> ALL = List.of(RETENTION_DAY_7, RETENTION_DAY_30, ARPU);

    private UserKpis() {}
}
