package io.github.kpisdk.core.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.AudienceQuantities;
import io.github.kpisdk.core.catalog.SurveyKpis;
import io.github.kpisdk.core.catalog.UserKpis;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Measured;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Goals of two articles whose figures nobody counts: somebody asks, or reads them off. */
class MeasuredGoalsExamples {
    private static final DateRange TWO_MONTHS = DateRange.parse("2026-01-01/2026-03-01");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 28);
    private static final LocalDate AFTER = TWO_MONTHS.end();

    private static final Quantity TRIED =
            Measured.sum("users-who-tried", "users who tried", "попробовавшие", Unit.RATIO);
    private static final Quantity REVIEWS =
            Measured.sum("reviews", "reviews", "отзывы", Unit.RATIO);
    private static final Quantity GOOD_REVIEWS =
            Measured.sum("good-reviews", "good reviews", "хорошие отзывы", Unit.RATIO);

    /** Known to 32 of a hundred, and to a quarter more of them: 40 of a hundred. */
    @Test
    void awareness_up_by_a_quarter() {
        Aim aim = Aim.change("0.25").from("0.32").by(LAST_DAY);
        SystemReview review =
                review(
                        List.of(SurveyKpis.AWARENESS),
                        List.of(new KeyResult("known", "awareness", aim)),
                        measured("2026-02-20", "survey-asked", "500"),
                        measured("2026-02-20", "survey-aware", "205"));

        assertThat(aim.figure()).hasToString("0.4");
        assertThat(review.cards())
                .extracting(CardReview::verdict)
                .containsExactly(CardVerdict.REACHED);
        assertThat(review.card("known").orElseThrow().favourable())
                .hasToString("1"); // 41 % of 40 %
    }

    @Test
    void a_thousand_try_it_15_percent_of_them_register_and_80_percent_of_reviews_are_good() {
        Kpi tried = kpi("tried", TRIED);
        Kpi registration = kpi("registration", AudienceQuantities.REGISTERED_USERS.per(TRIED));
        Kpi praise = kpi("praise", GOOD_REVIEWS.per(REVIEWS));
        SystemReview review =
                review(
                        List.of(tried, registration, praise),
                        List.of(
                                new KeyResult("tried", "tried", target("1000")),
                                new KeyResult("registration", "registration", target("0.15")),
                                new KeyResult("praise", "praise", target("0.8"))),
                        measured("2026-01-31", "users-who-tried", "600"),
                        measured("2026-02-28", "users-who-tried", "450"),
                        measured("2026-02-28", "registered-users", "147"),
                        measured("2026-02-28", "reviews", "50"),
                        measured("2026-02-28", "good-reviews", "45"));

        assertThat(review.cards())
                .extracting(CardReview::verdict)
                .containsExactly(
                        CardVerdict.REACHED, // 600 + 450 of 1000
                        CardVerdict.MISSED, // 147 ÷ 1050 = 14 % of 15 %
                        CardVerdict.REACHED); // 45 ÷ 50 of 80 %
    }

    /** Who was active is counted once more at the end, and not added up. */
    @Test
    void a_launch_of_two_months_wants_1500_active_users_of_whom_200_pay() {
        Quantity paying = Measured.latest("paying-users", "paying users", "платящие", Unit.RATIO);
        Kpi active = kpi("active", AudienceQuantities.ACTIVE_USERS);
        Kpi payers = kpi("payers", paying);
        SystemReview review =
                review(
                        List.of(active, payers, UserKpis.RETENTION_DAY_7),
                        List.of(
                                new KeyResult("active", "active", target("1500")),
                                new KeyResult("payers", "payers", target("200")),
                                new KeyResult("back", "retention/day-7", target("0.3"))),
                        measured("2026-01-31", "active-users", "900"),
                        measured("2026-02-28", "active-users", "1600"),
                        measured("2026-02-28", "paying-users", "180"));

        assertThat(review.card("active").orElseThrow().plan().actual()).hasToString("1600");
        assertThat(review.cards())
                .extracting(CardReview::verdict)
                .containsExactly(CardVerdict.REACHED, CardVerdict.MISSED, CardVerdict.NOT_JUDGED);
        assertThat(review.card("back").orElseThrow().reason().orElseThrow())
                .hasToString("NO_DATA:active-on-day-7"); // nobody looked, which is not zero
    }

    private static SystemReview review(
            List<Kpi> kpis, List<KeyResult> results, Measurement... measured) {
        LedgerPart.Builder facts = LedgerPart.builder("RUB");
        for (Measurement each : measured) {
            facts.add(Table.MEASUREMENTS, each);
        }
        Goal goal =
                Goal.named("goal", "A goal", "Цель")
                        .keyResults(results.toArray(KeyResult[]::new))
                        .build();
        return SystemReview.of(
                KpiSystem.of(List.of(goal), List.of(), List.of(), DecisionLog.EMPTY),
                kpis,
                Scorecard.of(Ledger.of(facts.build()), TWO_MONTHS, Grain.TOTAL, kpis),
                Period.total(TWO_MONTHS),
                AFTER);
    }

    private static Aim target(String figure) {
        return Aim.target(figure).by(LAST_DAY);
    }

    private static Measurement measured(String date, String metric, String value) {
        return Measurement.builder()
                .date(LocalDate.parse(date))
                .metric(metric)
                .value(new BigDecimal(value))
                .measuredBy("Anna")
                .method("asked in the shop")
                .build();
    }

    private static Kpi kpi(String id, Formula formula) {
        return Kpi.named(id, id, id)
                .asks("How many are there?", "Сколько их?")
                .decides("Ask more people.", "Спросить больше людей.")
                .formula(formula)
                .unit(formula.unit())
                .better(Better.HIGHER)
                .level(Level.MARKETING)
                .stage(FunnelStage.AWARENESS)
                .movedBy(Role.MARKETING)
                .build();
    }
}
