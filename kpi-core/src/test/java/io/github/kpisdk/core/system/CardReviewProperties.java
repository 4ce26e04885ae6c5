package io.github.kpisdk.core.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

/** Verdict, difference and attainment say the same. */
class CardReviewProperties {

    @Provide
    static Arbitrary<Kpi> kpis() {
        return Arbitraries.of(ReturnKpis.CHANNEL_PROFIT, AcquisitionKpis.COST_PER_SALE);
    }

    @Property
    void a_target_is_reached_exactly_when_the_figure_is_not_short_of_it(
            @ForAll("kpis") Kpi kpi,
            @ForAll @BigRange(min = "-100", max = "100") @Scale(2) BigDecimal actual,
            @ForAll @BigRange(min = "-100", max = "100") @Scale(2) BigDecimal target) {
        CardReview review = review(kpi, actual, target);
        Known favourable = (Known) review.favourable();

        assertThat(review.verdict() == CardVerdict.REACHED).isEqualTo(favourable.signum() >= 0);
        assertThat(review.reason()).isEmpty();
        boolean isPart = kpi.better() == Better.HIGHER || actual.signum() > 0;
        assertThat(review.attainment().isKnown()).isEqualTo(isPart && target.signum() > 0);
        if (review.attainment().isKnown()) {
            assertThat(((Known) review.attainment()).isBelow(BigDecimal.ONE))
                    .isEqualTo(favourable.signum() < 0);
        }
        if (target.signum() > 0) {
            assertThat(((Known) review.linearAttainment()).isBelow(BigDecimal.ONE))
                    .isEqualTo(favourable.signum() < 0);
        }
    }

    private static CardReview review(Kpi kpi, BigDecimal actual, BigDecimal target) {
        return CardReview.of(
                KpiCard.of("card", kpi.id()).aim(Aim.target(target.toPlainString())).build(),
                kpi,
                Known.of(actual),
                Period.month(2026, 5).range(),
                LocalDate.of(2026, 6, 1));
    }
}
