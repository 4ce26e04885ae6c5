package io.github.kpisdk.core.ledger;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one table.
 *
 * @param <F> the fact that is one row
 */
abstract class Rows<F> {
    final Dictionary channels;
    final Ints channel = new Ints();

    Rows(Dictionary channels) {
        this.channels = channels;
    }

    /** Adds a row whole or, where the fact does not fit, not at all. */
    abstract void add(F fact);

    /** The fact of a row, made anew. */
    abstract F fact(int row);

    abstract int size();

    final @Nullable String channelOf(int row) {
        return channels.value(channel.get(row));
    }

    final void forEach(Consumer<F> action) {
        for (int row = 0; row < size(); row++) {
            action.accept(fact(row));
        }
    }
}
