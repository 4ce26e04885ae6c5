package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelPair;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.verdict.Kind;
import io.github.kpisdk.rules.verdict.Severity;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What holds for every rule on figures, whatever they are. */
final class RuleLaws {
    /** Money of one thing, which more things of the kind do not change. */
    private static final Set<Figure> OF_ONE =
            EnumSet.of(
                    Figure.LTV, Figure.LTV_DEVIATION, Figure.LARGEST_SALE, Figure.LARGEST_CUSTOMER);

    private RuleLaws() {}

    /** Another currency changes no outcome. */
    static <S extends Subject> void money(Rule<S> rule, S subject, BigDecimal rate) {
        S other =
                change(
                        rule,
                        subject,
                        figures ->
                                map(
                                        figures,
                                        f -> f.kind() == Kind.MONEY,
                                        value -> value.times(rate)));
        assertThat(outcome(rule, other))
                .as("%s of %s with money x %s", rule.info(), subject, rate)
                .isEqualTo(outcome(rule, subject));
    }

    /** What was not clear does not become clear because something is no longer known. */
    static <S extends Subject> void less(Rule<S> rule, S subject) {
        String before = outcome(rule, subject);
        if (before.equals("clear")) {
            return;
        }
        for (Figure figure : Figure.values()) {
            S other = change(rule, subject, figures -> figures.without(figure));
            assertThat(outcome(rule, other))
                    .as("%s of %s without %s", rule.info(), subject, figure)
                    .isNotEqualTo("clear");
        }
    }

    /**
     * More of the same may only turn what was not decided into a finding, or make it more severe.
     */
    static <S extends Subject> void more(Rule<S> rule, S subject, long times) {
        BigDecimal factor = BigDecimal.valueOf(times);
        S other =
                change(
                        rule,
                        subject,
                        figures ->
                                map(
                                        figures,
                                        f -> f.kind() != Kind.SHARE && !OF_ONE.contains(f),
                                        value -> value.times(factor)));
        String before = outcome(rule, subject);
        String after = outcome(rule, other);
        boolean grew =
                before.equals(after)
                        || before.equals("not judged: TOO_LITTLE")
                        || (before.startsWith("inconclusive") && after.startsWith("flagged"))
                        || (before.startsWith("flagged")
                                && severity(rule, after).compareTo(severity(rule, before)) >= 0);
        assertThat(grew)
                .as("%s of %s, %s times: %s became %s", rule.info(), subject, times, before, after)
                .isTrue();
    }

    private static Severity severity(Rule<?> rule, String outcome) {
        return rule.info().message(outcome.replace("flagged ", "")).severity();
    }

    private static <S extends Subject> String outcome(Rule<S> rule, S subject) {
        return Example.outcome(rule.judge(subject));
    }

    private static <S extends Subject> S change(
            Rule<S> rule, S subject, UnaryOperator<Figures> to) {
        return rule.subjectType().cast(changed(subject, to));
    }

    private static Subject changed(Subject subject, UnaryOperator<Figures> to) {
        if (subject instanceof ChannelSubject one) {
            return one.now(to.apply(one.now()))
                    .before(to.apply(one.before()))
                    .rest(to.apply(one.rest()));
        }
        if (subject instanceof ChannelPair pair) {
            return new ChannelPair(
                    (ChannelSubject) changed(pair.first(), to),
                    (ChannelSubject) changed(pair.second(), to));
        }
        if (subject instanceof BusinessSubject business) {
            return business.now(to.apply(business.now()))
                    .before(to.apply(business.before()))
                    .channels(
                            business.channels().stream()
                                    .map(one -> (ChannelSubject) changed(one, to))
                                    .toList());
        }
        return subject;
    }

    private static Figures map(Figures figures, Predicate<Figure> which, UnaryOperator<Known> to) {
        Figures mapped = figures;
        for (Figure figure : figures.known()) {
            if (which.test(figure)) {
                mapped = mapped.with(figure, to.apply(figures.get(figure)));
            }
        }
        return mapped;
    }
}
