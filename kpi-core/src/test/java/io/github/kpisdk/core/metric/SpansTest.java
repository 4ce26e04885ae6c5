package io.github.kpisdk.core.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {

    @Test
    void whole_months_and_those_before_them_are_one_list() {
        List<Period> months = Grain.MONTH.split(DateRange.parse("2026-01-01/2026-04-01"));

        assertThat(lists(months, 2))
                .hasToString(
                        "[[2025-11-01/2025-12-01, 2025-12-01/2026-01-01, 2026-01-01/2026-02-01,"
                                + " 2026-02-01/2026-03-01, 2026-03-01/2026-04-01]]");
    }

    @Test
    void half_a_month_before_this_half_takes_a_list_of_its_own() {
        List<Period> months = Grain.MONTH.split(DateRange.parse("2026-02-01/2026-03-15"));

        assertThat(lists(months, 1))
                .hasToString(
                        "[[2026-01-01/2026-02-01, 2026-02-01/2026-03-01, 2026-03-01/2026-03-15],"
                                + " [2026-02-01/2026-02-15]]");
    }

    @Test
    void a_span_that_begins_as_another_and_ends_later_is_another() {
        Spans spans = new Spans(List.of(DateRange.parse("2026-01-01/2026-02-01")));
        spans.add(DateRange.parse("2026-01-01/2026-02-01"));
        spans.add(DateRange.parse("2026-01-01/2026-01-15"));
        spans.add(DateRange.parse("2025-12-15/2026-01-02"));
        spans.add(DateRange.parse("2026-01-10/2026-02-05"));

        assertThat(spans.lists())
                .hasToString(
                        "[[2026-01-01/2026-02-01], [2026-01-01/2026-01-15],"
                                + " [2025-12-15/2026-01-02, 2026-01-10/2026-02-05]]");
        assertThat(Spans.place(spans.lists().get(0), DateRange.parse("2026-01-01/2026-01-15")))
                .isNegative();
    }

    private static List<List<DateRange>> lists(List<Period> periods, int shifts) {
        Spans spans = new Spans(periods.stream().map(Period::range).toList());
        for (int k = 1; k <= shifts; k++) {
            for (Period period : periods) {
                spans.add(period.before(k).range());
            }
        }
        return spans.lists();
    }
}
