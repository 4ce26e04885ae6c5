package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.Excerpt;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A channel: a name that does not repeat, and a kind. */
final class ChannelRows implements RowReader {
    static final Choice<ChannelKind> KINDS =
            Choice.of(ChannelKind.values(), kind -> kind.name().toLowerCase(Locale.ROOT));

    private static final Column CHANNEL = InputFile.CHANNELS.column("channel");
    private static final Column KIND = InputFile.CHANNELS.column("kind");

    private final LedgerPart.Builder facts;
    private final Map<String, Long> lines = new HashMap<>();

    ChannelRows(LedgerPart.Builder facts) {
        this.facts = facts;
    }

    @Override
    public InputFile file() {
        return InputFile.CHANNELS;
    }

    @Override
    public void row(Cells cells) {
        String name = cells.channel(CHANNEL);
        ChannelKind kind = cells.choice(KIND, KINDS);
        if (name == null) {
            return;
        }
        Long first = lines.putIfAbsent(name, cells.line());
        if (first != null) {
            cells.fault(
                    CHANNEL,
                    "repeats %s, which stands at %s already".formatted(Excerpt.of(name), first));
        } else if (kind != null) {
            facts.add(new Channel(name, kind));
        }
    }

    @Override
    public void damagedRow(long line, @Nullable String id) {
        if (id != null) {
            lines.putIfAbsent(id, line);
        }
    }
}
