package io.github.kpisdk.benchmarks.data;

/**
 * The deals, an array a column, in no order of days or customers.
 *
 * @param id rising by one from row to row
 * @param customer sparse numbers of 40 bits; few customers have many deals
 * @param channel its number
 * @param day on which it was won or lost, from 0
 * @param status {@link #OPEN}, {@link #WON} or {@link #LOST}
 * @param refunded whether all of the money went back; won deals only
 * @param listAmount before the discount, in minor units
 * @param discount in minor units
 * @param goods what the goods cost, in minor units
 * @param lead the number of the lead it came from, or 0
 */
public record DealColumns(
        long[] id,
        long[] customer,
        byte[] channel,
        short[] day,
        byte[] status,
        boolean[] refunded,
        long[] listAmount,
        long[] discount,
        long[] goods,
        int[] lead) {
    /** Still under way. */
    public static final byte OPEN = 0;

    /** Won. */
    public static final byte WON = 1;

    /** Lost. */
    public static final byte LOST = 2;

    private static final double MEDIAN = StrictMath.log(500_000);

    /** How many there are. */
    public int size() {
        return id.length;
    }

    /** What the customer owes for a deal, in minor units. */
    public long amount(int row) {
        return listAmount[row] - discount[row];
    }

    /**
     * Other versions of some deals: each with the day, status and amounts of another deal, and
     * every tenth with its customer.
     */
    public DealColumns versions(int[] rows, int[] like, int from, int to) {
        DealColumns versions = blank(to - from);
        for (int i = from; i < to; i++) {
            versions.put(i - from, this, rows[i], like[i]);
        }
        return versions;
    }

    private void put(int at, DealColumns deals, int row, int like) {
        id[at] = deals.id[row];
        customer[at] = deals.customer[row % 10 == 0 ? like : row];
        channel[at] = deals.channel[row];
        day[at] = deals.day[like];
        status[at] = deals.status[like];
        listAmount[at] = deals.listAmount[like];
        discount[at] = deals.discount[like];
        goods[at] = deals.goods[like];
        lead[at] = deals.lead[row];
    }

    private static DealColumns blank(int size) {
        return new DealColumns(
                new long[size],
                new long[size],
                new byte[size],
                new short[size],
                new byte[size],
                new boolean[size],
                new long[size],
                new long[size],
                new long[size],
                new int[size]);
    }

    static DealColumns of(int size) {
        DealColumns deals = blank(size);
        for (int row = 0; row < size; row++) {
            deals.roll(row, row + 1L);
        }
        return deals;
    }

    private void roll(int row, long i) {
        id[row] = Workload.IDS_AFTER + i;
        customer[row] = customer(i);
        channel[row] = Workload.channel(Dice.roll(2, i));
        day[row] = Workload.day(Dice.roll(3, i));
        status[row] = status(Dice.below(100, Dice.roll(8, i)));
        refunded[row] = status[row] == WON && Dice.below(100, Dice.roll(9, i)) < 4;
        listAmount[row] = listAmount(i);
        discount[row] = discount(Dice.roll(7, i), listAmount[row]);
        goods[row] = listAmount[row] * (400 + Dice.below(301, Dice.roll(6, i))) / 1000;
    }

    /** A third as many customers as deals at most, by a power law. */
    private long customer(long i) {
        double u = Dice.unit(Dice.roll(1, i));
        long rank = (long) (Math.max(1, size() / 3) * (u * u));
        return (rank * Dice.GOLDEN) & ((1L << 40) - 1);
    }

    private static byte status(int percent) {
        return percent < 60 ? WON : percent < 85 ? LOST : OPEN;
    }

    /** Lognormal. */
    private static long listAmount(long i) {
        double u1 = Dice.unit(Dice.roll(4, i)) + 0x1.0p-54;
        double u2 = Dice.unit(Dice.roll(5, i));
        double normal =
                StrictMath.sqrt(-2 * StrictMath.log(u1)) * StrictMath.cos(2 * StrictMath.PI * u2);
        return Math.max(100, (long) StrictMath.exp(MEDIAN + 0.9 * normal));
    }

    private static long discount(long roll, long amount) {
        return Dice.below(10, roll) < 3
                ? amount * (10 + Dice.below(141, Dice.mix(roll))) / 1000
                : 0;
    }
}
