package io.github.kpisdk.rules.economics;

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
import io.github.kpisdk.rules.subject.LtvBasis;
import io.github.kpisdk.rules.subject.LtvSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * KE202: a lifetime value counts revenue, and on margin it may no longer be enough.
 *
 * @param minRatio the least LTV:CAC; exactly this is enough
 */
public record LtvOnRevenue(BigDecimal minRatio) implements Rule<LtvSubject> {
    private static final Threshold MIN_RATIO =
            Threshold.of("minRatio", "3", "1", "100", "article 2; Skok, SaaS Metrics 2.0");

    private static final Text SILENT =
            Text.of("Silent if LTV counts margin.", "Молчит, если LTV посчитан по марже.");

    private static final RuleInfo INFO =
            RuleInfo.of("KE202", "ltv-on-revenue")
                    .title(
                            "The lifetime value counts revenue instead of margin",
                            "LTV посчитан по выручке вместо маржи")
                    .about(Category.ECONOMICS, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks of every lifetime value on revenue: as an error where LTV:CAC"
                                    + " is enough on revenue and too little on margin, as a warning"
                                    + " where the margin is not known, as a note otherwise. This is"
                                    + " arithmetic and needs no guard.",
                            "Срабатывает на любую LTV по выручке: ошибка, если LTV:CAC достаточно"
                                    + " по выручке, но мало по марже; предупреждение, если маржа"
                                    + " неизвестна; иначе заметка. Это арифметика, защита от"
                                    + " случайности не нужна.")
                    .message(
                            "verdictFlips",
                            Severity.ERROR,
                            Text.of(
                                    "{segment}: LTV:CAC {revenueRatio} on revenue is {marginRatio}"
                                            + " on margin ({margin}).",
                                    "{segment}: LTV:CAC {revenueRatio} по выручке — это"
                                            + " {marginRatio} по марже ({margin})."),
                            SILENT)
                    .message(
                            "marginUnknown",
                            Severity.WARNING,
                            Text.of(
                                    "{segment}: LTV {ltv} counts revenue and the margin is unknown;"
                                            + " it cannot be held against CAC.",
                                    "{segment}: LTV {ltv} посчитан по выручке, маржа неизвестна;"
                                            + " сравнивать с CAC нельзя."),
                            SILENT)
                    .message(
                            "basisNote",
                            Severity.INFO,
                            Text.of(
                                    "{segment}: LTV {ltv} counts revenue; on margin LTV:CAC is"
                                            + " {marginRatio}.",
                                    "{segment}: LTV {ltv} посчитан по выручке; по марже LTV:CAC —"
                                            + " {marginRatio}."),
                            SILENT)
                    .remedy(
                            "Compute LTV on contribution margin after refunds and the cost of"
                                    + " service.",
                            "Считайте LTV по маржинальной прибыли после возвратов и затрат на"
                                    + " обслуживание.")
                    .question(
                            "How much may a new customer cost if only the margin counts?",
                            "Сколько можно платить за клиента, если считать только маржу?")
                    .thresholds(MIN_RATIO)
                    .source(
                            "article 2: LTV as the money a customer brings",
                            "SOMA B2B SaaS definitions, LTV: revenue times expected life",
                            "a16z, 16 Startup Metrics: LTV is net profit, not revenue")
                    .build();

    /** As it is unless set otherwise. */
    public static final LtvOnRevenue USUAL = new LtvOnRevenue(MIN_RATIO.usual());

    /** Checks the threshold. */
    public LtvOnRevenue {
        MIN_RATIO.check(minRatio);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<LtvSubject> subjectType() {
        return LtvSubject.class;
    }

    @Override
    public Verdict judge(LtvSubject value) {
        Fact ltv = Fact.money("ltv", value.ltv());
        if (value.basis().equals(Optional.of(LtvBasis.MARGIN))) {
            return Verdict.clear(ltv);
        }
        return Needs.none()
                .that(
                        value.basis().isPresent(),
                        Cause.MISSING,
                        Text.of(
                                "whether LTV counts revenue or margin",
                                "по выручке или по марже посчитан LTV"))
                .judge(
                        () ->
                                value.margin().isEmpty()
                                        ? Verdict.flagged("marginUnknown", Evidence.of(ltv))
                                        : byMargin(value, value.margin().get(), ltv));
    }

    private Verdict byMargin(LtvSubject value, Known margin, Fact ltv) {
        Optional<Known> cac = value.cac();
        return Needs.none()
                .that(cac.isPresent(), Cause.MISSING, Text.of("CAC", "CAC"))
                .applies(
                        cac.filter(cost -> cost.signum() > 0).isPresent(),
                        Text.of("winning a customer cost nothing", "привлечение бесплатное"))
                .judge(() -> byRatio(value, margin, cac.orElseThrow(), ltv));
    }

    private Verdict byRatio(LtvSubject value, Known margin, Known cac, Fact ltv) {
        Known onRevenue = value.ltv().per(cac);
        Known onMargin = onRevenue.times(margin);
        Known part = Known.of(BigDecimal.ONE).minus(margin).times(value.ltv());
        Evidence facts =
                Evidence.of(
                        ltv,
                        Fact.times("revenueRatio", onRevenue).against(minRatio),
                        Fact.times("marginRatio", onMargin).against(minRatio),
                        Fact.share("margin", margin));
        Evidence evidence =
                value.newCustomers().isPresent()
                        ? facts.withStake(
                                part.times(BigDecimal.valueOf(value.newCustomers().getAsLong())))
                        : facts;
        boolean flips = !onRevenue.isBelow(minRatio) && onMargin.isBelow(minRatio);
        return Verdict.flagged(flips ? "verdictFlips" : "basisNote", evidence);
    }

    @Override
    public List<Example<LtvSubject>> examples() {
        LtvSubject onRevenue =
                LtvSubject.of("subscribers", "40000")
                        .basis(LtvBasis.REVENUE)
                        .cac("10000")
                        .newCustomers(100);
        return List.of(
                Example.flagged(
                        Text.of(
                                "40,000 of revenue at a margin of 35 %, CAC 10,000",
                                "40 000 выручки при марже 35 %, CAC 10 000"),
                        onRevenue.margin("0.35"),
                        "verdictFlips"),
                Example.flagged(
                        Text.of("the same at an unknown margin", "то же, маржа неизвестна"),
                        onRevenue,
                        "marginUnknown"),
                Example.flagged(
                        Text.of("the same at a margin of 80 %", "то же при марже 80 %"),
                        onRevenue.margin("0.8"),
                        "basisNote"),
                Example.clear(
                        Text.of("14,000 of margin", "14 000 маржи"),
                        LtvSubject.of("subscribers", "14000").basis(LtvBasis.MARGIN)),
                Example.notJudged(
                        Text.of("nobody knows what is counted", "неизвестно, что посчитано"),
                        LtvSubject.of("subscribers", "40000"),
                        Cause.MISSING));
    }
}
