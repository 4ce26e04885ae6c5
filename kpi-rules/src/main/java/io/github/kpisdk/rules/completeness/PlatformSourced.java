package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.CardRule;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Clear;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * KC601, of cards: money or sales of a KPI come from an advertising platform.
 *
 * @param platforms words by which the data source of a card is known for a platform, in capitals or
 *     not
 */
public record PlatformSourced(List<String> platforms) implements CardRule {
    /** As it is unless set otherwise. */
    public static final PlatformSourced USUAL =
            new PlatformSourced(
                    List.of(
                            "ad platform",
                            "ad cabinet",
                            "google ads",
                            "meta ads",
                            "facebook",
                            "instagram",
                            "tiktok",
                            "linkedin ads",
                            "microsoft ads",
                            "bing ads",
                            "yandex direct",
                            "yandex.direct",
                            "vk ads",
                            "mytarget",
                            "рекламный кабинет",
                            "рекламного кабинета",
                            "яндекс директ",
                            "яндекс.директ",
                            "vk реклама"));

    /** Keeps a copy. */
    public PlatformSourced {
        platforms = List.copyOf(platforms);
        if (platforms.isEmpty() || platforms.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("platforms must name at least one, and no blank");
        }
    }

    @Override
    public RuleInfo info() {
        return PlatformOvercount.INFO;
    }

    @Override
    public Verdict judge(CardSubject card) {
        Optional<Kpi> kpi = card.kpi();
        Optional<String> source = card.card().measuring().dataSource();
        return CardNeeds.declared(card)
                .applies(
                        kpi.filter(PlatformSourced::isMoneyOfDeals).isPresent(),
                        Text.of("no money of sales is in it", "в показателе нет денег от продаж"))
                .that(
                        source.isPresent(),
                        Cause.MISSING,
                        Text.of("where the figure comes from", "источник показателя"))
                .judge(() -> bySource(kpi.orElseThrow(), source.orElseThrow()));
    }

    private Verdict bySource(Kpi kpi, String source) {
        Evidence evidence =
                Evidence.of(Fact.words("kpi", kpi.title()), Fact.name("platform", source));
        return platforms.stream().anyMatch(platform -> isIn(source, platform))
                ? Verdict.flagged("platformSourced", evidence)
                : new Clear(evidence);
    }

    private static boolean isIn(String source, String platform) {
        int length = platform.length();
        return IntStream.rangeClosed(0, source.length() - length)
                .anyMatch(at -> source.regionMatches(true, at, platform, 0, length));
    }

    /** Money is in it, and deals are: what a platform pays for clicks is its own to say. */
    private static boolean isMoneyOfDeals(Kpi kpi) {
        return kpi.quantities().stream().anyMatch(one -> one.unit().equals(Unit.MONEY))
                && kpi.quantities().stream().anyMatch(one -> one.needs().contains(Table.DEALS));
    }

    @Override
    public List<Example<CardSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("ROAS, taken from Google Ads", "ROAS из Google Ads"),
                        CompletenessExamples.card("roas", "Google Ads"),
                        "platformSourced"),
                Example.clear(
                        Text.of("ROAS, taken from the CRM", "ROAS из CRM"),
                        CompletenessExamples.card("roas", "CRM")),
                Example.notJudged(
                        Text.of("cost per click, taken from Google Ads", "CPC из Google Ads"),
                        CompletenessExamples.card("cpc", "Google Ads"),
                        Cause.NOT_APPLICABLE));
    }
}
