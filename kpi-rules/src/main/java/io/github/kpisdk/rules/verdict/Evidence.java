package io.github.kpisdk.rules.verdict;

import io.github.kpisdk.core.metric.Known;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a verdict rests on.
 *
 * @param facts in the order in which they are read
 * @param p how often chance alone would look at least like this; empty where nothing was tested
 * @param stake the money that hangs on it, never below zero; empty where nobody can say
 */
public record Evidence(List<Fact> facts, OptionalDouble p, Optional<Known> stake) {
    /** Nothing to tell. */
    public static final Evidence NONE =
            new Evidence(List.of(), OptionalDouble.empty(), Optional.empty());

    /** Keeps a copy, and refuses two facts of one name, a p that is none, a stake below zero. */
    public Evidence {
        facts = List.copyOf(facts);
        for (int i = 1; i < facts.size(); i++) {
            if (find(facts.subList(0, i), facts.get(i).name()).isPresent()) {
                throw new IllegalArgumentException("Two facts share a name: " + facts);
            }
        }
        if (p.isPresent() && !(p.getAsDouble() >= 0 && p.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("p must be from 0 to 1, not " + p.getAsDouble());
        }
        if (stake.filter(money -> money.signum() < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "The money at stake must not be negative, not " + stake.get());
        }
    }

    /** Facts, without a test and without money. */
    public static Evidence of(Fact... facts) {
        return new Evidence(List.of(facts), OptionalDouble.empty(), Optional.empty());
    }

    /** The same, with one fact more. */
    public Evidence and(Fact fact) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(fact);
        return new Evidence(more, p, stake);
    }

    /** The same, with how often chance alone would look at least like this. */
    public Evidence withP(double value) {
        return new Evidence(facts, OptionalDouble.of(value), stake);
    }

    /** The same, with the money that hangs on it; what is below zero counts as none at stake. */
    public Evidence withStake(Known money) {
        return new Evidence(
                facts, p, Optional.of(money.signum() < 0 ? Known.of(BigDecimal.ZERO) : money));
    }

    /** The fact of a name. */
    public Optional<Fact> fact(String name) {
        return find(facts, name);
    }

    private static Optional<Fact> find(List<Fact> facts, String name) {
        for (Fact fact : facts) {
            if (fact.name().equals(name)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }
}
