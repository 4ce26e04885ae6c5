package io.github.kpisdk.core.catalog;

import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Measured;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Entity;
import java.util.List;

/** What is measured of letters to readers. Nothing measured is no data, not zero. */
public final class EmailQuantities {
    /** Letters sent. */
    public static final Quantity EMAILS_SENT =
            Measured.sum(
                    "emails-sent", "letters sent", "отправленные письма", Unit.of(Entity.EMAIL));

    /** Letters that arrived. */
    public static final Quantity EMAILS_DELIVERED =
            Measured.sum(
                    "emails-delivered",
                    "letters delivered",
                    "доставленные письма",
                    Unit.of(Entity.EMAIL));

    /** Letters opened, each once. */
    public static final Quantity EMAILS_OPENED =
            Measured.sum(
                    "emails-opened", "letters opened", "открытые письма", Unit.of(Entity.EMAIL));

    /** Letters with a click, each once. */
    public static final Quantity EMAILS_CLICKED =
            Measured.sum(
                    "emails-clicked",
                    "letters clicked in",
                    "письма с переходом",
                    Unit.of(Entity.EMAIL));

    /** Letters that did not arrive. */
    public static final Quantity EMAILS_BOUNCED =
            Measured.sum(
                    "emails-bounced",
                    "letters returned",
                    "недоставленные письма",
                    Unit.of(Entity.EMAIL));

    /** Letters after which the reader unsubscribed. */
    public static final Quantity UNSUBSCRIBES =
            Measured.sum("unsubscribes", "unsubscribes", "отписки", Unit.of(Entity.EMAIL));

    /** Letters that ended in a purchase or a form, each once. */
    public static final Quantity EMAIL_CONVERSIONS =
            Measured.sum(
                    "email-conversions",
                    "letters that ended in a purchase or a form",
                    "письма с покупкой или заявкой",
                    Unit.of(Entity.EMAIL));

    static final List<Formula> ALL =
            List.of(
                    EMAILS_SENT,
                    EMAILS_DELIVERED,
                    EMAILS_OPENED,
                    EMAILS_CLICKED,
                    EMAILS_BOUNCED,
                    UNSUBSCRIBES,
                    EMAIL_CONVERSIONS);

    private EmailQuantities() {}
}
