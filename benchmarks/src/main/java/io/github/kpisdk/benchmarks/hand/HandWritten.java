package io.github.kpisdk.benchmarks.hand;

import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.cell.Measure;
import io.github.kpisdk.benchmarks.contender.Contender;
import io.github.kpisdk.benchmarks.data.Dataset;
import io.github.kpisdk.benchmarks.data.DealColumns;
import io.github.kpisdk.benchmarks.data.Workload;
import java.util.EnumSet;
import java.util.stream.IntStream;

/**
 * The practical limit: loops over arrays that know workload W and nothing else. Nothing is checked,
 * and a sum that outgrew a long would wrap.
 */
public final class HandWritten implements Contender {
    private final Dataset data;
    private final Workers workers;
    private final byte[] months = Workload.monthOfDay();

    /** The loops, over some rows. */
    public HandWritten(Dataset data, int threads) {
        this.data = data;
        workers = new Workers(threads);
    }

    @Override
    public String name() {
        return "hand-" + threads();
    }

    @Override
    public int threads() {
        return workers.threads();
    }

    @Override
    public Cells run() {
        Partition partition = new Partition(data.deals().size(), threads());
        Share[] shares =
                IntStream.range(0, threads())
                        .mapToObj(thread -> new Share(thread, partition))
                        .toArray(Share[]::new);
        workers.run(thread -> shares[thread].count());
        partition.allocate();
        workers.run(thread -> shares[thread].addRows());
        workers.run(thread -> shares[thread].addCustomers());
        Cells cells = new Cells(EnumSet.allOf(Measure.class));
        for (Share share : shares) {
            share.addTo(cells);
        }
        return cells.divide();
    }

    @Override
    public void close() {
        workers.close();
    }

    /** What one thread does. */
    private final class Share {
        private final int thread;
        private final Partition partition;
        private final DealSums dealSums = new DealSums();
        private final OtherSums otherSums = new OtherSums();
        private final FirstDeals firstDeals = new FirstDeals(data.deals().id(), months);

        Share(int thread, Partition partition) {
            this.thread = thread;
            this.partition = partition;
        }

        void count() {
            partition.count(
                    thread, data.deals(), from(data.deals().size()), to(data.deals().size()));
        }

        void addRows() {
            DealColumns deals = data.deals();
            int to = to(deals.size());
            for (int row = from(deals.size()); row < to; row++) {
                dealSums.add(deals, months, row);
                partition.put(thread, deals, row);
            }
            otherSums.add(data.leads(), months, from(data.leads().size()), to(data.leads().size()));
            otherSums.add(data.costs(), months, from(data.costs().size()), to(data.costs().size()));
        }

        void addCustomers() {
            for (int part = from(partition.parts()); part < to(partition.parts()); part++) {
                firstDeals.begin(partition.size(part));
                partition.read(part, firstDeals);
                firstDeals.end();
            }
        }

        void addTo(Cells cells) {
            dealSums.addTo(cells);
            otherSums.addTo(cells);
            firstDeals.addTo(cells);
        }

        private int from(int size) {
            return workers.from(thread, size);
        }

        private int to(int size) {
            return workers.from(thread + 1, size);
        }
    }
}
