package io.github.kpisdk.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.system.Audience;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AudiencePagesTest {
    private static final String CARD_EACH =
            """
            {"cards": [
              {"id": "a", "kpi": "cac", "audiences": ["OWNER"]},
              {"id": "b", "kpi": "aov", "audiences": ["HEAD"]},
              {"id": "c", "kpi": "roas", "channel": "search", "audiences": ["SPECIALIST"]}]}
            """;

    @Test
    void everybody_sees_their_own_cards_and_no_other() throws IOException {
        Shop shop = Shop.of("search").with(CARD_EACH);

        assertThat(shop.text(Audience.OWNER, Language.EN))
                .contains("\nCAC\n")
                .doesNotContain("Average order value", "ROAS");
        assertThat(shop.text(Audience.HEAD, Language.EN))
                .contains("\nAverage order value\n")
                .doesNotContain("\nCAC\n", "ROAS");
        assertThat(shop.text(Audience.SPECIALIST, Language.EN))
                .contains("\nsearch\nROAS, search\n")
                .doesNotContain("\nCAC\n", "Average order value");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void nothing_is_fetched_and_nothing_runs(Audience audience) throws IOException {
        assertThat(Shop.of("search").with(CARD_EACH).html(audience, Language.RU))
                .startsWith("<!DOCTYPE html>\n<html lang=\"ru\">\n")
                .contains("default-src 'none'")
                .doesNotContain("<script", "<img", "<link", "src=", "href=", "url(", "http:", "//");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void what_files_say_is_text_and_never_a_tag(Audience audience) throws IOException {
        String name = "<b onclick='x()'>&\u202e";
        String escaped = "&lt;b onclick=&#39;x()&#39;&gt;&amp;\ufffd";
        Shop shop =
                Shop.of(name)
                        .with(
                                """
                                {"goals": [{"id": "g", "title": {"en": "<i>g", "ru": "<i>g"}, "relevance": "<i>w", "owner": "r"}],
                                 "roles": [{"id": "r", "title": {"en": "<i>r %s", "ru": "<i>r"}, "moves": []}],
                                 "cards": [{"id": "c", "kpi": "roas", "channel": "CHANNEL", "goal": "g", "standing": "HEADLINE",
                                    "audiences": ["OWNER", "HEAD", "SPECIALIST"], "explanation": {"en": "<i>e %s", "ru": "<i>e"},
                                    "decision_rule": "<i>d %s", "responsibility": {"owner": "r"},
                                    "measuring": {"data_source": "<i>s"}},
                                   {"id": "u", "kpi": "unheard", "audiences": ["OWNER", "HEAD", "SPECIALIST"],
                                    "explanation": {"en": "<i>q", "ru": "<i>q"}}],
                                 "decisions": [{"date": "2026-05-08", "card": "c", "decision": "<i>x %s", "action": "<i>y", "result": "<i>z", "by": "<i>b"}]}
                                """);

        assertThat(shop.html(audience, Language.EN))
                .contains("<td data-label=\"Channel\">" + escaped + "</td>", "&lt;i&gt;r %s")
                .contains("&lt;i&gt;e %s", "&lt;i&gt;d %s", "&lt;i&gt;x %s", "&lt;i&gt;q")
                .doesNotContain("<i>", "<b ", "\u202e");
    }

    @Test
    void without_goals_the_usual_figures_are_shown_and_what_is_missing_is_said()
            throws IOException {
        Shop shop = Shop.of("search");

        assertThat(shop.text(Audience.OWNER, Language.EN))
                .startsWith(
                        """
                        The owner’s page
                        Figures of 2026-05 in EUR, as of 2026-06-01
                        There is no system.json beside the data. So these are the usual figures:\
                         nobody has said where they are to be, who answers for them and what they\
                         decide here.
                        ARE WE EARNING MORE?
                        """)
                .contains("\n600 EUR per sale\nVerdict: not judged (no target has been set)\n")
                .doesNotContain("Answers for it", "Last decision", "Reached");
        assertThat(shop.text(Audience.HEAD, Language.RU))
                .contains("Рядом с данными нет файла system.json.", "\nГлавные цифры\n", "\nCAC\n")
                .doesNotContain("Смотрят и ничего не решают", "Сходятся ли цели");
        assertThat(shop.text(Audience.SPECIALIST, Language.EN))
                .contains("\nThe business\nCTR\n", "\n— (no data: clicks)\n")
                .doesNotContain("Target\n");
    }

    @Test
    void one_span_of_any_length_is_named_by_its_days() throws IOException {
        Shop shop = Shop.of("search");
        shop.files()
                .computeIfPresent("business.json", (name, text) -> text.replace("month", "total"));

        assertThat(shop.text(Audience.OWNER, Language.EN))
                .contains("Figures of 2026-04-01 – 2026-05-31 in EUR, as of 2026-06-01\n")
                .contains("in 2026-04 it was 3,000 EUR")
                .contains("In 2026-02-01 – 2026-03-31\n— (the data begin later)\n");
    }

    @Test
    void a_reason_stands_where_there_is_no_figure() throws IOException {
        assertThat(Shop.of("search").text(Audience.SPECIALIST, Language.RU))
                .contains("\nsearch|— (нет данных: клики)|— (нет данных: клики)|")
                .doesNotContain("||", "|0|");
    }

    @Test
    void targets_that_cannot_all_be_reached_are_named() throws IOException {
        Shop shop =
                Shop.of("search")
                        .with(
                                """
                                {"cards": [
                                  {"id": "a", "kpi": "revenue", "aim": {"target": "10000", "deadline": "2026-06-30"}},
                                  {"id": "b", "kpi": "pipeline", "aim": {"target": "30000", "deadline": "2026-06-30"}},
                                  {"id": "c", "kpi": "value-close-rate", "aim": {"target": "0.2", "deadline": "2026-06-30"}},
                                  {"id": "d", "kpi": "cac", "aim": {"target": "50"}},
                                  {"id": "e", "kpi": "cac", "aim": {"target": "60"}}]}
                                """);

        assertThat(shop.text(Audience.HEAD, Language.EN))
                .contains(
                        "The business by 2026-06-30: these targets cannot all be reached:"
                                + " Revenue 10,000 EUR; pipeline 30,000; value-close-rate 0.2.\n"
                                + "It would take: Revenue 6,000 EUR, or pipeline 50,000, or"
                                + " value-close-rate 0.3333.\n",
                        "The business, no deadline: one figure has several targets: CAC 50 EUR, 60 EUR.\n");
        assertThat(shop.text(Audience.HEAD, Language.RU))
                .contains("Понадобилось бы: Выручка 6 000 EUR, или pipeline 50 000, или ");
    }

    @Test
    void targets_of_different_deadlines_are_not_set_against_each_other() throws IOException {
        Shop shop =
                Shop.of("search")
                        .with(
                                """
                                {"cards": [
                                  {"id": "a", "kpi": "sales", "aim": {"target": "10", "deadline": "2026-06-30"}},
                                  {"id": "b", "kpi": "leads", "aim": {"target": "5", "deadline": "2026-07-31"}}]}
                                """);

        assertThat(shop.text(Audience.HEAD, Language.EN))
                .contains("There are no two targets of one deadline")
                .doesNotContain("cannot all be reached");
    }

    @Test
    void what_refers_to_nothing_is_listed_for_the_head() throws IOException {
        Shop shop =
                Shop.of("search")
                        .with(
                                """
                                {"cards": [{"id": "a", "kpi": "cac", "goal": "gone", "audiences": ["OWNER"]}]}
                                """);

        assertThat(shop.text(Audience.HEAD, Language.EN))
                .contains(
                        "To put right in system.json\nCard a names goal gone, which is not there\n");
        assertThat(shop.text(Audience.OWNER, Language.EN)).doesNotContain("gone");
    }
}
