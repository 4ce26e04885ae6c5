package io.github.kpisdk.rules.statistics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.SeriesSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * KS507: the window that somebody shows is the only one with the growth.
 *
 * @param minChange smaller growths are nobody's news; exactly this is enough
 * @param minWindows with fewer windows of this length nothing is judged
 * @param medianShare the largest median of all windows, as a part of the growth shown; exactly this
 *     is enough to speak
 */
public record CherryPickedWindow(BigDecimal minChange, int minWindows, BigDecimal medianShare)
        implements Rule<SeriesSubject> {
    private static final int LEAST_POINTS = 12;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Threshold MIN_CHANGE =
            Threshold.of("minChange", "0.1", "0", "10", Threshold.JUDGEMENT);
    private static final Threshold MIN_WINDOWS =
            Threshold.of("minWindows", "6", "3", "1000", Threshold.JUDGEMENT);
    private static final Threshold MEDIAN_SHARE =
            Threshold.of("medianShare", "0.25", "0", "1", Threshold.JUDGEMENT);

    private static final RuleInfo INFO =
            RuleInfo.of("KS507", "cherry-picked-window")
                    .title(
                            "The window shown is the only one with the growth",
                            "Рост виден только в выбранном окне")
                    .about(Category.STATISTICS, Confidence.HEURISTIC, Tier.STRICT)
                    .explanation(
                            "Speaks when a growth of 10 % or more, shown over so many periods"
                                    + " against as many right before, is the largest of all windows"
                                    + " of that length, and the median window has no more than a"
                                    + " quarter of it. Needs 12 values and 6 windows.",
                            "Срабатывает, если рост от 10 % за несколько периодов к стольким же"
                                    + " прямо перед ними — наибольший из всех окон этой длины, а"
                                    + " медианное окно не дало и четверти. Нужно 12 значений и 6"
                                    + " окон.")
                    .message(
                            "cherryPicked",
                            Severity.WARNING,
                            Text.of(
                                    "{kpi} {claim} holds only for the window from {window}; windows"
                                            + " of the same length: {count}, their median change:"
                                            + " {median}.",
                                    "{kpi}: {claim} — только в окне с {window}; окон той же длины:"
                                            + " {count}, медиана изменений: {median}."),
                            Text.of(
                                    "Silent if the median is above {share} of the growth shown, or"
                                            + " another window grew more.",
                                    "Молчит, если медиана больше {share} показанного роста или"
                                            + " другое окно выросло сильнее."))
                    .remedy(
                            "Show the whole series, and a window fixed in advance.",
                            "Показывайте весь ряд и окно, выбранное заранее.")
                    .question(
                            "Which window will be used from now on, whatever it shows?",
                            "Какое окно будем брать впредь, что бы оно ни показало?")
                    .thresholds(MIN_CHANGE, MIN_WINDOWS, MEDIAN_SHARE)
                    .source(
                            "article 1: dynamics show trends",
                            "GrowthBook documentation: Texas sharpshooter, p-hacking")
                    .build();

    /** As it is unless set otherwise. */
    public static final CherryPickedWindow USUAL =
            new CherryPickedWindow(MIN_CHANGE.usual(), 6, MEDIAN_SHARE.usual());

    /** Checks the thresholds. */
    public CherryPickedWindow {
        MIN_CHANGE.check(minChange);
        MIN_WINDOWS.check(BigDecimal.valueOf(minWindows));
        MEDIAN_SHARE.check(medianShare);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<SeriesSubject> subjectType() {
        return SeriesSubject.class;
    }

    @Override
    public Verdict judge(SeriesSubject series) {
        int size = series.values().size();
        int length = series.window().map(SeriesSubject.Window::length).orElse(0);
        List<Known> all = length == 0 ? List.of() : changes(series.values(), length);
        Optional<Known> claim = series.window().flatMap(window -> claimed(series, window));
        return Needs.none()
                .applies(
                        series.window().isPresent(),
                        Text.of("nobody shows a growth", "никто не показывает рост"))
                .that(
                        size >= LEAST_POINTS && all.size() >= minWindows,
                        Cause.TOO_LITTLE,
                        Text.of(
                                "values: %d of %d, windows: %d of %d"
                                        .formatted(size, LEAST_POINTS, all.size(), minWindows),
                                "значения: %d из %d, окна: %d из %d"
                                        .formatted(size, LEAST_POINTS, all.size(), minWindows)))
                .that(
                        claim.isPresent(),
                        Cause.MISSING,
                        Text.of(
                                "the window, and as many periods before it with more than nothing",
                                "окно и столько же периодов до него с ненулевым итогом"))
                .judge(() -> byWindows(series, claim.orElseThrow(), all));
    }

    private Verdict byWindows(SeriesSubject series, Known claim, List<Known> all) {
        Known median = median(all);
        Fact shown = Fact.change("claim", claim).against(minChange);
        boolean largest = all.stream().allMatch(other -> other.compareTo(claim) <= 0);
        boolean picked =
                claim.compareTo(Known.of(minChange)) >= 0
                        && largest
                        && median.compareTo(claim.times(medianShare)) <= 0;
        return picked
                ? Verdict.flagged(
                        "cherryPicked",
                        Evidence.of(
                                shown,
                                Fact.change("median", median).restingOn(all.size()),
                                Fact.count("count", all.size()),
                                Fact.name(
                                        "window", series.window().orElseThrow().first().toString()),
                                Fact.share("share", Known.of(medianShare))))
                : Verdict.clear(shown, Fact.change("median", median).restingOn(all.size()));
    }

    private static Optional<Known> claimed(SeriesSubject series, SeriesSubject.Window window) {
        OptionalInt from = series.indexOf(window.first());
        return from.isPresent()
                ? change(series.values(), from.getAsInt(), window.length())
                : Optional.empty();
    }

    private static List<Known> changes(List<Known> values, int length) {
        List<Known> changes = new ArrayList<>();
        for (int i = length; i + length <= values.size(); i++) {
            change(values, i, length).ifPresent(changes::add);
        }
        return changes;
    }

    /** Empty where the series ends too early, or there was nothing before. */
    private static Optional<Known> change(List<Known> values, int from, int length) {
        if (from < length || from + length > values.size()) {
            return Optional.empty();
        }
        Known before = sum(values.subList(from - length, from));
        Known after = sum(values.subList(from, from + length));
        return before.signum() > 0
                ? Optional.of(after.minus(before).per(before))
                : Optional.empty();
    }

    private static Known sum(List<Known> values) {
        return values.stream().reduce(Known.of(BigDecimal.ZERO), Known::plus);
    }

    private static Known median(List<Known> changes) {
        List<Known> sorted = changes.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).plus(sorted.get(half)).times(HALF);
    }

    @Override
    public List<Example<SeriesSubject>> examples() {
        return SeriesExamples.windows();
    }
}
