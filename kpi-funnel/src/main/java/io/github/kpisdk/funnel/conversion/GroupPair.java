package io.github.kpisdk.funnel.conversion;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Multiplicity;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Two of several groups, such as channels, side by side.
 *
 * @param test what was seen of the two, without regard to the other pairs
 * @param adjustedP the probability of groups at least as far apart if all leads were alike,
 *     allowing for all pairs looked at (Holm); empty if the two cannot be compared
 */
public record GroupPair(LogRank test, OptionalDouble adjustedP) {

    static List<GroupPair> adjusted(List<LogRank> tests) {
        List<Double> given = tests.stream().flatMap(t -> t.pValue().stream().boxed()).toList();
        Iterator<Double> adjusted = Multiplicity.HOLM.adjust(given).iterator();
        List<GroupPair> pairs = new ArrayList<>();
        for (LogRank test : tests) {
            pairs.add(
                    new GroupPair(
                            test,
                            test.pValue().isPresent()
                                    ? OptionalDouble.of(adjusted.next())
                                    : OptionalDouble.empty()));
        }
        return List.copyOf(pairs);
    }

    /** The group that was given first. */
    public LogRank.Group first() {
        return test.groups().get(0);
    }

    /** The group that was given later. */
    public LogRank.Group second() {
        return test.groups().get(1);
    }

    /** Whether leads of both were at risk on a day with a win. */
    public boolean isComparable() {
        return adjustedP.isPresent();
    }

    /**
     * Whether they differ by more than chance does.
     *
     * @param alpha how often chance alone may raise an alarm, for example 0.05
     */
    public boolean isDifferent(double alpha) {
        return adjustedP.isPresent() && adjustedP.getAsDouble() < alpha;
    }

    /**
     * What to tell a reader.
     *
     * @param alpha how often chance alone may raise an alarm, for example 0.05
     */
    public Text words(double alpha) {
        String one = first().name();
        String two = second().name();
        if (!isComparable()) {
            return Text.of(
                    "%s and %s cannot be compared: on no day with a sale were leads of both open"
                            .formatted(one, two),
                    "%s и %s сравнить нельзя: ни в один день с продажей не было открытых обращений обоих"
                            .formatted(one, two));
        }
        if (!isDifferent(alpha)) {
            return Text.of(
                    "%s and %s: no difference is shown".formatted(one, two),
                    "%s и %s: разница не показана".formatted(one, two));
        }
        boolean firstIsFaster = first().won() > first().expected();
        String faster = firstIsFaster ? one : two;
        String slower = firstIsFaster ? two : one;
        return Text.of(
                "leads of %s are won sooner or more often than those of %s"
                        .formatted(faster, slower),
                "обращения %s становятся продажами раньше или чаще, чем обращения %s"
                        .formatted(faster, slower));
    }

    /** Both names and the probability. */
    @Override
    public String toString() {
        return "%s and %s: %s"
                .formatted(
                        first().name(),
                        second().name(),
                        isComparable() ? "p " + adjustedP.getAsDouble() : "not comparable");
    }
}
