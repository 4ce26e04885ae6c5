package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.laws.oracle.Definitions;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Card;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Whatever the ledger: nothing throws, nothing is missing, and no figure is silently zero. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class ScorecardProperties {

    @Property
    void every_figure_of_every_card_is_a_number_or_says_why_not(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Grain grain) {
        for (Card card : Scorecard.of(facts.ledger(), range, grain).cards()) {
            assertThat(card.results())
                    .extracting(KpiResult::kpi)
                    .containsExactlyElementsOf(Kpis.ALL.stream().map(Kpi::id).toList());
            assertThat(card.results())
                    .allSatisfy(result -> result.outcome().fold(this::isFinite, this::isNamed));
        }
    }

    private Void isFinite(Known known) {
        assertThat(known.denominator()).isNotZero();
        assertThat(known.value().toPlainString())
                .matches("-?\\d+([.]\\d*[1-9])?")
                .isNotEqualTo("-0");
        return null;
    }

    private Void isNamed(Undefined undefined) {
        assertThat(undefined.code())
                .matches(
                        "(NO_DATA|ZERO_DIVISOR|NEVER|UNBOUNDED|IMMATURE|NON_POSITIVE_BASE):[a-z0-9/-]+"
                                + "|BEFORE_DATA:[0-9QW/-]+");
        return null;
    }

    @Property
    void there_is_a_card_for_every_period_and_every_channel_that_the_range_names(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Grain grain) {
        Scorecard scorecard = Scorecard.of(facts.ledger(), range, grain);
        List<String> scopes =
                Stream.concat(Stream.of("*"), new Definitions(facts).channelsIn(range).stream())
                        .toList();
        assertThat(scorecard.cards())
                .extracting(card -> card.period() + " " + card.channel())
                .containsExactlyElementsOf(
                        grain.split(range).stream()
                                .flatMap(p -> scopes.stream().map(scope -> p + " " + scope))
                                .toList());
    }

    @Property
    void every_result_explains_itself_in_every_language(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll Scope scope,
            @ForAll Language language) {
        Totals totals = Totals.of(facts.ledger(), range, scope, Kpis.ALL);
        for (Kpi kpi : Kpis.ALL) {
            assertThat(kpi.result(totals).explain(language).orElseThrow())
                    .startsWith(kpi.title().in(language))
                    .contains("\n  = " + kpi.formula().text(language))
                    .doesNotContain("null", "NaN", "Infinity");
        }
    }

    @Property
    void a_ranking_places_or_sets_aside_every_channel_once(
            @ForAll Facts facts, @ForAll DateRange range) {
        Scorecard scorecard = Scorecard.of(facts.ledger(), range, Grain.TOTAL);
        List<Scope> channels = scorecard.scopes().stream().filter(s -> !s.isBusiness()).toList();
        for (Kpi kpi : Kpis.ALL) {
            var ranking = scorecard.rank(kpi, Period.total(range));
            assertThat(Stream.concat(ranking.ranked().stream(), ranking.unranked().stream()))
                    .containsExactlyInAnyOrderElementsOf(channels);
        }
    }
}
