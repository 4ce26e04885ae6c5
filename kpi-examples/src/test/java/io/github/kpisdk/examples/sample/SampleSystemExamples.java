package io.github.kpisdk.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.connect.folder.FolderReader;
import io.github.kpisdk.connect.folder.SystemFile;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.core.system.Audience;
import io.github.kpisdk.core.system.CardReview;
import io.github.kpisdk.core.system.CardVerdict;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.core.system.SystemReview;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The goals of the sample business against its own figures. */
class SampleSystemExamples {
    private static final Period LAST = Period.quarter(2025, 4);

    @Test
    void the_system_hangs_together() throws IOException {
        KpiSystem system = system();

        assertThat(system).hasToString("KpiSystem of 3 goals, 5 roles, 11 cards, 6 log entries");
        assertThat(system.allCards()).hasSize(12); // and one of a key result
        assertThat(system.problems()).isEmpty();
        for (Audience audience : Audience.values()) {
            assertThat(system.cardsFor(audience)).isNotEmpty();
        }
    }

    @Test
    void the_click_rate_is_a_ritual() throws IOException {
        assertThat(system().decisions().rituals(3)).containsExactly("ctr-search");
    }

    @Test
    void the_last_quarter_is_judged_on_the_day_after() throws IOException {
        SystemReview review =
                SystemReview.of(system(), Kpis.ALL, figures(), LAST, LAST.range().end());
        Map<String, CardVerdict> verdicts = new LinkedHashMap<>();
        for (CardReview card : review.cards()) {
            verdicts.put(card.card().id(), card.verdict());
        }

        assertThat(verdicts)
                .containsEntry("profit", CardVerdict.MISSED) // 7.59 of 8 million
                .containsEntry("ltv-cac", CardVerdict.OPEN) // 1.91 of 3, until June
                .containsEntry("cost-per-sale", CardVerdict.MISSED) // 7,393 against 7,000
                .containsEntry("roas-social", CardVerdict.MISSED) // 1.13 of 3
                .containsEntry("profit-bloggers", CardVerdict.REACHED) // −520,000 against −600,000
                .containsEntry("ctr-search", CardVerdict.NOT_JUDGED); // no target
        assertThat(review.unknown()).extracting(KpiCard::id).containsExactly("recommend");
    }

    private static KpiSystem system() throws IOException {
        return SystemFile.read(SampleBusiness.folder()).orElseThrow();
    }

    private static Scorecard figures() throws IOException {
        DateRange year = DateRange.of(SampleBusiness.FROM, SampleBusiness.TO);
        return FolderReader.strict()
                .read(SampleBusiness.folder())
                .fold(
                        accepted -> Scorecard.of(accepted.ledger(), year, Grain.QUARTER),
                        refused -> {
                            throw new AssertionError(refused.faults());
                        });
    }
}
