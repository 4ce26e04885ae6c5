package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Bits;
import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.KeySpace;
import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.model.Lead;

/** Leads that come and go, with the number of deals that name each. */
final class LiveLeads extends LiveIds<Lead> {
    final Bits qualified = beside(new Bits());
    final Bits won = beside(new Bits());
    private final LeadRows leads;
    private final Ints deals = beside(new Ints());
    private final Ints wonDeals = beside(new Ints());

    LiveLeads(LeadRows leads, LiveTables tables) {
        super(Table.LEADS, leads, leads.leadId, tables);
        this.leads = leads;
    }

    @Override
    Keys idsOf(Desk<Lead> desk) {
        return ((LeadRows) desk.rows).leadId;
    }

    @Override
    void resizeLinks(int rows) {
        // all there is are columns
    }

    /** The first lead lets leads be known, so that deals can no longer name unknown ones. */
    @Override
    void checkReferences(Desk<Lead> desk, int at, int row) {
        if (!tables.supplies(Table.LEADS)) {
            long other = tables.deals().leadOtherThan(idsOf(desk).get(at));
            if (other != KeySpace.NONE) {
                throw refused(
                        desk,
                        at,
                        "a deal names another lead, but "
                                + Problems.missing(Table.LEADS, rows.ids.text(other)));
            }
        }
    }

    /**
     * Without the last lead no leads are known, unless the ledger began with the word that they
     * are.
     */
    @Override
    void checkLeaving(int row) {
        if (deals.get(row) > 0 && (count() > 1 || tables.alwaysSupplies(Table.LEADS))) {
            throw refused(id(row), "there are deals that name it");
        }
    }

    /** Only the first lead may be named already, by deals that came when no leads were known. */
    @Override
    void relate(int row) {
        qualified.set(row, leads.qualifiedOn.get(row) != Days.NONE);
        won.set(row, false);
        deals.set(row, 0);
        wonDeals.set(row, 0);
        if (count() == 1) {
            tables.deals().countOn(leads.leadId.get(row));
        }
    }

    @Override
    void unrelate(int row) {
        // what is counted of it goes with it
    }

    @Override
    void change(int row, Desk<Lead> desk, int at) {
        touch(row);
        copy(row, desk, at);
        qualified.set(row, leads.qualifiedOn.get(row) != Days.NONE);
    }

    /** Counts a deal that names a lead, where that is known. */
    void count(long leadId, boolean isWon, int change) {
        int row = leadId == KeySpace.NONE ? NOWHERE : row(leadId);
        if (row == NOWHERE) {
            return;
        }
        deals.set(row, deals.get(row) + change);
        wonDeals.set(row, wonDeals.get(row) + (isWon ? change : 0));
        if (won.get(row) != wonDeals.get(row) > 0) {
            touchDerived(row);
            won.set(row, wonDeals.get(row) > 0);
        }
    }
}
