package io.github.kpisdk.funnel.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.DateRange;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of pipelines, on deals that were moved about at random. */
class PipelineProperties {
    private static final Instant END = day(100);
    private static final Pipeline SALES =
            Pipeline.of(
                    "sales",
                    Stage.open("new"),
                    Stage.open("offer"),
                    Stage.open("contract"),
                    Stage.won("won"),
                    Stage.lost("lost"));

    @Property
    void the_order_of_rows_does_not_matter_and_a_row_given_again_changes_nothing(
            @ForAll("policies") Policies policies,
            @ForAll("visits") List<StageVisit> visits,
            @ForAll Random random) {
        List<StageVisit> twice = new ArrayList<>(visits);
        twice.addAll(visits);
        Collections.shuffle(twice, random);

        assertThat(SALES.over(twice, policies, END).deals())
                .isEqualTo(SALES.over(visits, policies, END).deals());
    }

    @Property
    void what_was_only_visited_was_passed_and_what_was_latest_was_furthest(
            @ForAll("policies") Policies policies, @ForAll("visits") List<StageVisit> visits) {
        List<DealPath> strict = deals(visits, policies, Skipped.ONLY_VISITED, Backward.LATEST);
        List<DealPath> wide = deals(visits, policies, Skipped.IMPUTE_PASSED, Backward.FURTHEST);

        for (int i = 0; i < wide.size(); i++) {
            assertThat(wide.get(i).reached()).containsAll(strict.get(i).reached());
        }
    }

    @Property
    void every_deal_is_under_way_or_closed(
            @ForAll("policies") Policies policies,
            @ForAll("visits") List<StageVisit> visits,
            @ForAll("removals") List<Removal> removals) {
        PipelineResult result = SALES.over(visits, removals, policies, END);
        long open = result.deals().stream().filter(deal -> deal.state() == StageKind.OPEN).count();

        assertThat(result.workInProgress(END)).isEqualTo(open);
        assertThat(result.deals())
                .allMatch(deal -> deal.closedAt().isEmpty() == (deal.state() == StageKind.OPEN));
    }

    /** All rows are of midnights, so that the average of a period is that of its midnights. */
    @Property
    void what_is_in_progress_on_average_is_that_of_every_day(
            @ForAll("policies") Policies policies,
            @ForAll("visits") List<StageVisit> visits,
            @ForAll("removals") List<Removal> removals) {
        PipelineResult result = SALES.over(visits, removals, policies, END);
        LocalDate first = LocalDate.of(1970, 1, 2);
        Flow flow = result.flow(DateRange.of(first, first.plusDays(6)), ZoneOffset.UTC);
        long days = 0;
        for (int day = 1; day <= 6; day++) {
            days += result.workInProgress(day(day));
        }

        assertThat(flow.averageInProgress())
                .isEqualByComparingTo(Known.of(BigDecimal.valueOf(days), BigDecimal.valueOf(6)));
    }

    /** If all open deals are lost in the end, or all are won. */
    @Property
    void a_rate_will_lie_between_what_is_so_far_and_what_may_be(
            @ForAll("policies") Policies policies, @ForAll("visits") List<StageVisit> visits) {
        CohortRate now = closeRate(visits, policies);
        List<String> open =
                SALES.over(visits, policies, END).deals().stream()
                        .filter(deal -> deal.state() == StageKind.OPEN)
                        .map(DealPath::entity)
                        .toList();

        assertThat(now.undecided()).isEqualTo(open.size());
        assertThat(closeRate(ending(visits, open, "lost"), policies).rate())
                .isEqualTo(now.soFar().rate());
        assertThat(closeRate(ending(visits, open, "won"), policies).rate())
                .isEqualTo(now.atMost().rate());
    }

    private static CohortRate closeRate(List<StageVisit> visits, Policies policies) {
        DateRange all = DateRange.of(LocalDate.of(1970, 1, 1), LocalDate.of(1970, 2, 1));
        return SALES.over(visits, policies, END).cohort(all, ZoneOffset.UTC).closeRate();
    }

    private static List<StageVisit> ending(
            List<StageVisit> visits, List<String> deals, String stage) {
        List<StageVisit> more = new ArrayList<>(visits);
        deals.forEach(deal -> more.add(StageVisit.of(deal, "sales", stage, day(50))));
        return more;
    }

    private static Instant day(int day) {
        return Instant.ofEpochSecond(86_400L * day);
    }

    private static List<DealPath> deals(
            List<StageVisit> visits, Policies policies, Skipped skipped, Backward backward) {
        return SALES.over(visits, policies.with(skipped).with(backward), END).deals();
    }

    @Provide
    Arbitrary<Policies> policies() {
        return Combinators.combine(
                        Arbitraries.of(Skipped.class),
                        Arbitraries.of(Backward.class),
                        Arbitraries.of(Reopened.class),
                        Arbitraries.of(Revisits.class),
                        Arbitraries.of(PipelineChange.class),
                        Arbitraries.of(AmountAt.class),
                        Arbitraries.of(Merged.class),
                        Arbitraries.of(Deleted.class))
                .as(Policies::of);
    }

    /** Deals of three; z has no rows. */
    @Provide
    Arbitrary<List<Removal>> removals() {
        return Arbitraries.of(
                List.of(),
                List.of(Removal.deleted("a", day(3))),
                List.of(Removal.merged("b", "a", day(3))),
                List.of(Removal.merged("a", "b", day(3)), Removal.deleted("b", day(5))),
                List.of(Removal.merged("c", "z", day(3)), Removal.deleted("z", day(5))));
    }

    @Provide
    Arbitrary<List<StageVisit>> visits() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of("sales", "sales", "sales", "service"),
                        Arbitraries.of("new", "offer", "contract", "won", "lost"),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 9).optional())
                .as(
                        (entity, pipeline, stage, at, left) ->
                                new StageVisit(
                                        entity,
                                        pipeline,
                                        stage,
                                        day(at),
                                        left.map(l -> day(l)),
                                        Optional.empty()))
                .list()
                .ofMaxSize(12);
    }
}
