package io.github.kpisdk.connect.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.rules.source.Statement;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people say of figures, as it is read, and what is refused. */
class StatementsFileTest {
    private static final Path SCHEMA =
            Path.of("..", "..", "docs", "schema", "statements.schema.json");

    private static final String SOUND =
            """
            {"statements": [
              {"id": "up", "kind": "CHANGE", "kpi": "leads", "channel": "vk", "period": "2026-02",
               "than": "2026-01", "change": "0.180", "praise": "SUCCESS"},
              {"id": "total", "kind": "TOTAL", "kpi": "ctr", "period": "2026-01", "value": "0.060"},
              {"id": "life", "kind": "LTV", "cohort": "2026-01", "value": 30000, "churn": "0.02",
               "customers": 3, "base": "ALL"},
              {"id": "act", "kind": "ACTION", "kpi": "leads", "channel": "seo", "period": "2026-02",
               "than": "2026-01", "action": "new text", "picked": "EXTREME", "control": "NO"},
              {"id": "steer", "kind": "PROXY", "proxy": "leads", "outcome": "sales", "lag": 1},
              {"id": "tax", "kind": "BASIS", "kpi": "roas", "revenue_vat": "YES", "cost_vat": "NO"},
              {"id": "brand", "kind": "BRAND_SEARCH", "channel": "vk", "period": "2026-01",
               "brand_sales": 1, "tests": ["2025-12-20"]}
            ]}
            """;

    @Test
    void numbers_keep_the_digits_that_were_written() throws IOException {
        List<Statement> statements = read(SOUND);

        assertThat(statements).hasSize(7).extracting(Statement::id).startsWith("up", "total");
        assertThat(statements.get(0))
                .isEqualTo(
                        new Statement.Change(
                                "up",
                                new Statement.About(
                                        "leads", Scope.channel("vk"), Period.month(2026, 2)),
                                Optional.of(Period.month(2026, 1)),
                                new Statement.Numbers(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(new BigDecimal("0.180"))),
                                Optional.of(Statement.Praise.SUCCESS)));
        assertThat(((Statement.Total) statements.get(1)).value().scale()).isEqualTo(3);
        assertThat(isOfSchema(SOUND)).isTrue();
    }

    @Test
    void without_the_file_nobody_says_anything() throws IOException {
        assertThat(((Reading.Accepted) FolderReader.strict().read(new Sample())).statements())
                .isEmpty();
        assertThat(read("{}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    "kpi": "leads", "channel": "vk" | "kpi": "lead", "channel": "vk" | [0].kpi: no such KPI: "lead", is it "leads"?
                    "channel": "vk", "period": "2026-02" | "channel": "VK", "period": "2026-02" | [0].channel: no such channel: "VK", is it "vk"?
                    "channel": "seo"     | "channel": "fair"    | [3].channel: no such channel: "fair"
                    "channel": "seo"     | "channel": "*"       | [3].channel: must not be *, which stands for the whole business
                    "kpi": "ctr", "period": "2026-01" | "kpi": "ctr", "period": "2026-13" | [1].period: a period is 2026-01, 2026-Q1, 2026-W01, 2026 or two dates with a slash between, not "2026-13"
                    "than": "2026-01", "ch | "than": "2026-02", "ch | [0]: than must be over before period begins, but period is 2026-02 and than is 2026-02
                    "than": "2026-01", "ch | "ch                | [0]: before and change need than, the period compared with
                    "value": "0.060"     | "val": "0.060"       | [1].val: unknown field; the fields are id, kind, kpi, period, value;[1].value: is required
                    "kind": "TOTAL"      | "kind": "SUM"        | [1].kind: not one of CHANGE, TOTAL, LTV, ACTION, PROXY, BASIS, BRAND_SEARCH: "SUM"
                    "kind": "TOTAL",     | ``                   | [1].kind: is required
                    "id": "total"        | "id": "up"           | [1].id: stands twice: "up"
                    "id": "total"        | "id": " "            | [1].id: must not be blank
                    "0.060"              | "6 %"                | [1].value: not an amount of at most 18 digits before and 6 after the point: "6 %"
                    "0.060"              | 0.060                | [1].value: must be in quotes, not "0.060" bare
                    "SUCCESS"            | "good"               | [0].praise: not one of SUCCESS, FAILURE: "good"
                    "churn": "0.02"      | "churn": "2"         | [2]: churn must be from 0 to 1, not 2
                    "churn": "0.02"      | "churn": "0.02", "days": 90 | [2]: churn, curve and days exclude each other: only one of them may be said
                    "churn": "0.02"      | "curve": ["a"]       | [2].curve[0]: not an amount of at most 18 digits before and 6 after the point: "a"
                    "churn": "0.02"      | "curve": "5"         | [2].curve: must be a list in brackets
                    "churn": "0.02"      | "days": 36501        | [2].days: must be no more than 36500: 36501
                    "action": "new text" | "action": " "        | [3]: action must not be blank
                    "outcome": "sales"   | "outcome": "leads"   | [4]: proxy and outcome must be two KPIs, not twice leads
                    , "revenue_vat": "YES", "cost_vat": "NO" | `` | [5]: a basis needs revenue_vat and cost_vat, or event and event_compared
                    , "cost_vat": "NO"   | ``                   | [5].cost_vat: is required
                    2025-12-20           | 20.12.2025           | [6].tests[0]: not a date such as 2026-01-31: "20.12.2025"
                    "brand_sales": 1     | "brand_sales": -1    | [6].brand_sales: not a whole number from 0 up, of at most 18 digits: "-1"
                    "id": "tax",         | "id": "tax", "id": "b", | [5].id: the field stands twice
                    """)
    void a_fault_names_its_place(String sound, String changed, String faults) throws IOException {
        assertThat(SOUND).contains(sound);
        String text = SOUND.replace(sound, changed);

        assertThat(new Sample().with("statements.json", text).faults())
                .containsExactly(
                        List.of(faults.split(";(?=\\[)")).stream()
                                .map(fault -> "statements.json: statements" + fault)
                                .toArray(String[]::new));
        // a schema knows neither the glossary, the channels, the calendar nor what excludes what
        if (faults.contains("field") || faults.contains("required")) {
            assertThat(isOfSchema(text)).isEqualTo(faults.contains("twice"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    []                    | not a JSON object in braces
                    {"statements": {}}    | statements: must be a list in brackets
                    {"statements": [1]}   | statements[0]: must be an object in braces
                    {"said": []}          | said: unknown field; the fields are statements
                    """)
    void what_is_no_list_of_them_is_refused(String text, String fault) {
        assertThat(new Sample().with("statements.json", text).faults())
                .contains("statements.json: " + fault);
    }

    @Test
    void a_faulty_statement_ends_a_lenient_run_and_stands_after_the_rows() throws IOException {
        Sample sample = new Sample().with("statements.json", "[]");
        sample.with("claims.csv", "date,channel,event,conversions", "x,vk,SALE,1");

        assertThat(sample.faults())
                .containsExactly(
                        "claims.csv:2:date: not a date such as 2026-01-31: \"x\"",
                        "statements.json: not a JSON object in braces");
        try (Rejects rejects = new Rejects()) {
            assertThat(FolderReader.lenient(rejects).read(sample))
                    .isInstanceOf(Reading.Refused.class);
        }
    }

    private static List<Statement> read(String text) throws IOException {
        return ((Reading.Accepted)
                        FolderReader.strict().read(new Sample().with("statements.json", text)))
                .statements();
    }

    private static boolean isOfSchema(String text) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA))
                .validate(text, InputFormat.JSON)
                .isEmpty();
    }
}
