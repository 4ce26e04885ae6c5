package io.github.kpisdk.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.connect.folder.FolderReader;
import io.github.kpisdk.connect.folder.InputFolder;
import io.github.kpisdk.connect.result.ResultWriter;
import io.github.kpisdk.core.catalog.AudienceQuantities;
import io.github.kpisdk.core.catalog.EmailKpis;
import io.github.kpisdk.core.catalog.SearchKpis;
import io.github.kpisdk.core.catalog.SocialKpis;
import io.github.kpisdk.core.catalog.SurveyKpis;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read off by hand in the sample business, by the rows of its last quarter. */
class SampleReadingsExamples {
    private static final Period LAST = Period.parse("2025-Q4");
    private static final Scope EMAIL = Scope.channel("email");
    private static final Scope SOCIAL = Scope.channel("social-ads");
    private static final InputFolder WITHOUT =
            name ->
                    name.equals("measurements.csv")
                            ? Optional.empty()
                            : SampleBusiness.folder().open(name);

    @Test
    void letters_are_added_up_over_the_months() throws IOException {
        // (1675 + 2250 + 2170) ÷ (7979 + 8334 + 9438)
        assertThat(figure(EmailKpis.EMAIL_OPEN_RATE, EMAIL)).isEqualTo(fraction(6095, 25751));
        assertThat(figure(EmailKpis.EMAIL_OPEN_RATE, SOCIAL)).hasToString("NO_DATA:emails-opened");
    }

    @Test
    void followers_are_those_of_the_last_day() throws IOException {
        // of the thirty-first of December
        assertThat(figure(SocialKpis.ACTIVE_SHARE, SOCIAL)).isEqualTo(fraction(945, 10500));
    }

    @Test
    void positions_are_averaged_over_all_queries_looked_up() throws IOException {
        // (314 + 352 + 253) ÷ (3 × 40)
        assertThat(figure(SearchKpis.SEARCH_POSITION, Scope.channel("seo")))
                .isEqualTo(fraction(919, 120));
    }

    @Test
    void a_survey_carries_who_asked_and_how() throws IOException {
        // 200 of 800 know it, 112 of 800 can say what it does
        assertThat(figure(SurveyKpis.AWARENESS, Scope.BUSINESS)).isEqualTo(fraction(200, 800));
        assertThat(figure(SurveyKpis.UNDERSTANDING, Scope.BUSINESS)).isEqualTo(fraction(112, 800));
        Measurement asked =
                (Measurement)
                        scorecard(SampleBusiness.folder())
                                .result(SurveyKpis.AWARENESS, LAST, Scope.BUSINESS)
                                .rows()
                                .get(AudienceQuantities.SURVEY_ASKED)
                                .get(0);
        assertThat(asked.measuredBy()).isEqualTo("Opinion Institute");
        assertThat(asked.method()).isEqualTo("800 owners of cafes and offices asked by telephone");
    }

    @Test
    void the_figures_of_the_contract_do_not_depend_on_them(
            @TempDir Path with, @TempDir Path without) throws IOException {
        ResultWriter.into(with).write(scorecard(SampleBusiness.folder()));
        ResultWriter.into(without).write(scorecard(WITHOUT));

        assertThat(Files.readString(with.resolve("kpis.csv")))
                .isEqualTo(Files.readString(without.resolve("kpis.csv")));
        assertThat(Files.readString(with.resolve("kpis-all.csv")))
                .isNotEqualTo(Files.readString(without.resolve("kpis-all.csv")));
    }

    private static Outcome figure(Kpi kpi, Scope scope) throws IOException {
        return scorecard(SampleBusiness.folder()).result(kpi, LAST, scope).outcome();
    }

    private static Known fraction(long numerator, long denominator) {
        return Known.of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    private static Scorecard scorecard(InputFolder folder) throws IOException {
        DateRange year = DateRange.of(SampleBusiness.FROM, SampleBusiness.TO);
        return FolderReader.strict()
                .read(folder)
                .fold(
                        accepted -> Scorecard.of(accepted.ledger(), year, Grain.QUARTER),
                        refused -> {
                            throw new AssertionError(refused.faults());
                        });
    }
}
