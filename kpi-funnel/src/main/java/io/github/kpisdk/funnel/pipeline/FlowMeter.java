package io.github.kpisdk.funnel.pipeline;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.DateRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Adds up the flow of one period, deal by deal. */
final class FlowMeter {
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final int NANO_DIGITS = 9;

    private final DateRange period;
    private final Span span;
    private long arrived;
    private long departed;
    private Duration inProgress = Duration.ZERO;
    private Duration ofDeparted = Duration.ZERO;

    FlowMeter(DateRange period, ZoneId zone) {
        this.period = period;
        span = Span.of(period, zone);
    }

    Instant end() {
        return span.to();
    }

    void add(DealPath deal, DealReader reader) {
        arrived += span.contains(deal.enteredAt()) ? 1 : 0;
        inProgress = inProgress.plus(reader.openWithin(span.from(), span.to()));
        if (deal.closedAt().filter(span::contains).isPresent()) {
            departed++;
            Instant close = deal.closedAt().get();
            ofDeparted = ofDeparted.plus(reader.openWithin(deal.enteredAt(), close));
        }
    }

    Flow flow() {
        BigDecimal length = seconds(span.length());
        BigDecimal left = BigDecimal.valueOf(departed);
        return new Flow(
                period,
                arrived,
                departed,
                Known.of(left.multiply(DAY), length),
                Known.of(seconds(inProgress), length),
                departed == 0
                        ? Undefined.zeroDivisor("deals-closed", Known.of(BigDecimal.ZERO))
                        : Known.of(seconds(ofDeparted), left.multiply(DAY)));
    }

    private static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.getSeconds())
                .add(BigDecimal.valueOf(time.getNano(), NANO_DIGITS));
    }
}
