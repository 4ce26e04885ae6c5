package io.github.kpisdk.examples;

import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.funnel.attribution.Attribution;
import io.github.kpisdk.funnel.attribution.AttributionComparison;
import io.github.kpisdk.funnel.attribution.AttributionModels;
import io.github.kpisdk.funnel.attribution.Journey;
import io.github.kpisdk.funnel.attribution.Journeys;
import io.github.kpisdk.funnel.attribution.Touch;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which channel brought it? All models side by side, of the same three customers. */
public final class WhichChannelBroughtIt {
    private static final Instant FIRST = Instant.parse("2026-05-01T09:00:00Z");
    private static final int SECONDS_OF_WEEK = 7 * 86_400;

    private WhichChannelBroughtIt() {}

    /**
     * Prints what each model credits to each channel, and what that does not say.
     *
     * @param args the language, {@code en} or {@code ru}; English without it
     */
    public static void main(String[] args) {
        Language language = Language.parse(args.length == 0 ? "en" : args[0]);
        Journeys journeys =
                Journeys.of(
                        "RUB",
                        2,
                        List.of(
                                Journey.converted(
                                                weekly("Social", "Search", "Direct"),
                                                Money.of("RUB", "60000"))
                                        .leadAt(2)
                                        .opportunityAt(3),
                                Journey.converted(
                                                weekly("Search", "Direct"),
                                                Money.of("RUB", "40000"))
                                        .leadAt(1)
                                        .opportunityAt(2),
                                Journey.lost(weekly("Social"))));
        AttributionComparison all =
                AttributionComparison.of(journeys, AttributionModels.all("Direct"));
        for (Attribution one : all.attributions().values()) {
            System.out.println(one.model().name().in(language) + ": " + credits(one, language));
        }
        System.out.println(all.note().in(language));
    }

    /** A touch a week. */
    private static List<Touch> weekly(String... channels) {
        return IntStream.range(0, channels.length)
                .mapToObj(
                        week ->
                                Touch.at(
                                        channels[week],
                                        FIRST.plusSeconds((long) week * SECONDS_OF_WEEK)))
                .toList();
    }

    private static String credits(Attribution one, Language language) {
        Figures figures = Figures.of(language);
        return one.credits().entrySet().stream()
                .map(
                        credit ->
                                credit.getKey()
                                        + " "
                                        + figures.show(
                                                Known.of(credit.getValue().value().amount()),
                                                Display.MONEY))
                .collect(Collectors.joining("; "));
    }
}
