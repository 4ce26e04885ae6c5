package io.github.kpisdk.rules.source;

import static io.github.kpisdk.rules.source.ShopRows.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.rules.lint.LintContext;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.lint.RuleSet;
import io.github.kpisdk.rules.subject.SeriesPair;
import io.github.kpisdk.rules.subject.SeriesSubject;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.subject.UnfitSubject;
import io.github.kpisdk.rules.subject.UnitsSubject;
import io.github.kpisdk.rules.verdict.Cause;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said, beside a ledger that was made by hand. */
class StatementSubjectsTest {
    private static final DateRange SPRING = DateRange.parse("2026-01-01/2026-05-01");

    /**
     * January 1, February 2, March 40 and April 3 leads of search; those of March buy in 10 days.
     */
    private static Ledger ledger() {
        LedgerPart.Builder part = LedgerPart.builder("RUB");
        leads(part, "a", 1, LocalDate.of(2026, 1, 7));
        leads(part, "b", 2, LocalDate.of(2026, 2, 7));
        leads(part, "c", 40, LocalDate.of(2026, 3, 7));
        leads(part, "d", 3, LocalDate.of(2026, 4, 7));
        for (int i = 0; i < 40; i++) {
            part.add(ShopRows.bought("c" + i, "search", LocalDate.of(2026, 3, 17)));
        }
        part.add(ShopRows.lead("e", "fair", LocalDate.of(2026, 3, 2)));
        part.add(ShopRows.lead("f", "fair", LocalDate.of(2026, 4, 2)));
        return Ledger.of(part.build());
    }

    private static void leads(LedgerPart.Builder part, String name, int count, LocalDate day) {
        for (int i = 0; i < count; i++) {
            part.add(ShopRows.lead(name + i, "search", day));
        }
    }

    private static List<Subject> subjects(Grain grain, Statement... statements) {
        return StatementSubjects.of(
                List.of(statements),
                Kpis.ALL,
                grain,
                LedgerSubjects.of(ledger(), SPRING, SPRING.end()));
    }

    private static Statement.Change said(String kpi, Scope scope, String period) {
        return new Statement.Change(
                "x",
                new Statement.About(kpi, scope, Period.parse(period)),
                Optional.empty(),
                Statement.Numbers.NONE,
                Optional.of(Statement.Praise.FAILURE));
    }

    private static SeriesSubject series(Statement.Change said) {
        return (SeriesSubject) subjects(Grain.TOTAL, said).get(0);
    }

    @Test
    void figures_end_with_the_period_that_is_spoken_of() {
        SeriesSubject march = series(said("leads", Scope.BUSINESS, "2026-03"));

        assertThat(march.values())
                .usingElementComparator((a, b) -> a.compareTo(b))
                .containsExactly(number("1"), number("2"), number("41"));
        assertThat(march.isVolume()).isTrue();
        assertThat(march.isCompared()).isFalse();
        assertThat(march.verdict().orElseThrow().ru()).isEqualTo("провал");
        assertThat(march.key()).hasToString("kpi=leads, period=2026-03, statement=x");
    }

    /** A channel that began in March had no zero in January: it was not there. */
    @Test
    void figures_of_a_channel_begin_with_its_first_row() {
        assertThat(series(said("leads", Scope.channel("fair"), "2026-04")).values()).hasSize(2);
    }

    /** The days of a month are that month; a quarter has figures by quarter. */
    @Test
    void the_calendar_says_by_which_periods_figures_go() {
        assertThat(series(said("leads", Scope.BUSINESS, "2026-03-01/2026-04-01")).latest())
                .isEqualByComparingTo(number("41"));
        SeriesSubject quarter = series(said("leads", Scope.BUSINESS, "2026-Q1"));
        assertThat(quarter.values()).hasSize(1);
        assertThat(quarter.latest()).isEqualByComparingTo(number("44"));
    }

    /** Nine of ten leads buy within 10 days: those of 30 April have until 10 May. */
    @Test
    void leads_that_may_still_buy_are_not_judged() {
        UnfitSubject april =
                (UnfitSubject)
                        subjects(Grain.MONTH, said("close-rate", Scope.BUSINESS, "2026-04")).get(0);

        assertThat(april.kind()).isEqualTo(SeriesSubject.class);
        assertThat(april.why().cause()).isEqualTo(Cause.IMMATURE);
        assertThat(april.why().what().en())
                .isEqualTo("leads of 2026-04 have not had their time to buy");
        assertThat(april.why().what().ru()).isEqualTo("лиды за 2026-04 ещё не успели купить");
        assertThat(series(said("close-rate", Scope.BUSINESS, "2026-03")).latest())
                .isEqualByComparingTo(number("40").per(number("41")));
    }

    /** The close rate is known up to March, leads are up to April: three months in common. */
    @Test
    void a_pair_goes_as_far_as_both_are_known() {
        SeriesPair pair =
                (SeriesPair)
                        subjects(
                                        Grain.MONTH,
                                        new Statement.Proxy(
                                                "p", Scope.BUSINESS, "leads", "close-rate", 0))
                                .get(0);

        assertThat(pair.proxyValues()).hasSize(3);
        assertThat(pair.key()).hasToString("outcome=close-rate, proxy=leads, statement=p");
    }

    @Test
    void what_is_unfit_is_not_judged_by_any_rule_of_its_kind_and_by_no_other() {
        List<Subject> subjects = subjects(Grain.MONTH, said("leads", Scope.BUSINESS, "2027-01"));
        LintReport report =
                RuleSet.strict()
                        .judge(LintContext.of("RUB", subjects), LintOptions.on(SPRING.end()));

        String key = "kpi=leads, period=2027-01, statement=x";
        assertThat(report.notJudged())
                .extracting(one -> one.rule().code() + " " + one.key())
                .containsExactlyInAnyOrder(
                        "KS505 " + key, "KS506 " + key, "KS507 " + key, "KC608 statement=x");
        assertThat(report.judgements()).hasSize(4);
    }

    /** Half a download is none that a rule about counts could be asked about. */
    @Test
    void a_channel_whose_count_is_no_whole_number_is_left_out() {
        LedgerPart.Builder part = LedgerPart.builder("RUB");
        for (String channel : List.of("a", "b", "c")) {
            String value = channel.equals("b") ? "12.5" : "7";
            part.add(ShopRows.lead(channel, channel, LocalDate.of(2026, 1, 7)));
            for (int month = 1; month <= 2; month++) {
                part.add(
                        Table.MEASUREMENTS,
                        Measurement.builder()
                                .date(LocalDate.of(2026, month, 7))
                                .channel(channel)
                                .metric("downloads")
                                .value(new BigDecimal(value))
                                .measuredBy("counter")
                                .method("counted")
                                .build());
            }
        }
        Ledger ledger = Ledger.of(part.build());

        UnitsSubject units = (UnitsSubject) actionOn("a", ledger);
        assertThat(units.all()).extracting(UnitsSubject.Unit::name).containsExactly("a", "c");
        UnfitSubject none = (UnfitSubject) actionOn("b", ledger);
        assertThat(none.why().what().en()).isEqualTo("downloads is no whole number there");
    }

    private static Subject actionOn(String channel, Ledger ledger) {
        Statement.Action action =
                new Statement.Action(
                        "x",
                        new Statement.About(
                                "downloads", Scope.channel(channel), Period.month(2026, 2)),
                        Period.month(2026, 1),
                        "new texts",
                        true,
                        false,
                        Statement.Numbers.NONE);
        return StatementSubjects.of(
                        List.of(action),
                        Kpis.ALL,
                        Grain.MONTH,
                        LedgerSubjects.of(ledger, SPRING, SPRING.end()))
                .get(0);
    }

    @Test
    void an_id_stands_once_and_a_kpi_is_declared() {
        Statement leads = said("leads", Scope.BUSINESS, "2026-03");

        assertThatThrownBy(() -> subjects(Grain.MONTH, leads, leads))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two statements have the id x");
        assertThatThrownBy(() -> subjects(Grain.MONTH, said("lead", Scope.BUSINESS, "2026-03")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Statement x names the KPI lead, which is not declared");
    }

    /** A season of one figure that somebody speaks of does not explain the cost of a channel. */
    @Test
    void what_is_found_in_a_statement_concerns_nothing_else() {
        SubjectKey april = series(said("leads", Scope.BUSINESS, "2026-04")).key();
        SubjectKey channel = SubjectKey.of("channel", "search").and("period", "2026-04");

        assertThat(april.concerns(channel)).isFalse();
        assertThat(april.concerns(april.and("channel", "search"))).isTrue();
        assertThat(channel.concerns(channel.and("statement", "x"))).isTrue();
    }
}
