package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.ledger.LedgerCheck;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.model.Lead;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A lead: an id that does not repeat, and perhaps the day it was qualified. */
final class LeadRows implements RowReader {
    private static final Column LEAD_ID = InputFile.LEADS.column("lead_id");
    private static final Column CREATED_ON = InputFile.LEADS.column("created_on");
    private static final Column CHANNEL = InputFile.LEADS.column("channel");
    private static final Column QUALIFIED_ON = InputFile.LEADS.column("qualified_on");

    private final LedgerPart.Builder facts;
    private final LedgerCheck check;

    LeadRows(LedgerPart.Builder facts, LedgerCheck check) {
        this.facts = facts;
        this.check = check;
    }

    @Override
    public InputFile file() {
        return InputFile.LEADS;
    }

    @Override
    public void row(Cells cells) {
        String leadId = cells.id(LEAD_ID);
        LocalDate createdOn = cells.date(CREATED_ON);
        String channel = cells.channelOrBlank(CHANNEL);
        LocalDate qualifiedOn = cells.dateOrBlank(QUALIFIED_ON);
        cells.note(check.lead(cells.line(), cells.isSound(), leadId));
        if (cells.isSound()) {
            facts.add(
                    Lead.builder()
                            .leadId(leadId)
                            .createdOn(createdOn)
                            .channel(channel)
                            .qualifiedOn(qualifiedOn)
                            .build());
        }
    }

    @Override
    public void damagedRow(long line, @Nullable String id) {
        check.lead(line, false, id);
    }

    @Override
    public void absent() {
        check.leadsUnknown();
    }

    @Override
    public void unreadable() {
        check.leadsUnknown();
    }
}
