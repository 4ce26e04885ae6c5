package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * KC607, implausible: a rate with many events changed by more than half.
 *
 * @param maxChange up or down, as a part of what it was; more than this is not believed
 * @param minEvents with fewer events in one of both periods a rate is not looked at
 */
public record ImplausibleChange(BigDecimal maxChange, int minEvents) implements ChannelRule {
    static final Threshold MAX_CHANGE =
            Threshold.of(
                    "maxChange", "0.5", "0.01", "10", "GrowthBook: DEFAULT_MAX_PERCENT_CHANGE");
    static final Threshold MIN_EVENTS =
            Threshold.of("minEvents", "150", "1", "1000000", "GrowthBook: minSampleSize");

    /** As it is unless set otherwise. */
    public static final ImplausibleChange USUAL = new ImplausibleChange(MAX_CHANGE.usual(), 150);

    private static final List<Figure[]> RATES =
            List.of(
                    new Figure[] {Figure.CLICKS, Figure.IMPRESSIONS},
                    new Figure[] {Figure.LEADS, Figure.CLICKS},
                    new Figure[] {Figure.QUALIFIED_LEADS, Figure.LEADS},
                    new Figure[] {Figure.COHORT_SALES, Figure.COHORT_LEADS});

    private static final Figure[] ALL = figuresOf(RATES);

    /** Checks the thresholds. */
    public ImplausibleChange {
        MAX_CHANGE.check(maxChange);
        MIN_EVENTS.check(BigDecimal.valueOf(minEvents));
    }

    @Override
    public RuleInfo info() {
        return ImpossibleFigure.INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        Figures now = channel.now();
        Figures before = channel.before();
        List<Figure[]> rates = new ArrayList<>(RATES);
        rates.removeIf(rate -> !now.has(rate) && !before.has(rate));
        Figure[] needed = rates.size() == RATES.size() ? ALL : figuresOf(rates);
        return Needs.none()
                .that(
                        !rates.isEmpty(),
                        Cause.MISSING,
                        Text.of("a rate of the funnel", "доли воронки"))
                .figures(now, needed)
                .earlier(before, needed)
                .judge(() -> byLargest(channel, large(rates, now, before)));
    }

    private static Figure[] figuresOf(List<Figure[]> rates) {
        return rates.stream().flatMap(Arrays::stream).distinct().toArray(Figure[]::new);
    }

    /** The rates with enough events in both periods. */
    private List<Figure[]> large(List<Figure[]> rates, Figures now, Figures before) {
        rates.removeIf(rate -> !isLarge(now, rate) || !isLarge(before, rate));
        return rates;
    }

    private boolean isLarge(Figures figures, Figure[] rate) {
        return figures.count(rate[0]) >= minEvents && figures.count(rate[1]) > 0;
    }

    private Verdict byLargest(ChannelSubject channel, List<Figure[]> rates) {
        if (rates.isEmpty()) {
            return Verdict.notJudged(
                    Cause.TOO_LITTLE,
                    Text.of(
                            "events of a rate, needed: " + minEvents,
                            "событий одной доли, нужно: " + minEvents));
        }
        if (rates.stream().noneMatch(rate -> size(change(channel, rate)).isAbove(maxChange))) {
            return Verdict.clear(() -> largest(channel, rates));
        }
        return Verdict.flagged("implausible", largest(channel, rates));
    }

    /** The rate that changed most. */
    private Evidence largest(ChannelSubject channel, List<Figure[]> rates) {
        Figure[] most =
                Collections.max(rates, Comparator.comparing(rate -> size(change(channel, rate))));
        Known limit = Known.of(maxChange);
        return Evidence.of(
                Fact.words("what", words(channel, most)),
                Fact.change("value", change(channel, most))
                        .restingOn(channel.now().count(most[0]))
                        .against(maxChange),
                Fact.change("least", limit.times(BigDecimal.ONE.negate())),
                Fact.change("most", limit));
    }

    private static Known change(ChannelSubject channel, Figure[] rate) {
        Known now = channel.now().get(rate[0]).per(channel.now().get(rate[1]));
        Known before = channel.before().get(rate[0]).per(channel.before().get(rate[1]));
        return now.per(before).minus(Known.of(BigDecimal.ONE));
    }

    private static Known size(Known change) {
        return change.signum() < 0 ? change.times(BigDecimal.ONE.negate()) : change;
    }

    private static Text words(ChannelSubject channel, Figure[] rate) {
        return Text.of(
                "%s, %s ÷ %s"
                        .formatted(channel.channel(), rate[0].words().en(), rate[1].words().en()),
                "%s, %s ÷ %s"
                        .formatted(channel.channel(), rate[0].words().ru(), rate[1].words().ru()));
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "200 leads of 10,000 clicks became 301",
                                "было 200 лидов на 10 000 кликов, стало 301"),
                        CompletenessExamples.converting(301),
                        "implausible"),
                Example.clear(
                        Text.of(
                                "200 became 300: exactly a half more",
                                "было 200, стало 300: ровно на половину больше"),
                        CompletenessExamples.converting(300)),
                Example.notJudged(
                        Text.of("200 became 149", "было 200, стало 149"),
                        CompletenessExamples.converting(149),
                        Cause.TOO_LITTLE));
    }
}
