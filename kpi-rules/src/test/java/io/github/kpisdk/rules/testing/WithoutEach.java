package io.github.kpisdk.rules.testing;

import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Clear;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.NotJudged;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Channels that lack one figure each: whatever lacks one must not pass. */
public final class WithoutEach {
    private WithoutEach() {}

    /** The channel without each figure of its own, of the period before and of the others. */
    public static List<ChannelSubject> of(ChannelSubject channel) {
        List<ChannelSubject> poorer = new ArrayList<>();
        channel.now().known().forEach(f -> poorer.add(channel.now(channel.now().without(f))));
        channel.before()
                .known()
                .forEach(f -> poorer.add(channel.before(channel.before().without(f))));
        channel.rest().known().forEach(f -> poorer.add(channel.rest(channel.rest().without(f))));
        return poorer;
    }

    /** Whether no poorer channel passes, and how many are not judged for a missing input. */
    public static long notJudged(Rule<ChannelSubject> rule, ChannelSubject channel) {
        List<Verdict> verdicts = of(channel).stream().map(rule::judge).toList();
        if (verdicts.stream().anyMatch(Clear.class::isInstance)) {
            throw new AssertionError(rule.info() + " passed without an input: " + verdicts);
        }
        return verdicts.stream()
                .filter(one -> one instanceof NotJudged not && not.cause() == Cause.MISSING)
                .count();
    }

    /** The p of a verdict by an expected one; 1 if they agree. */
    public static double pBy(RuleCheck.Judged<?> judged, double expected) {
        return judged.verdict().evidence().p().orElseThrow() / expected;
    }

    /** The stake of a verdict. */
    public static BigDecimal stake(RuleCheck.Judged<?> judged) {
        return judged.verdict().evidence().stake().orElseThrow().value();
    }

    /** A fact of a verdict. */
    public static Fact fact(RuleCheck.Judged<?> judged, String name) {
        return judged.verdict().evidence().fact(name).orElseThrow();
    }
}
