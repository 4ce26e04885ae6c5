package io.github.kpisdk.funnel.stats;

import io.github.kpisdk.core.model.Text;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the data say, or the reason why it cannot be computed from them. Never NaN, never a neutral
 * figure such as "no effect, p = 1" for what nobody measured.
 *
 * @param <T> what is computed
 */
public sealed interface Statistic<T> {

    /**
     * What was computed.
     *
     * @param value the figure
     * @param <T> what is computed
     */
    record Computed<T>(T value) implements Statistic<T> {
        /** Checks that there is a figure. */
        public Computed {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> computed,
                Function<? super Text, ? extends R> notComputable) {
            return computed.apply(value);
        }
    }

    /**
     * Why there is no figure.
     *
     * @param reason for people
     * @param <T> what was to be computed
     */
    record NotComputable<T>(Text reason) implements Statistic<T> {
        /** Checks that there is a reason. */
        public NotComputable {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> computed,
                Function<? super Text, ? extends R> notComputable) {
            return notComputable.apply(reason);
        }
    }

    /** What one of two functions makes of it. */
    <R> R fold(
            Function<? super T, ? extends R> computed,
            Function<? super Text, ? extends R> notComputable);

    /** A figure. */
    static <T> Statistic<T> of(T value) {
        return new Computed<>(value);
    }

    /** No figure, for a reason. */
    static <T> Statistic<T> notComputable(Text reason) {
        return new NotComputable<>(reason);
    }

    /** Whether there is a figure. */
    default boolean isComputed() {
        return this instanceof Computed;
    }

    /** Something made of the figure; the reason stays the same where there is none. */
    default <R> Statistic<R> map(Function<? super T, ? extends R> change) {
        return fold(value -> of(change.apply(value)), Statistic::notComputable);
    }

    /**
     * The figure, where it is known that there is one.
     *
     * @throws IllegalStateException with the reason if there is none
     */
    default T orElseThrow() {
        return fold(
                value -> value,
                reason -> {
                    throw new IllegalStateException("Not computable: " + reason.en());
                });
    }
}
