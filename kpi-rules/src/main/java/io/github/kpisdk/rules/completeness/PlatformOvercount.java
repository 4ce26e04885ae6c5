package io.github.kpisdk.rules.completeness;

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
import io.github.kpisdk.rules.subject.ClaimsSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Clear;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * KC601: the advertising platforms claim more sales than there were.
 *
 * @param maxRatio claimed by actual; more than this is too much
 */
public record PlatformOvercount(BigDecimal maxRatio) implements Rule<ClaimsSubject> {
    private static final Threshold MAX_RATIO =
            Threshold.of("maxRatio", "1.10", "1", "100", Threshold.JUDGEMENT);

    static final RuleInfo INFO =
            RuleInfo.of("KC601", "platform-overcount")
                    .title(
                            "The platforms claim more sales than there were",
                            "Рекламные кабинеты заявляют больше продаж, чем было")
                    .about(Category.COMPLETENESS, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks if the sales that all platforms claim together exceed those of the business by more than 10 %, for the same event and once the business has counted all. Of cards, it speaks of money and sales that are taken from a platform.",
                            "Срабатывает, если продаж по кабинетам вместе больше, чем насчитал бизнес, и разница превышает 10 %: по одному и тому же событию и когда подсчёт закончен. По карточкам — если деньги и продажи взяты из кабинета.")
                    .message(
                            "overcount",
                            Severity.ERROR,
                            Text.of(
                                    "Sales claimed by platforms: {claimed} ({breakdown}); in the CRM: {actual}. Times the truth: {ratio}.",
                                    "Продаж по кабинетам: {claimed} ({breakdown}); в CRM: {actual}. Кратность: {ratio}."),
                            Text.of(
                                    "Silent if platforms claim at most {max} of what the CRM has.",
                                    "Молчит, если кабинеты заявляют не больше {max} от числа в CRM."))
                    .message(
                            "platformSourced",
                            Severity.INFO,
                            Text.of(
                                    "{kpi} is taken from {platform}; use CRM money.",
                                    "«{kpi}» берётся из кабинета ({platform}); берите деньги из CRM."),
                            Text.of(
                                    "Silent if {kpi} is taken from the CRM.",
                                    "Молчит, если «{kpi}» берётся из CRM."))
                    .remedy(
                            "Use CRM deals as the truth; de-duplicate by order id; treat platform figures as directional.",
                            "Считайте верными сделки из CRM; убирайте дубли по номеру заказа; цифры кабинетов — лишь ориентир.")
                    .question(
                            "From which system are sales taken from now on?",
                            "Из какой системы теперь берём продажи?")
                    .thresholds(MAX_RATIO)
                    .source(
                            "article 0: real marketing KPIs are not the metrics of ad cabinets",
                            "ruleranalytics.com, conversion duplication: 80 + 65 + 30 = 175 claimed, 95 real",
                            "orova.vn: sums 20-40 % above the truth")
                    .build();

    /** As it is unless set otherwise. */
    public static final PlatformOvercount USUAL = new PlatformOvercount(MAX_RATIO.usual());

    /** Checks the threshold. */
    public PlatformOvercount {
        MAX_RATIO.check(maxRatio);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<ClaimsSubject> subjectType() {
        return ClaimsSubject.class;
    }

    @Override
    public Verdict judge(ClaimsSubject claims) {
        return Needs.none()
                .that(
                        !claims.claims().isEmpty(),
                        Cause.MISSING,
                        Text.of("claims of platforms", "данные кабинетов"))
                .that(
                        claims.actual().isPresent(),
                        Cause.MISSING,
                        Text.of("sales of the business", "продажи в CRM"))
                .that(
                        claims.sameEvents().isPresent(),
                        Cause.MISSING,
                        Text.of(
                                "whether platforms count the same event",
                                "то же ли событие считают кабинеты"))
                .applies(
                        claims.sameEvents().equals(Optional.of(true)),
                        Text.of("platforms count another event", "кабинеты считают другое событие"))
                .mature(claims.maturity())
                .judge(() -> bySum(claims));
    }

    private Verdict bySum(ClaimsSubject claims) {
        long actual = claims.actual().orElseThrow();
        long claimed = claims.claims().values().stream().reduce(0L, Math::addExact);
        Known limit = Known.of(BigDecimal.valueOf(actual).multiply(maxRatio));
        Known sum = Known.of(BigDecimal.valueOf(claimed));
        Evidence evidence =
                Evidence.of(
                        Fact.count("claimed", claimed),
                        Fact.names("breakdown", breakdown(claims)),
                        Fact.count("actual", actual),
                        ratio(sum, actual),
                        Fact.times("max", Known.of(maxRatio)));
        if (sum.compareTo(limit) <= 0) {
            return new Clear(evidence);
        }
        Known phantom = sum.minus(Known.of(BigDecimal.valueOf(actual)));
        return Verdict.flagged(
                "overcount",
                claims.meanDeal()
                        .map(deal -> evidence.withStake(phantom.times(deal)))
                        .orElse(evidence));
    }

    private Fact ratio(Known sum, long actual) {
        return actual == 0
                ? Fact.words("ratio", Text.of("none was made", "продаж не было"))
                : Fact.times("ratio", sum.per(Known.of(BigDecimal.valueOf(actual))))
                        .restingOn(actual)
                        .against(maxRatio);
    }

    private static List<String> breakdown(ClaimsSubject claims) {
        return claims.claims().entrySet().stream()
                .map(claim -> claim.getKey() + " " + claim.getValue())
                .toList();
    }

    @Override
    public List<Example<ClaimsSubject>> examples() {
        ClaimsSubject nothing = CompletenessExamples.claims(90);
        return List.of(
                Example.flagged(
                        Text.of(
                                "60, 45 and 20 claimed, 90 in the CRM",
                                "заявлено 60, 45 и 20, в CRM 90"),
                        nothing.claim("search", 60).claim("social", 45).claim("video", 20),
                        "overcount"),
                Example.clear(
                        Text.of("96 claimed, 90 in the CRM", "заявлено 96, в CRM 90"),
                        nothing.claim("search", 60).claim("social", 36)),
                Example.notJudged(
                        Text.of("nobody asked the platforms", "данных кабинетов нет"),
                        nothing,
                        Cause.MISSING));
    }
}
