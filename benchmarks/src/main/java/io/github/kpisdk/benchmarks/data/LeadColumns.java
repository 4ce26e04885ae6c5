package io.github.kpisdk.benchmarks.data;

/**
 * The leads, an array a column; the row is the number of the lead less one.
 *
 * @param id rising by one from row to row
 * @param channel its number
 * @param day from 0
 * @param qualified whether sales found it worth working on
 */
public record LeadColumns(long[] id, byte[] channel, short[] day, boolean[] qualified) {

    /** How many there are. */
    public int size() {
        return id.length;
    }

    /** Makes leads, and points to them from a tenth of the deals. */
    static LeadColumns of(int size, DealColumns deals) {
        LeadColumns leads =
                new LeadColumns(new long[size], new byte[size], new short[size], new boolean[size]);
        for (int row = 0; row < size; row++) {
            long i = row + 1L;
            leads.id[row] = Workload.IDS_AFTER + i;
            leads.channel[row] = Workload.channel(Dice.roll(10, i));
            leads.day[row] = Workload.day(Dice.roll(11, i));
            leads.qualified[row] = Dice.below(100, Dice.roll(12, i)) < 35;
            long roll = Dice.roll(13, i);
            if (Dice.below(5, roll) == 0) {
                deals.lead()[(int) ((Dice.mix(roll) >>> 1) % deals.size())] = row + 1;
            }
        }
        return leads;
    }
}
