package io.github.kpisdk.core.economics;

import com.google.common.collect.ImmutableList;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Ids;
import io.github.kpisdk.core.model.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One step down a {@link Waterfall}: a name for what is left, and the costs that are taken off to
 * get there.
 *
 * <pre>{@code
 * CostLayer.named("cm4", "CM4", "CM4")
 *         .own(SALES_COST)
 *         .shared(MARKETING_COST, Driver.SPEND)
 *         .shared(SALES_COST, Driver.ORDERS)
 * }</pre>
 *
 * <p>The own part of a cost stands in rows that name a channel. The shared part is the rest: that
 * of the business less those of all channels.
 */
public final class CostLayer {
    private final String id;
    private final Text title;
    private final ImmutableList<Taken> taken;

    private CostLayer(String id, Text title, ImmutableList<Taken> taken) {
        this.id = id;
        this.title = title;
        this.taken = taken;
    }

    /** A part of a cost. Own parts have no driver of their own. */
    record Taken(Formula cost, boolean isOwn, Driver driver) {
        boolean isSamePart(Taken other) {
            return cost.equals(other.cost) && isOwn == other.isOwn;
        }

        @Override
        public String toString() {
            return isOwn ? "own " + cost : "shared " + cost + " by " + driver;
        }
    }

    /**
     * Starts a layer that takes off nothing yet.
     *
     * @param id of what is left, such as {@code cm3}
     * @param title its name for people
     * @param russianTitle the same in Russian
     * @throws IllegalArgumentException if the id is not lower-case words with hyphens
     */
    public static CostLayer named(String id, String title, String russianTitle) {
        if (!Ids.isOfWords(id)) {
            throw new IllegalArgumentException(
                    "A layer goes by lower-case words with hyphens, such as cm3, not "
                            + Excerpt.of(id));
        }
        return new CostLayer(id, Text.of(title, russianTitle), ImmutableList.of());
    }

    /**
     * Takes off a cost from the channels that its rows name; what names none is not taken off.
     *
     * @throws IllegalArgumentException if it is not an amount of money
     */
    public CostLayer own(Formula cost) {
        return with(new Taken(cost, true, Driver.NONE));
    }

    /**
     * Takes off the part of a cost that names no channel, divided by a driver.
     *
     * @throws IllegalArgumentException if it is not an amount of money
     */
    public CostLayer shared(Formula cost, Driver driver) {
        return with(new Taken(cost, false, driver));
    }

    /**
     * Takes off a whole cost: from the channels what names them, the rest from what is unallocated.
     *
     * @throws IllegalArgumentException if it is not an amount of money
     */
    public CostLayer all(Formula cost) {
        return own(cost).shared(cost, Driver.NONE);
    }

    private CostLayer with(Taken part) {
        if (!part.cost().unit().equals(Unit.MONEY)) {
            throw new IllegalArgumentException(
                    "%s takes off %s, which is in %s, not money"
                            .formatted(id, part.cost(), part.cost().unit()));
        }
        return new CostLayer(
                id, title, ImmutableList.<Taken>builder().addAll(taken).add(part).build());
    }

    /** The id of what is left. */
    public String id() {
        return id;
    }

    /** The name of what is left, for people. */
    public Text title() {
        return title;
    }

    List<Taken> taken() {
        return taken;
    }

    /** The id and what is taken off, in order. */
    @Override
    public String toString() {
        return id
                + taken.stream()
                        .map(Objects::toString)
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
