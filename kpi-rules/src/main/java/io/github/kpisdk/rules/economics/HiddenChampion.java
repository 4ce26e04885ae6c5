package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.guard.RevenueSpread;
import io.github.kpisdk.rules.rule.BusinessRule;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * KE206: a channel with few leads earns more than any other.
 *
 * @param minChannels with fewer channels nothing is hidden
 */
public record HiddenChampion(int minChannels) implements BusinessRule {
    private static final Threshold MIN_CHANNELS =
            Threshold.of("minChannels", "3", "2", "1000", Threshold.JUDGEMENT);

    private static final RuleInfo INFO =
            RuleInfo.of("KE206", "hidden-champion")
                    .title(
                            "The channel that looks weak earns the most",
                            "Канал, который выглядит слабым, зарабатывает больше всех")
                    .about(Category.ECONOMICS, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks of the channel with the highest contribution profit, above"
                                    + " zero, if it is below the middle by leads and its profit at"
                                    + " the lower 95 % limit of its revenue is still above that of"
                                    + " the second. One large deal makes this limit low and the rule"
                                    + " silent.",
                            "Срабатывает на канал с наибольшей маржинальной прибылью (больше нуля),"
                                    + " если по лидам он ниже середины, а его прибыль при нижней"
                                    + " границе выручки (95 %) всё ещё больше прибыли второго. Из-за"
                                    + " одной крупной сделки эта граница низкая, и правило молчит.")
                    .message(
                            "champion",
                            Severity.INFO,
                            Text.of(
                                    "{channel}: place {leadRank} of {count} by leads, but first by"
                                            + " profit ({profit} against {second}). Do not cut it.",
                                    "{channel}: место {leadRank} из {count} по лидам, но первое по"
                                            + " прибыли ({profit} против {second}). Не отключайте"
                                            + " его."),
                            Text.of(
                                    "Silent if another channel may earn as much as {channel}, or if"
                                            + " {channel} is among the first half by leads.",
                                    "Молчит, если другой канал может заработать столько же, сколько"
                                            + " {channel}, или если {channel} в первой половине по"
                                            + " лидам."))
                    .remedy(
                            "Protect the budget; try to raise it carefully.",
                            "Защитите бюджет; пробуйте осторожно повышать.")
                    .question(
                            "Who makes sure that this channel is not cut for its few leads?",
                            "Кто проследит, чтобы канал не отключили за малое число лидов?")
                    .thresholds(MIN_CHANNELS)
                    .source(
                            "article 0: a channel may look weak, bring few leads and still be the"
                                    + " most profitable")
                    .build();

    /** As it is unless set otherwise. */
    public static final HiddenChampion USUAL = new HiddenChampion(3);

    /** Checks the threshold. */
    public HiddenChampion {
        MIN_CHANNELS.check(BigDecimal.valueOf(minChannels));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** One that neither costs nor brings anything is no place in a ranking. */
    private static boolean isAtWork(ChannelSubject channel) {
        Figures now = channel.now();
        return isOther(now.find(Figure.LEADS))
                || isOther(now.find(Figure.COST))
                || isOther(now.find(Figure.REVENUE));
    }

    /** Unknown, or known and not zero. */
    private static boolean isOther(Optional<Known> value) {
        return value.map(known -> known.signum() != 0).orElse(true);
    }

    @Override
    public Verdict judge(BusinessSubject business) {
        List<ChannelSubject> channels =
                business.channels().stream().filter(HiddenChampion::isAtWork).toList();
        Needs needs =
                Needs.none()
                        .that(!channels.isEmpty(), Cause.MISSING, Text.of("the channels", "каналы"))
                        .applies(
                                channels.size() >= minChannels,
                                Text.of("there are few channels", "каналов мало"));
        for (ChannelSubject channel : channels) {
            needs =
                    needs.figures(
                            channel.now(),
                            Figure.LEADS,
                            Figure.COST,
                            Figure.REVENUE,
                            Figure.MARGIN);
        }
        return needs.judge(() -> byProfit(channels));
    }

    private static Verdict byProfit(List<ChannelSubject> channels) {
        List<Known> profits = channels.stream().map(HiddenChampion::profit).toList();
        Known profit = Collections.max(profits);
        int first = profits.indexOf(profit);
        ChannelSubject best = channels.get(first);
        List<Known> others = new ArrayList<>(profits);
        others.remove(first);
        Known second = Collections.max(others);
        long rank = leadRank(best, channels);
        boolean weak = 2 * rank > channels.size() + 1;
        if (!weak || profit.signum() <= 0 || profit.compareTo(second) == 0) {
            return Verdict.clear(
                    () ->
                            Evidence.of(
                                    Fact.name("channel", best.channel()),
                                    Fact.count("leadRank", rank),
                                    Fact.money("profit", profit)));
        }
        return Needs.none()
                .figures(best.now(), Figure.EFFECTIVE_SALES)
                .that(Chance.hasSpread(best.now()), Cause.TOO_LITTLE, Chance.NO_SALES)
                .judge(() -> byLowest(best, rank, channels.size(), second));
    }

    private static Verdict byLowest(ChannelSubject best, long rank, int count, Known second) {
        Figures now = best.now();
        RevenueSpread spread =
                new RevenueSpread(now.number(Figure.REVENUE), now.number(Figure.EFFECTIVE_SALES));
        Interval revenue = spread.interval(Interval.USUAL);
        double margin = now.number(Figure.MARGIN);
        double cost = now.number(Figure.COST);
        double low = revenue.lower() * margin - cost;
        double high = revenue.upper() * margin - cost;
        double level = (second.value().doubleValue() + cost) / margin;
        Known profit = profit(best);
        return Verdict.breached(
                low > second.value().doubleValue(),
                "champion",
                Evidence.of(
                                Fact.name("channel", best.channel()),
                                Fact.count("leadRank", rank),
                                Fact.count("count", count),
                                Fact.money("profit", profit)
                                        .within(
                                                new Interval(
                                                        Math.min(low, high),
                                                        Math.max(low, high),
                                                        revenue.confidence()))
                                        .restingOn(Math.round(spread.effective())),
                                Fact.money("second", second))
                        .withP(level > 0 ? spread.pAgainst(level) : 0)
                        .withStake(profit));
    }

    private static Known profit(ChannelSubject channel) {
        Figures now = channel.now();
        return now.get(Figure.REVENUE).times(now.get(Figure.MARGIN)).minus(now.get(Figure.COST));
    }

    /** The place by leads; equal ones share the better place. */
    private static long leadRank(ChannelSubject one, List<ChannelSubject> all) {
        long leads = one.now().count(Figure.LEADS);
        return 1 + all.stream().filter(other -> other.now().count(Figure.LEADS) > leads).count();
    }

    @Override
    public List<Example<BusinessSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "the fewest leads, 36 equal deals, 744,000 of profit against 310,000",
                                "меньше всех лидов, 36 равных сделок, прибыль 744 000 против 310 000"),
                        EconomicsExamples.withEmail("2160000", "36"),
                        "champion"),
                Example.inconclusive(
                        Text.of(
                                "the same, most of it from one deal",
                                "то же, но почти всё — от одной сделки"),
                        EconomicsExamples.withEmail("2159995", "2.062184"),
                        "champion"),
                Example.clear(
                        Text.of("email earns 300,000", "email зарабатывает 300 000"),
                        EconomicsExamples.withEmail("1050000", "36")));
    }
}
