package io.github.kpisdk.rules.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.completeness.CompletenessRules;
import io.github.kpisdk.rules.completeness.ImplausibleChange;
import io.github.kpisdk.rules.lint.Finding;
import io.github.kpisdk.rules.quality.QualityRules;
import io.github.kpisdk.rules.rule.ChannelRule;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Trait;
import io.github.kpisdk.rules.verdict.Clear;
import io.github.kpisdk.rules.verdict.Flagged;
import io.github.kpisdk.rules.verdict.Inconclusive;
import io.github.kpisdk.rules.verdict.Kind;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of all rules about channels in the packages of data, funnel and quality. */
class AnyFiguresProperties {
    private static final List<ChannelRule> RULES =
            Stream.of(CompletenessRules.ALL, FunnelRules.ALL, QualityRules.ALL)
                    .flatMap(List<Rule<?>>::stream)
                    .filter(ChannelRule.class::isInstance)
                    .map(ChannelRule.class::cast)
                    .toList();

    @Property(tries = 300)
    void no_figures_make_a_rule_throw_or_leave_a_name_in_its_words(@ForAll long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        ChannelSubject channel = channel(chance, -20, 0.8);
        for (ChannelRule rule : RULES) {
            Verdict verdict = rule.judge(channel);
            assertThat(verdict.evidence()).isEqualTo(rule.judge(channel).evidence());
            if (verdict instanceof Flagged || verdict instanceof Inconclusive) {
                Finding finding = Finding.of(rule.info(), channel.key(), verdict);
                for (Language language : Language.values()) {
                    assertThat(finding.text(language, "RUB")).doesNotContain("{");
                    assertThat(finding.silentIf(language, "RUB")).doesNotContain("{");
                }
            }
        }
    }

    @Property(tries = 300)
    void the_currency_does_not_matter(@ForAll long seed) {
        ChannelSubject channel = channel(new SplittableRandom(seed), 1, 1);
        ChannelSubject cheaper = scaled(channel, "1000", false);
        for (ChannelRule rule : RULES) {
            assertThat(Example.outcome(rule.judge(cheaper)))
                    .as(rule.info().toString())
                    .isEqualTo(Example.outcome(rule.judge(channel)));
        }
    }

    @Property(tries = 300)
    void ten_times_of_everything_only_settles_what_was_open(@ForAll long seed) {
        ChannelSubject channel = channel(new SplittableRandom(seed), 1, 1);
        ChannelSubject larger = scaled(channel, "10", true);
        for (ChannelRule rule : RULES) {
            Verdict before = rule.judge(channel);
            Verdict after = rule.judge(larger);
            if (before instanceof Flagged) {
                assertThat(after).as(rule.info().toString()).isInstanceOf(Flagged.class);
            } else if (before instanceof Inconclusive) {
                assertThat(after)
                        .as(rule.info().toString())
                        .isInstanceOfAny(Flagged.class, Inconclusive.class);
            } else if (before instanceof Clear && !(rule instanceof ImplausibleChange)) {
                // a rate that had too few events is looked at only once there are more
                assertThat(after).as(rule.info().toString()).isInstanceOf(Clear.class);
            }
        }
    }

    private static ChannelSubject channel(SplittableRandom chance, int least, double known) {
        ChannelSubject channel =
                ChannelSubject.of("c", Period.month(2026, 5))
                        .now(figures(chance, least, known))
                        .before(figures(chance, least, known))
                        .rest(figures(chance, least, known))
                        .maturity(Maturity.MATURE);
        for (Trait trait : Trait.values()) {
            channel = chance.nextBoolean() ? channel.with(trait) : channel;
        }
        return channel;
    }

    /** Each figure with some probability; parts tend to be smaller than wholes. */
    private static Figures figures(SplittableRandom chance, int least, double known) {
        Figures figures = Figures.NONE;
        int size = 5000;
        for (Figure figure : Figure.values()) {
            size = Math.max(least + 2, size * 3 / 4);
            if (chance.nextDouble() < known) {
                figures =
                        figure.kind() == Kind.SHARE
                                ? figures.with(figure, "0." + chance.nextInt(1, 99))
                                : figures.with(figure, (long) chance.nextInt(least, size));
            }
            size = figure == Figure.CUSTOMERS || figure.kind() != Kind.COUNT ? 5000 : size;
        }
        return figures;
    }

    private static ChannelSubject scaled(ChannelSubject channel, String factor, boolean counts) {
        return channel.now(scaled(channel.now(), factor, counts))
                .before(scaled(channel.before(), factor, counts))
                .rest(scaled(channel.rest(), factor, counts));
    }

    private static Figures scaled(Figures figures, String factor, boolean counts) {
        BigDecimal times = new BigDecimal(factor);
        Figures all = figures;
        for (Figure figure : figures.known()) {
            boolean scales = figure.kind() == Kind.MONEY || counts && figure.kind() == Kind.COUNT;
            all = scales ? all.with(figure, figures.get(figure).times(times)) : all;
        }
        return all;
    }
}
