package io.github.kpisdk.benchmarks.data;

/**
 * All rows of workload W in one size.
 *
 * @param deals the deals
 * @param leads half as many leads
 * @param costs always the same costs
 */
public record Dataset(DealColumns deals, LeadColumns leads, CostColumns costs) {

    /** The rows for a number of deals. */
    public static Dataset of(int size) {
        DealColumns deals = DealColumns.of(size);
        return new Dataset(deals, LeadColumns.of(size / 2, deals), CostColumns.make());
    }
}
