package io.github.kpisdk.rules.source;

import static io.github.kpisdk.rules.source.ShopRows.bought;
import static io.github.kpisdk.rules.source.ShopRows.cost;
import static io.github.kpisdk.rules.source.ShopRows.lead;
import static io.github.kpisdk.rules.source.ShopRows.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.economics.Forecast;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.core.system.Cadence;
import io.github.kpisdk.core.system.DecisionLog;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.KpiCardDraft;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.core.system.Measuring;
import io.github.kpisdk.core.system.Standing;
import io.github.kpisdk.rules.statistics.ImmatureCohort;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.CohortSubject;
import io.github.kpisdk.rules.subject.CohortSubject.SaleLag;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.RatioSubject;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.SystemSubject;
import io.github.kpisdk.rules.verdict.Clear;
import io.github.kpisdk.rules.verdict.Flagged;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cards with the figures of a scorecard, and the business with its goals. */
class SystemSubjectsTest {
    private static final DateRange DAYS = DateRange.parse("2026-01-01/2026-05-01");
    private static final Period APRIL = Period.month(2026, 4);
    private static final Scope SEARCH = Scope.channel("search");
    private static final String PROFIT = "channel-profit";

    /**
     * Search spends 100 a month. All 40 leads of January buy, one a day; 3 of 10 of February, 4 of
     * 20 of March and 2 of 10 of April the day after. Without those of April, which are younger
     * than the longest time of 40 days, nine of ten of 47 buy within 36 days.
     */
    private static Ledger ledger() {
        LedgerPart.Builder shop = LedgerPart.builder("RUB");
        for (int month = 1; month <= 4; month++) {
            shop.add(cost("search", "2026-0" + month + "-05", "100"));
        }
        for (int i = 1; i <= 40; i++) {
            shop.add(lead("1-" + i, "search", LocalDate.of(2026, 1, 1)));
            shop.add(bought("1-" + i, "search", LocalDate.of(2026, 1, 1).plusDays(i)));
        }
        addLeads(shop, 2, 10, 3);
        addLeads(shop, 3, 20, 4);
        addLeads(shop, 4, 10, 2);
        return Ledger.of(shop.build());
    }

    private static void addLeads(LedgerPart.Builder shop, int month, int leads, int bought) {
        for (int i = 1; i <= leads; i++) {
            String id = month + "-" + i;
            shop.add(lead(id, "search", LocalDate.of(2026, month, 10)));
            if (i <= bought) {
                shop.add(bought(id, "search", LocalDate.of(2026, month, 11)));
            }
        }
    }

    private static SystemSubjects subjects(KpiCardDraft... cards) {
        KpiSystem system =
                KpiSystem.of(
                        List.of(),
                        List.of(),
                        Arrays.stream(cards).map(KpiCardDraft::build).toList(),
                        new DecisionLog(List.of()));
        Ledger ledger = ledger();
        return SystemSubjects.of(
                SystemSubject.of(system),
                Scorecard.of(ledger, DAYS, Grain.MONTH, Kpis.ALL),
                LedgerSubjects.of(ledger, DAYS, DAYS.end()));
    }

    private static <S extends Subject> List<S> all(SystemSubjects subjects, Class<S> kind) {
        return subjects.all().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static CardSubject card(KpiCardDraft card) {
        return all(subjects(card), CardSubject.class).get(0);
    }

    @Test
    void a_card_has_its_figures_of_the_closed_periods() {
        CardSubject cpl = card(KpiCard.of("x", "cpl").channel(SEARCH));
        // 100 ÷ 40, ÷ 10, ÷ 20, ÷ 10
        assertThat(cpl.history().stream().map(Known::value))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("2.5"),
                        new BigDecimal(10),
                        new BigDecimal(5),
                        new BigDecimal(10));
        assertThat(cpl.step()).contains(Cadence.MONTHLY);
        assertThat(cpl.priorPeriods()).hasValue(4);
        assertThat(cpl.isPlanned()).isFalse();
        assertThat(cpl.sector()).isEmpty();
    }

    /** By 26 March, 36 days before the end, only two months were over. */
    @Test
    void past_close_rates_are_those_of_leads_that_had_their_time() {
        CardSubject rate = card(KpiCard.of("x", "close-rate"));
        assertThat(rate.history()).hasSize(2);
        assertThat(rate.history().get(1)).isEqualByComparingTo(number("0.3"));
    }

    @Test
    void what_grows_with_the_age_of_customers_has_no_comparable_past() {
        CardSubject value = card(KpiCard.of("x", "ltv"));
        assertThat(value.step()).isEmpty();
        assertThat(value.priorPeriods()).hasValue(4);
    }

    @Test
    void nothing_is_known_of_a_kpi_that_the_scorecard_lacks() {
        assertThat(card(KpiCard.of("x", "would-recommend")).priorPeriods()).isEmpty();
    }

    @Test
    void ratios_are_those_of_the_last_period_of_a_channel() {
        SystemSubjects subjects =
                subjects(
                        KpiCard.of("a", "cpl").channel(SEARCH),
                        KpiCard.of("b", "cpl").channel(SEARCH),
                        KpiCard.of("c", "close-rate")
                                .channel(SEARCH)
                                .measuring(Measuring.NONE.maturityDays(30)),
                        KpiCard.of("d", "roas").channel(SEARCH),
                        KpiCard.of("e", "cpl"),
                        KpiCard.of("f", "aov").channel(SEARCH));
        List<RatioSubject> ratios = all(subjects, RatioSubject.class);
        assertThat(ratios.stream().map(one -> one.key().toString()))
                .containsExactly("kpi=cpl, subject=search", "kpi=close-rate, subject=search");
        assertThat(ratios.get(0).isShare()).isFalse();
        assertThat(ratios.get(0).events()).isEqualTo(10);
        assertThat(ratios.get(0).other()).isEqualByComparingTo(number("100"));
        assertThat(ratios.get(1).events()).as("of March").isEqualTo(4);
        assertThat(ratios.get(1).size()).isEqualTo(20);
    }

    @Test
    void a_close_rate_that_is_read_too_early_is_a_cohort_in_time_to_be_found() {
        List<CohortSubject> cohorts =
                all(
                        subjects(
                                KpiCard.of("a", "close-rate"),
                                KpiCard.of("b", "cac"),
                                KpiCard.of("c", "cost-per-sale")),
                        CohortSubject.class);
        assertThat(cohorts).as("sales of their own day do not change").hasSize(1);
        CohortSubject april = cohorts.get(0);
        assertThat(april.key().toString()).isEqualTo("kpi=close-rate, period=2026-04");
        assertThat(april.value().orElseThrow()).isEqualByComparingTo(number("0.2"));
        assertThat(april.lag()).contains(new SaleLag(36, 47));
        assertThat(ImmatureCohort.USUAL.judge(april)).isInstanceOf(Flagged.class);
    }

    @Test
    void a_card_that_waits_long_enough_is_quiet() {
        KpiCardDraft waits =
                KpiCard.of("a", "close-rate").measuring(Measuring.NONE.maturityDays(40));
        CohortSubject february = all(subjects(waits), CohortSubject.class).get(0);
        assertThat(february.period()).isEqualTo(Period.month(2026, 2));
        assertThat(ImmatureCohort.USUAL.judge(february)).isInstanceOf(Clear.class);
    }

    private static KpiCardDraft headline(String id, String kpi, Aim aim) {
        return KpiCard.of(id, kpi).standing(Standing.HEADLINE).aim(aim);
    }

    private static SystemSubjects goals() {
        return subjects(
                headline("sales", "sales", Aim.target("2")),
                headline("cost", "cost-per-sale", Aim.target("40")),
                headline("profit", PROFIT, Aim.target("-100")),
                headline("late", "cac", Aim.target("90").from("50", LocalDate.of(2026, 4, 15))),
                headline("over", "leads", Aim.target("5").by(LocalDate.of(2026, 3, 31))),
                KpiCard.of("own", "cost-per-sale").channel(SEARCH).aim(Aim.target("45")));
    }

    private static Figures april(SystemSubjects subjects) {
        return all(subjects, BusinessSubject.class).stream()
                .filter(one -> one.period().equals(APRIL))
                .findFirst()
                .orElseThrow()
                .now();
    }

    /** 2 sales of 2; 50 a sale and not 40; 20 − 100 is better than −100. */
    @Test
    void main_figures_are_counted_whose_aim_runs_in_the_period() {
        Figures april = april(goals());
        assertThat(april.count(Figure.HEADLINES)).isEqualTo(3);
        assertThat(april.count(Figure.HEADLINES_MET)).isEqualTo(2);
        assertThat(april.get(Figure.PROFIT)).isEqualByComparingTo(number("-80"));
    }

    @Test
    void a_forecast_in_time_goes_before_the_target_of_a_card() {
        assertThat(april(goals()).get(Figure.PLANNED_PROFIT)).isEqualByComparingTo(number("-100"));
        SystemSubjects foreseen =
                goals().forecasts(List.of(profit("50", "2026-03-20"), profit("900", "2026-04-02")))
                        .sector("coffee");
        assertThat(april(foreseen).get(Figure.PLANNED_PROFIT)).isEqualByComparingTo(number("50"));
        List<CardSubject> cards = all(foreseen, CardSubject.class);
        assertThat(cards.stream().filter(CardSubject::isPlanned).map(one -> one.card().id()))
                .containsExactly("profit");
        assertThat(cards).allMatch(one -> one.sector().orElseThrow().equals("coffee"));
    }

    private static Forecast profit(String value, String day) {
        return new Forecast(
                PROFIT, Scope.BUSINESS, APRIL, new BigDecimal(value), LocalDate.parse(day));
    }

    @Test
    void only_a_card_of_the_channel_itself_says_what_a_sale_may_cost() {
        List<ChannelSubject> channels = all(goals(), ChannelSubject.class);
        assertThat(channels)
                .isNotEmpty()
                .allSatisfy(
                        one ->
                                assertThat(one.now().get(Figure.TARGET_CPA))
                                        .isEqualByComparingTo(number("45")));
        assertThat(
                        all(
                                subjects(KpiCard.of("x", "cost-per-sale").aim(Aim.target("45"))),
                                ChannelSubject.class))
                .noneMatch(one -> one.now().has(Figure.TARGET_CPA));
    }
}
