package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.KeySpace;
import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.model.Lead;

final class LeadRows extends Rows<Lead> {
    final Keys leadId = keys(Leads.LEAD_ID);
    final Ints createdOn = ints(Leads.CREATED_ON);
    final Ints qualifiedOn = ints(Leads.QUALIFIED_ON);

    LeadRows(String currency, Names channels, KeySpace ids) {
        super(Lead[]::new, currency, channels, ids);
        enter(Leads.CHANNEL, channel);
    }

    @Override
    void addNumbers(Lead[] facts, int from, int to) {
        for (int i = from; i < to; i++) {
            createdOn.add(Dates.number(facts[i].createdOn()));
        }
        for (int i = from; i < to; i++) {
            qualifiedOn.add(Dates.number(facts[i].qualifiedOn().orElse(null)));
        }
    }

    @Override
    void addTexts(Lead[] facts, int from, int to) {
        for (int i = from; i < to; i++) {
            leadId.add(ids.key(facts[i].leadId()));
        }
        for (int i = from; i < to; i++) {
            channel.add(channels.code(facts[i].channel().orElse(null)));
        }
    }

    @Override
    Lead fact(int row) {
        return Lead.builder()
                .leadId(ids.textOrNull(leadId.get(row)))
                .createdOn(date(createdOn.get(row)))
                .channel(channelOf(row))
                .qualifiedOn(date(qualifiedOn.get(row)))
                .build();
    }

    @Override
    int firstBad() {
        for (int row = 0; row < size(); row++) {
            if (leadId.get(row) == KeySpace.NONE || createdOn.get(row) == Days.NONE) {
                return row;
            }
        }
        return -1;
    }

    @Override
    int size() {
        return leadId.size();
    }
}
