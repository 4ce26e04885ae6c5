package io.github.kpisdk.core.ledger;

import java.util.List;

/** The columns of {@link Table#MEASUREMENTS}. */
public final class Measurements {
    /** The day of the measurement. */
    public static final DateColumn DATE = DateColumn.fact(Table.MEASUREMENTS, "date");

    /** The channel by name; blank for none. */
    public static final TextColumn CHANNEL = TextColumn.fact(Table.MEASUREMENTS, "channel");

    /** What was measured: {@code METRIC.is("emails-sent")} picks the rows of one sort. */
    public static final TextColumn METRIC = TextColumn.fact(Table.MEASUREMENTS, "metric");

    /** The number, in whatever the metric is counted in. */
    public static final NumberColumn VALUE = NumberColumn.plainFact(Table.MEASUREMENTS, "value");

    /** Who measured. */
    public static final TextColumn MEASURED_BY = TextColumn.fact(Table.MEASUREMENTS, "measured_by");

    /** How it was measured. */
    public static final TextColumn METHOD = TextColumn.fact(Table.MEASUREMENTS, "method");

    static final List<Column> ALL = List.of(DATE, CHANNEL, METRIC, VALUE, MEASURED_BY, METHOD);

    private Measurements() {}
}
