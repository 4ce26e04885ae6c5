package io.github.kpisdk.core.ledger;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.kpisdk.core.kernel.KeySpace;
import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Traffic;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts of one currency as they came, from one file or machine: each checked by itself, not yet
 * against each other.
 *
 * <p>Parts are merged before anything is counted, because who bought first, and whether a refund
 * has a deal, is only known together. The order of rows and of merging does not change any figure.
 */
public final class LedgerPart {
    private final String currency;
    private final ImmutableMap<String, ChannelKind> kinds;
    private final ImmutableSet<Table<?>> supplied;
    private final Tables tables;

    private LedgerPart(Builder builder) {
        currency = builder.currency;
        kinds = ImmutableMap.copyOf(builder.kinds);
        supplied = ImmutableSet.copyOf(builder.supplied);
        tables = builder.tables;
    }

    /**
     * Starts a part.
     *
     * @param currency the one currency of all amounts, three capital letters
     */
    public static Builder builder(String currency) {
        return new Builder(currency);
    }

    /**
     * The facts of both parts.
     *
     * @throws IllegalArgumentException if the currencies differ, the parts describe one channel in
     *     two ways, or only one of them has a column that rows may lack
     */
    public LedgerPart merge(LedgerPart other) {
        return builder(currency).add(this).add(other).build();
    }

    /** The currency of all amounts. */
    public String currency() {
        return currency;
    }

    ImmutableSet<Table<?>> supplied() {
        return supplied;
    }

    /** Whether there is data of this sort: perhaps no rows, but then it means zero. */
    public boolean supplies(Table<?> table) {
        return supplied.contains(table);
    }

    /** The channels that were described, in the order in which they came. */
    public List<Channel> channels() {
        return kinds.entrySet().stream().map(e -> new Channel(e.getKey(), e.getValue())).toList();
    }

    /** How many rows a table has. */
    public int size(Table<?> table) {
        return rows(table).size();
    }

    /**
     * One fact, as it was added.
     *
     * @param row from 0, in the order in which the rows came
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public <F> F fact(Table<F> table, int row) {
        if (row < 0 || row >= size(table)) {
            throw new IndexOutOfBoundsException(
                    "No row %s in %s, which has %s".formatted(row, table, size(table)));
        }
        return rows(table).fact(row);
    }

    <F> Rows<F> rows(Table<F> table) {
        return tables.rows(table);
    }

    LeadRows leads() {
        return (LeadRows) rows(Table.LEADS);
    }

    DealRows deals() {
        return (DealRows) rows(Table.DEALS);
    }

    RefundRows refunds() {
        return (RefundRows) rows(Table.REFUNDS);
    }

    Tables tables() {
        return tables;
    }

    /** All channel names, shared by the tables. */
    Names channelNames() {
        return tables.channels();
    }

    /** The id in a cell that is never blank. */
    String id(Keys keys, int row) {
        return tables.ids().text(keys.get(row));
    }

    /** The id in a cell that may be blank. */
    @Nullable String idOrNull(Keys keys, int row) {
        return tables.ids().textOrNull(keys.get(row));
    }

    /**
     * Takes facts one by one, rows in columns, and whole parts, in any order. A table is supplied
     * once it has a row, or is said to be.
     */
    public static final class Builder {
        private final String currency;
        private final Map<String, ChannelKind> kinds = new LinkedHashMap<>();
        private final Set<Table<?>> supplied = new LinkedHashSet<>();
        private final Tables tables;
        private Parallelism parallelism = Parallelism.NONE;
        private boolean built;

        private Builder(String currency) {
            this.currency = Money.checkCurrency(currency);
            tables = Tables.empty(currency, new KeySpace());
        }

        /** Lets several threads take the facts of one call in; here two are of use. */
        public Builder withParallelism(Parallelism parallelism) {
            this.parallelism = parallelism;
            return this;
        }

        /**
         * Describes a channel; the same description twice is one.
         *
         * @throws IllegalArgumentException if it was described as another kind
         */
        public Builder add(Channel channel) {
            refuseIfBuilt();
            checkKind(channel);
            kinds.put(channel.name(), channel.kind());
            return this;
        }

        private void checkKind(Channel channel) {
            ChannelKind before = kinds.get(channel.name());
            if (before != null && before != channel.kind()) {
                throw new IllegalArgumentException(
                        "Channel %s is both %s and %s"
                                .formatted(Excerpt.of(channel.name()), before, channel.kind()));
            }
        }

        /** Adds a cost. */
        public Builder add(Cost cost) {
            return add(Table.COSTS, cost);
        }

        /** Adds a day of traffic. */
        public Builder add(Traffic traffic) {
            return add(Table.TRAFFIC, traffic);
        }

        /** Adds a lead. */
        public Builder add(Lead lead) {
            return add(Table.LEADS, lead);
        }

        /** Adds a deal. */
        public Builder add(Deal deal) {
            return add(Table.DEALS, deal);
        }

        /** Adds a refund. */
        public Builder add(Refund refund) {
            return add(Table.REFUNDS, refund);
        }

        /**
         * Adds a fact to its table.
         *
         * @throws IllegalArgumentException naming both currencies if the fact is in another, or
         *     naming a column that only the rows before have, or only this
         */
        public <F> Builder add(Table<F> table, F fact) {
            return addAll(table, List.of(fact));
        }

        /**
         * Adds facts to their table, all of them or, where one does not fit, none. It is quicker
         * than one by one.
         *
         * @throws IllegalArgumentException as {@link #add(Table, Object)} does
         */
        public <F> Builder addAll(Table<F> table, Collection<F> facts) {
            refuseIfBuilt();
            if (!facts.isEmpty()) {
                Rows<F> rows = tables.rows(table);
                rows.refuseFactsBesideOwnColumns();
                rows.addAll(facts, parallelism.workers());
                supplied.add(table);
            }
            return this;
        }

        /**
         * Adds rows in columns, all of them or, where one is wrong, none.
         *
         * @throws IllegalArgumentException naming table, row, column and value, or the column that
         *     is missing
         */
        public <F> Builder add(Batch<F> batch) {
            refuseIfBuilt();
            Tables checked = Tables.empty(currency, tables.ids());
            batch.addTo(checked.rows(batch.table()));
            tables.addAll(checked);
            return supplies(batch.table());
        }

        /**
         * Adds all facts and channels of a part or, where they do not fit, none.
         *
         * @throws IllegalArgumentException if the currencies differ, a channel was described in
         *     another way, or only some rows of a table would have a column
         */
        public Builder add(LedgerPart part) {
            refuseIfBuilt();
            if (!part.currency.equals(currency)) {
                throw new IllegalArgumentException(
                        "Currencies cannot be mixed: %s and %s".formatted(currency, part.currency));
            }
            part.channels().forEach(this::checkKind);
            tables.addAll(part.tables);
            part.channels().forEach(this::add);
            part.supplied.forEach(this::supplies);
            return this;
        }

        /** Adds all rows of some tables. */
        Builder add(Tables rows) {
            refuseIfBuilt();
            tables.addAll(rows);
            Table.ALL.stream().filter(table -> rows.rows(table).size() > 0).forEach(supplied::add);
            return this;
        }

        /** Says that there is data of this sort, even if no row of it ever comes. */
        public Builder supplies(Table<?> table) {
            refuseIfBuilt();
            supplied.add(table);
            return this;
        }

        private void refuseIfBuilt() {
            if (built) {
                throw new IllegalStateException("This part is already built");
            }
        }

        /** The part. The builder takes nothing more. */
        public LedgerPart build() {
            built = true;
            tables.trim();
            return new LedgerPart(this);
        }
    }
}
