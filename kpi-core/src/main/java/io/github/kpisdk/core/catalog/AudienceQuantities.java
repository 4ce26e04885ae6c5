package io.github.kpisdk.core.catalog;

import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Measured;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import java.util.List;

/**
 * What is measured of followers, users, and people who were asked. Nothing measured is no data, not
 * zero.
 */
public final class AudienceQuantities {
    /** Different people who saw something, for the whole period at once. */
    public static final Quantity PEOPLE_REACHED =
            Measured.latest(
                    "people-reached", "people reached", "охваченные люди", Unit.of(Entity.PERSON));

    /** Likes, comments and reposts. */
    public static final Quantity REACTIONS =
            Measured.sum("reactions", "reactions", "реакции", Unit.of(Entity.REACTION));

    /** Followers when they were last counted. */
    public static final Quantity FOLLOWERS =
            Measured.latest("followers", "followers", "подписчики", Unit.of(Entity.FOLLOWER));

    /** Followers who take part; whoever measures says what that is. */
    public static final Quantity ACTIVE_FOLLOWERS =
            Measured.latest(
                    "active-followers",
                    "active followers",
                    "активные подписчики",
                    Unit.of(Entity.FOLLOWER));

    /** Users who registered, by the day of that. */
    public static final Quantity REGISTERED_USERS =
            Measured.sum(
                    "registered-users",
                    "users who registered",
                    "зарегистрировавшиеся пользователи",
                    Unit.of(Entity.USER));

    /** Of them, those active on the seventh day after, by the day of registration. */
    public static final Quantity ACTIVE_ON_DAY_7 =
            Measured.sum(
                    "active-on-day-7",
                    "users who were back on day 7",
                    "вернувшиеся на 7-й день",
                    Unit.of(Entity.USER));

    /** Of them, those active on the thirtieth day after, by the day of registration. */
    public static final Quantity ACTIVE_ON_DAY_30 =
            Measured.sum(
                    "active-on-day-30",
                    "users who were back on day 30",
                    "вернувшиеся на 30-й день",
                    Unit.of(Entity.USER));

    /** Different users who were active, for the whole period at once. */
    public static final Quantity ACTIVE_USERS =
            Measured.latest(
                    "active-users", "active users", "активные пользователи", Unit.of(Entity.USER));

    /** How often others spoke of the business. */
    public static final Quantity MENTIONS =
            Measured.sum("mentions", "mentions", "упоминания", Unit.of(Entity.MENTION));

    /** People who answered a survey. */
    public static final Quantity SURVEY_ASKED =
            Measured.sum("survey-asked", "people asked", "опрошенные", Unit.of(Entity.PERSON));

    /** Of them, those who know the brand. */
    public static final Quantity SURVEY_AWARE =
            Measured.sum(
                    "survey-aware",
                    "people asked who know the brand",
                    "опрошенные, знающие марку",
                    Unit.of(Entity.PERSON));

    /** Of them, those who can say what the business does. */
    public static final Quantity SURVEY_UNDERSTOOD =
            Measured.sum(
                    "survey-understood",
                    "people asked who can say what it does",
                    "опрошенные, понимающие, чем она занимается",
                    Unit.of(Entity.PERSON));

    static final List<Formula> ALL =
            List.of(
                    PEOPLE_REACHED,
                    REACTIONS,
                    FOLLOWERS,
                    ACTIVE_FOLLOWERS,
                    REGISTERED_USERS,
                    ACTIVE_ON_DAY_7,
                    ACTIVE_ON_DAY_30,
                    ACTIVE_USERS,
                    MENTIONS,
                    SURVEY_ASKED,
                    SURVEY_AWARE,
                    SURVEY_UNDERSTOOD);

    private AudienceQuantities() {}
}
