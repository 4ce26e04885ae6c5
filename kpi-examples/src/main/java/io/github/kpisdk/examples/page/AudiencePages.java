package io.github.kpisdk.examples.page;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.core.system.Audience;
import io.github.kpisdk.core.system.KpiSystem;
import java.util.Locale;
import java.util.Optional;

/**
 * A page for each who has to decide: the owner, the head of marketing, the specialist. Each is one
 * HTML file that needs nothing else.
 *
 * <p>All speak of the last whole period of the scorecard and are seen on the day after the data
 * end.
 */
public final class AudiencePages {
    private final View view;

    /**
     * The pages of a business.
     *
     * @param figures a scorecard of the whole catalogue over the same ledger
     * @param system goals, cards and decisions; without them the usual figures are shown
     */
    public AudiencePages(
            Ledger ledger, Scorecard figures, Optional<KpiSystem> system, Language language) {
        view = new View(ledger, figures, system, language);
    }

    /** The name of the file of a page, such as {@code owner.html}. */
    public static String file(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT) + ".html";
    }

    /** The text of the file of a page. */
    public String page(Audience audience) {
        String title = view.say(title(audience));
        Html when =
                view.html(
                        PageWords.WHEN,
                        View.name(view.period()),
                        view.figures().currency(),
                        view.today());
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <h1>%s</h1>
        <p class="when">%s</p>
        %s%s</body>
        </html>
        """
                .formatted(
                        view.language().name().toLowerCase(Locale.ROOT),
                        Html.text(title),
                        Style.CSS,
                        Html.text(title),
                        when,
                        notice(audience),
                        body(audience));
    }

    private static Text title(Audience audience) {
        return switch (audience) {
            case OWNER -> PageWords.OWNER;
            case HEAD -> PageWords.HEAD;
            case SPECIALIST -> PageWords.SPECIALIST;
        };
    }

    private Html body(Audience audience) {
        return switch (audience) {
            case OWNER -> new OwnerBody(view).html();
            case HEAD -> new HeadBody(view).html();
            case SPECIALIST -> new SpecialistBody(view).html();
        };
    }

    /** What cannot be said because nobody wrote it down. */
    private Html notice(Audience audience) {
        if (!view.isWritten()) {
            return Html.tag("p.note", view.html(PageWords.NOT_WRITTEN));
        }
        return view.system().cardsFor(audience).isEmpty()
                ? Html.tag("p.note", view.say(PageWords.NO_CARDS, audience))
                : Html.NOTHING;
    }
}
