package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Required;
import java.util.Optional;

/** A lifetime value as it is reported, and of how many of the customers it was computed. */
public final class LtvBaseSubject implements Subject {

    /**
     * Whom the value was computed of.
     *
     * @param acquired all customers of the cohort, 0 or more
     * @param base those of them in the computation, 0 or more
     */
    public record Base(long acquired, long base) {
        /** Refuses negative numbers. */
        public Base {
            if (acquired < 0 || base < 0) {
                throw new IllegalArgumentException(
                        "Customers are 0 or more, not %d of %d".formatted(base, acquired));
            }
        }
    }

    private final SubjectKey key;
    private final Known reported;
    private final Optional<Base> base;
    private final boolean activeOnly;
    private final Optional<Known> full;

    private LtvBaseSubject(
            SubjectKey key,
            Known reported,
            Optional<Base> base,
            boolean activeOnly,
            Optional<Known> full) {
        this.key = key;
        this.reported = reported;
        this.base = base;
        this.activeOnly = activeOnly;
        this.full = full;
    }

    /**
     * A reported value of which nothing else is known.
     *
     * @param kpi what it is called
     * @param cohort when the customers were won
     * @param reported per customer
     */
    public static LtvBaseSubject of(String kpi, Period cohort, Known reported) {
        return new LtvBaseSubject(
                SubjectKey.of("kpi", kpi).and("period", cohort.toString()),
                Required.field("reported", reported),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** The same, said in a statement with this id. */
    public LtvBaseSubject ofStatement(String id) {
        return new LtvBaseSubject(key.and("statement", id), reported, base, activeOnly, full);
    }

    /** The same, of so many of so many. */
    public LtvBaseSubject base(Base of) {
        return new LtvBaseSubject(key, reported, Optional.of(of), activeOnly, full);
    }

    /** The same, known to be computed of customers who are still there. */
    public LtvBaseSubject activeOnly() {
        return new LtvBaseSubject(key, reported, base, true, full);
    }

    /** The same, with the value over all customers of the cohort. */
    public LtvBaseSubject full(Known overAll) {
        return new LtvBaseSubject(key, reported, base, activeOnly, Optional.of(overAll));
    }

    /** The value as it is reported, per customer. */
    public Known reported() {
        return reported;
    }

    /** Whom it was computed of; empty where nobody knows. */
    public Optional<Base> base() {
        return base;
    }

    /** Whether it is known to be computed of customers who are still there. */
    public boolean isActiveOnly() {
        return activeOnly;
    }

    /** The value over all customers of the cohort; empty where nobody knows. */
    public Optional<Known> full() {
        return full;
    }

    /** What it is called, and when the customers were won. */
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
