package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Known;
import java.util.ArrayDeque;
import java.util.List;
import java.util.OptionalInt;

/**
 * A figure that is steered by because another is to follow, and that other.
 *
 * @param proxy what is steered by, such as likes
 * @param outcome what is to follow, such as sales, in periods of the same length
 * @param lag how many periods later, declared beforehand, 0 or more
 */
public record SeriesPair(SeriesSubject proxy, SeriesSubject outcome, int lag) implements Subject {

    /** Checks that they are two, and the lag. */
    public SeriesPair {
        if (proxy.kpi().equals(outcome.kpi())) {
            throw new IllegalArgumentException("A pair needs two KPIs, not twice " + proxy.kpi());
        }
        if (lag < 0) {
            throw new IllegalArgumentException("A lag is not negative, not " + lag);
        }
    }

    /** The values of the proxy in the common periods, in the order of time. */
    public List<Known> proxyValues() {
        return common().stream().map(both -> both.get(0)).toList();
    }

    /** The values of the outcome, each so many periods later as the lag says. */
    public List<Known> outcomeValues() {
        return common().stream().map(both -> both.get(1)).toList();
    }

    /** From the latest common period on backwards both go on without a gap. */
    private List<List<Known>> common() {
        ArrayDeque<List<Known>> values = new ArrayDeque<>();
        for (int i = outcome.values().size() - 1; i >= 0; i--) {
            OptionalInt earlier = proxy.indexOf(outcome.period(i).before(lag));
            if (earlier.isPresent()) {
                int shift = earlier.getAsInt() - i;
                for (int j = i; j >= 0 && j + shift >= 0; j--) {
                    values.addFirst(
                            List.of(proxy.values().get(j + shift), outcome.values().get(j)));
                }
                break;
            }
        }
        return List.copyOf(values);
    }

    /** What is steered by, what is to follow; channel and statement where the first is of one. */
    @Override
    public SubjectKey key() {
        SubjectKey key = SubjectKey.of("proxy", proxy.kpi()).and("outcome", outcome.kpi());
        for (String name : List.of("channel", "statement")) {
            String value = proxy.key().parts().get(name);
            key = value == null ? key : key.and(name, value);
        }
        return key;
    }
}
