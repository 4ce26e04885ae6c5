package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Trait;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * KC607, impossible: a later stage is larger than an earlier one, or a count or an amount is below
 * zero.
 *
 * <p>Looked at is all that is known; passed is only what has the cost, the leads, the sales and the
 * whole of each known part. {@link ImplausibleReturn}, {@link ImplausibleChange} and {@link
 * WonBeforeLead} are the other parts of the rule.
 */
public record ImpossibleFigure() implements ChannelRule {
    static final RuleInfo INFO =
            RuleInfo.of("KC607", "impossible-figure")
                    .title(
                            "The figure cannot be, or is too good to be true",
                            "Такой цифры быть не может, или она слишком хороша")
                    .about(Category.COMPLETENESS, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Impossible: speaks if a later stage is larger than an earlier one, a deal is won before its lead, or a cost or a count is below zero. Leads by telephone or after a mere view may outnumber clicks. Implausible: speaks if revenue is more than 20 times a cost that is 1 % or more of all, or if a rate with 150 or more events in both periods changed by more than half.",
                            "Невозможно: срабатывает, если следующий этап больше предыдущего, сделка выиграна раньше лида, расход или количество меньше нуля. Звонков и заявок после простого показа может быть больше, чем кликов. Неправдоподобно: срабатывает, если выручка превышает расход больше чем в 20 раз, а расход — не меньше 1 % всех, или если доля, за которой в обоих периодах 150 событий и больше, изменилась больше чем наполовину.")
                    .message(
                            "impossible",
                            Severity.ERROR,
                            Text.of(
                                    "{what}: {detail}. The data is wrong.",
                                    "{what}: {detail}. Данные неверны."),
                            Text.of(
                                    "Silent once the figures can be.",
                                    "Молчит, когда цифры станут возможными."))
                    .message(
                            "implausible",
                            Severity.WARNING,
                            Text.of(
                                    "{what}: {value}. Look for an error before you draw a conclusion.",
                                    "{what}: {value}. Сначала ищите ошибку, потом делайте вывод."),
                            Text.of(
                                    "Silent from {least} to {most}.",
                                    "Молчит в пределах от {least} до {most}."))
                    .remedy(
                            "Fix the source; Twyman: what looks interesting is usually wrong.",
                            "Исправьте источник; Твайман: интересная цифра обычно неверна.")
                    .question(
                            "Who corrects the source, and which reports are made again?",
                            "Кто исправит источник и какие отчёты пересчитаем?")
                    .thresholds(ImplausibleReturn.MAX_ROAS, ImplausibleReturn.MIN_COST_SHARE)
                    .thresholds(ImplausibleChange.MAX_CHANGE, ImplausibleChange.MIN_EVENTS)
                    .source(
                            "article 0: good marketing works no miracles",
                            "Meridian ImplausibleROIConfig: roi_upper_bound = 20.0",
                            "GrowthBook: DEFAULT_MAX_PERCENT_CHANGE = 0.5, minSampleSize 150",
                            "public data sets contain ads with more enquiries than clicks and deals won before the first contact")
                    .neverSuppressed("impossible")
                    .build();

    /** As it is. */
    public static final ImpossibleFigure USUAL = new ImpossibleFigure();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict judge(ChannelSubject channel) {
        Figures now = channel.now();
        List<Impossible> found = Impossible.in(channel);
        if (!found.isEmpty()) {
            return Verdict.flagged("impossible", evidence(channel, found));
        }
        Figure[] wholes = Impossible.wholes(channel).toArray(Figure[]::new);
        return Needs.none()
                .figures(now, Figure.COST, Figure.LEADS, Figure.SALES)
                .figures(now, wholes)
                .judge(
                        () ->
                                Verdict.clear(
                                        () ->
                                                Evidence.of(
                                                        Fact.count(
                                                                "figures", now.known().size()))));
    }

    private static Evidence evidence(ChannelSubject channel, List<Impossible> found) {
        String name = channel.channel();
        Evidence evidence =
                Evidence.of(
                        Fact.words(
                                "what",
                                Text.of(
                                        name + ", " + joined(found, Impossible::what, Language.EN),
                                        name
                                                + ", "
                                                + joined(found, Impossible::what, Language.RU))),
                        Fact.words(
                                "detail",
                                Text.of(
                                        joined(found, Impossible::detail, Language.EN),
                                        joined(found, Impossible::detail, Language.RU))));
        for (Impossible one : found) {
            boolean said = evidence.fact(one.fact().name()).isPresent();
            evidence = said ? evidence : evidence.and(one.fact());
        }
        return evidence;
    }

    private static String joined(
            List<Impossible> found, Function<Impossible, Text> words, Language language) {
        return found.stream()
                .map(one -> words.apply(one).in(language))
                .collect(Collectors.joining("; "));
    }

    @Override
    public List<Example<ChannelSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("240 leads of 180 clicks", "240 лидов при 180 кликах"),
                        CompletenessExamples.funnel(180, 240),
                        "impossible"),
                Example.clear(
                        Text.of(
                                "the same where people call as well",
                                "то же, если люди ещё и звонят"),
                        CompletenessExamples.funnel(180, 240).with(Trait.OFFLINE)),
                Example.notJudged(
                        Text.of("nobody knows the clicks", "клики неизвестны"),
                        CompletenessExamples.channel(
                                CompletenessExamples.funnel(180, 100).now().without(Figure.CLICKS)),
                        Cause.MISSING));
    }
}
