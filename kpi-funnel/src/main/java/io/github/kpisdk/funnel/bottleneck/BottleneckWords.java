package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What all stages together tell the owner of the business. */
final class BottleneckWords {
    private final List<StageAnswer> answers;
    private final Margin margin;

    BottleneckWords(List<StageAnswer> answers, Margin margin) {
        this.answers = answers;
        this.margin = margin;
    }

    Text text(List<StageAnswer> ranking) {
        return Text.of(
                (ranking.isEmpty() ? none(Language.EN) : ranked(ranking, Language.EN))
                        + slow(Language.EN)
                        + queues(Language.EN),
                (ranking.isEmpty() ? none(Language.RU) : ranked(ranking, Language.RU))
                        + slow(Language.RU)
                        + queues(Language.RU));
    }

    private String ranked(List<StageAnswer> ranking, Language language) {
        String order =
                joined(ranking, ", ", answer -> answer.stage() + worth(answer.gain(), language));
        return language == Language.RU
                ? "Утечка показана, начинать с первого: %s.".formatted(order)
                : "Leaks are shown, the first to close first: %s.".formatted(order);
    }

    private String worth(StageGain gain, Language language) {
        return gain.money().isKnown() ? " (" + margin.show(gain.money(), language) + ")" : "";
    }

    private String none(Language language) {
        boolean russian = language == Language.RU;
        boolean delayed = !queued().isEmpty() || !slowed().isEmpty();
        String none =
                delayed
                        ? russian ? "Утечка не показана." : "No leak is shown."
                        : russian ? "Узкое место не показано." : "No bottleneck is shown.";
        List<StageAnswer> below =
                answers.stream().filter(answer -> answer.leak().needed().isPresent()).toList();
        String needed =
                joined(
                        below,
                        "; ",
                        answer -> answer.stage() + " " + needed(answer.leak(), language));
        return below.isEmpty()
                ? none
                : none
                        + (russian
                                        ? " Чтобы подтвердить разрыв, за период должно войти: %s."
                                        : " To show a gap, so many would have to enter per period: %s.")
                                .formatted(needed);
    }

    private static String needed(StageLeak leak, Language language) {
        return (language == Language.RU ? "около %s (сейчас %s)" : "about %s (now %s)")
                .formatted(
                        LeakWords.count(leak.needed().orElseThrow(), language),
                        LeakWords.count(leak.rate().trials(), language));
    }

    private String slow(Language language) {
        String names = joined(slowed(), ", ", StageAnswer::stage);
        if (names.isEmpty()) {
            return "";
        }
        return language == Language.RU
                ? " Проходят медленнее: %s.".formatted(names)
                : " It takes longer at: %s.".formatted(names);
    }

    private List<StageAnswer> slowed() {
        return answers.stream().filter(a -> a.delay().slower() == Finding.SHOWN).toList();
    }

    private List<StageAnswer> queued() {
        return answers.stream().filter(a -> a.delay().queue() == Finding.SHOWN).toList();
    }

    /** Work that piles up limits the whole chain, whatever the rates are. */
    private String queues(Language language) {
        String names = joined(queued(), ", ", StageAnswer::stage);
        if (names.isEmpty()) {
            return "";
        }
        return language == Language.RU
                ? " Работа копится: %s. Пока она ждёт, больше вошедших с прежних этапов не дадут больше продаж."
                        .formatted(names)
                : " Work piles up at: %s. As long as it waits, more from the stages before bring no more sales."
                        .formatted(names);
    }

    private static String joined(
            List<StageAnswer> answers, String by, Function<StageAnswer, String> words) {
        return answers.stream().map(words).collect(Collectors.joining(by));
    }
}
