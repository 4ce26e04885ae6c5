package io.github.kpisdk.rules.funnel;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Kind;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KF406: many views of videos, and next to nobody watches.
 *
 * @param minViews with fewer views nothing is said
 * @param minSeconds a view that lasts less on average is no attention
 */
public record ViewsWithoutAttention(BigDecimal minViews, BigDecimal minSeconds)
        implements ChannelRule {
    private static final Threshold MIN_VIEWS =
            Threshold.of("minViews", "1000", "1", "1000000000", Threshold.JUDGEMENT);
    private static final Threshold MIN_SECONDS =
            Threshold.of(
                    "minSeconds", "15", "1", "3600", "Meta: a ThruPlay is 15 seconds or the end");

    private static final RuleInfo INFO =
            RuleInfo.of("KF406", "views-without-attention")
                    .title(
                            "Videos are viewed a lot, and hardly watched",
                            "Видео много открывают, но почти не смотрят")
                    .about(Category.FUNNEL, Confidence.HEURISTIC, Tier.STRICT)
                    .explanation(
                            "Speaks from 1,000 views of videos on if a view lasts less than 15"
                                    + " seconds on average. Videos that are short by intent cannot"
                                    + " be watched longer: suppress it for such a channel.",
                            "Срабатывает от 1 000 просмотров видео, если просмотр длится в среднем"
                                    + " меньше 15 секунд. Намеренно короткие видео дольше не"
                                    + " посмотришь: для такого канала правило лучше подавить.")
                    .message(
                            "glances",
                            Severity.INFO,
                            Text.of(
                                    "{channel}: video views: {views}, seconds a view lasts on"
                                            + " average: {seconds}. People scroll past.",
                                    "{channel}: просмотров видео: {views}, секунд на просмотр в"
                                            + " среднем: {seconds}. Люди пролистывают."),
                            Text.of(
                                    "Silent if the seconds of a view are at least {min} on average.",
                                    "Молчит, если секунд на просмотр в среднем не меньше {min}."))
                    .remedy(
                            "Look at which second people leave; count those who stay.",
                            "Посмотрите, на какой секунде уходят; считайте тех, кто остаётся.")
                    .question(
                            "What will be counted instead of views?",
                            "Что будем считать вместо просмотров?")
                    .thresholds(MIN_VIEWS, MIN_SECONDS)
                    .source("article 1: 100,000 views of a video watched for ten seconds")
                    .build();

    /** As it is unless set otherwise. */
    public static final ViewsWithoutAttention USUAL =
            new ViewsWithoutAttention(MIN_VIEWS.usual(), MIN_SECONDS.usual());

    /** Checks the thresholds. */
    public ViewsWithoutAttention {
        MIN_VIEWS.check(minViews);
        MIN_SECONDS.check(minSeconds);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        Figures now = channel.now();
        return Needs.none()
                .figures(now, Figure.VIDEO_VIEWS, Figure.VIDEO_SECONDS)
                .that(
                        now.find(Figure.VIDEO_VIEWS)
                                .filter(views -> !views.isBelow(minViews))
                                .isPresent(),
                        Cause.TOO_LITTLE,
                        Figure.VIDEO_VIEWS.words())
                .judge(() -> byLength(now));
    }

    private Verdict byLength(Figures now) {
        Known views = now.get(Figure.VIDEO_VIEWS);
        Known seconds = now.get(Figure.VIDEO_SECONDS).per(views);
        Fact length = Fact.of("seconds", Kind.COUNT, seconds).against(minSeconds);
        return seconds.isBelow(minSeconds)
                ? Verdict.flagged(
                        "glances",
                        Evidence.of(
                                Fact.of("views", Kind.COUNT, views),
                                length,
                                Fact.of("min", Kind.COUNT, Known.of(minSeconds))))
                : Verdict.clear(length);
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "100,000 views of ten seconds each",
                                "100 000 просмотров по десять секунд"),
                        FunnelExamples.watched("100000", "1000000"),
                        "glances"),
                Example.clear(
                        Text.of("100,000 views of 15 seconds", "100 000 просмотров по 15 секунд"),
                        FunnelExamples.watched("100000", "1500000")),
                Example.notJudged(
                        Text.of("999 views", "999 просмотров"),
                        FunnelExamples.watched("999", "9990"),
                        Cause.TOO_LITTLE));
    }
}
