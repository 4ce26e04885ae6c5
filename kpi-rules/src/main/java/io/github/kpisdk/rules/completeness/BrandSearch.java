package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.guard.ObservedRate;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.subject.BrandSearchSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Clear;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * KC606, brand: most sales of paid search come from people who searched for the own name.
 *
 * @param brandShare from this part on
 * @param minSales with fewer sales of paid search nothing is judged
 */
public record BrandSearch(BigDecimal brandShare, int minSales) implements Rule<BrandSearchSubject> {
    static final Threshold BRAND_SHARE =
            Threshold.of("brandShare", "0.5", "0.01", "1", Threshold.JUDGEMENT);
    static final Threshold MIN_SALES =
            Threshold.of("minSales", "30", "1", "1000000", Threshold.JUDGEMENT);
    private static final int MONTHS = 12;

    /** As it is unless set otherwise. */
    public static final BrandSearch USUAL = new BrandSearch(BRAND_SHARE.usual(), 30);

    /** Checks the thresholds. */
    public BrandSearch {
        BRAND_SHARE.check(brandShare);
        MIN_SALES.check(BigDecimal.valueOf(minSales));
    }

    @Override
    public RuleInfo info() {
        return LastClickBias.INFO;
    }

    @Override
    public Class<BrandSearchSubject> subjectType() {
        return BrandSearchSubject.class;
    }

    @Override
    public Verdict judge(BrandSearchSubject search) {
        long sales = search.brand().trials();
        return Needs.none()
                .that(
                        search.tests().isPresent(),
                        Cause.MISSING,
                        Text.of("the record of tests", "журнал проверок"))
                .that(
                        sales >= minSales,
                        Cause.TOO_LITTLE,
                        Text.of(
                                "sales of paid search: %d, needed: %d".formatted(sales, minSales),
                                "продаж платного поиска: %d, нужно: %d".formatted(sales, minSales)))
                .judge(() -> byShare(search));
    }

    private Verdict byShare(BrandSearchSubject search) {
        ObservedRate share = new ObservedRate(search.brand());
        Evidence evidence =
                Evidence.of(
                        share.fact("share").against(brandShare),
                        Fact.share("min", Known.of(brandShare)));
        if (share.value().isBelow(brandShare) || wasTested(search)) {
            return new Clear(evidence);
        }
        return Verdict.flagged(
                "brandSearch", search.cost().map(evidence::withStake).orElse(evidence));
    }

    /** Whether a test ended in the twelve months up to the end of the period. */
    private static boolean wasTested(BrandSearchSubject search) {
        LocalDate end = search.period().range().end();
        LocalDate since = end.minusMonths(MONTHS);
        return search.tests().orElseThrow().stream()
                .anyMatch(day -> !day.isBefore(since) && day.isBefore(end));
    }

    @Override
    public List<Example<BrandSearchSubject>> examples() {
        BrandSearchSubject brand = CompletenessExamples.brand(340);
        return List.of(
                Example.flagged(
                        Text.of("340 of 500, never tested", "340 из 500, проверок не было"),
                        brand,
                        "brandSearch"),
                Example.clear(
                        Text.of(
                                "340 of 500, tested by regions five months ago",
                                "340 из 500, проверка по регионам пять месяцев назад"),
                        brand.tests(List.of(LocalDate.of(2025, 12, 20)))));
    }
}
