package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the front page shows of rules is what they say. */
class ReadmeTest {

    @Test
    void the_finding_of_the_front_page_is_found() {
        ChannelSubject search =
                ChannelSubject.of("search", Period.month(2026, 5))
                        .now(
                                Figures.NONE
                                        .with(Figure.COST, "1200000")
                                        .with(Figure.NEW_CUSTOMERS, 100)
                                        .with(Figure.LTV, "24000"));
        LintReport report =
                RuleSet.core()
                        .judge(
                                LintContext.of("RUB", List.of(search)),
                                LintOptions.on(LocalDate.of(2026, 6, 1)));

        assertThat(report.findings()).hasSize(1);
        String said = report.findings().get(0).text(Language.EN, report.currency());
        assertThat(Path.of("..", "README.md")).content().contains(said.replace('\u00a0', ' '));
    }
}
