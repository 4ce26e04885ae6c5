package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.KeySpace;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.kernel.Numbers;
import io.github.kpisdk.core.model.Traffic;

final class TrafficRows extends Rows<Traffic> {
    final Ints date = ints(DailyTraffic.DATE);
    final Numbers impressions = numbers(DailyTraffic.IMPRESSIONS);
    final Numbers clicks = numbers(DailyTraffic.CLICKS);
    final Numbers visits = numbers(DailyTraffic.VISITS);

    TrafficRows(String currency, Names channels, KeySpace ids) {
        super(Traffic[]::new, currency, channels, ids);
        enter(DailyTraffic.CHANNEL, channel);
    }

    @Override
    void addNumbers(Traffic[] facts, int from, int to) {
        for (int i = from; i < to; i++) {
            date.add(Dates.number(facts[i].date()));
        }
        for (int i = from; i < to; i++) {
            impressions.add(facts[i].impressions());
        }
        for (int i = from; i < to; i++) {
            clicks.add(facts[i].clicks());
        }
        for (int i = from; i < to; i++) {
            visits.add(facts[i].visits());
        }
    }

    @Override
    void addTexts(Traffic[] facts, int from, int to) {
        for (int i = from; i < to; i++) {
            channel.add(channels.code(facts[i].channel().orElse(null)));
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
