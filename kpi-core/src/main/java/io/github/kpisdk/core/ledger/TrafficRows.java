package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Traffic;
import java.util.Objects;

final class TrafficRows extends Rows<Traffic> {
    final Ints date = new Ints();
    final Numbers impressions = Numbers.counts();
    final Numbers clicks = Numbers.counts();
    final Numbers visits = Numbers.counts();

    TrafficRows(Dictionary channels) {
        super(channels);
    }

    @Override
    void add(Traffic traffic) {
        date.add(Ints.day(traffic.date()));
        channel.add(channels.code(traffic.channel().orElse(null)));
        impressions.add(traffic.impressions());
        clicks.add(traffic.clicks());
        visits.add(traffic.visits());
    }

    @Override
    Traffic fact(int row) {
        return Traffic.builder()
                .date(Objects.requireNonNull(date.day(row)))
                .channel(channelOf(row))
                .impressions(impressions.low(row))
                .clicks(clicks.low(row))
                .visits(visits.low(row))
                .build();
    }

    @Override
    int size() {
        return date.size();
    }
}
