package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.funnel.stats.Proportion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sales of paid search in one period, by whether people searched for the own name of the brand. */
public final class BrandSearchSubject implements Subject {
    private final SubjectKey key;
    private final Period period;
    private final Proportion brand;
    private final Optional<List<LocalDate>> tests;
    private final Optional<Known> cost;

    private BrandSearchSubject(
            SubjectKey key,
            Period period,
            Proportion brand,
            Optional<List<LocalDate>> tests,
            Optional<Known> cost) {
        this.key = key;
        this.period = Required.field("period", period);
        this.brand = Required.field("brand", brand);
        this.tests = tests;
        this.cost = cost;
    }

    /**
     * Sales of a period.
     *
     * @param brand how many of all sales of paid search came from the own name
     */
    public static BrandSearchSubject of(Period period, Proportion brand) {
        return new BrandSearchSubject(
                SubjectKey.of("period", period.toString()),
                period,
                brand,
                Optional.empty(),
                Optional.empty());
    }

    /** The same, said in a statement with this id. */
    public BrandSearchSubject ofStatement(String id) {
        return new BrandSearchSubject(key.and("statement", id), period, brand, tests, cost);
    }

    /** The same, with the days on which tests of what the advertising adds ended; maybe none. */
    public BrandSearchSubject tests(List<LocalDate> ended) {
        return new BrandSearchSubject(key, period, brand, Optional.of(List.copyOf(ended)), cost);
    }

    /** The same, with what was paid for the own name, in the currency of the business. */
    public BrandSearchSubject cost(Known amount) {
        return new BrandSearchSubject(key, period, brand, tests, Optional.of(amount));
    }

    /** The period. */
    public Period period() {
        return period;
    }

    /** How many of all sales of paid search came from the own name. */
    public Proportion brand() {
        return brand;
    }

    /** When tests ended; empty where nobody keeps a record of tests. */
    public Optional<List<LocalDate>> tests() {
        return tests;
    }

    /** What was paid for the own name; empty where nobody knows. */
    public Optional<Known> cost() {
        return cost;
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
}
