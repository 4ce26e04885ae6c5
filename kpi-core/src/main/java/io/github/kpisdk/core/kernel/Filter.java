package io.github.kpisdk.core.kernel;

import java.util.List;

/** Which rows count: narrows a selection of rows, many at a time. */
public abstract sealed class Filter {
    private Filter() {}

    /** Whether a row counts. */
    public abstract boolean test(int row);

    /**
     * Keeps the rows that count.
     *
     * @param from the row from which the selected ones are numbered
     * @param in the selected rows
     * @param count how many they are
     * @param out takes those that count; may be {@code in}
     * @return how many count
     */
    abstract int select(int from, int[] in, int count, int[] out);

    /** The rows whose kind is wanted: 1 for each kind that counts, 0 for the others. */
    public static Filter kinds(Ints kinds, byte[] wanted) {
        return new Kinds(kinds, wanted.clone());
    }

    /** The rows whose flag says yes, or those whose flag says no. */
    public static Filter flags(Bits flags, boolean wanted) {
        return new Flags(flags, wanted ? 0 : 1);
    }

    /** The rows with a key. */
    public static Filter key(Keys keys, long wanted) {
        return new Key(keys, wanted);
    }

    /**
     * The rows whose day comes at most so many days after another of their days; a row that lacks
     * one of both does not count.
     */
    public static Filter within(Ints starts, Ints days, int most) {
        return new Within(starts, days, most);
    }

    /** The rows that count in all of some filters, or those that do not. */
    public static Filter all(List<Filter> parts, boolean wanted) {
        return new All(parts, wanted);
    }

    private static final class Kinds extends Filter {
        private final Ints kinds;
        private final byte[] wanted;

        Kinds(Ints kinds, byte[] wanted) {
            this.kinds = kinds;
            this.wanted = wanted;
        }

        @Override
        public boolean test(int row) {
            return wanted[kinds.get(row)] != 0;
        }

        @Override
        int select(int from, int[] in, int count, int[] out) {
            int[] cells = kinds.array();
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int row = in[i];
                out[kept] = row;
                kept += wanted[cells[from + row]];
            }
            return kept;
        }
    }

    private static final class Flags extends Filter {
        private final Bits flags;
        private final int flip;

        Flags(Bits flags, int flip) {
            this.flags = flags;
            this.flip = flip;
        }

        @Override
        public boolean test(int row) {
            return flags.get(row) == (flip == 0);
        }

        @Override
        int select(int from, int[] in, int count, int[] out) {
            long[] words = flags.words();
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int row = in[i];
                out[kept] = row;
                kept += (int) (words[from + row >> 6] >>> from + row & 1) ^ flip;
            }
            return kept;
        }
    }

    private static final class Key extends Filter {
        private final Keys keys;
        private final long wanted;

        Key(Keys keys, long wanted) {
            this.keys = keys;
            this.wanted = wanted;
        }

        @Override
        public boolean test(int row) {
            return keys.get(row) == wanted;
        }

        @Override
        int select(int from, int[] in, int count, int[] out) {
            long[] cells = keys.array();
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int row = in[i];
                out[kept] = row;
                kept += cells[from + row] == wanted ? 1 : 0;
            }
            return kept;
        }
    }

    private static final class Within extends Filter {
        private final Ints starts;
        private final Ints days;
        private final int most;

        Within(Ints starts, Ints days, int most) {
            this.starts = starts;
            this.days = days;
            this.most = most;
        }

        @Override
        public boolean test(int row) {
            return counts(starts.get(row), days.get(row)) != 0;
        }

        /** In longs, because days may be farther apart than an int can say. */
        private int counts(int start, int day) {
            return start != Days.NONE & day != Days.NONE & (long) day - start <= most ? 1 : 0;
        }

        @Override
        int select(int from, int[] in, int count, int[] out) {
            int[] start = starts.array();
            int[] day = days.array();
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int row = in[i];
                out[kept] = row;
                kept += counts(start[from + row], day[from + row]);
            }
            return kept;
        }
    }

    private static final class All extends Filter {
        private final Filter[] parts;
        private final boolean wanted;

        All(List<Filter> parts, boolean wanted) {
            this.parts = parts.toArray(Filter[]::new);
            this.wanted = wanted;
        }

        @Override
        public boolean test(int row) {
            for (Filter part : parts) {
                if (!part.test(row)) {
                    return !wanted;
                }
            }
            return wanted;
        }

        @Override
        int select(int from, int[] in, int count, int[] out) {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int row = in[i];
                out[kept] = row;
                kept += test(from + row) ? 1 : 0;
            }
            return kept;
        }
    }
}
