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
        int created = Ints.day(lead.createdOn());
        int qualified = Ints.day(lead.qualifiedOn().orElse(null));
        leadId.add(lead.leadId());
        createdOn.add(created);
        channel.add(channels.code(lead.channel().orElse(null)));
        qualifiedOn.add(qualified);
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
