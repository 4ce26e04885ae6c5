package io.github.kpisdk.benchmarks.data;

import java.util.List;

/**
 * The costs, an array a column: advertising by day, channel and campaign, and each kind by month
 * and channel.
 *
 * @param channel its number
 * @param day from 0
 * @param kind the number of its name in {@link #KINDS}
 * @param amount in minor units
 */
public record CostColumns(byte[] channel, short[] day, byte[] kind, long[] amount) {
    /** The kinds, by the names that the folder contract has for them. */
    public static final List<String> KINDS =
            List.of("AD_SPEND", "SALES_PAY", "TOOLS", "AGENCY", "SALES_OTHER");

    /** The kind of advertising. */
    public static final byte AD_SPEND = 0;

    private static final int CAMPAIGNS = 20;

    /** How many there are. */
    public int size() {
        return amount.length;
    }

    static CostColumns make() {
        int channels = Workload.CHANNELS.size();
        int size = Workload.DAYS * channels * CAMPAIGNS + Workload.MONTHS * channels * KINDS.size();
        CostColumns costs =
                new CostColumns(new byte[size], new short[size], new byte[size], new long[size]);
        costs.fillMonths(costs.fillDays());
        return costs;
    }

    private int fillDays() {
        int row = 0;
        for (int day = 0; day < Workload.DAYS; day++) {
            for (int c = 0; c < Workload.CHANNELS.size(); c++) {
                for (int campaign = 0; campaign < CAMPAIGNS; campaign++, row++) {
                    long amount =
                            20_000L * Workload.WEIGHTS[c] + Dice.below(400_000, Dice.roll(14, row));
                    put(row, c, day, AD_SPEND, amount);
                }
            }
        }
        return row;
    }

    private void fillMonths(int from) {
        byte[] months = Workload.monthOfDay();
        int row = from;
        for (int day = 0; day < Workload.DAYS; day++) {
            boolean first = day == 0 || months[day] != months[day - 1];
            for (int c = 0; first && c < Workload.CHANNELS.size(); c++) {
                for (int kind = 0; kind < KINDS.size(); kind++, row++) {
                    put(row, c, day, kind, 5_000_000L + Dice.below(20_000_000, Dice.roll(15, row)));
                }
            }
        }
    }

    private void put(int row, int c, int onDay, int ofKind, long money) {
        channel[row] = (byte) c;
        day[row] = (short) onDay;
        kind[row] = (byte) ofKind;
        amount[row] = money;
    }
}
