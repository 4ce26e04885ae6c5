package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Lead;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

final class LeadRows extends Rows<Lead> {
    final List<String> leadId = new ArrayList<>();
    final Ints createdOn = new Ints();
    final Ints qualifiedOn = new Ints();

    LeadRows(Dictionary channels) {
        super(channels);
    }

    @Override
    void add(Lead lead) {
        leadId.add(lead.leadId());
        createdOn.addDay(lead.createdOn());
        channel.add(channels.code(lead.channel().orElse(null)));
        qualifiedOn.addDay(lead.qualifiedOn().orElse(null));
    }

    @Override
    Lead fact(int row) {
        return Lead.builder()
                .leadId(leadId.get(row))
                .createdOn(Objects.requireNonNull(createdOn.day(row)))
                .channel(channelOf(row))
                .qualifiedOn(qualifiedOn.day(row))
                .build();
    }

    @Override
    int size() {
        return leadId.size();
    }
}
