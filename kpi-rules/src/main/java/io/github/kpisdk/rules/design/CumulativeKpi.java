package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Aggregation;
import io.github.kpisdk.core.system.Cadence;
import io.github.kpisdk.core.system.Measuring;
import io.github.kpisdk.rules.rule.CardRule;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * KD115: a running total that can only rise is shown as progress.
 *
 * @param guesses whether a figure of followers, users or downloads is taken for one if nobody says
 *     how it grows and its past never fell
 * @param minPoints how long that past has to be
 */
public record CumulativeKpi(boolean guesses, int minPoints) implements CardRule {
    private static final Threshold MIN_POINTS =
            Threshold.of("minPoints", "6", "2", "1000", Threshold.JUDGEMENT);
    private static final Pattern GATHERED =
            Pattern.compile("(^|-)(followers|subscribers|users|downloads)(-|/|$)");
    private static final RuleInfo INFO =
            RuleInfo.of("KD115", "cumulative-kpi")
                    .title(
                            "A running total that can only rise is shown as progress",
                            "Накопленный итог, который может только расти, выдан за прогресс")
                    .about(Category.DESIGN, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when a card says that its figure is one since the beginning and"
                                    + " more of it is good. The strict form also takes a number of"
                                    + " followers, users or downloads for one if nobody says how it"
                                    + " grows and it never fell.",
                            "Срабатывает, если по карточке показатель идёт нарастающим итогом и чем"
                                    + " больше, тем лучше. Строгий вариант считает таким и число"
                                    + " подписчиков, пользователей или скачиваний, если не сказано,"
                                    + " как оно растёт, и оно ни разу не падало.")
                    .message(
                            "cumulative",
                            Severity.WARNING,
                            Text.of(
                                    "{kpi}: a running total that cannot fall; its"
                                            + " growth proves nothing.",
                                    "{kpi}: накопленный итог, который не может упасть;"
                                            + " его рост ничего не доказывает."),
                            Text.of(
                                    "Silent for a figure per period, or one that can fall.",
                                    "Молчит о показателе за период или о том, что может упасть."))
                    .remedy(
                            "Use the figure per period, or the share of those who are active.",
                            "Возьмите показатель за период или долю активных.")
                    .question(
                            "How many came this month, and how many stayed?",
                            "Сколько пришло за месяц и сколько осталось?")
                    .thresholds(MIN_POINTS)
                    .source(
                            "article 1: being proud of subscribers without counting the active",
                            "Croll and Yoskovitz, Lean Analytics: total signups",
                            "Ries, The Lean Startup: gross metrics")
                    .build();

    /** By what the card says. */
    public static final CumulativeKpi USUAL = new CumulativeKpi(false, 6);

    /** By the past, too. */
    public static final CumulativeKpi STRICT = new CumulativeKpi(true, 6);

    /** Checks the threshold. */
    public CumulativeKpi {
        MIN_POINTS.check(BigDecimal.valueOf(minPoints));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        Optional<Aggregation> said = card.card().measuring().aggregation();
        if (said.isPresent()) {
            boolean rises = !card.better().equals(Optional.of(Better.LOWER));
            return said.orElseThrow() == Aggregation.CUMULATIVE && rises
                    ? found(card)
                    : Verdict.clear();
        }
        boolean gathered = GATHERED.matcher(card.card().kpi()).find();
        return Needs.none()
                .applies(
                        card.kpi().isEmpty() || gathered,
                        Text.of("a figure of the catalogue", "показатель каталога"))
                .that(
                        guesses && gathered,
                        Cause.MISSING,
                        Text.of("how the figure grows over time", "как показатель растёт"))
                .that(
                        card.history().size() >= minPoints,
                        Cause.TOO_LITTLE,
                        Text.of(
                                "past figures: %d, needed: %d"
                                        .formatted(card.history().size(), minPoints),
                                "прошлых значений: %d, нужно: %d"
                                        .formatted(card.history().size(), minPoints)))
                .judge(() -> everFell(card.history()) ? Verdict.clear() : found(card));
    }

    private static Verdict found(CardSubject card) {
        return Verdict.flagged("cumulative", Evidence.of(Words.title(card)));
    }

    private static boolean everFell(List<Known> past) {
        return IntStream.range(1, past.size())
                .anyMatch(i -> past.get(i).compareTo(past.get(i - 1)) < 0);
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("all followers", "всего подписчиков"),
                        DesignExamples.own(Measuring.NONE.aggregation(Aggregation.CUMULATIVE)),
                        "cumulative"),
                Example.clear(
                        Text.of(
                                "new active followers of a month, up six months in a row",
                                "новые активные подписчики за месяц, рост шесть месяцев подряд"),
                        DesignExamples.own(Measuring.NONE.aggregation(Aggregation.FLOW))
                                .history(Cadence.MONTHLY, DesignExamples.rising(6))));
    }
}
