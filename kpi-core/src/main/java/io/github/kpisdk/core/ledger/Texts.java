package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.KeySpace;
import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.model.AsciiSpace;
import io.github.kpisdk.core.model.Ids;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ids of one column as characters, for readers of text: a string is made only once for each
 * different id, and for the usual ids, such as {@code D-001042}, not at all.
 *
 * <p>What was read can be put into a {@link Batch}, cleared, and used again for the next one.
 */
public final class Texts {
    private final Column column;
    private final KeySpace ids = new KeySpace();
    private final Names names = new Names();
    private final boolean isChannel;
    private Keys keys = new Keys();
    private Ints codes = new Ints();
    private KeySpace.@Nullable Move move;

    private Texts(Column column) {
        this.column = column;
        isChannel = column.name().equals("channel");
    }

    /** Starts with no cell of a column. */
    public static Texts of(TextColumn column) {
        return new Texts(column);
    }

    /** Starts with no cell of a column. */
    public static Texts of(KeyColumn column) {
        return new Texts(column);
    }

    /**
     * Adds the cell that stands between two places of an array.
     *
     * @throws IllegalArgumentException if it breaks the rule for ids or channels
     */
    public void add(char[] text, int from, int to) {
        if (to - from < 2
                || to - from > Ids.LIMIT
                || AsciiSpace.is(text[from])
                || AsciiSpace.is(text[to - 1])) {
            check(new String(text, from, to - from));
        }
        if (isChannel) {
            codes.add(names.code(text, from, to));
        } else {
            keys.add(ids.key(text, from, to));
        }
    }

    private void check(String text) {
        Optional<String> problem = isChannel ? Ids.problemWithChannel(text) : Ids.problemWith(text);
        if (problem.isPresent()) {
            throw new IllegalArgumentException(column.name() + " " + problem.get());
        }
    }

    /** Adds a blank cell. */
    public void addBlank() {
        if (isChannel) {
            codes.add(Names.NONE);
        } else {
            keys.add(KeySpace.NONE);
        }
    }

    /** How many cells there are. */
    public int size() {
        return isChannel ? codes.size() : keys.size();
    }

    /** Starts again without cells; what a batch took stays with it. */
    public void clear() {
        keys = new Keys();
        codes = new Ints();
    }

    Column column() {
        return column;
    }

    /** The cells as they are now. */
    Cells cells() {
        int count = size();
        return isChannel
                ? Cells.named(column, codes.array(), count, names.all())
                : ids(keys.array(), count);
    }

    private Cells ids(long[] given, int count) {
        return (to, rows) -> {
            for (int row = 0; column instanceof KeyColumn && row < count; row++) {
                if (given[row] == KeySpace.NONE) {
                    throw Cells.wrong(column, row, "is required");
                }
            }
            ((Keys) to).addAll(given, count, moveTo(rows.ids));
        };
    }

    private KeySpace.Move moveTo(KeySpace space) {
        move = Optional.ofNullable(move).filter(m -> m.leadsTo(space)).orElse(space.from(ids));
        return move;
    }
}
