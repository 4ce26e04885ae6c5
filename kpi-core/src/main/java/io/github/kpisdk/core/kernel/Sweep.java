package io.github.kpisdk.core.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One pass over the rows of a table for all aggregates that share a date.
 *
 * <p>Rows are taken in blocks. The cell of each row is found once; filters narrow the selection,
 * one after another, and what begins with the same filters shares them; each aggregate is one loop
 * over what is left. A cell is a span of days and a channel; each span has one cell more, first,
 * for rows without a channel.
 */
public final class Sweep {
    private static final int BLOCK = 2048;

    private final Ints days;
    private final Ints channels;
    private final Days spans;
    private final int width;
    private final Node all = new Node();

    /**
     * A pass that takes nothing yet.
     *
     * @param channels the channel of each row; below zero where it has none
     * @param width how many cells a span has: one more than there are channels
     */
    public Sweep(Ints days, Ints channels, Days spans, int width) {
        this.days = days;
        this.channels = channels;
        this.spans = spans;
        this.width = width;
    }

    /** Lets a total take the rows that pass all filters. */
    public void add(List<Filter> filters, Total total) {
        Node node = all;
        for (Filter filter : filters) {
            node = node.next.computeIfAbsent(filter, f -> new Node());
        }
        node.totals.add(total);
    }

    /** Passes over the rows. */
    public void run(Workers workers) {
        int rows = days.size();
        int pieces = workers.pieces(rows);
        Node[] found = new Node[pieces];
        workers.forEach(
                pieces,
                piece -> {
                    found[piece] = piece == 0 ? all : all.empty();
                    int from = (int) ((long) rows * piece / pieces);
                    int to = (int) ((long) rows * (piece + 1) / pieces);
                    new Block(from).run(to, found[piece]);
                });
        for (int piece = 1; piece < pieces; piece++) {
            all.add(found[piece]);
        }
    }

    /** The totals behind some filters, and what other filters leave of them. */
    private static final class Node {
        private final Map<Filter, Node> next = new LinkedHashMap<>();
        private final List<Total> totals = new ArrayList<>();
        private final int[] selected = new int[BLOCK];

        Node empty() {
            Node node = new Node();
            next.forEach((filter, child) -> node.next.put(filter, child.empty()));
            totals.forEach(total -> node.totals.add(total.empty()));
            return node;
        }

        void add(Node other) {
            next.forEach((filter, child) -> child.add(other.next.get(filter)));
            for (int i = 0; i < totals.size(); i++) {
                totals.get(i).add(other.totals.get(i));
            }
        }

        void take(int from, int[] rows, int count, int[] cells) {
            for (Total total : totals) {
                total.take(from, rows, count, cells);
            }
            for (Map.Entry<Filter, Node> entry : next.entrySet()) {
                Node node = entry.getValue();
                int kept = entry.getKey().select(from, rows, count, node.selected);
                node.take(from, node.selected, kept, cells);
            }
        }
    }

    /** Some rows at a time: their cells, and those of them that lie in a span at all. */
    private final class Block {
        private final int[] cells = new int[BLOCK];
        private final int[] selected = new int[BLOCK];
        private int from;

        Block(int from) {
            this.from = from;
        }

        void run(int to, Node node) {
            while (from < to) {
                int count = Math.min(BLOCK, to - from);
                node.take(from, selected, place(count), cells);
                from += count;
            }
        }

        private int place(int count) {
            int[] day = days.array();
            int[] channel = channels.array();
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int span = spans.of(day[from + i]);
                cells[i] = span * width + channel[from + i] + 1;
                selected[kept] = i;
                kept += ~span >>> 31; // one unless the span is below zero
            }
            return kept;
        }
    }
}
