package io.github.kpisdk.funnel.attribution;

import io.github.kpisdk.core.model.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Journeys over up to ten channels, with times and marks. */
class AnyJourneys extends DomainContextBase {
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final int LONGEST = 7;
    private static final int HOURS = 400;

    @Provide
    Arbitrary<Journey> journey() {
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(LONGEST),
                        Arbitraries.integers().between(0, HOURS).list().ofSize(LONGEST),
                        Arbitraries.longs().between(0, 3),
                        Arbitraries.longs().between(0, 3),
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(0, LONGEST),
                        Arbitraries.integers().between(0, LONGEST))
                .as(AnyJourneys::of);
    }

    private static Journey of(
            List<String> path,
            List<Integer> gaps,
            long conversions,
            long nulls,
            int cents,
            int lead,
            int opportunity) {
        List<Touch> touches = new ArrayList<>();
        Instant time = MAY;
        for (int i = 0; i < path.size(); i++) {
            time = time.plusSeconds(3600L * gaps.get(i));
            touches.add(Touch.at(path.get(i), time));
        }
        long lost = conversions == 0 ? nulls + 1 : nulls;
        BigDecimal value = BigDecimal.valueOf(conversions == 0 ? 0 : cents, 2);
        return Journey.of(touches, conversions, new Money("RUB", value), lost)
                .leadAt(1 + lead % path.size())
                .opportunityAt(1 + opportunity % path.size());
    }

    @Provide
    Arbitrary<Journeys> journeys() {
        return journey().list().ofMaxSize(12).map(all -> Journeys.of("RUB", 2, all));
    }

    @Provide
    Arbitrary<AttributionModel> model() {
        List<AttributionModel> models = new ArrayList<>(AttributionModels.all("A"));
        models.add(AttributionModels.markov(2));
        models.add(AttributionModels.markov(3));
        models.add(
                AttributionModels.byPosition(
                        new BigDecimal("0.55"),
                        new BigDecimal("0.25"),
                        new BigDecimal("0.2"),
                        ShortPath.KEEP_PROPORTION));
        return Arbitraries.of(models);
    }

    @Provide
    Arbitrary<PathTransform> transform() {
        return Arbitraries.of(
                PathTransform.unique(),
                PathTransform.exposure(),
                PathTransform.first(),
                PathTransform.frequency());
    }
}
