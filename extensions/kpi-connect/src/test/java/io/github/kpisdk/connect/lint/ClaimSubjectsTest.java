package io.github.kpisdk.connect.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.connect.folder.FolderReader;
import io.github.kpisdk.connect.folder.Reading;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.funnel.report.FunnelReport;
import io.github.kpisdk.rules.lint.Finding;
import io.github.kpisdk.rules.lint.LintContext;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.lint.RuleSet;
import io.github.kpisdk.rules.subject.ClaimsSubject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimSubjectsTest {
    private static final LocalDate END = LocalDate.of(2026, 3, 1);

    /** 70 sales of search and 20 of social at 1,000 each; 10 of seo, which nobody pays for. */
    private static String deals() {
        StringBuilder rows =
                new StringBuilder(
                        "deal_id,lead_id,customer_id,channel,created_on,closed_on,status,amount,discount,variable_cost\n");
        for (int i = 0; i < 100; i++) {
            String channel = i < 70 ? "search" : i < 90 ? "social" : "seo";
            rows.append("d%d,,c%d,%s,2026-01-15,2026-01-20,WON,1000,,%n".formatted(i, i, channel));
        }
        return rows.toString();
    }

    private static LintContext context(String claims) throws IOException {
        Map<String, String> files =
                Map.of(
                        "business.json",
                        "{\"currency\":\"RUB\",\"from\":\"2026-01-01\",\"to\":\"2026-03-01\",\"grain\":\"month\"}",
                        "channels.csv",
                        "channel,kind\nsearch,paid\nsocial,paid\nseo,organic\n",
                        "costs.csv",
                        "date,channel,kind,amount\n2026-01-10,search,AD_SPEND,100\n",
                        "deals.csv",
                        deals(),
                        "claims.csv",
                        "date,channel,event,conversions\n" + claims);
        Reading reading =
                FolderReader.strict()
                        .read(
                                name ->
                                        Optional.ofNullable(files.get(name))
                                                .map(
                                                        text ->
                                                                new ByteArrayInputStream(
                                                                        text.getBytes(
                                                                                StandardCharsets
                                                                                        .UTF_8))));
        Reading.Accepted read = (Reading.Accepted) reading;
        Scorecard figures =
                Scorecard.of(read.ledger(), read.business().range(), Grain.MONTH, Kpis.CONTRACT);
        return FolderSubjects.of(read, Optional.empty(), figures, FunnelReport.NONE);
    }

    @Test
    void claims_of_all_platforms_are_set_against_the_sales_of_paid_channels() throws IOException {
        LintContext context =
                context(
                        """
                        2026-01-05,search,SALE,60
                        2026-01-06,social,SALE,45
                        2026-02-06,social,SALE,20
                        2026-01-06,social,LEAD,400
                        """);
        ClaimsSubject subject = context.subjects(ClaimsSubject.class).get(0);

        // without leads.csv nobody knows leads, so claims of leads are not judged
        assertThat(context.subjects(ClaimsSubject.class)).hasSize(1);
        assertThat(subject.claims()).containsEntry("search", 60L).containsEntry("social", 65L);
        assertThat(subject.actual()).hasValue(90);
        assertThat(subject.meanDeal().map(Known::value)).contains(new BigDecimal("1000"));

        LintReport report = RuleSet.core().judge(context, LintOptions.on(END));
        Finding finding =
                report.findings().stream()
                        .filter(one -> one.rule().code().equals("KC601"))
                        .findFirst()
                        .orElseThrow();
        // 125 of 90: 35 sales of 1,000 that never were
        assertThat(finding.stake().map(Known::value)).contains(new BigDecimal("35000"));
        assertThat(finding.text(Language.EN, "RUB")).contains("125").contains("90");
    }

    @Test
    void claims_outside_of_the_months_that_are_judged_do_not_count() throws IOException {
        assertThat(context("2025-12-31,search,SALE,60\n").subjects(ClaimsSubject.class)).isEmpty();
        assertThat(context("").subjects(ClaimsSubject.class)).isEqualTo(List.of());
    }
}
