package io.github.kpisdk.rules.source;

import static io.github.kpisdk.rules.source.ShopRows.number;
import static io.github.kpisdk.rules.source.ShopRows.refund;
import static io.github.kpisdk.rules.source.ShopRows.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.catalog.LifetimeKpis;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerValuesTest {
    private static final DateRange DAYS = DateRange.parse("2024-01-01/2026-01-01");

    /**
     * In their first 365 days: a 100 − 40 − 20 + (50 − 10) on the last of them = 80, what came a
     * day later is not in; b 200 − 60 = 140; c 300, and nothing is left of a later sale through
     * search; e 40. The year of d is over a day too late.
     */
    private static Ledger ledger() {
        return Ledger.of(
                LedgerPart.builder("RUB")
                        .add(won("a1", "a", "search", "2024-02-01", "100", "40"))
                        .add(won("a2", "a", "seo", "2025-01-31", "50", "10"))
                        .add(won("a3", "a", "search", "2025-02-01", "1000", "0"))
                        .add(won("b1", "b", "search", "2024-05-01", "200", "60"))
                        .add(won("c1", "c", "seo", "2024-06-01", "300", "0"))
                        .add(won("c2", "c", "search", "2024-07-01", "10", "10"))
                        .add(won("d1", "d", "search", "2025-01-01", "5000", "0"))
                        .add(won("e1", "e", null, "2024-08-01", "40", "0"))
                        .add(refund("a1", "2024-03-01", "20"))
                        .build());
    }

    private static CustomerValues values() {
        return CustomerValues.of(ledger(), DAYS, DAYS.end());
    }

    @Test
    void a_customer_counts_for_the_channel_of_the_first_purchase() {
        Figures search = values().ofChannel("search", Figures.NONE);
        assertThat(search.count(Figure.VALUED_CUSTOMERS)).isEqualTo(2);
        assertThat(search.get(Figure.LTV)).isEqualByComparingTo(number("110"));
        // √((80 − 110)² + (140 − 110)²) = √1800
        assertThat(search.number(Figure.LTV_DEVIATION)).isCloseTo(42.426406871192853, within(1e-9));
    }

    @Test
    void the_others_are_those_with_a_name() {
        Figures others = values().ofOthers("seo", Figures.NONE);
        assertThat(others.get(Figure.LTV)).isEqualByComparingTo(number("110"));
        assertThat(others.count(Figure.VALUED_CUSTOMERS)).isEqualTo(2);
        assertThat(values().ofOthers("search", Figures.NONE).get(Figure.LTV))
                .isEqualByComparingTo(number("300"));
    }

    @Test
    void the_business_has_all_of_them() {
        Figures all = values().ofBusiness(Figures.NONE);
        // (80 + 140 + 300 + 40) ÷ 4
        assertThat(all.get(Figure.LTV)).isEqualByComparingTo(number("140"));
        // √((60² + 0 + 160² + 100²) ÷ 3)
        assertThat(all.number(Figure.LTV_DEVIATION)).isCloseTo(114.30952132988164, within(1e-9));
    }

    @Test
    void one_customer_has_no_deviation_and_nobody_has_nothing() {
        Figures seo = values().ofChannel("seo", Figures.NONE);
        assertThat(seo.known()).containsExactlyInAnyOrder(Figure.LTV, Figure.VALUED_CUSTOMERS);
        assertThat(values().ofChannel("mail", Figures.NONE).known()).isEmpty();
        assertThat(
                        CustomerValues.of(ledger(), DAYS, DAYS.start().plusDays(365))
                                .ofBusiness(Figures.NONE)
                                .known())
                .isEmpty();
    }

    @Test
    void the_mean_is_that_of_the_kpi() {
        Period year = Period.total(DateRange.parse("2024-01-01/2025-01-01"));
        for (Scope scope : List.of(Scope.BUSINESS, Scope.channel("search"))) {
            Totals totals =
                    Totals.of(ledger(), DAYS, year, scope, List.of(LifetimeKpis.LTV_365_DAYS));
            Outcome kpi = LifetimeKpis.LTV_365_DAYS.result(totals).outcome();
            Figures own =
                    scope.isBusiness()
                            ? values().ofBusiness(Figures.NONE)
                            : values().ofChannel("search", Figures.NONE);
            assertThat((Known) kpi).isEqualByComparingTo(own.get(Figure.LTV));
        }
    }
}
