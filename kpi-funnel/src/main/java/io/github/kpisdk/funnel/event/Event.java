package io.github.kpisdk.funnel.event;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that somebody did at a moment.
 *
 * <p>The id makes an event count once, however often it is given. Data that know only days give all
 * events of a day one moment; events of one moment have no order among themselves.
 *
 * @param id what tells this event from all others; not blank
 * @param entity who did it: a person, a lead, a company; not blank
 * @param name what was done, as steps name it; not blank
 * @param at when it was done
 * @param properties what else is known, such as the channel; neither names nor values are blank
 */
public record Event(
        String id, String entity, String name, Instant at, Map<String, String> properties) {

    /**
     * Checks every part and keeps the properties in the order of their names.
     *
     * @throws IllegalArgumentException naming the part that is blank
     */
    public Event {
        Names.check("id of an event", id);
        Names.check("entity of event " + id, entity);
        Names.check("name of event " + id, name);
        requireNonNull(at, "at");
        properties.forEach(
                (key, value) -> {
                    Names.check("property of event " + id, key);
                    Names.check("property " + key + " of event " + id, value);
                });
        properties =
                properties.isEmpty()
                        ? Map.of()
                        : Collections.unmodifiableMap(new TreeMap<>(properties));
    }

    /**
     * An event of which nothing else is known.
     *
     * @throws IllegalArgumentException naming the part that is blank
     */
    public static Event of(String id, String entity, String name, Instant at) {
        return new Event(id, entity, name, at, Map.of());
    }

    /**
     * The same event with one more property; an earlier value of it is replaced.
     *
     * @throws IllegalArgumentException if the name or the value is blank
     */
    public Event with(String property, String value) {
        Map<String, String> more = new TreeMap<>(properties);
        more.put(property, value);
        return new Event(id, entity, name, at, more);
    }
}
