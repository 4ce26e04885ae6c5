package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Excerpt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The customers of all deals, so that what refers to one can be judged. */
final class Customers {
    private final Map<String, Long> faulty = new HashMap<>();
    private @Nullable Long unnamed;
    private boolean unknown;
    private int size;
    private Deals deals = (table, row) -> null;
    private @Nullable Set<String> sound;

    /** Sound deals by their number. */
    interface Deals {
        @Nullable Deal fact(Table<Deal> table, int row);
    }

    /** Notes a row of deals that does not count; null if its customer cannot be told. */
    void faulty(long line, @Nullable String customerId) {
        if (customerId != null) {
            faulty.putIfAbsent(customerId, line);
        } else if (unnamed == null) {
            unnamed = line;
        }
    }

    /** Notes that the deals cannot be known. */
    void unknown() {
        unknown = true;
    }

    /** The sound deals. */
    void of(int count, Deals counted) {
        size = count;
        deals = counted;
    }

    /** Sees that a customer has a deal, be it a faulty one. */
    void judge(Cells cells, Column column, String customerId) {
        if (unknown || sound().contains(customerId)) {
            return;
        }
        Long line = faulty.getOrDefault(customerId, unnamed);
        if (line != null) {
            cells.dependsOn(column, InputFile.DEALS, line);
        } else {
            cells.fault(
                    column,
                    "no deal in %s is of this customer; unknown_customers in %s may let such"
                                    .formatted(InputFile.DEALS.file(), FunnelFile.NAME)
                            + " customers count as not sold to: "
                            + Excerpt.of(customerId));
        }
    }

    private Set<String> sound() {
        Set<String> all = sound;
        if (all == null) {
            all = new HashSet<>();
            for (int row = 0; row < size; row++) {
                Deal deal = deals.fact(Table.DEALS, row);
                if (deal != null) {
                    all.add(deal.customerId());
                }
            }
            sound = all;
        }
        return all;
    }
}
