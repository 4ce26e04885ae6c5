package io.github.kpisdk.rules.source;

import static io.github.kpisdk.rules.source.ShopRows.bought;
import static io.github.kpisdk.rules.source.ShopRows.cost;
import static io.github.kpisdk.rules.source.ShopRows.lead;
import static io.github.kpisdk.rules.source.ShopRows.number;
import static io.github.kpisdk.rules.source.ShopRows.traffic;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.rules.completeness.ZeroRun;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.DatesSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.RatioSegment;
import io.github.kpisdk.rules.subject.SegmentsSubject;
import io.github.kpisdk.rules.subject.StageSubject;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.verdict.Flagged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Stages, shares by channel, days of deals, history and median of a ledger. */
class FunnelStagesTest {
    private static final DateRange BOTH = DateRange.parse("2026-01-01/2026-03-01");
    private static final Period FEBRUARY = Period.month(2026, 2);
    private static final LocalDate JANUARY_31 = LocalDate.of(2026, 1, 31);

    /**
     * In January 1,000 impressions, 100 clicks, 80 visits, 20 leads and a sale. In February 100, 10
     * and 8 a day and 12 leads: but nothing at all on the 5th and 6th, visits and no leads on the
     * 10th and 11th, and on the 20th 3 visits and no lead.
     */
    private static LedgerPart.Builder shop() {
        LedgerPart.Builder shop = LedgerPart.builder("RUB");
        shop.add(traffic("search", JANUARY_31, 1000, 100, 80));
        for (int i = 0; i < 20; i++) {
            shop.add(lead("j" + i, "search", JANUARY_31));
        }
        for (int day = 1; day <= 28; day++) {
            LocalDate date = LocalDate.of(2026, 2, day);
            if (day != 5 && day != 6) {
                shop.add(traffic("search", date, 100, 10, day == 20 ? 3 : 8));
                for (int i = 0; i < 12 && day != 10 && day != 11 && day != 20; i++) {
                    shop.add(lead(day + "-" + i, "search", date));
                }
            }
        }
        shop.add(lead("m", "mail", JANUARY_31)).add(traffic("mail", JANUARY_31, 0, 0, 5));
        return shop.add(bought("j1", "search", LocalDate.of(2026, 2, 2)))
                .add(bought("1-1", "search", LocalDate.of(2026, 2, 2)))
                .add(bought("j0", "search", JANUARY_31.minusDays(1)));
    }

    private static <S extends Subject> List<S> all(Class<S> kind) {
        return LedgerSubjects.of(Ledger.of(shop().build()), BOTH, BOTH.end()).all().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static StageSubject leads() {
        return all(StageSubject.class).stream()
                .filter(one -> one.stage() == Figure.LEADS)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_stage_stands_between_those_that_the_channel_has() {
        // of mail there are visits and leads, and nothing after them
        assertThat(all(StageSubject.class).stream().map(one -> one.key().toString()))
                .containsExactly(
                        "channel=search, period=2026-02, stage=CLICKS",
                        "channel=search, period=2026-02, stage=VISITS",
                        "channel=search, period=2026-02, stage=LEADS");
        assertThat(leads().upstream()).contains(Figure.VISITS);
        assertThat(leads().downstream()).contains(Figure.SALES);
        // 25 × 8 + 3 visits, 23 × 12 leads
        assertThat(leads().now())
                .isEqualTo(
                        Figures.NONE
                                .with(Figure.VISITS, 203)
                                .with(Figure.LEADS, 276)
                                .with(Figure.SALES, 2));
        assertThat(leads().before())
                .isEqualTo(
                        Figures.NONE
                                .with(Figure.VISITS, 80)
                                .with(Figure.LEADS, 20)
                                .with(Figure.SALES, 1));
    }

    /** Half of the mean day is 203 ÷ 28 ÷ 2 = 3.6 visits: the 5th, 6th and 20th do not count. */
    @Test
    void only_days_count_on_which_the_stage_before_is_busy() {
        assertThat(leads().daily()).hasSize(25);
        assertThat(Collections.frequency(leads().daily(), 0L)).isEqualTo(2);
        assertThat(Collections.frequency(leads().daily(), 12L)).isEqualTo(23);
        assertThat(ZeroRun.USUAL.judge(leads())).isInstanceOf(Flagged.class);
    }

    @Test
    void deals_stand_beside_the_days_of_their_leads() {
        DatesSubject dates = all(DatesSubject.class).get(0);
        assertThat(dates.key().toString()).isEqualTo("period=2026-01-01/2026-03-01");
        assertThat(dates.deals()).hasSize(3);
        assertThat(dates.deals().stream().filter(DatesSubject.Dated::isBackwards))
                .containsExactly(
                        new DatesSubject.Dated("d-j0", JANUARY_31, JANUARY_31.minusDays(1)));
    }

    private static ChannelSubject sold(String name, Figures now, Figures before) {
        return ChannelSubject.of(name, FEBRUARY).now(now).before(before);
    }

    private static Figures figures(long visits, long leads, long sales) {
        return Figures.NONE
                .with(Figure.VISITS, visits)
                .with(Figure.LEADS, leads)
                .with(Figure.COHORT_LEADS, leads)
                .with(Figure.COHORT_SALES, sales);
    }

    @Test
    void shares_are_cut_by_channels_that_have_them_in_both_periods() {
        BusinessSubject business =
                BusinessSubject.of(FEBRUARY)
                        .channels(
                                List.of(
                                        sold(
                                                "search",
                                                figures(1000, 100, 20),
                                                figures(900, 200, 30)),
                                        sold("seo", figures(500, 50, 5), figures(400, 40, 4)),
                                        sold("idle", figures(0, 0, 0), figures(0, 0, 0)),
                                        sold("posters", figures(3, 9, 2), figures(4, 8, 1)),
                                        sold("new", figures(10, 2, 0), figures(0, 0, 0)),
                                        sold("gone", figures(0, 0, 0), figures(10, 2, 0)),
                                        sold("unknown", figures(10, 2, 0), Figures.NONE)));
        SegmentsSubject visits = SegmentSubjects.visitToLead(business).orElseThrow();
        assertThat(visits.key().toString())
                .isEqualTo("dimension=channel, kpi=visit-to-lead, period=2026-02");
        assertThat(visits.segments())
                .as("posters have more leads than visits")
                .containsExactly(
                        RatioSegment.of("search", 100, 1000).before(200, 900),
                        RatioSegment.of("seo", 50, 500).before(40, 400));
        assertThat(SegmentSubjects.closeRate(business).orElseThrow().segments())
                .containsExactly(
                        RatioSegment.of("search", 20, 100).before(30, 200),
                        RatioSegment.of("seo", 5, 50).before(4, 40),
                        RatioSegment.of("posters", 2, 9).before(1, 8));
        assertThat(SegmentSubjects.closeRate(business.channels(List.of()))).isEmpty();
    }

    @Test
    void there_is_no_close_rate_where_nobody_knows_how_long_leads_take() {
        assertThat(all(SegmentsSubject.class)).as("three sales, more leads than visits").isEmpty();
    }

    /**
     * The leads of January of channel a buy after 1 to 40 days, nine of ten within 36; by 26 March,
     * 36 days before the end, February was over. Nobody buys from b, which is taken for as slow.
     */
    @Test
    void close_rates_wait_for_the_leads() {
        LedgerPart.Builder shop = LedgerPart.builder("RUB");
        LocalDate start = LocalDate.of(2026, 1, 1);
        for (int i = 1; i <= 40; i++) {
            shop.add(lead("a" + i, "a", start)).add(lead("b" + i, "b", start));
            shop.add(bought("a" + i, "a", start.plusDays(i)));
        }
        for (int month = 2; month <= 4; month++) {
            LocalDate day = LocalDate.of(2026, month, 10);
            shop.add(lead("a-" + month, "a", day)).add(lead("b-" + month, "b", day));
        }
        DateRange spring = DateRange.parse("2026-01-01/2026-05-01");
        List<SegmentsSubject> rates =
                LedgerSubjects.of(Ledger.of(shop.build()), spring, spring.end()).all().stream()
                        .filter(SegmentsSubject.class::isInstance)
                        .map(SegmentsSubject.class::cast)
                        .toList();
        assertThat(rates.stream().map(SegmentsSubject::toString))
                .containsExactly("dimension=channel, kpi=close-rate, period=2026-02");
        assertThat(rates.get(0).segments())
                .containsExactly(
                        RatioSegment.of("a", 0, 1).before(40, 40),
                        RatioSegment.of("b", 0, 1).before(0, 40));
    }

    private static List<Subject> threeChannels(int shown) {
        LedgerPart.Builder shop = LedgerPart.builder("RUB");
        List<Long> clicks = List.of(30L, 10L, 100L, 50L).subList(0, shown);
        for (int i = 0; i < shown; i++) {
            shop.add(traffic("c" + i, LocalDate.of(2026, 2, 3), 1000, clicks.get(i), 0));
        }
        return LedgerSubjects.of(Ledger.of(shop.build()), BOTH, BOTH.end())
                .of(FEBRUARY, Optional.empty());
    }

    private static Figures first(List<Subject> subjects) {
        return ((ChannelSubject) subjects.get(0)).now();
    }

    @Test
    void the_median_is_of_three_channels_or_more() {
        assertThat(first(threeChannels(2)).has(Figure.MEDIAN_CTR)).isFalse();
        assertThat(first(threeChannels(3)).get(Figure.MEDIAN_CTR))
                .isEqualByComparingTo(number("0.03"));
        // between 3 and 5 %
        assertThat(first(threeChannels(4)).get(Figure.MEDIAN_CTR))
                .isEqualByComparingTo(number("0.04"));
    }

    @Test
    void the_history_of_a_business_is_all_months_before() {
        LedgerPart.Builder shop =
                LedgerPart.builder("RUB")
                        .add(cost("search", "2026-01-10", "50"))
                        .add(cost("search", "2026-02-10", "60"))
                        .add(cost("search", "2026-03-10", "70"))
                        .add(cost("search", "2026-04-10", "80"));
        DateRange spring = DateRange.parse("2026-01-01/2026-05-01");
        List<Subject> april =
                new ArrayList<>(
                        LedgerSubjects.of(Ledger.of(shop.build()), spring, spring.end())
                                .of(Period.month(2026, 4), Optional.of(Period.month(2026, 3))));
        BusinessSubject business = (BusinessSubject) april.get(april.size() - 1);
        assertThat(business.now().get(Figure.COST)).isEqualByComparingTo(number("80"));
        assertThat(business.before().get(Figure.COST)).isEqualByComparingTo(number("70"));
        assertThat(business.history().stream().map(one -> one.number(Figure.COST)))
                .containsExactly(50.0, 60.0, 70.0);
    }
}
