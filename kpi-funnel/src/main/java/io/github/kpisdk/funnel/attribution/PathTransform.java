package io.github.kpisdk.funnel.attribution;

import io.github.kpisdk.core.model.Required;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A shorter form of a path, to be divided instead of the path itself.
 *
 * <p>The forms are those of Snowplow's fractribution. Where several touches become one, the first
 * lends it its time. A mark for lead or opportunity follows its touch; if that is removed, the mark
 * goes to the last touch before it that is left, or else to the first one.
 */
public final class PathTransform {
    private static final int REMOVED = -1;

    private final String id;
    private final @Nullable String channel;
    private final boolean counts;

    /** For every touch the position of the one that stands for it. */
    private final Function<List<String>, int[]> rule;

    private PathTransform(
            String id,
            @Nullable String channel,
            boolean counts,
            Function<List<String>, int[]> rule) {
        this.id = id;
        this.channel = channel;
        this.counts = counts;
        this.rule = rule;
    }

    /** Every touch counts: the path stays as it is. */
    public static PathTransform unique() {
        return new PathTransform(
                "unique", null, false, path -> IntStream.range(0, path.size()).toArray());
    }

    /** Repeats in a row count once: {@code a>a>b>a} becomes {@code a>b>a}. */
    public static PathTransform exposure() {
        return new PathTransform("exposure", null, false, PathTransform::runs);
    }

    /** Every channel counts once, where it came first: {@code a>b>a} becomes {@code a>b}. */
    public static PathTransform first() {
        return new PathTransform("first", null, false, PathTransform::firsts);
    }

    /**
     * Every channel once, where it came first, with how often it came as a part of its name: {@code
     * a>b>a} becomes {@code a(2)>b(1)}.
     */
    public static PathTransform frequency() {
        return new PathTransform("frequency", null, true, PathTransform::firsts);
    }

    /**
     * Takes a channel away from the end of a path, however often it stands there; a path of nothing
     * else stays.
     *
     * @param channel usually that of visits without a source
     */
    public static PathTransform removeIfLastAndNotAll(String channel) {
        Required.field("channel", channel);
        return new PathTransform(
                "remove-if-last-and-not-all",
                channel,
                false,
                path -> without(channel, lastOther(channel, path), path));
    }

    /**
     * Takes a channel away wherever it stands; a path of nothing else stays.
     *
     * @param channel usually that of visits without a source
     */
    public static PathTransform removeIfNotAll(String channel) {
        Required.field("channel", channel);
        return new PathTransform(
                "remove-if-not-all", channel, false, path -> without(channel, 0, path));
    }

    private static int[] runs(List<String> path) {
        int[] places = new int[path.size()];
        for (int i = 1; i < places.length; i++) {
            places[i] = path.get(i).equals(path.get(i - 1)) ? places[i - 1] : i;
        }
        return places;
    }

    private static int[] firsts(List<String> path) {
        Map<String, Integer> first = new HashMap<>();
        int[] places = new int[path.size()];
        for (int i = 0; i < places.length; i++) {
            first.putIfAbsent(path.get(i), i);
            places[i] = first.get(path.get(i));
        }
        return places;
    }

    /** Without a channel from a position on, unless there is nothing else in the whole path. */
    private static int[] without(String channel, int from, List<String> path) {
        boolean all = path.stream().allMatch(channel::equals);
        return IntStream.range(0, path.size())
                .map(i -> !all && i >= from && path.get(i).equals(channel) ? REMOVED : i)
                .toArray();
    }

    private static int lastOther(String channel, List<String> path) {
        int last = path.size() - 1;
        while (last > 0 && path.get(last).equals(channel)) {
            last--;
        }
        return last;
    }

    /** The channel that is removed; empty for the other forms. */
    Optional<String> channel() {
        return Optional.ofNullable(channel);
    }

    /** The same journey over the shorter path. */
    Journey apply(Journey journey) {
        int[] places = rule.apply(journey.path());
        List<Touch> kept = new ArrayList<>();
        int[] numbers = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            if (places[i] == i) {
                kept.add(named(journey.touches().get(i), i, places));
            }
            numbers[i] = places[i] >= 0 && places[i] < i ? numbers[places[i]] : kept.size();
        }
        return journey.with(
                kept,
                moved(journey.lead().orElse(0), numbers),
                moved(journey.opportunity().orElse(0), numbers));
    }

    private static int moved(int mark, int[] numbers) {
        return mark == 0 ? 0 : Math.max(1, numbers[mark - 1]);
    }

    private Touch named(Touch touch, int i, int[] places) {
        long times = Arrays.stream(places).filter(place -> place == i).count();
        return counts ? touch.renamed(touch.channel() + "(" + times + ")") : touch;
    }

    /** Its name, and the channel it removes. */
    @Override
    public String toString() {
        return channel == null ? id : id + "(" + channel + ")";
    }
}
