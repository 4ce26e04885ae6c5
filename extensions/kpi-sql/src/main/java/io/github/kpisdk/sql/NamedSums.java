package io.github.kpisdk.sql;

import io.github.kpisdk.core.metric.NamedFormula;
import io.github.kpisdk.core.metric.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sums that go by a name, such as revenue: columns of their own, after those of the quantities. */
final class NamedSums {
    private final Dialect dialect;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Term> sums = new LinkedHashMap<>();

    NamedSums(Dialect dialect, List<Quantity> quantities) {
        this.dialect = dialect;
        quantities.forEach(quantity -> taken.add(quantity.id()));
    }

    /** The column of a sum; the sum itself if something else goes by its name. */
    Term column(NamedFormula named, Term sum) {
        if (taken.contains(named.id())
                || !sum.equals(sums.computeIfAbsent(named.id(), id -> sum))) {
            return sum;
        }
        return Term.atom("q." + dialect.name(Names.column(named.id())), sum.scale());
    }

    /** The quantities and the sums: one expression more, if there is a sum. */
    List<Part> parts() {
        List<String> columns = new ArrayList<>(List.of("q.*"));
        sums.forEach((id, sum) -> columns.add(sum.sql() + " AS " + dialect.name(Names.column(id))));
        String query =
                "SELECT\n"
                        + Layout.indent(4, String.join(",\n", columns))
                        + "\nFROM quantities AS q";
        return sums.isEmpty()
                ? List.of()
                : List.of(new Part("amounts", "and the sums of them that have a name", query));
    }

    /** The expression that has all columns. */
    String source() {
        return sums.isEmpty() ? "quantities" : "amounts";
    }
}
