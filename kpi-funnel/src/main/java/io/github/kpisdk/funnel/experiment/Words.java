package io.github.kpisdk.funnel.experiment;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.funnel.stats.SampleSize;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an experiment tells the owner of the business. */
final class Words {
    /** How often a difference is to be seen when it is said how many users that takes. */
    private static final double POWER = 0.8;

    /** Nobody waits for more. */
    private static final double MOST_USERS = 1e12;

    private Words() {}

    static Text badSplit(List<Arm> arms) {
        String users = joined(arms, arm -> "%s %s".formatted(arm.name(), arm.users()));
        return Text.of(
                ("The users were not split as planned: %s. By chance that happens less than once in"
                                + " 1000 cases. Until the cause is found the result says nothing.")
                        .formatted(users),
                ("Пользователи разделились не так, как задумано: %s. Случайно так бывает реже чем"
                                + " в одном случае из 1000. Пока причина не найдена,"
                                + " результат ни о чём не говорит.")
                        .formatted(users));
    }

    static Text noSplit(Text reason) {
        return Text.of(
                "Whether the users were split as planned cannot be checked: %s."
                        .formatted(reason.en()),
                "Проверить, так ли разделились пользователи, нельзя: %s.".formatted(reason.ru()));
    }

    static Text peeked(int looks) {
        return Text.of(
                ("The result was looked at %s times by a method made for one look. Whoever looks"
                                + " often sees a winner by chance, so none is named.")
                        .formatted(looks),
                ("На результат смотрели несколько раз (%s), а метод рассчитан на один. Кто смотрит"
                                + " часто, увидит победителя случайно, поэтому он не назван.")
                        .formatted(looks));
    }

    static Text belowPlan(Arm arm, long planned) {
        return Text.of(
                "It is too early: %s has %s users of the %s planned."
                        .formatted(arm.name(), arm.users(), planned),
                "Рано судить: %s — пользователей %s, а задумано %s."
                        .formatted(arm.name(), arm.users(), planned));
    }

    static Text notCompared(Text reason) {
        return Text.of(
                "Nothing can be compared: %s.".formatted(reason.en()),
                "Сравнить нельзя: %s.".formatted(reason.ru()));
    }

    static Text better(Arm control, List<Comparison> better) {
        String names = joined(better, Comparison::variant);
        boolean one = better.size() == 1;
        return Text.of(
                "Better than %s: %s. %s.%s"
                        .formatted(
                                control.name(),
                                names,
                                figures(better, Language.EN),
                                one ? "" : " Which of them is the best is not shown."),
                "Лучше, чем %s: %s. %s.%s"
                        .formatted(
                                control.name(),
                                names,
                                figures(better, Language.RU),
                                one ? "" : " Кто из них лучший, не показано."));
    }

    static Text worse(Arm control, List<Comparison> worse) {
        String names = joined(worse, Comparison::variant);
        return Text.of(
                "Keep %s. Worse than it: %s. %s."
                        .formatted(control.name(), names, figures(worse, Language.EN)),
                "Оставьте %s. Хуже: %s. %s."
                        .formatted(control.name(), names, figures(worse, Language.RU)));
    }

    static Text notShown(Arm control, List<Comparison> comparisons, double alpha) {
        return Text.of(
                "No variant is shown to be better than %s. %s.%s%s"
                        .formatted(
                                control.name(),
                                figures(comparisons, Language.EN),
                                contradictory(
                                        comparisons,
                                        alpha,
                                        " For %s the test and the interval disagree, so it is not"
                                                + " settled."),
                                needed(
                                        comparisons,
                                        alpha,
                                        " To see a difference like that of %s, each would need"
                                                + " about %s users.")),
                "Не показано, что какой-то вариант лучше, чем %s. %s.%s%s"
                        .formatted(
                                control.name(),
                                figures(comparisons, Language.RU),
                                contradictory(
                                        comparisons,
                                        alpha,
                                        " Для %s проверка и интервал расходятся, вывода нет."),
                                needed(
                                        comparisons,
                                        alpha,
                                        " Чтобы заметить такую разницу, как у %s, каждому нужно"
                                                + " около %s пользователей.")));
    }

    private static String contradictory(
            List<Comparison> comparisons, double alpha, String sentence) {
        return comparisons.stream()
                .filter(c -> c.isContradictory(alpha))
                .map(c -> sentence.formatted(c.variant()))
                .collect(Collectors.joining());
    }

    private static String needed(List<Comparison> comparisons, double alpha, String sentence) {
        return comparisons.stream()
                .filter(c -> rate(c.rates().base()) != rate(c.rates().variant()))
                .filter(c -> !(c.adjustedP() < alpha) && alpha < POWER)
                .filter(c -> size(c, alpha).exactPerArm(POWER) < MOST_USERS)
                .map(c -> sentence.formatted(c.variant(), size(c, alpha).perArm(POWER)))
                .collect(Collectors.joining());
    }

    private static SampleSize size(Comparison c, double alpha) {
        return SampleSize.toTell(rate(c.rates().base()), rate(c.rates().variant()), alpha);
    }

    private static String figures(List<Comparison> comparisons, Language language) {
        boolean russian = language == Language.RU;
        String sentence =
                russian
                        ? "%s: %s %% против %s %%, разница от %s до %s (в процентных пунктах)"
                        : "%s: %s%% against %s%%, a difference from %s to %s percentage points";
        return comparisons.stream()
                .map(
                        c ->
                                sentence.formatted(
                                        c.variant(),
                                        percent(rate(c.rates().variant()), russian),
                                        percent(rate(c.rates().base()), russian),
                                        percent(c.difference().lower(), russian),
                                        percent(c.difference().upper(), russian)))
                .collect(Collectors.joining("; "));
    }

    private static double rate(Proportion p) {
        return (double) p.successes() / p.trials();
    }

    /** In percent with two places: 0.1234 is 12.34. */
    private static String percent(double share, boolean russian) {
        BigDecimal value =
                new BigDecimal(share).movePointRight(2).setScale(2, RoundingMode.HALF_UP);
        String text = plain(value).replace('-', '−');
        return russian ? text.replace('.', ',') : text;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static <T> String joined(List<T> items, Function<T, String> words) {
        return items.stream().map(words).collect(Collectors.joining(", "));
    }
}
