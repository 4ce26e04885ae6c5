package io.github.kpisdk.funnel.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of pipelines, on deals that were moved about at random. */
class PipelineProperties {
    private static final Instant END = Instant.ofEpochSecond(100);
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
            @ForAll("policies") Policies policies, @ForAll("visits") List<StageVisit> visits) {
        PipelineResult result = SALES.over(visits, policies, END);
        long open = result.deals().stream().filter(deal -> deal.state() == StageKind.OPEN).count();

        assertThat(result.workInProgress(END)).isEqualTo(open);
        assertThat(result.deals())
                .allMatch(deal -> deal.closedAt().isEmpty() == (deal.state() == StageKind.OPEN));
    }

    private static List<DealPath> deals(
            List<StageVisit> visits, Policies policies, Skipped skipped, Backward backward) {
        Policies changed =
                new Policies(
                        skipped,
                        backward,
                        policies.reopened(),
                        policies.revisits(),
                        policies.change());
        return SALES.over(visits, changed, END).deals();
    }

    @Provide
    Arbitrary<Policies> policies() {
        return Combinators.combine(
                        Arbitraries.of(Skipped.class),
                        Arbitraries.of(Backward.class),
                        Arbitraries.of(Reopened.class),
                        Arbitraries.of(Revisits.class),
                        Arbitraries.of(PipelineChange.class))
                .as(Policies::new);
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
                                        Instant.ofEpochSecond(at),
                                        left.map(l -> Instant.ofEpochSecond(l))))
                .list()
                .ofMaxSize(12);
    }
}
