package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.AudienceQuantities.ACTIVE_FOLLOWERS;
import static io.github.kpisdk.core.catalog.AudienceQuantities.FOLLOWERS;
import static io.github.kpisdk.core.catalog.AudienceQuantities.PEOPLE_REACHED;
import static io.github.kpisdk.core.catalog.AudienceQuantities.REACTIONS;

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

/** KPIs of social networks: how many follow, and whether they are alive. */
public final class SocialKpis {
    /** Different people who saw something. */
    public static final Kpi REACH =
            Kpi.named("reach", "Reach", "Охват")
                    .asks("How many different people saw us?", "Сколько разных людей нас увидело?")
                    .decides(
                            "Look for new places where nobody new sees you any more.",
                            "Искать новые площадки, если новых людей больше не прибавляется.")
                    .formula(PEOPLE_REACHED)
                    .unit(Unit.of(Entity.PERSON))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .source(Sources.GUIDE)
                    .note(
                            "The last figure of the period, which must be one for the whole period. Over channels a person counts more than once.",
                            "Последнее значение периода; оно должно быть за весь период. По нескольким каналам человек считается не один раз.")
                    .build();

    /** Likes, comments and reposts per thousand followers. */
    public static final Kpi ENGAGEMENT =
            Kpi.named("engagement", "Engagement", "Вовлечённость")
                    .asks(
                            "How many reactions come per thousand followers?",
                            "Сколько реакций приходится на тысячу подписчиков?")
                    .decides(
                            "Publish more of what people answer to.",
                            "Публиковать больше того, на что отвечают.")
                    .formula(REACTIONS.per(1000, FOLLOWERS))
                    .unit(Unit.of(Entity.REACTION).per(Unit.of(Entity.FOLLOWER).times(1000)))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.DECIMAL)
                    .source(Sources.GUIDE)
                    .note(
                            "Over the followers when they were last counted in the period.",
                            "По числу подписчиков, посчитанных в периоде последними.")
                    .build();

    /** Likes, comments and reposts per thousand people reached. */
    public static final Kpi ENGAGEMENT_BY_REACH =
            Kpi.named(
                            "engagement/by-reach",
                            "Engagement of those reached",
                            "Вовлечённость охваченных")
                    .asks(
                            "How many reactions come per thousand people who saw it?",
                            "Сколько реакций приходится на тысячу увидевших?")
                    .decides(
                            "Compare posts that were shown to unlike numbers of people.",
                            "Сравнивать публикации, которые увидело разное число людей.")
                    .formula(REACTIONS.per(1000, PEOPLE_REACHED))
                    .unit(Unit.of(Entity.REACTION).per(Unit.of(Entity.PERSON).times(1000)))
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.DECIMAL)
                    .source(Sources.GUIDE)
                    .note(
                            "Over people who saw it, followers or not.",
                            "По числу увидевших, подписчики они или нет.")
                    .build();

    /** By how much followers grew, as a share. */
    public static final Kpi AUDIENCE_GROWTH =
            Kpi.named("audience-growth", "Audience growth", "Рост аудитории")
                    .asks(
                            "By what share did the audience grow?",
                            "На какую долю выросла аудитория?")
                    .decides(
                            "Ask what brought followers, and whether they buy.",
                            "Разбираться, что привело подписчиков и покупают ли они.")
                    .formula(
                            FOLLOWERS
                                    .minus(FOLLOWERS.shifted(1))
                                    .per(
                                            FOLLOWERS
                                                    .shifted(1)
                                                    .aboveZeroOr(Reason.NON_POSITIVE_BASE)))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source(Sources.GUIDE)
                    .note(
                            "From the last count of the period before to the last count of this one.",
                            "От последнего подсчёта предыдущего периода до последнего подсчёта этого.")
                    .build();

    /** Active followers per follower. */
    public static final Kpi ACTIVE_SHARE =
            Kpi.named("active-share", "Active followers", "Доля активных подписчиков")
                    .asks("What share of followers is alive?", "Какая доля подписчиков живая?")
                    .decides(
                            "Stop paying for followers who never take part.",
                            "Не платить за подписчиков, которые никогда ничего не делают.")
                    .formula(ACTIVE_FOLLOWERS.per(FOLLOWERS))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source(Sources.GUIDE)
                    .note(
                            "Who is active is said by whoever measures; see the method.",
                            "Кто считается активным, говорит тот, кто измеряет; смотрите способ измерения.")
                    .build();

    static final List<Kpi> ALL =
            List.of(REACH, ENGAGEMENT, ENGAGEMENT_BY_REACH, AUDIENCE_GROWTH, ACTIVE_SHARE);

    private SocialKpis() {}
}
