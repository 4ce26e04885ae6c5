package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.rules.economics.LtvBelowThreeCac;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneFactTest {
    private static final SubjectKey SEARCH = SubjectKey.of("channel", "search");

    private static Finding finding(SubjectKey key, String money) {
        Evidence evidence = Evidence.NONE.withStake(Known.of(new BigDecimal(money)));
        return Finding.of(LtvBelowThreeCac.USUAL.info(), key, Verdict.flagged("below", evidence));
    }

    @Test
    void what_is_found_in_a_quarter_and_in_a_month_of_it_is_one_finding() {
        Finding quarter = finding(SEARCH.and("period", "2026-Q1"), "10");
        Finding month = finding(SEARCH.and("period", "2026-02"), "40");
        Finding april = finding(SEARCH.and("period", "2026-04"), "5");
        Finding other = finding(SubjectKey.of("channel", "seo").and("period", "2026-02"), "5");

        assertThat(OneFact.repeated(List.of(month, quarter, april, other))).containsExactly(month);
    }

    @Test
    void times_that_overlap_are_one_too() {
        Finding half = finding(SEARCH.and("period", "2026-01-01/2026-05-01"), "10");
        Finding quarter = finding(SEARCH.and("period", "2026-Q2"), "40");
        // the month is not in the half, but in the quarter, which links them
        Finding june = finding(SEARCH.and("period", "2026-06"), "5");

        assertThat(OneFact.repeated(List.of(june, quarter, half)))
                .containsExactlyInAnyOrder(quarter, june);
        assertThat(OneFact.repeated(List.of(june, quarter))).containsExactly(june);
    }

    @Test
    void times_that_only_touch_are_two() {
        Finding may = finding(SEARCH.and("period", "2026-05"), "10");
        Finding june = finding(SEARCH.and("period", "2026-06"), "5");

        Finding before = finding(SEARCH.and("period", "2026-03"), "90");
        Finding quarter = finding(SEARCH.and("period", "2026-Q2"), "5");

        assertThat(OneFact.repeated(List.of(may, june))).isEmpty();
        assertThat(OneFact.repeated(List.of(before, quarter))).isEmpty();
    }

    @Test
    void a_graver_one_stays_whatever_the_time() {
        SubjectKey month = SEARCH.and("period", "2026-02");
        Finding quarter = finding(SEARCH.and("period", "2026-Q1"), "40");
        Finding graver =
                Finding.of(
                        LtvBelowThreeCac.USUAL.info(),
                        month,
                        Verdict.flagged("underwater", Evidence.NONE));

        assertThat(OneFact.repeated(List.of(quarter, graver))).isEmpty();
        assertThat(OneFact.repeated(List.of(quarter, finding(month, "50"))))
                .containsExactly(finding(month, "50"));
    }

    @Test
    void a_time_in_other_words_is_no_time() {
        Finding one = finding(SEARCH.and("period", "spring"), "1");
        Finding other = finding(SEARCH.and("period", "2026-13"), "1");
        Finding month = finding(SEARCH.and("period", "2026-04"), "1");

        assertThat(OneFact.repeated(List.of(one, other, month))).isEmpty();
    }

    @Test
    void of_many_channels_that_it_is_set_against_the_one_of_most_money_stays() {
        SubjectKey may = SEARCH.and("period", "2026-05");
        Finding little = finding(may.and("against", "seo"), "10");
        Finding much = finding(may.and("against", "email"), "11");

        assertThat(OneFact.repeated(List.of(little, much))).containsExactly(little);
    }

    @Test
    void subjects_without_a_time_are_facts_of_their_own() {
        Finding one = finding(SubjectKey.of("card", "a"), "1");
        Finding other = finding(SubjectKey.of("card", "b"), "1");

        assertThat(OneFact.repeated(List.of(one, other, one))).isEmpty();
    }
}
