package io.github.kpisdk.connect.folder;

import io.github.kpisdk.connect.file.CsvRow;
import io.github.kpisdk.core.model.Excerpt;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the columns of the contract stand in a file. */
final class Header {
    private final int[] positions;
    private final int width;

    private Header(int[] positions, int width) {
        this.positions = positions;
        this.width = width;
    }

    /** Finds the columns of a file in its first row; nothing if faults were noted. */
    static Optional<Header> of(InputFile file, CsvRow row, FaultList faults) {
        String damage = row.damage();
        if (damage != null) {
            faults.add(Fault.ofRow(file.file(), row.line(), damage));
            return Optional.empty();
        }
        boolean complete = true;
        int[] positions = new int[file.columns().size()];
        for (Column column : file.columns()) {
            positions[column.index()] = row.cells().indexOf(column.name());
            Optional<String> problem = problem(file, column.name(), row.cells());
            problem.ifPresent(
                    p -> faults.add(new Fault(file.file(), row.line(), column.name(), "", p)));
            complete &= problem.isEmpty();
        }
        return complete ? Optional.of(new Header(positions, row.cells().size())) : Optional.empty();
    }

    private static Optional<String> problem(InputFile file, String column, List<String> names) {
        int count = Collections.frequency(names, column);
        if (count > 1) {
            return Optional.of("the column stands %s times in the header".formatted(count));
        }
        if (count == 1 || file.column(column).isOptional()) {
            return Optional.empty();
        }
        String known = known(file);
        return Optional.of(
                Spelling.nearest(column, names, file.columnNames())
                        .map(Excerpt::of)
                        .map(
                                near ->
                                        "no such column, is it %s? The columns are %s"
                                                .formatted(near, known))
                        .orElse("no such column; the columns are " + known));
    }

    private static String known(InputFile file) {
        String required = names(file, false);
        String optional = names(file, true);
        return optional.isEmpty() ? required : required + "; there may be " + optional;
    }

    private static String names(InputFile file, boolean optional) {
        return file.columns().stream()
                .filter(column -> column.isOptional() == optional)
                .map(Column::name)
                .collect(Collectors.joining(", "));
    }

    /** How many cells a row must have. */
    int width() {
        return width;
    }

    /** Whether the file has a column, which it may lack only if that is optional. */
    boolean has(Column column) {
        return position(column) >= 0;
    }

    /** Which cell of a row holds a column, from 0; negative where there is none. */
    int position(Column column) {
        return positions[column.index()];
    }
}
