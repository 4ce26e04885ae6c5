package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.EmailQuantities.EMAILS_BOUNCED;
import static io.github.kpisdk.core.catalog.EmailQuantities.EMAILS_CLICKED;
import static io.github.kpisdk.core.catalog.EmailQuantities.EMAILS_DELIVERED;
import static io.github.kpisdk.core.catalog.EmailQuantities.EMAILS_OPENED;
import static io.github.kpisdk.core.catalog.EmailQuantities.EMAILS_SENT;
import static io.github.kpisdk.core.catalog.EmailQuantities.EMAIL_CONVERSIONS;
import static io.github.kpisdk.core.catalog.EmailQuantities.UNSUBSCRIBES;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import java.util.List;

/** KPIs of letters to readers: do they arrive, are they read, what comes of them. */
public final class EmailKpis {
    /** Letters opened per letter delivered. */
    public static final Kpi EMAIL_OPEN_RATE =
            Kpi.named("email-open-rate", "Open rate", "Открываемость писем")
                    .asks("What share of letters is opened?", "Какую долю писем открывают?")
                    .decides(
                            "Change subject, sender or hour where letters stay closed.",
                            "Менять тему, отправителя или час там, где письма не открывают.")
                    .formula(EMAILS_OPENED.per(EMAILS_DELIVERED))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source(Sources.SOMA)
                    .note(
                            "Mail programs that load pictures by themselves count as readers.",
                            "Почтовые программы, которые сами загружают картинки, считаются читателями.")
                    .build();

    /** Letters opened per letter sent. */
    public static final Kpi EMAIL_OPEN_RATE_SENT =
            Kpi.named(
                            "email-open-rate/sent",
                            "Open rate of all sent",
                            "Открываемость всех отправленных")
                    .asks(
                            "What share of all letters sent is opened?",
                            "Какую долю всех отправленных писем открывают?")
                    .decides(
                            "Clean the list where many letters do not arrive at all.",
                            "Чистить базу, если много писем вообще не доходит.")
                    .formula(EMAILS_OPENED.per(EMAILS_SENT))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source(Sources.SOMA)
                    .note(
                            "Of all sent, so it is lower than the default where letters are returned.",
                            "От всех отправленных, поэтому ниже основного показателя, если письма возвращаются.")
                    .build();

    /** Letters with a click per letter delivered. */
    public static final Kpi EMAIL_CLICK_RATE =
            Kpi.named("email-click-rate", "Email click rate", "Доля писем с переходом")
                    .asks(
                            "What share of letters leads to a click?",
                            "Из какой доли писем переходят по ссылке?")
                    .decides(
                            "Give readers one clear reason to click, or write to fewer of them.",
                            "Давать читателю одну понятную причину перейти или писать не всем.")
                    .formula(EMAILS_CLICKED.per(EMAILS_DELIVERED))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.VISIT)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source(Sources.SOMA)
                    .note(
                            "Of letters delivered, not of letters opened.",
                            "От доставленных писем, а не от открытых.")
                    .build();

    /** Letters with a click per letter opened. */
    public static final Kpi EMAIL_CLICK_TO_OPEN =
            Kpi.named(
                            "email-click-to-open",
                            "Clicks of opened letters",
                            "Переходы из открытых писем")
                    .asks(
                            "What share of opened letters is clicked?",
                            "Какая доля открытых писем даёт переход?")
                    .decides(
                            "Rewrite the letter where people open it and go no further.",
                            "Переписывать письмо, если его открывают и идут мимо.")
                    .formula(EMAILS_CLICKED.per(EMAILS_OPENED))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.VISIT)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source(Sources.SOMA)
                    .note(
                            "What the letter itself does, once its subject was good enough.",
                            "Как работает само письмо, когда тема уже сработала.")
                    .build();

    /** Letters returned per letter sent. */
    public static final Kpi EMAIL_BOUNCE_RATE =
            Kpi.named("email-bounce-rate", "Returned letters", "Недоставленные письма")
                    .asks("What share of letters does not arrive?", "Какая доля писем не доходит?")
                    .decides(
                            "Remove dead addresses before mail services stop taking your letters.",
                            "Убирать мёртвые адреса, пока почтовые службы не перестали принимать ваши письма.")
                    .formula(EMAILS_BOUNCED.per(EMAILS_SENT))
                    .unit(Unit.RATIO)
                    .better(Better.LOWER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.AWARENESS)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source(Sources.SOMA)
                    .build();

    /** Unsubscribes per letter delivered. */
    public static final Kpi UNSUBSCRIBE_RATE =
            Kpi.named("unsubscribe-rate", "Unsubscribe rate", "Доля отписок")
                    .asks(
                            "What share of letters drives the reader away?",
                            "Какая доля писем приводит к отписке?")
                    .decides(
                            "Write less often, or only to those whom it concerns.",
                            "Писать реже или только тем, кого это касается.")
                    .formula(UNSUBSCRIBES.per(EMAILS_DELIVERED))
                    .unit(Unit.RATIO)
                    .better(Better.LOWER)
                    .level(Level.TACTICAL)
                    .stage(FunnelStage.LOYALTY)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source(Sources.SOMA)
                    .build();

    /** Letters that ended in a purchase or a form, per letter delivered. */
    public static final Kpi EMAIL_CONVERSION =
            Kpi.named("email-conversion", "Email conversion", "Конверсия писем")
                    .asks(
                            "What share of letters ends in a purchase or a form?",
                            "Какая доля писем заканчивается покупкой или заявкой?")
                    .decides(
                            "Keep the series that sell, and end those that only inform you.",
                            "Оставлять цепочки, которые продают, и прекращать остальные.")
                    .formula(EMAIL_CONVERSIONS.per(EMAILS_DELIVERED))
                    .unit(Unit.RATIO)
                    .better(Better.HIGHER)
                    .level(Level.MARKETING)
                    .stage(FunnelStage.LEAD)
                    .movedBy(Role.MARKETING)
                    .shownAs(Display.PERCENT)
                    .source(Sources.GUIDE)
                    .note(
                            "As the mailing service counts; the books know only the channel.",
                            "Так считает служба рассылок; в учёте виден только канал.")
                    .build();

    static final List<Kpi> ALL =
            List.of(
                    EMAIL_OPEN_RATE,
                    EMAIL_OPEN_RATE_SENT,
                    EMAIL_CLICK_RATE,
                    EMAIL_CLICK_TO_OPEN,
                    EMAIL_BOUNCE_RATE,
                    UNSUBSCRIBE_RATE,
                    EMAIL_CONVERSION);

    private EmailKpis() {}
}
