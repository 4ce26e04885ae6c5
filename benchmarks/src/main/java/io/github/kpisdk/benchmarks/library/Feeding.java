package io.github.kpisdk.benchmarks.library;

import io.github.kpisdk.core.ledger.LiveLedger;
import io.github.kpisdk.core.ledger.Table;
import java.util.Locale;

/** How changes are handed to a live ledger. */
public enum Feeding {
    /** Each fact by itself, and ids to retract. */
    ONE_BY_ONE {
        @Override
        void add(LiveLedger ledger, Block block) {
            block.facts().forEach(deal -> ledger.add(Table.DEALS, deal));
        }

        @Override
        void correct(LiveLedger ledger, Block block) {
            block.facts().forEach(deal -> ledger.correct(Table.DEALS, deal));
        }

        @Override
        void retract(LiveLedger ledger, Block block) {
            block.facts().forEach(deal -> ledger.retract(Table.DEALS, deal.dealId()));
        }
    },
    /** Many facts at once. */
    IN_LISTS {
        @Override
        void add(LiveLedger ledger, Block block) {
            ledger.addAll(Table.DEALS, block.facts());
        }

        @Override
        void correct(LiveLedger ledger, Block block) {
            ledger.correctAll(Table.DEALS, block.facts());
        }

        @Override
        void retract(LiveLedger ledger, Block block) {
            ledger.retractAll(Table.DEALS, block.facts());
        }
    },
    /** Many rows at once, an array a column. */
    IN_COLUMNS {
        @Override
        void add(LiveLedger ledger, Block block) {
            ledger.add(block.columns());
        }

        @Override
        void correct(LiveLedger ledger, Block block) {
            ledger.correct(block.columns());
        }

        @Override
        void retract(LiveLedger ledger, Block block) {
            ledger.retract(block.columns());
        }
    };

    /** As one says it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    abstract void add(LiveLedger ledger, Block block);

    abstract void correct(LiveLedger ledger, Block block);

    abstract void retract(LiveLedger ledger, Block block);
}
