package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a delay tells the owner of the business. */
final class DelayWords {
    private final ChainStage stage;
    private final Reference reference;

    DelayWords(ChainStage stage, Reference reference) {
        this.stage = stage;
        this.reference = reference;
    }

    Text text(OptionalLong median, OptionalLong base, Finding slower, Finding queue) {
        if (slower == Finding.NOT_DETERMINABLE && queue == Finding.NOT_DETERMINABLE) {
            return Text.of(
                    stage.name()
                            + ": whether work waits here cannot be told without days or a queue.",
                    stage.name()
                            + ": без сроков и очереди определить, застревает ли здесь работа, нельзя.");
        }
        return Text.of(
                stage.name()
                        + ": "
                        + joined(
                                days(median, base, slower, Language.EN), queue(queue, Language.EN)),
                stage.name()
                        + ": "
                        + joined(
                                days(median, base, slower, Language.RU),
                                queue(queue, Language.RU)));
    }

    private Optional<String> days(
            OptionalLong median, OptionalLong base, Finding slower, Language language) {
        if (slower == Finding.NOT_DETERMINABLE) {
            return Optional.empty();
        }
        boolean russian = language == Language.RU;
        String verdict =
                slower == Finding.SHOWN
                        ? russian
                                ? "Проходят медленнее, и случайностью это не объяснить."
                                : "They take longer, and by more than chance would do."
                        : russian
                                ? "Что проходят медленнее, не показано."
                                : "That they take longer is not shown.";
        String sentence =
                russian
                        ? "половина проходит за столько дней: %s, %s — %s. %s"
                        : "half went on after so many days: %s, %s %s. %s";
        return Optional.of(
                russian
                        ? sentence.formatted(
                                day(median, russian),
                                reference.wordsOfDays(stage).ru(),
                                day(base, russian),
                                verdict)
                        : sentence.formatted(
                                day(median, russian),
                                day(base, russian),
                                reference.wordsOfDays(stage).en(),
                                verdict));
    }

    private Optional<String> queue(Finding queue, Language language) {
        boolean russian = language == Language.RU;
        return stage.queue()
                .map(
                        waiting ->
                                sentence(queue == Finding.SHOWN, russian)
                                        .formatted(
                                                LeakWords.count(waiting.arrived(), language),
                                                LeakWords.count(waiting.departed(), language),
                                                age(waiting.ageAtStart(), language),
                                                age(waiting.ageAtEnd(), language)));
    }

    private static String sentence(boolean grows, boolean russian) {
        if (russian) {
            return "пришло %s, ушло %s, половина открытых ждёт дольше, в днях: было %s, стало %s. "
                    + (grows ? "Работа копится." : "Что работа копится, не видно.");
        }
        return "%s came, %s left, and half of the open ones wait longer than, in days: %s before, %s"
                + " now. "
                + (grows ? "Work piles up." : "Work is not seen to pile up.");
    }

    private static String day(OptionalLong days, boolean russian) {
        return days.isPresent()
                ? Long.toString(days.getAsLong())
                : russian ? "не достигнуто" : "not reached";
    }

    private static String age(BigDecimal days, Language language) {
        return Figures.of(language).show(Known.of(days), Display.DECIMAL);
    }

    private static String joined(Optional<String> first, Optional<String> second) {
        return Stream.of(first, second).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }
}
