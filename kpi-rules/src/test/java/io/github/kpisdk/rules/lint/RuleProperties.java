package io.github.kpisdk.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.rule.BusinessRule;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelPair;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.Trait;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The laws of all rules, on figures of channels that could be. */
class RuleProperties {
    /** Rules with limits of their own on counts or on single amounts: more is not the same. */
    private static final Set<String> COUNT_BY_THEMSELVES =
            Set.of("KC607", "KE211", "KS501", "KS508");

    /** Rules about stages, of which a business need not have each: those that it has are judged. */
    private static final Set<String> DO_WITHOUT_A_STAGE = Set.of("KC607", "KF403");

    private static final Period MAY = Period.month(2026, 5);

    @Property(tries = 150)
    void another_currency_changes_nothing(@ForAll long seed, @ForAll @IntRange(min = 1) int k) {
        BigDecimal rate = BigDecimal.valueOf(Math.floorMod(k, 100_000) + 1, 2);
        all(
                seed,
                new Law() {
                    @Override
                    public <S extends Subject> void holds(Rule<S> rule, S subject) {
                        RuleLaws.money(rule, subject, rate);
                    }
                });
    }

    @Property(tries = 100)
    void nothing_becomes_clear_by_knowing_less(@ForAll long seed) {
        all(
                seed,
                new Law() {
                    @Override
                    public <S extends Subject> void holds(Rule<S> rule, S subject) {
                        if (!DO_WITHOUT_A_STAGE.contains(rule.info().code())) {
                            RuleLaws.less(rule, subject);
                        }
                    }
                });
    }

    @Property(tries = 150)
    void more_of_the_same_only_decides(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 20) int times) {
        all(
                seed,
                new Law() {
                    @Override
                    public <S extends Subject> void holds(Rule<S> rule, S subject) {
                        if (!COUNT_BY_THEMSELVES.contains(rule.info().code())) {
                            RuleLaws.more(rule, subject, times);
                        }
                    }
                });
    }

    /**
     * Neither what channels are called nor their order, nor one more that does nothing, matters.
     */
    @Property(tries = 150)
    void names_order_and_a_channel_that_does_nothing_do_not_matter(@ForAll long seed) {
        Random dice = new Random(seed);
        List<ChannelSubject> channels =
                List.of(
                        channel("search", dice),
                        channel("social", dice),
                        channel("seo", dice),
                        channel("email", dice));
        BusinessSubject business =
                BusinessSubject.of(MAY)
                        .now(business(figures(dice), dice))
                        .before(business(figures(dice), dice))
                        .maturity(Maturity.MATURE);
        List<ChannelSubject> others = new ArrayList<>();
        for (ChannelSubject one : channels) {
            others.add(
                    ChannelSubject.of("x " + one.channel(), MAY)
                            .now(one.now())
                            .before(one.before())
                            .rest(one.rest())
                            .maturity(Maturity.MATURE)
                            .with(Trait.RETURNS_CLOSED));
        }
        Collections.reverse(others);
        others.add(idle());
        for (Rule<?> rule : RuleSet.strict().rules()) {
            if (rule instanceof BusinessRule judge) {
                assertThat(Example.outcome(judge.judge(business.channels(others))))
                        .as(rule.info().toString())
                        .isEqualTo(Example.outcome(judge.judge(business.channels(channels))));
            }
        }
    }

    private static ChannelSubject idle() {
        Figures nothing = Figures.NONE;
        for (Figure figure : Figure.values()) {
            nothing = nothing.with(figure, Known.of(BigDecimal.ZERO));
        }
        return ChannelSubject.of("asleep", MAY).now(nothing).before(nothing);
    }

    private interface Law {
        <S extends Subject> void holds(Rule<S> rule, S subject);
    }

    private static void all(long seed, Law law) {
        Random dice = new Random(seed);
        ChannelSubject one = channel("search", dice);
        ChannelSubject other = channel("social", dice);
        ChannelSubject third = channel("seo", dice);
        BusinessSubject business =
                BusinessSubject.of(MAY)
                        .now(business(figures(dice), dice))
                        .before(business(figures(dice), dice))
                        .channels(List.of(one, other, third))
                        .maturity(Maturity.MATURE);
        for (Rule<?> rule : RuleSet.strict().rules()) {
            on(rule, one, law);
            on(rule, new ChannelPair(one, other), law);
            on(rule, business, law);
        }
    }

    private static <S extends Subject> void on(Rule<S> rule, Subject subject, Law law) {
        if (rule.subjectType().isInstance(subject)) {
            law.holds(rule, rule.subjectType().cast(subject));
        }
    }

    private static ChannelSubject channel(String name, Random dice) {
        ChannelSubject channel =
                ChannelSubject.of(name, MAY)
                        .now(figures(dice))
                        .before(figures(dice))
                        .rest(figures(dice))
                        .maturity(Maturity.MATURE)
                        .with(Trait.RETURNS_CLOSED);
        return dice.nextBoolean() ? channel.with(Trait.LEAD_INCENTIVE) : channel;
    }

    /** A channel of any size that could be: later stages are parts of earlier ones. */
    private static Figures figures(Random dice) {
        long impressions = whole(dice, 1_000_000);
        long clicks = whole(dice, impressions);
        long leads = whole(dice, clicks);
        long qualified = whole(dice, leads);
        long sales = whole(dice, qualified);
        long customers = whole(dice, sales);
        Known gross = Known.of(BigDecimal.valueOf(whole(dice, 10_000_000) + 1));
        Known refunds = gross.times(part(dice));
        return Figures.NONE
                .with(Figure.IMPRESSIONS, impressions)
                .with(Figure.CLICKS, clicks)
                .with(Figure.VISITS, clicks)
                .with(Figure.LEADS, leads)
                .with(Figure.QUALIFIED_LEADS, qualified)
                .with(Figure.COHORT_LEADS, leads)
                .with(Figure.COHORT_SALES, sales)
                .with(Figure.SALES, sales)
                .with(Figure.DISCOUNTED_SALES, whole(dice, sales))
                .with(Figure.NEW_CUSTOMERS, customers)
                .with(Figure.BUYERS, customers)
                .with(Figure.CUSTOMERS, customers)
                .with(Figure.REPEAT_CUSTOMERS, whole(dice, customers))
                .with(Figure.COMPLAINTS, whole(dice, sales))
                .with(Figure.VALUED_CUSTOMERS, customers)
                .with(Figure.COST, Known.of(BigDecimal.valueOf(whole(dice, 5_000_000))))
                .with(Figure.GROSS_REVENUE, gross)
                .with(Figure.REFUNDS, refunds)
                .with(Figure.REVENUE, gross.minus(refunds))
                .with(Figure.LARGEST_SALE, gross.times(part(dice)))
                .with(Figure.LTV, Known.of(BigDecimal.valueOf(whole(dice, 50_000))))
                .with(Figure.LTV_DEVIATION, Known.of(BigDecimal.valueOf(whole(dice, 50_000))))
                .with(Figure.MARGIN, Known.of(part(dice)))
                .with(Figure.MEAN_DISCOUNT, Known.of(part(dice)))
                .with(Figure.EFFECTIVE_SALES, Known.of(BigDecimal.valueOf(whole(dice, sales) + 1)));
    }

    private static Figures business(Figures figures, Random dice) {
        long customers = figures.count(Figure.NEW_CUSTOMERS);
        long paid = whole(dice, customers);
        long decided = whole(dice, 500);
        return figures.with(Figure.PAID_CUSTOMERS, paid)
                .with(Figure.ORGANIC_CUSTOMERS, customers - paid)
                .with(Figure.PAID_COST, Known.of(BigDecimal.valueOf(whole(dice, 5_000_000))))
                .with(Figure.UNATTRIBUTED_SALES, whole(dice, figures.count(Figure.SALES)))
                .with(Figure.UNATTRIBUTED_REVENUE, figures.get(Figure.REVENUE).times(part(dice)))
                .with(Figure.LARGEST_CUSTOMER, figures.get(Figure.REVENUE).times(part(dice)))
                .with(Figure.PROFIT, Known.of(BigDecimal.valueOf(whole(dice, 1_000_000) - 500_000)))
                .with(Figure.PLANNED_PROFIT, Known.of(BigDecimal.valueOf(whole(dice, 500_000))))
                .with(Figure.REVENUE_GOAL, Known.of(BigDecimal.valueOf(whole(dice, 9_000_000) + 1)))
                .with(Figure.PIPELINE, Known.of(BigDecimal.valueOf(whole(dice, 9_000_000))))
                .with(Figure.DECIDED_DEALS, decided)
                .with(Figure.DECIDED_WON, whole(dice, decided))
                .with(Figure.HEADLINES, 5)
                .with(Figure.HEADLINES_MET, whole(dice, 5));
    }

    private static long whole(Random dice, long most) {
        return most <= 0 ? 0 : (long) (most * Math.pow(dice.nextDouble(), 1 + dice.nextInt(3)));
    }

    private static BigDecimal part(Random dice) {
        return BigDecimal.valueOf(dice.nextInt(101), 2);
    }
}
