package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.rules.subject.DatesSubject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The days of leads and of the deals that were won from them. */
final class WonDates {
    private WonDates() {}

    /** The deals that were won in a range and have a lead whose day is known. */
    static DatesSubject of(Ledger ledger, DateRange range) {
        Map<String, LocalDate> came = new HashMap<>();
        for (int row = 0; row < ledger.size(Table.LEADS); row++) {
            Lead lead = ledger.fact(Table.LEADS, row);
            came.put(lead.leadId(), lead.createdOn());
        }
        List<DatesSubject.Dated> deals = new ArrayList<>();
        for (int row = 0; row < ledger.size(Table.DEALS); row++) {
            Deal deal = ledger.fact(Table.DEALS, row);
            LocalDate lead = deal.leadId().map(came::get).orElse(null);
            if (deal.status() == DealStatus.WON
                    && range.contains(deal.closedOn().orElseThrow())
                    && lead != null) {
                deals.add(
                        new DatesSubject.Dated(deal.dealId(), lead, deal.closedOn().orElseThrow()));
            }
        }
        return new DatesSubject(Period.total(range), deals);
    }
}
