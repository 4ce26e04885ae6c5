package io.github.kpisdk.funnel.attribution;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The Shapley value of each channel, booked by the rank at which the channel first appears.
 *
 * <p>Who opens journeys and who closes them is seen by that. Over all ranks it is the credit of
 * {@link AttributionModels#shapley}, to the last unit (Zhao, Mahboobi, Bagheri 2018).
 */
public final class OrderedShapley {
    private final List<SortedMap<String, Credit>> ranks;

    private OrderedShapley(List<SortedMap<String, Credit>> ranks) {
        this.ranks = Collections.unmodifiableList(ranks);
    }

    /** A channel as the first, second, third ... different one of a journey. */
    private record Place(int rank, String channel) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byRank = Integer.compare(rank, other.rank);
            return byRank == 0 ? channel.compareTo(other.channel) : byRank;
        }
    }

    /** The credits of all journeys. */
    public static OrderedShapley of(Journeys journeys) {
        CreditSums<Place> ledger = new CreditSums<>(journeys);
        for (Journey journey : journeys.all()) {
            if (journey.conversions() > 0) {
                Place[] places = places(journey);
                BigInteger[] weights = new BigInteger[places.length];
                Arrays.fill(weights, BigInteger.ONE);
                ledger.conversions(journey.conversions(), places, weights);
                ledger.value(Journeys.amount(journey), places, weights);
            }
        }
        List<SortedMap<String, Credit>> ranks = new ArrayList<>();
        ledger.credits()
                .forEach(
                        (place, credit) -> {
                            if (ranks.size() < place.rank) {
                                ranks.add(new TreeMap<>());
                            }
                            ranks.get(place.rank - 1).put(place.channel, credit);
                        });
        ranks.replaceAll(Collections::unmodifiableSortedMap);
        return new OrderedShapley(ranks);
    }

    private static Place[] places(Journey journey) {
        List<String> channels = journey.path().stream().distinct().toList();
        Place[] places = new Place[channels.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = new Place(i + 1, channels.get(i));
        }
        return places;
    }

    /** The credits by rank, the first rank first; a channel that is never there has no entry. */
    public List<SortedMap<String, Credit>> ranks() {
        return ranks;
    }

    /** The credits by rank. */
    @Override
    public String toString() {
        return ranks.toString();
    }
}
