package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Trait;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One figure of a channel that cannot be. */
record Impossible(Figure figure, Text what, Text detail, Known value) {
    /** What is a part of what; leads may come without a click. */
    private static final List<Figure[]> PARTS =
            List.of(
                    pair(Figure.LEADS, Figure.CLICKS),
                    pair(Figure.CLICKS, Figure.IMPRESSIONS),
                    pair(Figure.QUALIFIED_LEADS, Figure.LEADS),
                    pair(Figure.COHORT_SALES, Figure.COHORT_LEADS),
                    pair(Figure.DISCOUNTED_SALES, Figure.SALES),
                    pair(Figure.UNATTRIBUTED_SALES, Figure.SALES),
                    pair(Figure.REPEAT_CUSTOMERS, Figure.CUSTOMERS),
                    pair(Figure.DECIDED_WON, Figure.DECIDED_DEALS));

    /** Money that is never below zero; revenue after refunds and profit may be. */
    private static final Set<Figure> MONEY =
            Set.of(
                    Figure.COST,
                    Figure.PAID_COST,
                    Figure.GROSS_REVENUE,
                    Figure.REFUNDS,
                    Figure.LARGEST_SALE,
                    Figure.PIPELINE);

    private static final List<Figure> NEVER_NEGATIVE =
            Arrays.stream(Figure.values())
                    .filter(figure -> figure.kind() == Kind.COUNT || MONEY.contains(figure))
                    .toList();

    private static Figure[] pair(Figure part, Figure whole) {
        return new Figure[] {part, whole};
    }

    /** All of a channel, those below zero first. */
    static List<Impossible> in(ChannelSubject channel) {
        Figures now = channel.now();
        List<Impossible> found = new ArrayList<>();
        for (Figure figure : NEVER_NEGATIVE) {
            if (now.has(figure) && now.get(figure).signum() < 0) {
                found.add(negative(figure, now.get(figure)));
            }
        }
        for (Figure[] pair : PARTS) {
            if (concerns(channel, pair)
                    && now.has(pair)
                    && now.get(pair[0]).compareTo(now.get(pair[1])) > 0) {
                found.add(tooMany(pair[0], pair[1], now));
            }
        }
        return found;
    }

    /** The wholes that have to be known because a part of them is. */
    static Set<Figure> wholes(ChannelSubject channel) {
        Set<Figure> wholes = new LinkedHashSet<>();
        for (Figure[] pair : PARTS) {
            if (concerns(channel, pair) && channel.now().has(pair[0])) {
                wholes.add(pair[1]);
            }
        }
        return wholes;
    }

    private static boolean concerns(ChannelSubject channel, Figure[] pair) {
        boolean withoutClick = channel.is(Trait.OFFLINE) || channel.is(Trait.VIEW_THROUGH);
        return pair[1] != Figure.CLICKS || !withoutClick;
    }

    private static Impossible negative(Figure figure, Known value) {
        return new Impossible(
                figure,
                figure.words(),
                Text.of("below zero: " + value, "меньше нуля: " + value),
                value);
    }

    private static Impossible tooMany(Figure part, Figure whole, Figures now) {
        return new Impossible(
                part,
                part.words(),
                Text.of(
                        "%s of %s (%s)"
                                .formatted(now.get(part), now.get(whole), whole.words().en()),
                        "%s из %s (%s)"
                                .formatted(now.get(part), now.get(whole), whole.words().ru())),
                now.get(part));
    }

    /** The number, under the name of the figure. */
    Fact fact() {
        return Fact.of(figure.name(), figure.kind(), value);
    }
}
