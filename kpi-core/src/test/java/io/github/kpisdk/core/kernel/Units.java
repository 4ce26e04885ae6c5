package io.github.kpisdk.core.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Numbers of units around the edges of a word, and ways to put them into a column. */
final class Units extends DomainContextBase {
    private static final BigInteger WORD = BigInteger.ONE.shiftLeft(64);

    /** One way to add numbers to a column of six places. */
    record Step(Door door, List<BigInteger> units) {

        void take(Numbers column, List<BigInteger> model) {
            door.add(column, units);
            model.addAll(door == Door.ZEROS ? zeros() : units);
        }

        private List<BigInteger> zeros() {
            return Collections.nCopies(units.size(), BigInteger.ZERO);
        }
    }

    /** The doors of a column. */
    enum Door {
        DECIMALS {
            @Override
            void add(Numbers column, List<BigInteger> units) {
                units.forEach(u -> column.add(new BigDecimal(u, column.scale())));
            }
        },
        SHORT_DECIMALS {
            @Override
            void add(Numbers column, List<BigInteger> units) {
                units.forEach(
                        u -> column.add(new BigDecimal(u, column.scale()).stripTrailingZeros()));
            }
        },
        LONG_DECIMALS {
            @Override
            void add(Numbers column, List<BigInteger> units) {
                units.forEach(u -> column.add(new BigDecimal(u, column.scale()).setScale(9)));
            }
        },
        WORDS {
            @Override
            void add(Numbers column, List<BigInteger> units) {
                units.forEach(u -> column.add(u.shiftRight(64).longValueExact(), u.longValue()));
            }
        },
        LONGS {
            @Override
            void add(Numbers column, List<BigInteger> units) {
                for (BigInteger u : units) {
                    if (u.bitLength() < 64) {
                        column.add(u.longValueExact());
                    } else {
                        WORDS.add(column, List.of(u));
                    }
                }
            }
        },
        COLUMN {
            @Override
            void add(Numbers column, List<BigInteger> units) {
                Numbers other = new Numbers(column.scale());
                WORDS.add(other, units);
                column.addAll(other);
            }
        },
        ZEROS {
            @Override
            void add(Numbers column, List<BigInteger> units) {
                column.fill(units.size());
            }
        },
        TRIMMED {
            @Override
            void add(Numbers column, List<BigInteger> units) {
                WORDS.add(column, units);
                column.trim();
            }
        };

        abstract void add(Numbers column, List<BigInteger> units);
    }

    /** Two words as one number. */
    static BigInteger of(long high, long low) {
        return BigInteger.valueOf(high)
                .multiply(WORD)
                .add(new BigInteger(Long.toUnsignedString(low)));
    }

    @Provide
    Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.of(Door.class), units().list().ofMinSize(1).ofMaxSize(4))
                .as(Step::new)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<BigInteger> units() {
        Arbitrary<BigInteger> edges =
                Arbitraries.of(
                        BigInteger.ZERO,
                        BigInteger.TEN,
                        new BigInteger("1000000"),
                        BigInteger.ONE.shiftLeft(60),
                        BigInteger.ONE.shiftLeft(62),
                        BigInteger.ONE.shiftLeft(63),
                        BigInteger.ONE.shiftLeft(64),
                        new BigInteger("3074457345618258602"), // a third of 2^63
                        BigInteger.TEN.pow(18),
                        BigInteger.TEN.pow(24).subtract(BigInteger.ONE));
        return Combinators.combine(
                        edges, Arbitraries.integers().between(-1, 1), Arbitraries.of(true, false))
                .as(Units::near)
                .withoutEdgeCases();
    }

    private static BigInteger near(BigInteger edge, int step, boolean isNegative) {
        BigInteger units = edge.add(BigInteger.valueOf(step));
        return isNegative ? units.negate() : units;
    }

    @Provide
    Arbitrary<Long> longs() {
        return units().map(BigInteger::longValue);
    }
}
