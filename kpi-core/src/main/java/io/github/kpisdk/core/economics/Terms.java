package io.github.kpisdk.core.economics;

import io.github.kpisdk.core.ledger.Aggregate;
import io.github.kpisdk.core.ledger.Condition;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.NamedFormula;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Sum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a formula adds up and takes off, names looked into: each term and how often it counts. */
final class Terms {
    private Terms() {}

    static Map<Formula, Integer> of(Formula formula) {
        Map<Formula, Integer> terms = new LinkedHashMap<>();
        collect(formula, 1, terms);
        return terms;
    }

    private static void collect(Formula formula, int sign, Map<Formula, Integer> terms) {
        Formula plain = plain(formula);
        if (plain instanceof Sum sum) {
            collect(sum.left(), sign, terms);
            collect(sum.right(), sum.isDifference() ? -sign : sign, terms);
        } else {
            terms.merge(plain, sign, Integer::sum);
        }
    }

    /** The formula behind its names. */
    static Formula plain(Formula formula) {
        if (formula instanceof NamedFormula named) {
            return plain(named.formula());
        }
        return formula instanceof Kpi kpi ? plain(kpi.formula()) : formula;
    }

    /** The terms of one that another lacks, as often as it lacks them. */
    static Map<Formula, Integer> without(
            Map<Formula, Integer> terms, Map<Formula, Integer> others) {
        Map<Formula, Integer> lacking = new LinkedHashMap<>();
        terms.forEach(
                (term, count) -> {
                    int more = count - others.getOrDefault(term, 0);
                    if (more * count > 0) {
                        lacking.put(term, more);
                    }
                });
        return lacking;
    }

    /**
     * Whether the rows of one are, by its declaration, some of the rows of the other; those of
     * another period are not.
     */
    static boolean isPart(Quantity part, Quantity whole) {
        Aggregate a = part.aggregate();
        Aggregate b = whole.aggregate();
        return part.shift() == whole.shift()
                && a.measure().equals(b.measure())
                && a.rows().on().equals(b.rows().on())
                && conditions(b).allMatch(wide -> conditions(a).anyMatch(c -> implies(c, wide)));
    }

    private static Stream<Condition> conditions(Aggregate aggregate) {
        return aggregate.rows().where().stream().flatMap(Terms::each);
    }

    private static Stream<Condition> each(Condition condition) {
        return condition instanceof Condition.Both both
                ? Stream.concat(each(both.left()), each(both.right()))
                : Stream.of(condition);
    }

    private static boolean implies(Condition narrow, Condition wide) {
        return narrow.equals(wide)
                || (narrow instanceof Condition.OneOf<?> few
                        && wide instanceof Condition.OneOf<?> many
                        && few.column().equals(many.column())
                        && List.copyOf(many.values()).containsAll(few.values()));
    }
}
