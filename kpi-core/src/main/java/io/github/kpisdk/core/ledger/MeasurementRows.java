package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.KeySpace;
import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.kernel.Numbers;
import io.github.kpisdk.core.model.Ids;
import io.github.kpisdk.core.model.Measurement;

final class MeasurementRows extends Rows<Measurement> {
    final Ints date = ints(Measurements.DATE);
    final Keys metric = keys(Measurements.METRIC);
    final Numbers value = numbers(Measurements.VALUE);
    final Keys measuredBy = keys(Measurements.MEASURED_BY);
    final Keys method = keys(Measurements.METHOD);

    MeasurementRows(String currency, Names channels, KeySpace ids) {
        super(Measurement[]::new, currency, channels, ids);
        enter(Measurements.CHANNEL, channel);
    }

    @Override
    void addNumbers(Measurement[] facts, int from, int to) {
        for (int i = from; i < to; i++) {
            date.add(Dates.number(facts[i].date()));
        }
        for (int i = from; i < to; i++) {
            value.add(facts[i].value());
        }
    }

    @Override
    void addTexts(Measurement[] facts, int from, int to) {
        for (int i = from; i < to; i++) {
            channel.add(channels.code(facts[i].channel().orElse(null)));
            metric.add(ids.key(facts[i].metric()));
            measuredBy.add(ids.key(facts[i].measuredBy()));
            method.add(ids.key(facts[i].method()));
        }
    }

    @Override
    Measurement fact(int row) {
        return Measurement.builder()
                .date(date(date.get(row)))
                .channel(channelOf(row))
                .metric(ids.textOrNull(metric.get(row)))
                .value(value.get(row))
                .measuredBy(ids.textOrNull(measuredBy.get(row)))
                .method(ids.textOrNull(method.get(row)))
                .build();
    }

    @Override
    int firstBad() {
        for (int row = 0; row < size(); row++) {
            if (date.get(row) == Days.NONE
                    || metric.get(row) == KeySpace.NONE
                    || !Ids.isOfWords(ids.text(metric.get(row)))
                    || measuredBy.get(row) == KeySpace.NONE
                    || method.get(row) == KeySpace.NONE) {
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
