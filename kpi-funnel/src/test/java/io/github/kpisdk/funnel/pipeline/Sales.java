package io.github.kpisdk.funnel.pipeline;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Short ways to write deals of May 2026. */
final class Sales {
    static final ZoneId UTC = ZoneOffset.UTC;
    static final Instant END = day(31);
    static final DateRange MAY = DateRange.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));

    static final Pipeline SALES =
            Pipeline.of(
                    "sales",
                    Stage.open("new"),
                    Stage.open("offer"),
                    Stage.open("contract"),
                    Stage.won("won"),
                    Stage.lost("lost"));

    static final Policies PLAIN =
            Policies.of(
                    Skipped.IMPUTE_PASSED,
                    Backward.FURTHEST,
                    Reopened.LAST_CLOSE_WINS,
                    Revisits.SUMMED,
                    PipelineChange.COUNT_THIS,
                    AmountAt.CLOSE,
                    Merged.INTO_SURVIVOR,
                    Deleted.COUNT_AS_LOST);

    private Sales() {}

    /** {@code "new 1 100, won 5"}: entered on these days of May 2026, worth 100 roubles first. */
    static List<StageVisit> deal(String entity, String text) {
        return Arrays.stream(text.split(", ")).map(row -> visit(entity, row.split(" "))).toList();
    }

    private static StageVisit visit(String entity, String[] row) {
        StageVisit visit = StageVisit.of(entity, "sales", row[0], day(Integer.parseInt(row[1])));
        return row.length < 3 ? visit : visit.worth(Money.of("RUB", row[2]));
    }

    static Instant day(int day) {
        return LocalDate.of(2026, 5, day).atStartOfDay(UTC).toInstant();
    }

    /** Two won, one lost, one open. */
    static List<StageVisit> four() {
        List<StageVisit> visits = new ArrayList<>();
        visits.addAll(deal("a", "new 1, offer 3, contract 6, won 9"));
        visits.addAll(deal("b", "new 2, contract 4, won 6"));
        visits.addAll(deal("c", "new 3, offer 4, lost 10"));
        visits.addAll(deal("d", "new 4, offer 8"));
        return visits;
    }

    static PipelineResult over(List<StageVisit> visits, Policies policies) {
        return SALES.over(visits, policies, END);
    }

    /** From a day of May to the day before another. */
    static DateRange days(int first, int end) {
        return DateRange.of(LocalDate.of(2026, 5, first), LocalDate.of(2026, 5, end));
    }

    static Known known(String number) {
        return Known.of(new BigDecimal(number));
    }

    static Known known(String numerator, String denominator) {
        return Known.of(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    static String inDays(Outcome seconds) {
        return ((Known) seconds).per(known("86400")).value().toPlainString();
    }
}
