package io.github.kpisdk.funnel.change;

import io.github.kpisdk.core.model.Ids;
import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A part of the whole, such as a channel: how much came of how many, before and after. A segment
 * that was not there in one of the periods has a size of 0 there, which need not be said.
 */
public final class Segment {
    private final String name;
    private final Side before;
    private final Side after;

    private Segment(String name, Side before, Side after) {
        this.name = name;
        this.before = before;
        this.after = after;
    }

    /**
     * A segment that is not there yet.
     *
     * @throws IllegalArgumentException if the name is not an id
     */
    public static Segment named(String name) {
        Ids.problemWith(name)
                .ifPresent(
                        problem -> {
                            throw new IllegalArgumentException("name " + problem);
                        });
        return new Segment(name, Side.NONE, Side.NONE);
    }

    /**
     * The same with what it was.
     *
     * @param amount what came of it, such as sales; the rate is this per size
     * @param size how much of the whole it is, such as leads
     * @throws IllegalArgumentException if the size is negative, or 0 and the amount is not
     */
    public Segment before(BigDecimal amount, BigDecimal size) {
        return new Segment(name, Side.of(name, amount, size), after);
    }

    /** The same with what it was, in whole numbers; see {@link #before(BigDecimal, BigDecimal)}. */
    public Segment before(long amount, long size) {
        return before(BigDecimal.valueOf(amount), BigDecimal.valueOf(size));
    }

    /**
     * The same with what it became.
     *
     * @param amount what came of it, such as sales; the rate is this per size
     * @param size how much of the whole it is, such as leads
     * @throws IllegalArgumentException if the size is negative, or 0 and the amount is not
     */
    public Segment after(BigDecimal amount, BigDecimal size) {
        return new Segment(name, before, Side.of(name, amount, size));
    }

    /**
     * The same with what it became, in whole numbers; see {@link #after(BigDecimal, BigDecimal)}.
     */
    public Segment after(long amount, long size) {
        return after(BigDecimal.valueOf(amount), BigDecimal.valueOf(size));
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    Side before() {
        return before;
    }

    Side after() {
        return after;
    }

    /** The rates; one that is not known is taken to be the other. */
    Pair rates() {
        return new Pair(before.rateOr(after), after.rateOr(before));
    }

    /** Name and both sides. */
    @Override
    public String toString() {
        return "%s %s → %s".formatted(name, before, after);
    }

    /** One period of a segment. */
    record Side(BigDecimal amount, BigDecimal size) {
        static final Side NONE = new Side(BigDecimal.ZERO, BigDecimal.ZERO);

        static Side of(String name, BigDecimal amount, BigDecimal size) {
            if (size.signum() < 0) {
                throw new IllegalArgumentException(
                        "Segment %s has a size below 0: %s".formatted(name, size));
            }
            if (size.signum() == 0 && amount.signum() != 0) {
                throw new IllegalArgumentException(
                        "Segment %s has an amount of %s of a size of 0".formatted(name, amount));
            }
            return new Side(amount, size);
        }

        /** The rate, or that of another side, or 0 where the segment is in neither. */
        BigFraction rateOr(Side other) {
            if (size.signum() != 0) {
                return Fractions.of(amount).divide(Fractions.of(size));
            }
            return other.size.signum() == 0 ? BigFraction.ZERO : other.rateOr(this);
        }

        @Override
        public String toString() {
            return amount.toPlainString() + "/" + size.toPlainString();
        }
    }
}
