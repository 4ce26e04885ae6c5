package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is easily got wrong about figures, and the test that shows how it is here. */
class SemanticsTest {
    private static final String LATER = "later: ";

    private static final String TABLE =
            """
            1|Nothing is divided by zero, and money spent in vain ranks last|UndefinedProperties#what_was_to_be_divided_is_remembered_where_the_divisor_is_at_fault
            1|A channel that spent and sold nothing never stands before one that sold|RankingProperties#money_spent_on_nothing_is_worse_than_any_cost
            2|Nothing of something, something of nothing and nothing of nothing stay apart|RankingExamples#three_kinds_of_zero_stay_apart
            3|A ratio of the whole is that of the sums, never a mean of ratios|ChannelSplitProperties#every_kpi_of_the_business_is_that_of_the_added_up_channels
            4|Different buyers do not add up over channels or periods|ChannelSplitProperties#buyers_of_the_business_are_not_the_sum_but_not_fewer_than_of_any_channel
            4|A sum of different buyers says that it is none|PeriodSplitProperties#buyers_do_not_add_up_over_periods_and_the_sum_says_so
            5|A customer is new once, with the first deal won, in whatever order deals are told|DerivedColumnsExamples#the_first_purchase_is_the_earliest_won_deal_in_whatever_order_it_came
            5|Who bought before the data begin|later: readers
            6|Each operand counts by its own day, and a mix of days is said|TimeBasisTest#costs_over_results_of_another_day_are_mixed
            6|All periods together hold every row, by whichever day|PeriodSplitProperties#the_periods_of_a_grain_add_up_to_the_range
            7|Costs of earlier periods may be set against the sales of this one|ShiftedExamples#a_step_in_spending_shows_as_many_periods_later
            7|A cohort that is too young says so|CohortProperties#it_is_too_early_to_tell_exactly_while_the_youngest_are_too_young
            7|Costs spread over the observed time to a sale|later: funnel
            8|A refund counts on its own day, and in the cohort of the first sale|RefundProperties#the_cohort_that_loses_it_is_that_of_the_first_sale_whenever_the_money_went_back
            8|Over all time both views are equal|IdentityProperties#over_all_time_the_cohorts_brought_what_the_business_earned
            9|A running period is compared with the same days of the one before|PeriodProperties#before_a_cut_period_come_the_same_days_of_the_unit_before
            9|A short month is not compared with a longer one|PeriodProperties#a_cut_month_is_not_compared_with_a_longer_one
            10|An instant falls on a day of the business, whichever zone it came from|CalendarProperties#a_zone_moves_an_instant_to_a_neighbouring_day_at_most
            10|Sums by day that were cut in another zone|later: readers
            11|Months, weeks and years of the books hold every day once|CalendarProperties#every_day_of_a_span_is_in_exactly_one_period_of_the_books
            12|Currencies are not added up|CurrencyProperties#neither_facts_nor_parts_of_another_currency_get_into_a_ledger
            12|Money is converted before it enters, both sides of a ratio by one rule|ConversionProperties#one_rate_for_all_days_makes_every_amount_k_times_as_much
            13|Shared costs are divided by a named driver, and not a cent is lost|AllocationProperties#nothing_is_lost_and_nothing_is_made
            13|The order of channels changes no part|AllocationProperties#the_order_of_the_channels_does_not_matter
            14|Figures are exact and rounded once, when shown|ShownFigureProperties#a_figure_is_rounded_once_to_the_nearest_decimal_and_to_the_even_one_of_two
            14|Identities hold to the last digit|IdentityProperties#a_quotient_times_its_divisor_is_its_dividend
            15|A row with an id that was there before is never counted again|RowOrderProperties#a_fact_with_an_id_that_comes_twice_is_never_counted_twice
            15|Several sources that claim one sale|later: readers
            16|What never pays back is a reason of its own and ranks last|GuardedExamples#what_never_pays_back_ranks_worst
            16|Less than nothing of a part has no place|RankingProperties#a_price_of_nothing_and_a_part_of_less_than_nothing_have_no_place
            17|A channel without cost has no place by cost, but counts in the whole|RankingExamples#a_channel_without_cost_is_not_ranked_by_cost
            17|Customers who came without paid channels are counted out where definitions differ|SpreadExamples#customers_who_came_without_paid_channels_are_counted_out
            18|Percentages differ by points, which are not per cent|ComparisonProperties#percentages_differ_by_points_and_the_rest_in_its_own_unit
            19|Which way is better belongs to the declaration|ComparisonProperties#more_is_better_for_some_and_worse_for_the_others
            19|A cost below its target is beyond it|CardReviewExamples#a_cost_of_700_against_650_from_850
            20|What comes late is followed, and equals a rebuild|LiveLedgerProperties#after_any_step_taken_or_refused_all_totals_are_those_of_a_rebuild
            20|A report as it was known on an earlier day|later: facts do not yet say since when they are known
            21|Another definition is a KPI of its own, and why they differ is said|SpreadExamples#a_cost_that_one_leaves_out_is_named
            21|A definition that changes over time|later: declarations have no versions yet
            22|The cost of a channel without leads still counts|RowDefectsTest#the_cost_of_a_channel_without_leads_still_counts
            22|Costs cannot be picked by what became of leads|RowDefectsTest#costs_cannot_be_picked_by_what_became_of_leads
            22|Which part of sales and revenue has no source is told|ClaimsAndSourcesTest#a_fifth_of_sales_without_a_source_is_the_bar
            22|Sales without a recorded cost are told, with their revenue|CardsAndCostsTest#sales_without_a_cost_are_told_with_the_revenue_at_stake
            23|A change is split into mix and rate without a rest|MixChangeTest#the_mix_part_of_a_segment_is_against_the_whole
            24|A benchmark says whose it is, and is of the same variant|ComparisonExamples#a_benchmark_is_of_the_same_variant
            24|A benchmark names its trade, source and year|PlanTest#a_benchmark_says_whose_it_is
            24|A benchmark says how many businesses it was taken from|PlanTest#the_sample_of_a_benchmark_may_be_said
            """;

    private record Semantics(int number, String what, String shown) {
        static Semantics parse(String line) {
            String[] cells = line.split("\\|", -1);
            assertThat(cells).as(line).hasSize(3);
            return new Semantics(Integer.parseInt(cells[0]), cells[1], cells[2]);
        }
    }

    @Test
    void all_twenty_four_are_told_in_order() {
        List<Integer> numbers = all().map(Semantics::number).toList();

        assertThat(numbers).isSorted();
        assertThat(numbers.stream().distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
        assertThat(all().map(Semantics::what)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @Test
    void the_tests_that_show_it_exist() throws IOException {
        for (Semantics one : all().filter(one -> !one.shown().startsWith(LATER)).toList()) {
            String[] test = one.shown().split("#", 2);

            assertThat(test).as(one.what()).hasSize(2);
            assertThat(source(test[0])).as(one.shown()).containsPattern(declared(test[1]));
        }
    }

    @Test
    void what_comes_later_says_why_or_where() {
        assertThat(all().map(Semantics::shown).filter(shown -> shown.startsWith(LATER)))
                .isNotEmpty()
                .allMatch(shown -> shown.length() > LATER.length());
    }

    private static Stream<Semantics> all() {
        return TABLE.lines().map(Semantics::parse);
    }

    private static Pattern declared(String method) {
        return Pattern.compile("(?m)^    void " + Pattern.quote(method) + "\\(");
    }

    private static String source(String type) throws IOException {
        for (String module : List.of("kpi-core", "kpi-funnel", "kpi-rules")) {
            Path tests = Path.of("..", module, "src", "test", "java");
            try (Stream<Path> files = Files.walk(tests)) {
                Optional<Path> found =
                        files.filter(file -> file.endsWith(type + ".java")).findFirst();
                if (found.isPresent()) {
                    return Files.readString(found.get());
                }
            }
        }
        throw new AssertionError("There is no test " + type);
    }
}
