package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Required;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the two sides of a figure are made of: currencies, value-added tax, the events that are
 * counted. What nobody said is not known.
 *
 * <pre>{@code
 * BasisSubject.of("roas").currencies(Set.of("RUB", "USD"), Set.of("RUB")).vat(true, false)
 * }</pre>
 */
public final class BasisSubject implements Subject {
    private final SubjectKey key;
    private final Optional<Amounts> amounts;
    private final Optional<Vat> vat;
    private final Optional<Events> events;

    private BasisSubject(
            SubjectKey key, Optional<Amounts> amounts, Optional<Vat> vat, Optional<Events> events) {
        this.key = key;
        this.amounts = amounts;
        this.vat = vat;
        this.events = events;
    }

    /** A figure of which nothing is known yet. */
    public static BasisSubject of(String kpi) {
        return new BasisSubject(
                SubjectKey.of("kpi", Required.field("kpi", kpi)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, said in a statement with this id. */
    public BasisSubject ofStatement(String id) {
        return new BasisSubject(key.and("statement", id), amounts, vat, events);
    }

    /**
     * The same, with the currencies that are added up.
     *
     * @param added all of them
     * @param converted those that have a rate of a day; the currency of the report is one of them
     */
    public BasisSubject currencies(Set<String> added, Set<String> converted) {
        return new BasisSubject(key, Optional.of(new Amounts(added, converted)), vat, events);
    }

    /** The same, with whether revenue and cost hold value-added tax. */
    public BasisSubject vat(boolean inRevenue, boolean inCost) {
        return new BasisSubject(key, amounts, Optional.of(new Vat(inRevenue, inCost)), events);
    }

    /** The same, with the events that both sides count, such as {@code lead} and {@code sale}. */
    public BasisSubject events(String first, String second) {
        return new BasisSubject(key, amounts, vat, Optional.of(new Events(first, second)));
    }

    /** The figure, as people call it. */
    public String kpi() {
        return Required.field("kpi", key.parts().get("kpi"));
    }

    /** The currencies that are added up; empty where nobody knows. */
    public Optional<Amounts> amounts() {
        return amounts;
    }

    /** The tax in both sides; empty where nobody knows. */
    public Optional<Vat> vat() {
        return vat;
    }

    /** The events of both sides; empty where nobody knows. */
    public Optional<Events> events() {
        return events;
    }

    @Override
    public SubjectKey key() {
        return key;
    }

    /** The key. */
    @Override
    public String toString() {
        return key.toString();
    }

    /**
     * Currencies that are added up.
     *
     * @param added all of them, at least one, in alphabetical order
     * @param converted those that have a rate, in alphabetical order
     */
    public record Amounts(SortedSet<String> added, SortedSet<String> converted) {

        /** Keeps copies, and checks that there is a currency. */
        public Amounts {
            added = Collections.unmodifiableSortedSet(new TreeSet<>(added));
            converted = Collections.unmodifiableSortedSet(new TreeSet<>(converted));
            if (added.isEmpty()) {
                throw new IllegalArgumentException("Amounts need a currency");
            }
            added.forEach(Money::checkCurrency);
            converted.forEach(Money::checkCurrency);
        }

        Amounts(Set<String> added, Set<String> converted) {
            this(new TreeSet<>(added), new TreeSet<>(converted));
        }

        /** Whether amounts of more than one currency meet, and one of them has no rate. */
        public boolean areMixed() {
            return added.size() > 1 && !converted.containsAll(added);
        }
    }

    /**
     * Value-added tax.
     *
     * @param inRevenue whether revenue holds it
     * @param inCost whether cost does
     */
    public record Vat(boolean inRevenue, boolean inCost) {}

    /**
     * What both sides count.
     *
     * @param first such as {@code lead}
     * @param second such as {@code sale}
     */
    public record Events(String first, String second) {

        /** Checks that both are named. */
        public Events {
            if (Required.field("first", first).isBlank()
                    || Required.field("second", second).isBlank()) {
                throw new IllegalArgumentException("Events need names");
            }
        }
    }
}
