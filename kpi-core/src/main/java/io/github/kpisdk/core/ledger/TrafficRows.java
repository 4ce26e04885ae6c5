package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.KeySpace;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.kernel.Numbers;
import io.github.kpisdk.core.model.Traffic;
import java.util.List;

final class TrafficRows extends Rows<Traffic> {
    final Ints date = ints(DailyTraffic.DATE);
    final Numbers impressions = numbers(DailyTraffic.IMPRESSIONS);
    final Numbers clicks = numbers(DailyTraffic.CLICKS);
    final Numbers visits = numbers(DailyTraffic.VISITS);

    TrafficRows(String currency, Names channels, KeySpace ids) {
        super(currency, channels, ids);
        enter(DailyTraffic.CHANNEL, channel);
    }

    @Override
    void addBlock(List<Traffic> facts) {
        for (Traffic traffic : facts) {
            date.add(day(traffic.date()));
        }
        for (Traffic traffic : facts) {
            impressions.add(traffic.impressions());
        }
        for (Traffic traffic : facts) {
            clicks.add(traffic.clicks());
        }
        for (Traffic traffic : facts) {
            visits.add(traffic.visits());
        }
        for (Traffic traffic : facts) {
            channel.add(channels.code(traffic.channel().orElse(null)));
        }
    }

    @Override
    Traffic fact(int row) {
        return Traffic.builder()
                .date(date(date.get(row)))
                .channel(channelOf(row))
                .impressions(impressions.low(row))
                .clicks(clicks.low(row))
                .visits(visits.low(row))
                .build();
    }

    @Override
    int firstBad() {
        for (int row = 0; row < size(); row++) {
            if (date.get(row) == Days.NONE) {
                return row;
            }
        }
        return -1;
    }

    @Override
    int size() {
        return date.size();
    }
}
