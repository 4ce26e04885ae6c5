package io.github.kpisdk.rules.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.rules.completeness.ImplausibleReturn;
import io.github.kpisdk.rules.completeness.ImpossibleFigure;
import io.github.kpisdk.rules.completeness.TrackingStep;
import io.github.kpisdk.rules.lint.LintContext;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.lint.RuleSet;
import io.github.kpisdk.rules.lint.Suppression;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.StageSubject;
import io.github.kpisdk.rules.subject.SubjectKey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes first where a figure cannot be trusted, and what nobody may switch off. */
class BlockedTest {
    private static final Period MAY = Period.month(2026, 5);
    private static final LintOptions OPTIONS = LintOptions.on(LocalDate.of(2026, 6, 3));

    private static StageSubject stage(String channel, long visits) {
        Figures beside = Figures.NONE.with(Figure.CLICKS, 10_000).with(Figure.SALES, 90);
        return StageSubject.of(channel, MAY, Figure.VISITS)
                .between(Figure.CLICKS, Figure.SALES)
                .before(beside.with(Figure.VISITS, 10_000))
                .now(beside.with(Figure.VISITS, visits));
    }

    private static ChannelSubject channel(String name) {
        ChannelSubject landing = FunnelExamples.landing(10_000, 300, 15_000, 290);
        return ChannelSubject.of(name, MAY).now(landing.now()).before(landing.before());
    }

    @Test
    void a_break_of_the_tracking_comes_before_the_landing_page_of_the_same_channel() {
        LintContext context =
                LintContext.of(
                        "RUB",
                        List.of(
                                stage("search", 5400),
                                stage("social", 10_000),
                                channel("search"),
                                channel("social")));
        LintReport report =
                RuleSet.of(TrackingStep.USUAL, ClicksUpLeadsFlat.USUAL).judge(context, OPTIONS);

        assertThat(report.findings())
                .extracting(found -> found.rule().code() + " " + found.key())
                .containsExactlyInAnyOrder(
                        "KC605 channel=search, period=2026-05, stage=VISITS",
                        "KF402 channel=social, period=2026-05");
    }

    @Test
    void nobody_may_switch_off_what_cannot_be() {
        Suppression all =
                new Suppression(
                        "KC607",
                        SubjectKey.WHOLE,
                        "known for a long time",
                        "marketer",
                        LocalDate.of(2026, 12, 31));
        Figures wrong = Figures.NONE.with(Figure.CLICKS, 180).with(Figure.LEADS, 240);
        Figures miracle =
                Figures.NONE
                        .with(Figure.GROSS_REVENUE, "2100")
                        .with(Figure.COST, "100")
                        .with(Figure.EFFECTIVE_SALES, "2000");
        LintContext context =
                LintContext.of(
                        "RUB",
                        List.of(
                                ChannelSubject.of("search", MAY).now(wrong),
                                ChannelSubject.of("social", MAY).now(miracle).rest(miracle)));
        LintReport report =
                RuleSet.of(ImpossibleFigure.USUAL, ImplausibleReturn.USUAL)
                        .judge(context, OPTIONS.suppressing(List.of(all)));

        assertThat(report.findings())
                .extracting(found -> found.message().id())
                .containsExactly("impossible");
        assertThat(report.suppressed())
                .extracting(found -> found.message().id())
                .containsExactly("implausible");
    }
}
